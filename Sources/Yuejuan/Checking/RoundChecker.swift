/// Runs the rules over a round.
public struct RoundChecker: Sendable {
  /// The rules that are run.
  public let rules: [any Rule]

  /// Makes a checker; without rules given it runs all of them.
  public init(rules: [any Rule] = []) { self.rules = rules }

  /// The reading findings and those of every rule that the pipeline leaves on, with the pipeline's
  /// levels, in a fixed order: by unit in the order of the roster, then document, place and rule.
  public func check(_ round: Round) -> [Finding] { [] }
}
