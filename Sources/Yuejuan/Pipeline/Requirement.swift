/// One figure that a unit, or every unit of a class, owes in a round.
public struct Requirement: Sendable, Hashable {
  /// The id of a unit or the name of a class.
  public var owner: String
  /// The id of an indicator of the catalogue.
  public var indicator: String
  /// The aspect that is owed.
  public var aspect: Aspect
  /// The status that is owed.
  public var status: Status

  /// Makes a requirement.
  public init(owner: String, indicator: String, aspect: Aspect, status: Status = .actual) {
    self.owner = owner
    self.indicator = indicator
    self.aspect = aspect
    self.status = status
  }
}
