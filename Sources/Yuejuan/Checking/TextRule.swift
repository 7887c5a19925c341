/// A rule that looks at prepared reports.
///
/// The checker prepares each report once for all of them.
protocol PreparedRule: Rule {
  /// All findings of the rule in a round whose reports are prepared.
  func check(_ texts: [CheckedText], in round: Round) -> [Finding]
}

extension PreparedRule {
  /// Prepares the reports for itself, as where a rule is run alone.
  public func check(_ round: Round) -> [Finding] { check(CheckedText.all(of: round), in: round) }
}

/// A rule that looks at each report by itself.
protocol TextRule: PreparedRule {
  /// All findings of the rule in a report.
  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding]
}

extension TextRule {
  func check(_ texts: [CheckedText], in round: Round) -> [Finding] {
    texts.flatMap { check($0, for: round.pipeline) }
  }
}

/// A rule that holds the numbers of a report against others from which they should follow.
protocol RelationRule: TextRule {
  /// What the rule asks to be looked at: `完成率`.
  static var subject: String { get }
  /// The relations that the report states.
  func relations(in text: CheckedText, _ catalogue: Catalogue) -> [Relation]
}

extension RelationRule {
  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    RelationFindings(rule: Self.id, level: Self.level, subject: Self.subject)
      .findings(relations(in: text, pipeline.catalogue), in: text)
  }
}
