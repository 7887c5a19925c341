import Testing

@testable import Yuejuan

/// Forms of numbers that are rarer than digits with a unit, each beside what only looks like it.
@Suite struct ScanningFormTests {
  @Test(
    arguments: [
      // Letters and 兆 as scales.
      ("用户达[40k户]", "40000 户"), ("访问[2.5M次]", "2500000 次"), ("产值[1.2兆元]", "1200000000000 元"),
      ("规模[1兆2000亿元]", "1200000000000 元"), ("出口[2.4兆美元]", "2400000000000 美元"),
      ("贷款[二点五兆元]", "2500000000000 元"),
      // Parts of ten, half prices, doubling.
      ("按[对折]出售", "50 %"), ("打[对折]", "50 %"), ("让利[半成]", "5 %"), ("产量翻[一番]", "1 番"), ("产值翻了[两番]", "2 番"),
      ("道路面积[2.5万m2]", "25000 平方米"),
      ("减少超过[一半]", "≥50 %"), ("占近[一半]", "≤50 %"), ("召开[35次]会议", "35 次"), ("审议[1小時29分鐘]", "89 分钟"),
      ("收入翻[一番半]", "1.5 番"), ("打[八五折]", "85 %"), ("下降[三成半]", "35 %"),
      // Organisations that numerals count, currencies in front, single signs for units.
      ("人口[三百万]", "3000000 "), ("预算[5兆62亿元]", "5006200000000 元"), ("[1千零20户]", "1020 户"),
      ("票价[十块三毛]", "10.3 元"),
      ("[六]部委联合发文", "6 "), ("[6]部委联合发文", "6 "), ("涉及[十二]部门", "12 "), ("港币[500万元]", "5000000 港元"),
      ("¥[300万]", "3000000 元"), ("US$ [3亿]", "300000000 美元"), ("人民币[20万元]", "200000 元"),
      ("奖金$[2500]", "2500 美元"),
      ("管线长[12.5㎞]", "12.5 公里"), ("重[3.5㎏]", "3.5 公斤"), ("面积[7㎢]", "7 平方公里"),
      // Round sums that words bound.
      ("投资[亿元]以上", "≥100000000 元"), ("产值突破[千亿元]", "≥100000000000 元"), ("近[百亿元]投入", "≤10000000000 元"),
      ("处[3000元以上2万元]以下罚款", "3000…20000 元"), ("处工资的[1倍以上3倍]以下", "1…3 倍"),
    ])
  func rarerFormsAreRead(phrase: String, words: String) {
    let phrase = ScanningPhrase(phrase)
    #expect(ScanningPhrase.quantities(phrase.text) == phrase.expected(words))
  }

  @Test(arguments: [
    // Round numbers in a row, rows behind 分别 and headings are no groups of one number.
    ("补助标准分别为二〇〇、三〇〇、五〇〇元", ["五〇〇元: 500 元"]), ("补助每户二○○、三○○元不等", ["三○○元: 300 元"]),
    ("收入分别为二、三亿元", ["三亿元: 300000000 元"]), ("情况。二、四七二人获奖", ["四七二人: 472 人"]),
    ("初二、三百余人", ["三百余人: ≥300 人"]),
    // Neither do points go with hours, nor people with what they make.
    ("每满1小时5分", ["1小时: 1 小时", "5分: 5 分"]), ("查处35人制毒", ["35人: 35 人"]),
    ("报2019-2020元", ["2019-2020元: 2019…2020 元"]),
    ("举办三至五期培训班", ["三至五期: 3…5 期"]), ("共召开五次会议", ["五次: 5 次"]), ("召开五次全会", []), ("召开四次会议", []),
  ])
  func whatStandsInARowOrBesideIsReadByItself(text: String, expected: [String]) {
    #expect(ScanningPhrase.quantities(text) == expected, "\(text)")
  }

  @Test func aUnitAtTheEndOfARowIsThatOfAllItsNumbers() {
    #expect(
      ScanningPhrase.quantities("分别拉动0.7个、5.1个和6.5个百分点") == [
        "0.7个: 0.7 百分点", "5.1个: 5.1 百分点", "6.5个百分点: 6.5 百分点",
      ])
  }

  @Test(arguments: [
    "4K超高清", "千千万万", "万万千千", "百万雄师过大江", "3M口罩", "50M宽带", "5k跑", "装机兆瓦级", "前兆明显", "瑞雪兆丰年", "翻来覆去", "把纸对折成形",
    "一半以上的企业", "二、工作安排",
    "半成品", "半成新", "别有一番", "三部曲",
    "亿元GDP能耗", "千亿元产业集群", "亿元村", "万元产值能耗", "百亿元级园区", "13月45日前", "2月30日", "港币汇率", "$符号", "一部门",
  ])
  func whatOnlyLooksLikeThemIsNone(text: String) {
    #expect(ScanningPhrase.quantities(text).isEmpty, "\(text)")
  }
}
