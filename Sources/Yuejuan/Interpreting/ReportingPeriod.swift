/// Finds the days that a document reports on: those that most of its figures name.
enum ReportingPeriod {
  /// How many figures must name a period before the others are taken to share it.
  private static let fewest = 4

  /// Gives the figures whose days no words name those that most of the others name, if there are such: in
  /// a bulletin on the third quarter a figure without a span of time is one of that quarter.
  ///
  /// - Parameter assumed: Where the figures begin whose days no words name.
  static func spread(over figures: inout [Figure], where assumed: Set<Int>) {
    guard let period = named(by: figures.filter { !assumed.contains($0.range.lowerBound) }) else { return }
    for index in figures.indices where assumed.contains(figures[index].range.lowerBound) {
      figures[index].period = period
    }
  }

  private static func named(by figures: [Figure]) -> Period? {
    var counts: [Period: Int] = [:]
    var blocks: [Period: Set<Int>] = [:]
    for figure in figures where figure.status == .actual {
      guard let period = figure.period else { continue }
      counts[period, default: 0] += 1
      if figure.periodStated { blocks[period, default: []].insert(figure.block) }
    }
    let total = counts.values.reduce(0, +)
    guard let most = counts.max(by: { ($0.value, $0.key.start) < ($1.value, $1.key.start) }),
      most.value >= fewest, most.value * 5 >= total * 3, blocks[most.key, default: []].count > 1,
      isLong(most.key)
    else { return nil }
    return most.key
  }

  /// A day or a week is an occasion, nothing that a document reports on.
  private static func isLong(_ period: Period) -> Bool {
    period.start.day == 1 && (period.end.day > 27 || period.end.month != period.start.month)
  }
}
