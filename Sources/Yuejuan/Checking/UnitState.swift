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
  public static func states(of round: Round, findings: [Finding]) -> [UnitState] { [] }
}
