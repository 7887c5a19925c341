/// The names that paragraphs hand on to those behind them.
struct CarriedNames {
  /// The name that the last one ended with, for a rate that opens the next.
  private(set) var last = ""
  private var named: [(unit: String, indicator: String)] = []

  /// What was counted last in a unit.
  func name(in unit: String) -> String? { named.last { $0.unit.isExactly(unit) }?.indicator }

  /// Takes over what a paragraph named; what it did not speak of stays.
  mutating func pass(_ indicator: String, _ others: [(unit: String, indicator: String)]) {
    last = indicator
    named.removeAll { old in others.contains { $0.unit.isExactly(old.unit) } }
    named += others
  }
}
