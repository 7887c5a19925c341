/// A day of the Gregorian calendar, without a time zone.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  // Year, month and day side by side, so that earlier days are smaller: every figure has two of them.
  private let packed: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5 & 15) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed & 31) }

  /// Makes a date, or `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(checked: year, month, day)
  }

  private init(checked year: Int, _ month: Int, _ day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Reads `2022-10-30`; anything else gives `nil`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day of a month that exists; months outside 1 to 12 are clamped.
  public static func first(of month: Int, _ year: Int) -> CalendarDate {
    CalendarDate(checked: min(max(year, 1), 9999), min(max(month, 1), 12), 1)
  }

  /// The last day of a month that exists; months outside 1 to 12 are clamped.
  public static func last(of month: Int, _ year: Int) -> CalendarDate {
    let month = min(max(month, 1), 12)
    let year = min(max(year, 1), 9999)
    return CalendarDate(checked: year, month, days(inMonth: month, of: year))
  }

  /// The number of days of a month, leap years counted.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How many days lie between 1 January of the year 1 and the day.
  private var dayNumber: Int {
    let years = year - 1
    let months = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) }
    return years * 365 + years / 4 - years / 100 + years / 400 + months + day - 1
  }

  /// How many days it is until another day; negative where that is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The day so many days later; negative counts go back, and the calendar ends at 9999-12-31.
  public func adding(days: Int) -> CalendarDate {
    var (year, month, left) = (year, month, day + days)
    while left < 1, year > 1 || month > 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      left += Self.days(inMonth: month, of: year)
    }
    while left > Self.days(inMonth: month, of: year), year < 9999 || month < 12 {
      left -= Self.days(inMonth: month, of: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(checked: year, month, min(max(left, 1), Self.days(inMonth: month, of: year)))
  }

  /// Earlier days come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }

  /// The date as ISO 8601 writes it: `2022-10-30`.
  public var description: String {
    // Digits alone, so that no text has to be put together: every figure's period is written twice.
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = year
      for index in [3, 2, 1, 0] {
        text[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      for (index, part) in [(5, month), (8, day)] {
        text[index - 1] = UInt8(ascii: "-")
        text[index] = UInt8(ascii: "0") + UInt8(part / 10)
        text[index + 1] = UInt8(ascii: "0") + UInt8(part % 10)
      }
      return 10
    }
  }
}

/// A span of whole days, both ends in.
public struct Period: Sendable, Hashable, CustomStringConvertible {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate

  /// Makes a period; the ends may come in either order.
  public init(_ first: CalendarDate, _ second: CalendarDate) {
    start = min(first, second)
    end = max(first, second)
  }

  /// The whole months from `first` to `last` of a year.
  public init(year: Int, months: ClosedRange<Int>) {
    self.init(.first(of: months.lowerBound, year), .last(of: months.upperBound, year))
  }

  /// The whole year.
  public init(year: Int) { self.init(year: year, months: 1...12) }

  /// Whether the period holds a day.
  public func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

  /// Both ends as ISO 8601 writes an interval: `2022-01-01/2022-09-30`.
  public var description: String { "\(start)/\(end)" }
}
