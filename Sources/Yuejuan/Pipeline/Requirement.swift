/// One figure that a unit, or every unit of a class, owes in a round.
public struct Requirement: Sendable, Hashable {
  /// The id of a unit or the name of a class.
  public var owner: String
  /// The id of an indicator of the catalogue.
  public var indicator: String
  /// The aspect that is owed.
  public var aspect: Aspect
  /// The statuses that will do: a number of tasks may be stated as a plan or as a fact.
  public var statuses: [Status]

  /// Makes a requirement.
  public init(owner: String, indicator: String, aspect: Aspect, statuses: [Status] = [.actual]) {
    self.owner = owner
    self.indicator = indicator
    self.aspect = aspect
    self.statuses = statuses
  }
}
