/// The rules that tell what kind of statement a number makes.
enum AspectRule: Int, CaseIterable {
  case amount, change, completionRate, done, doneOfTarget, growth, multiple, none
  case perUnit, percent, places, point, rank, rateNoun, rateUnit, share
  case tableCell, tableCompletion, tableGrowth, tablePoint, tableRank, tableRate, tableShare

  /// The id under which a figure names it.
  var id: String {
    switch self {
    case .amount: "amount"
    case .change: "change"
    case .completionRate: "completion-rate"
    case .done: "done"
    case .doneOfTarget: "done-of-target"
    case .growth: "growth"
    case .multiple: "multiple"
    case .none: "none"
    case .perUnit: "per-unit"
    case .percent: "percent"
    case .places: "places"
    case .point: "point"
    case .rank: "rank"
    case .rateNoun: "rate-noun"
    case .rateUnit: "rate-unit"
    case .share: "share"
    case .tableCell: "table-cell"
    case .tableCompletion: "table-completion"
    case .tableGrowth: "table-growth"
    case .tablePoint: "table-point"
    case .tableRank: "table-rank"
    case .tableRate: "table-rate"
    case .tableShare: "table-share"
    }
  }
}

/// The rules that made figures.
enum RuleNames {
  /// For each rule of aspects its name behind that of the rule that finds nearly all numbers.
  private static let ofNumbers = AspectRule.allCases.map { "number+" + $0.id }

  /// The rule that found a number with the one that told its aspect.
  static func joined(_ scanning: String, _ rule: AspectRule) -> String {
    scanning == "number" ? ofNumbers[rule.rawValue] : scanning + "+" + rule.id
  }
}
