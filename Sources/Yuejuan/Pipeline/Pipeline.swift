/// What a collection asks for: who owes a report, what can be measured, what is owed, how it is checked.
///
/// A pipeline is read from a folder of data files; editing one needs no Swift.
public struct Pipeline: Sendable, Equatable {
  /// The folder's name: `three-lists`.
  public var name: String
  /// What the office calls it: `“三本清单”季度述职评议`.
  public var title: String
  /// How often reports are collected.
  public var cadence: Cadence
  /// The units that owe a report.
  public var roster: Roster
  /// What can be measured.
  public var catalogue: Catalogue
  /// Which figures are owed by whom.
  public var requirements: [Requirement]
  /// What the units have taken on, in lists and ledger.
  public var items: [ListItem]
  /// The levels that this pipeline gives to rules, by rule id, where they differ from the rule's own.
  public var levels: [String: Level]
  /// The rules that this pipeline switches off, by id, with the recorded reason.
  public var switchedOff: [String: String]
  /// The rules that are switched off in single rounds, by the rounds' names, with the recorded reasons.
  public var switchedOffIn: [String: [String: String]]

  /// How many days after its period a round's reports are due; `nil` where the pipeline does not say.
  public var deadline: Int?
  /// How far figures may move from round to round.
  public var jump: JumpLimits

  /// Makes a pipeline.
  public init(
    name: String, title: String, cadence: Cadence = .quarter, roster: Roster = Roster(units: []),
    catalogue: Catalogue = Catalogue(indicators: []), requirements: [Requirement] = [],
    items: [ListItem] = [], levels: [String: Level] = [:], switchedOff: [String: String] = [:],
    switchedOffIn: [String: [String: String]] = [:], deadline: Int? = nil, jump: JumpLimits = JumpLimits()
  ) {
    self.name = name
    self.title = title
    self.cadence = cadence
    self.roster = roster
    self.catalogue = catalogue
    self.requirements = requirements
    self.items = items
    self.levels = levels
    self.switchedOff = switchedOff
    self.switchedOffIn = switchedOffIn
    self.deadline = deadline
    self.jump = jump
  }

  /// Whether nobody owes a report: bulletins are gathered, not handed in, so that no document has a
  /// unit that it could be matched to.
  public var hasNoRoster: Bool { roster.units.isEmpty }

  /// The rules that are not run in a round, by id, with the recorded reason.
  public func switchedOff(in round: RoundName) -> [String: String] {
    switchedOff.merging(switchedOffIn[round.description] ?? [:]) { $1 }
  }

  /// What a unit owes: the requirements of its class and its own, in the order of the file.
  public func requirements(of unit: Unit) -> [Requirement] {
    requirements.filter { $0.owner == unit.id || $0.owner == unit.unitClass }
  }
}

/// How far figures may move from one round to the next before somebody has to look at them.
public struct JumpLimits: Sendable, Equatable {
  /// Amounts: by how many times, at least 2.
  public var factor: Int
  /// Percentages: by how many percentage points.
  public var points: Int

  /// Makes limits.
  public init(factor: Int = 3, points: Int = 30) {
    self.factor = factor
    self.points = points
  }
}

/// How often a pipeline collects.
public enum Cadence: String, Sendable, CaseIterable {
  /// Rounds are named 2022-09.
  case month
  /// Rounds are named 2022Q3.
  case quarter
  /// Rounds are named 2022.
  case year
}
