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
    /// The quarter so many quarters from the document's.
    case relativeQuarter(Int)
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

    /// Whether days of a month are named.
    var isDays: Bool { if case .days = self { true } else { false } }
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
    case ("days", 4):
      self.init(
        .open, .days(fromMonth: numbers[0], fromDay: numbers[1], toMonth: numbers[2], toDay: numbers[3]))
    case ("plan", 2): self.init(.open, .years(numbers[0]...numbers[1]))
    default: return nil
    }
  }
}

extension PeriodExpression {
  /// The days that are meant.
  ///
  /// - Parameters:
  ///   - date: The document's date; without it only what the words themselves state can be told.
  ///   - yearInForce: The year that the text spoke of last, for words that leave it open.
  ///   - base: The period in force, for 同期.
  ///   - ownYear: The year that the text is of, where its date is not known.
  func resolved(
    date: CalendarDate?, yearInForce: Int?, base: Period? = nil, ownYear: Int? = nil
  ) -> Period? {
    if case .years(let years) = span {
      return Period(.first(of: 1, years.lowerBound), .last(of: 12, years.upperBound))
    }
    guard let year = resolvedYear(ownYear: date?.year ?? ownYear, yearInForce: yearInForce) else {
      return nil
    }
    switch span {
    case .year: return Period(year: year)
    case .months(let months): return Period(year: year, months: months)
    case .days(let fromMonth, let fromDay, let toMonth, let toDay):
      guard let start = CalendarDate(year: year, month: fromMonth, day: fromDay),
        let end = CalendarDate(year: toMonth < fromMonth ? year + 1 : year, month: toMonth, day: toDay)
      else { return nil }
      return Period(start, end)
    case .toDate:
      guard let date else { return nil }
      return Period(.first(of: 1, year), date)
    case .until(let month, let day):
      let end = CalendarDate(year: year, month: month, day: day) ?? .last(of: month, year)
      return Period(.first(of: 1, year), end)
    case .sameAYearBefore: return base.flatMap(Self.yearBefore)
    case .relativeMonth(let months): return Self.month(months, from: date)
    case .relativeQuarter(let quarters): return Self.quarter(quarters, from: date)
    case .lastYears(let count): return Period(.first(of: 1, year - count + 1), .last(of: 12, year))
    case .nextYears(let count): return Period(.first(of: 1, year), .last(of: 12, year + count - 1))
    case .lastTwelveMonths:
      guard let date,
        let day = CalendarDate(year: date.year - 1, month: date.month, day: min(date.day, 28))
      else { return nil }
      return Period(day, date)
    case .yearEnd:
      let last = CalendarDate.last(of: 12, year)
      return Period(last, last)
    case .years: return nil
    }
  }

  private func resolvedYear(ownYear: Int?, yearInForce: Int?) -> Int? {
    switch year {
    case .stated(let year): return year
    case .offset(let offset): return ownYear.map { $0 + offset }
    case .open: return yearInForce ?? ownYear
    }
  }

  private static func yearBefore(_ period: Period) -> Period? {
    let (start, end) = (period.start, period.end)
    guard let first = CalendarDate(year: start.year - 1, month: start.month, day: start.day) else {
      return nil
    }
    let last = end.day == CalendarDate.days(inMonth: end.month, of: end.year) ? 31 : end.day
    let days = CalendarDate.days(inMonth: end.month, of: end.year - 1)
    return CalendarDate(year: end.year - 1, month: end.month, day: min(last, days)).map { Period(first, $0) }
  }

  private static func month(_ offset: Int, from date: CalendarDate?) -> Period? {
    guard let date else { return nil }
    let months = date.year * 12 + date.month - 1 + offset
    return Period(year: months / 12, months: (months % 12 + 1)...(months % 12 + 1))
  }

  private static func quarter(_ offset: Int, from date: CalendarDate?) -> Period? {
    guard let date else { return nil }
    let quarters = date.year * 4 + (date.month - 1) / 3 + offset
    let first = quarters % 4 * 3 + 1
    return Period(year: quarters / 4, months: first...(first + 2))
  }
}
