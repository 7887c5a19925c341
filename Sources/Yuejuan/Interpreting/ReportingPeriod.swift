/// Finds the days that a document reports on: those that most of its figures name.
enum ReportingPeriod {
  /// How many figures must name a period before the others are taken to share it.
  private static let fewest = 4

  /// Gives the figures whose days no words name those that most of the others name, if there are such: in
  /// a bulletin on the third quarter a figure without a span of time is one of that quarter.
  ///
  /// - Parameters:
  ///   - assumed: Where the figures begin whose days no words name.
  ///   - date: The document's date. Where most of what is named began before its year, the text tells of several
  ///     years, and what it leaves open stays so.
  ///   - title: The days that the title names, which hold unless the text mostly names others.
  static func spread(
    over figures: inout [Figure], where assumed: Set<Int>, date: CalendarDate?, title: Period?
  ) {
    let others = figures.filter { !assumed.contains($0.range.lowerBound) && $0.status == .actual }
    let period = named(by: others) ?? title.flatMap { holds($0, others) ? $0 : nil }
    guard period != nil || date.map({ isOfSeveralYears(others, $0.year) }) == true else { return }
    for index in figures.indices where assumed.contains(figures[index].range.lowerBound) {
      figures[index].period = period
    }
  }

  private static func holds(_ title: Period, _ named: [Figure]) -> Bool {
    let same = named.count { $0.period == title }
    return (named.count - same) * 2 <= same
  }

  private static func isOfSeveralYears(_ named: [Figure], _ year: Int) -> Bool {
    let starts = named.compactMap { $0.period?.start.year }
    return starts.count >= fewest && starts.count { $0 < year } * 2 > starts.count
      && starts.contains { $0 == year }
  }

  private static func named(by figures: [Figure]) -> Period? {
    var counts: [Period: Int] = [:]
    var blocks: [Period: Set<Int>] = [:]
    for figure in figures {
      guard let period = figure.period else { continue }
      counts[period, default: 0] += 1
      if figure.periodStated { blocks[period, default: []].insert(figure.block) }
    }
    let total = counts.values.reduce(0, +)
    guard let most = counts.max(by: { ($0.value, $0.key.start) < ($1.value, $1.key.start) }),
      most.value >= fewest, most.value * 5 >= total * 3, isLong(most.key),
      blocks[most.key, default: []].count > 1 || most.value * 10 >= total * 9
    else { return nil }
    return most.key
  }

  /// A day or a week is an occasion, nothing that a document reports on.
  private static func isLong(_ period: Period) -> Bool {
    period.start.day == 1 && (period.end.day > 27 || period.end.month != period.start.month)
  }
}
