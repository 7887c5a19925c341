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
    let unread = round.withUnitsOfReadingFindings.unreadFindings
    return round.pipeline.roster.units.map { unit in
      let ofUnit = findings.filter { $0.unit == unit.id && $0.explanation == nil }
      let files = unread.filter { $0.unit == unit.id }.compactMap(\.document)
      let owed = round.pipeline.figuresOwed(by: unit).count
      return UnitState(unit, round.submissions(of: unit), unread: Set(files).sorted(), ofUnit, owed: owed)
    }
  }

  private init(
    _ unit: Unit, _ submissions: [Submission], unread: [String], _ findings: [Finding], owed: Int
  ) {
    let count = { (rule: String) in findings.count { $0.rule == rule } }
    let missing =
      submissions.isEmpty ? owed : count(MissingRequiredFigure.id) + count(RequiredFigureWithoutNumber.id)
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
