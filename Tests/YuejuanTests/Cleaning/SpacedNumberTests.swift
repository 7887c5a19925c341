import Testing

@testable import Yuejuan

/// Spaces around the numbers of sentences go where a text sets them always; those that part something stay.
@Suite struct SpacedNumberTests {
  private static let style = "全县共有 5 家企业，投资 3 亿元，增长 8%。"

  private func last(_ line: String, after style: String = style) -> String {
    PlainDocument.cleaned(style + "\n" + line).split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(arguments: [
    ("较 2017 年增加 99 万人次，增长 6.32% 左右。", "较2017年增加99万人次,增长6.32%左右。"),
    ("新建学校 2 所、3 个教学点，占 12.5 %。", "新建学校2所、3个教学点,占12.5%。"),
    ("出國 1,664 萬 4,684 人次，居第 3 位。", "出國1,664萬4,684人次,居第3位。"),
  ])
  func spacesAroundNumbersGo(line: String, expected: String) {
    #expect(last(line) == expected)
  }

  @Test(arguments: [
    // The number of a heading or a table, columns, groups of digits, Latin words, a line without a sentence.
    "3 项目概况,投资大", "表1 项目一览,单位亿元", "可提供约14 500个单位,多于去年", "合作方 ABC 公司,甲方", "工业总产值 256 9.9",
    "收入,总计 1200 1300", "新增 5G 基站,多于去年",
  ])
  func spacesThatPartSomethingStay(line: String) {
    #expect(last(line) == line)
  }

  @Test func aTextThatSetsFewKeepsThem() {
    #expect(last("产值 5 亿元，增长8%。", after: "全县共有5家企业。") == "产值 5 亿元,增长8%。")
  }

  @Test func figuresAreTheSameWithAndWithoutSpaces() {
    let spaced = "2018 年全县接待游客 1664 万人次，较 2017 年增加 99 万人次，居全市第 3 位，完成年计划的 104%。"
    let tight = spaced.filter { $0 != " " }
    let (first, second) = (PlainDocument.figures(spaced), PlainDocument.figures(tight))
    #expect(first.count == 4)
    for (one, other) in zip(first, second) {
      #expect(one.quantity == other.quantity)
      #expect((one.aspect, one.status) == (other.aspect, other.status))
      #expect(one.indicator.text == other.indicator.text)
      #expect(one.period == other.period)
    }
  }
}
