import Testing

@testable import Yuejuan

/// Bounds, signs and units that a number shares with others, and words that only look like such.
@Suite struct ScanningBoundTests {
  @Test(arguments: [
    ("存款、贷款余额分别突破1.5万亿元、1.4万亿元。", [Bound.min, .min]),
    ("产值分别超过3亿元、2亿元、1亿元和0.5亿元，税收2000万元。", [.min, .min, .min, .min, .exact]),
    ("产值分别超过3亿元、2亿元，税收2000万元、1000万元。", [.min, .min, .exact, .exact]),
    ("提高的部分不得超过适用税额的百分之五十。", [.max]),
    ("增速高于全省的5%。", [.exact]), ("募集资金不得超过净资产的八倍。", [.max]),
    ("13个内资项目开工。", [.exact]), ("约有8万人加入。", [.approx]), ("单位能耗约降1.5%，约占全省的3%。", [.approx, .approx]),
    ("车速不得超过每小时30公里，不低于每小时9公里。", [.max, .min]),
    ("24小时内办结。", [.max]),
    ("至少有409人，大概在30万吨，800元附近，跌破2.3%，71岁或以上。", [.min, .approx, .approx, .max, .min]),
    ("一产、二产分别增长3.5%左右、6%左右。", [.approx, .approx]),
  ])
  func aBoundIsOfTheNumbersThatItSpeaksOf(text: String, expected: [Bound]) {
    #expect(PlainDocument.figures(text).map(\.quantity.bound) == expected, "\(text)")
  }

  @Test(arguments: [
    ("为纳税人减负180亿元。", Number(180, exponent: 8), "元"), ("利润为负3亿元。", Number(-3, exponent: 8), "元"),
    ("三次产业分别拉动0.5、2.5、3.5个百分点。", Number(5, exponent: -1), "百分点"),
    ("分别为1.5、2.5亿元。", Number(15, exponent: 7), "元"),
    ("室内温度不低于十八摄氏度。", Number(18), "摄氏度"), ("线路21872千米。", Number(21872), "千米"),
    ("2014年3月底：18,984", Number(18984), ""),
    ("公路密度18公里/百平方公里。", Number(18), "公里/百平方公里"),
    ("涨幅回落0.7和0.4个百分点。", Number(7, exponent: -1), "百分点"), ("比例上升约16和13个百分点。", Number(16), "百分点"),
    ("治理14条次级河流。", Number(14), "条"), ("蔬菜播种142.42 千公顷。", Number(14242, exponent: 1), "公顷"),
    ("销售收入突破百亿。", Number(1, exponent: 10), ""),
    ("开展144 个调查项目。", Number(144), "个"), ("比率低4.28個百份點。", Number(428, exponent: -2), "百分点"),
    ("人均绿地13平米。", Number(13), "平米"), ("成交9手。", Number(9), "手"), ("提前5个工作天通知。", Number(5), "工作天"),
    ("需要14,040更次。", Number(14040), "更次"), ("产品46大类。", Number(46), "大类"),
    ("出口37.1万短吨。", Number(371, exponent: 3), "短吨"),
    ("超过500万国人登记。", Number(5, exponent: 6), ""), ("总面积3654平方千米。", Number(3654), "平方千米"),
  ])
  func aSignAndAUnitAreReadInTheirWord(text: String, value: Number, unit: String) throws {
    let quantity = try #require(PlainDocument.figures(text).first).quantity
    #expect(quantity.value == value)
    #expect(quantity.unit == unit)
  }

  @Test func aRoundSumStatesNothingWithoutABound() {
    #expect(PlainDocument.figures("打造百亿产业。").isEmpty)
    #expect(PlainDocument.figures("向千亿迈进。").isEmpty)
  }
}
