extension Period {
  /// The span in Chinese: `2022年二季度`, `2022年1至6月`, `2022年`, `2022年9月`; any other by its days.
  var spoken: String {
    guard isWholeMonths, start.year == end.year else { return "\(start)至\(end)" }
    switch (start.month, end.month) {
    case (1, 12): return "\(start.year)年"
    case (let first, let last) where last == first + 2 && first % 3 == 1:
      return "\(start.year)年\(["一", "二", "三", "四"][first / 3])季度"
    case (let first, let last):
      return first == last ? "\(start.year)年\(last)月" : "\(start.year)年\(first)至\(last)月"
    }
  }

  /// Whether it runs from the first of a month to the end of one.
  var isWholeMonths: Bool { start.day == 1 && end == .last(of: end.month, end.year) }

  /// Whether it runs from the first of January on.
  var isFromJanuary: Bool { start.month == 1 && start.day == 1 }

  /// Whether the two have a day in common.
  func overlaps(_ other: Period) -> Bool { start <= other.end && other.start <= end }
}
