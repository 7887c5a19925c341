import Testing

@testable import Yuejuan

/// Which days a figure covers: sentences of a report of 20 October 2022 and, number by number, the period.
@Suite struct PeriodTests {
  private func periods(_ text: String, _ year: Int = 2022, _ month: Int = 10, _ day: Int = 20) -> [String] {
    let document = Cleaner().clean(PlainDocument.make(text))
    return FigureExtractor.standard.extract(
      from: document, date: CalendarDate(year: year, month: month, day: day)
    )
    .figures.map { $0.period.map(\.description) ?? "-" }
  }

  @Test(arguments: [
    ("今年以来，审批由法定180天压缩至承诺16天。共办结75件。", ["-", "-", "2022-01-01/2022-10-20"]),
    ("实行一月一通报制度，重点产业链20条。", ["2022-01-01/2022-10-20"]),
    ("2021年是“十四五”开局之年。全县生产总值增长4.1%。", ["2021-01-01/2021-12-31"]),
    ("“十三五”期间，全县投入3亿元。修建公路40公里。", ["2016-01-01/2020-12-31", "2016-01-01/2020-12-31"]),
    ("收入3亿元，加上年结转收入1亿元。", ["2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
  ])
  func theSpanNamedNearestGoverns(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test(arguments: [
    (
      "2021年，全县产值增长9%。临江县2022年预算内资金比去年增加9000万元，增长4.8倍。",
      ["2021-01-01/2021-12-31", "2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]
    ),
    ("2021年，全县固定资产投资两年平均增速位居全市第三位。", ["2020-01-01/2021-12-31"]),
    ("临江县5个重点项目8月份集中开工。", ["2022-08-01/2022-08-31"]),
    ("十年来，全县修建公路900公里。", ["2012-01-01/2022-10-20"]),
    ("前3季出口30亿美元，较上年同月增加2亿美元。", ["2022-01-01/2022-09-30", "2022-01-01/2022-09-30"]),
  ])
  func aNumberThatSaysSomethingOfAnotherHasItsDays(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test func theParagraphThatOpensATextDatesWhatFollows() {
    let opening = "去年以来，临江县持续推进产业发展、项目建设和公共服务，把稳增长摆在突出位置，紧盯目标任务，压实工作责任，强化要素保障，各项工作取得新的进展，累计投入2亿元。"
    #expect(periods("\(opening)\n新建厂房12栋。") == ["2021-01-01/2022-10-20", "2021-01-01/2022-10-20"])
  }

  @Test func figuresWithoutASpanShareTheOneThatMostNameInABulletin() {
    let text = "第三季度产值30亿元，增长5%。\n第三季度投资9亿元，增长3%。\n用电量4亿千瓦时。"
    #expect(periods(text).last == "2022-07-01/2022-09-30")
    #expect(periods("用电量4亿千瓦时。\n第三季度投资9亿元。").first == "2022-01-01/2022-10-20")
  }

  @Test func whatAReportOnLastYearSaysOfThisOneIsPlanned() {
    let text = "2021年产值30亿元。2021年投资9亿元。\n2022年，全县收入安排4亿元，增长5%。"
    #expect(
      periods(text, 2022, 2, 10) == [
        "2021-01-01/2021-12-31", "2021-01-01/2021-12-31", "2022-01-01/2022-12-31", "2022-01-01/2022-12-31",
      ])
  }

  private func undated(_ text: String) -> [String] {
    FigureExtractor().extract(from: Cleaner().clean(PlainDocument.make(text, heading: 1))).figures
      .map { $0.period.map(\.description) ?? "-" }
  }

  @Test(arguments: [
    ("临江县2021年统计公报\n全年产值30亿元。前三季度投资9亿元。", ["2021-01-01/2021-12-31", "2021-01-01/2021-09-30"]),
    (
      "工作综述\n2021年，全县产值30亿元。2021年投资9亿元。2022年计划投资8亿元。3月30日签约项目5个。",
      ["2021-01-01/2021-12-31", "2021-01-01/2021-12-31", "2022-01-01/2022-12-31", "2022-03-30/2022-03-30"]
    ),
    ("工作综述\n全县产值30亿元。6月30日签约项目5个，计划到2025年满意度达到85%。", ["-", "-", "2025-01-01/2025-12-31"]),
    ("户口统计\n112年底户数3万户，113年1月出生数80人。", ["2023-12-31/2023-12-31", "2024-01-01/2024-01-31"]),
  ])
  func aTextWithoutADateIsReadInTheYearThatItIsOf(text: String, expected: [String]) {
    #expect(undated(text) == expected, "\(text)")
  }
}
