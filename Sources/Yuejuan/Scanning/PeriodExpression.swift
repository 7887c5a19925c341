/// A span of time as a text names it, before the document's date makes it a ``Period``.
public struct PeriodExpression: Sendable, Equatable {
  /// Which year is meant.
  public enum Year: Sendable, Equatable {
    /// The year is written.
    case stated(Int)
    /// So many years from the document's: 今年 is 0, 去年 is -1.
    case offset(Int)
    /// The words leave it open.
    case open
  }

  /// Which part of the year, or of several years, is meant.
  public enum Span: Sendable, Equatable {
    /// The whole year.
    case year
    /// From the first of a month to the last of another: quarters and half-years too.
    case months(ClosedRange<Int>)
    /// From one day of the year to another.
    case days(fromMonth: Int, fromDay: Int, toMonth: Int, toDay: Int)
    /// From 1 January to the document's date.
    case toDate
    /// From 1 January to the end of a day or, with day 0, of a month.
    case until(month: Int, day: Int)
    /// The same months a year before those in force.
    case sameAYearBefore
    /// The month so many months from the document's.
    case relativeMonth(Int)
    /// A day of the month so many months from the document's, or all of the year up to it: 本月8日, 截至本月8日.
    case relativeMonthDay(months: Int, day: Int, isUntil: Bool)
    /// The quarter so many quarters from the document's.
    case relativeQuarter(Int)
    /// The day so many days from the document's: 昨日.
    case relativeDay(Int)
    /// The last day of the year.
    case yearEnd
    /// The twelve months up to the document's date: 一年来.
    case lastTwelveMonths
    /// Whole years: a five-year plan, 2016—2020年.
    case years(ClosedRange<Int>)
    /// So many years up to and with the year in force: 近三年, 两年平均.
    case lastYears(Int)
    /// So many years from the year in force on: 今后五年.
    case nextYears(Int)

    /// From April to March, as Hong Kong counts.
    static let fiscalYear = Span.days(fromMonth: 4, fromDay: 1, toMonth: 3, toDay: 31)

    /// 年中: up to the last day of June, when Hong Kong counts its people.
    static let middleOfYear = Span.until(month: 6, day: 30)

    /// Whether days of a month are named.
    var isDays: Bool { if case .days = self { true } else { false } }
    /// Whether it is a single month.
    var isOneMonth: Bool { if case .months(let months) = self { months.count == 1 } else { false } }
  }

  /// The year.
  public var year: Year
  /// The part of it.
  public var span: Span

  /// Makes an expression.
  public init(_ year: Year, _ span: Span) {
    self.year = year
    self.span = span
  }

  /// Reads the second column of the vocabulary file `periods.tsv`.
  init?(vocabulary text: String) {
    let parts = text.split(separator: " ").map(String.init)
    let numbers = parts.dropFirst().flatMap { part -> [Int] in
      if let number = Int(part) { return [number] }
      return part.split(separator: "-").compactMap { Int($0) }
    }
    switch (parts.first, numbers.count) {
    case ("year", 1): self.init(.offset(numbers[0]), .year)
    case ("to-date", let count): self.init(.offset(count == 1 ? numbers[0] : 0), .toDate)
    case ("months", 2): self.init(.open, .months(numbers[0]...numbers[1]))
    case ("months-of", 3): self.init(.offset(numbers[0]), .months(numbers[1]...numbers[2]))
    case ("year-end", 0): self.init(.open, .yearEnd)
    case ("year-end", 1): self.init(.offset(numbers[0]), .yearEnd)
    case ("same", 0): self.init(.open, .sameAYearBefore)
    case ("month", 1): self.init(.open, .relativeMonth(numbers[0]))
    case ("quarter", 1): self.init(.open, .relativeQuarter(numbers[0]))
    case ("day", 1): self.init(.open, .relativeDay(numbers[0]))
    case ("days", 4):
      self.init(
        .open, .days(fromMonth: numbers[0], fromDay: numbers[1], toMonth: numbers[2], toDay: numbers[3]))
    case ("plan", 2): self.init(.open, .years(numbers[0]...numbers[1]))
    default: return nil
    }
  }
}
