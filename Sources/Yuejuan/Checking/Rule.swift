/// One check of a round: a struct in a file of its own, listed in ``Rules/all``.
///
/// The rule's page is `docs/rules/<id>.md`: what it finds, why that matters, an example that fails and
/// one that passes, what to do. The doc comment stays short. The id names the fault and is never
/// renamed once stored.
public protocol Rule: Sendable {
  /// The id, in kebab case: `missing-required-figure`.
  static var id: String { get }
  /// The level of its findings unless the pipeline says otherwise.
  static var level: Level { get }
  /// What it finds, in a few Chinese words.
  static var title: String { get }
  /// Makes the rule.
  init()
  /// Why the rule cannot look at a round, in Chinese; `nil` where it can.
  ///
  /// A rule that needs the last round says so here, and the checker says it to the reader: silence is
  /// never taken for health.
  func obstacle(in round: Round) -> String?
  /// All findings of the rule in a round, in the order of the roster and of the documents.
  func check(_ round: Round) -> [Finding]
}

extension Rule {
  /// Most rules need nothing beside the round.
  public func obstacle(in round: Round) -> String? { nil }
}
