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
}
