/// Tells which unit of a roster a document speaks for, by what it says before its file name.
public struct UnitMatcher: Sendable {
  /// Makes a matcher for a roster.
  public init(roster: Roster) {}

  /// The unit, with the reason; title, signature and text count before the file's name.
  public func match(_ document: Document) -> UnitMatch { .none }
}
