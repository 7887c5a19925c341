import Testing

@testable import Yuejuan

/// What spans of time become with a document's date, a year or a period in force.
@Suite struct ScanningResolutionTests {
  private static let date = CalendarDate(year: 2022, month: 10, day: 20)

  @Test func aSpanOfAnOpenYearTakesTheYearInForce() {
    let expression = PeriodExpression(.open, .months(1...9))
    #expect(expression.resolved(date: nil, yearInForce: 2019)?.description == "2019-01-01/2019-09-30")
    #expect(expression.resolved(date: Self.date, yearInForce: 2019)?.description == "2019-01-01/2019-09-30")
    #expect(expression.resolved(date: nil, yearInForce: nil) == nil)
  }

  @Test(
    arguments: [
      (Period(year: 2022, months: 1...9), "2021-01-01/2021-09-30"),
      (Period(year: 2024, months: 2...2), "2023-02-01/2023-02-28"),
      (Period(year: 2021, months: 2...2), "2020-02-01/2020-02-29"), (nil, nil),
    ] as [(Period?, String?)])
  func theSamePeriodAYearBeforeLeansOnTheOneInForce(base: Period?, days: String?) {
    let expression = PeriodExpression(.open, .sameAYearBefore)
    #expect(ScanningPhrase.mentions("去年同期").map(\.kind) == [.period(expression)])
    #expect(expression.resolved(date: Self.date, yearInForce: nil, base: base)?.description == days)
  }

  @Test(arguments: [
    ("2022年1月", "2022-01-31", "2021-12-01/2021-12-31"), ("2022年3月", "2022-03-31", "2022-02-01/2022-02-28"),
  ])
  func lastMonthMayLieInTheYearBefore(name: String, date: String, days: String) {
    let expression = PeriodExpression(.open, .relativeMonth(-1))
    #expect(expression.resolved(date: CalendarDate(iso: date), yearInForce: nil)?.description == days)
  }

  @Test(arguments: ["3年", "两个月", "5天", "1至2年", "5个季度", "13月", "32日", "2022户", "1-9个", "近似", "前进", "截至"])
  func otherWordsAreNoSpans(text: String) {
    let isPeriod = ScanningPhrase.mentions(text).contains {
      if case .period = $0.kind { true } else { false }
    }
    #expect(!isPeriod)
  }
}
