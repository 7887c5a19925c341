import Yuejuan

/// How a workbook counts days: from 1900, or from 1904 as old Macintosh programs did.
struct DateSystem {
  var startsIn1904 = false

  /// The day or time that a number stands for, shown as far as the format shows it; `nil` for a number
  /// that is no day.
  ///
  /// A whole month or year is no day: it reads `2022年9月`, so that it means the month.
  func words(_ number: CellNumber, letters: [Character]) -> String? {
    guard var days = number.wholeDays else { return nil }
    let nanodays = (number.fractionDigits + [UInt8](repeating: 0, count: 9)).prefix(9)
      .reduce(0) { $0 * 10 + Int($1) }
    var seconds = (nanodays * 86_400 + 500_000_000) / 1_000_000_000
    if seconds == 86_400 {
      days += 1
      seconds = 0
    }
    let shown = Self.parts(letters)
    let time = clock(seconds)
    if shown.isDisjoint(with: ["y", "m", "d"]) { return shown.contains("a") ? nil : time }
    guard let date = date(days) else { return nil }
    if shown.contains("d") { return date.description + (shown.contains("h") ? " " + time : "") }
    let month = shown.contains("m") ? "\(date.month)月" : ""
    return (shown.contains("y") ? "\(date.year)年" : "") + month
  }

  /// What the letters of a format show; an `m` beside hours or seconds means minutes.
  private static func parts(_ letters: [Character]) -> Set<Character> {
    let runs = letters.reduce(into: [Character]()) { if $0.last != $1 { $0.append($1) } }
    var parts: Set<Character> = []
    for (index, letter) in runs.enumerated() {
      let isMinute =
        letter == "m"
        && (index > 0 && runs[index - 1] == "h" || index + 1 < runs.count && runs[index + 1] == "s")
      parts.insert(isMinute || letter == "s" ? "h" : letter)
    }
    return parts
  }

  private func clock(_ seconds: Int) -> String {
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    let rest = seconds % 60 == 0 ? "" : ":" + two(seconds % 60)
    return two(seconds / 3_600) + ":" + two(seconds / 60 % 60) + rest
  }

  /// The day with a number.
  ///
  /// Excel counts a 29 February 1900, which never was, so that days before it are one further on.
  private func date(_ days: Int) -> CalendarDate? {
    guard startsIn1904 || days > 0, days < 2_958_466, startsIn1904 || days != 60 else { return nil }
    // Days since 1 March of the year 0, from where leap days come at the end of a year.
    let epoch = startsIn1904 ? 695_361 : days < 60 ? 693_900 : 693_899
    let day = days + epoch
    let era = day / 146_097
    let dayOfEra = day % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    return CalendarDate(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
