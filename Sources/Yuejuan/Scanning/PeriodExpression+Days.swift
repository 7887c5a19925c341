/// The days that the words for a span of time stand for, once the document's date is known.
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
      return Self.days(from: (fromMonth, fromDay), to: (toMonth, toDay), of: year)
    case .toDate: return date.map { Period(.first(of: 1, year), $0) }
    case .until(let month, let day):
      let end = CalendarDate(year: year, month: month, day: day) ?? .last(of: month, year)
      return Period(.first(of: 1, year), end)
    case .sameAYearBefore:
      // 2020年同期: the same months of the year that is stated.
      if case .stated(let year) = self.year {
        return base.flatMap { $0.moved(byYears: year - $0.start.year) }
      }
      return base.flatMap(Self.yearBefore)
    case .relativeMonth(let months): return Self.month(months, from: date)
    case .relativeMonthDay(let months, let day, let isUntil):
      return Self.month(months, from: date).flatMap { month in
        CalendarDate(year: month.start.year, month: month.start.month, day: day)
      }.map { Period(isUntil ? .first(of: 1, $0.year) : $0, $0) }
    case .relativeQuarter(let quarters): return Self.quarter(quarters, from: date)
    case .relativeDay(let days): return date.map { $0.adding(days: days) }.map { Period($0, $0) }
    case .lastYears(let count): return Period(.first(of: 1, year - count + 1), .last(of: 12, year))
    case .nextYears(let count): return Period(.first(of: 1, year), .last(of: 12, year + count - 1))
    case .lastTwelveMonths: return date.flatMap(Self.twelveMonths)
    case .yearEnd: return Period(.last(of: 12, year), .last(of: 12, year))
    case .years: return nil
    }
  }

  private static func days(
    from first: (month: Int, day: Int), to last: (month: Int, day: Int), of year: Int
  ) -> Period? {
    // From April to March.
    let lastYear = last.month < first.month ? year + 1 : year
    guard let start = CalendarDate(year: year, month: first.month, day: first.day),
      let end = CalendarDate(year: lastYear, month: last.month, day: last.day)
    else { return nil }
    return Period(start, end)
  }

  private static func twelveMonths(upTo date: CalendarDate) -> Period? {
    CalendarDate(year: date.year - 1, month: date.month, day: min(date.day, 28)).map { Period($0, date) }
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
