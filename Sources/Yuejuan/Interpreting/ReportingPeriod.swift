/// Finds the days that a document reports on: those that most of its figures name.
enum ReportingPeriod {
  /// How many figures must name a period before the others are taken to share it.
  private static let fewest = 4

  /// Gives the figures whose days no words name those that most of the others name, if there are such: in
  /// a bulletin on the third quarter a figure without a span of time is one of that quarter.
  ///
  /// - Parameter isAssumed: For each figure whether no words name its days.
  static func spread(over figures: inout [Figure], where isAssumed: [Bool]) {
    guard isAssumed.contains(true), let period = named(by: figures, except: isAssumed) else { return }
    for index in figures.indices where isAssumed[index] { figures[index].period = period }
  }

  /// How often a period is named.
  private struct Naming {
    var count = 0
    /// The block that states it first, and whether another does too.
    var block: Int?
    var isInSeveralBlocks = false

    mutating func add(_ figure: borrowing Figure) {
      count += 1
      guard figure.periodStated else { return }
      isInSeveralBlocks = isInSeveralBlocks || block.map { [own = figure.block] in $0 != own } == true
      block = block ?? figure.block
    }
  }

  private static func named(by figures: [Figure], except isAssumed: [Bool]) -> Period? {
    var namings: [Period: Naming] = [:]
    for index in figures.indices
    where figures[index].status == .actual && !isAssumed[index] {
      guard let period = figures[index].period else { continue }
      namings[period, default: Naming()].add(figures[index])
    }
    let total = namings.values.reduce(0) { $0 + $1.count }
    let most = namings.max { ($0.value.count, $0.key.start) < ($1.value.count, $1.key.start) }
    guard let (period, naming) = most, naming.count >= fewest, naming.count * 5 >= total * 3,
      naming.isInSeveralBlocks, isLong(period)
    else { return nil }
    return period
  }

  /// A day or a week is an occasion, nothing that a document reports on.
  private static func isLong(_ period: Period) -> Bool {
    period.start.day == 1 && (period.end.day > 27 || period.end.month != period.start.month)
  }
}
