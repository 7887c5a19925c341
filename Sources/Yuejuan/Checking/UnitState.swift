/// How far a unit's duty is done in a round, as the table of `yuejuan run` shows it.
public struct UnitState: Sendable, Equatable {
  /// The one word for it.
  public enum Standing: String, Sendable, CaseIterable {
    /// Everything owed is there.
    case complete = "齐全"
    /// Figures are missing.
    case missing = "缺项"
    /// A place for a number was left unfilled.
    case unfilled = "未填"
    /// What was handed in could not be read.
    case unread = "打不开"
    /// Nothing was handed in.
    case notSubmitted = "未报"
  }

  /// The unit.
  public var unit: Unit
  /// Its standing: the worst that applies.
  public var standing: Standing
  /// How many figures it owes.
  public var owed: Int
  /// How many of them are missing.
  public var missing: Int
  /// How many places it left unfilled.
  public var unfilled: Int
  /// The names of the documents that it handed in.
  public var documents: [String]

  /// Makes a state.
  public init(
    unit: Unit, standing: Standing, owed: Int, missing: Int, unfilled: Int, documents: [String]
  ) {
    self.unit = unit
    self.standing = standing
    self.owed = owed
    self.missing = missing
    self.unfilled = unfilled
    self.documents = documents
  }

  /// The states of all units of a round, in the order of the roster.
  ///
  /// - Parameter findings: What ``RoundChecker`` found in the round.
  public static func states(of round: Round, findings: [Finding]) -> [UnitState] {
    let byUnit = Dictionary(grouping: findings.filter { $0.unit != nil }) { $0.unit ?? "" }
    return round.pipeline.roster.units.map { unit in
      UnitState(unit, round.submissions(of: unit), byUnit[unit.id] ?? [], round.pipeline)
    }
  }

  private init(
    _ unit: Unit, _ submissions: [Submission], _ findings: [Finding], _ pipeline: Pipeline
  ) {
    let count = { (rule: String) in findings.count { $0.rule == rule } }
    let unread = findings.filter { $0.rule == Rules.unreadFile }.compactMap(\.document)
    let owed = pipeline.figuresOwed(by: unit).count
    let missing = submissions.isEmpty ? owed : count(MissingRequiredFigure.id)
    let unfilled = count(UnfilledFigure.id)
    let standing: Standing =
      if !unread.isEmpty {
        .unread
      } else if submissions.isEmpty {
        .notSubmitted
      } else if unfilled > 0 {
        .unfilled
      } else {
        missing > 0 ? .missing : .complete
      }
    self.init(
      unit: unit, standing: standing, owed: owed, missing: missing, unfilled: unfilled,
      documents: (submissions.map(\.document.name) + unread).sorted())
  }
}
