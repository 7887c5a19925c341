/// Finds totals that are not the sum of their parts, and parts that are more than their total.
///
/// A total that differs by what rounding explains is a note (舍位平衡). Behind 其中 only more than the
/// whole is a fault, since the list need not be complete.
struct SumMismatch: Rule {
  static let id = "sum-mismatch"
  static let level = Level.mandatoryUnlessExplained
  static let title = "分项与合计不符"

  func check(_ round: Round) -> [Finding] {
    let findings = RelationFindings(rule: Self.id, level: Self.level, subject: "合计和分项")
    let catalogue = round.pipeline.catalogue
    return CheckedText.all(of: round).flatMap { text in
      findings.findings(
        TotalRelations(text: text).all() + TableTotals(text: text).all()
          + DeclaredRelations(text: text, catalogue: catalogue).sums(), in: text)
        + ExcessRelations(text: text).all().map { finding($0, text) }
    }
  }

  private func finding(_ excess: ExcessRelations.Excess, _ text: CheckedText) -> Finding {
    let total = text.term(excess.total)
    let equation = Equation(reported: total, made: .sum(excess.parts.map(text.value)))
    let working = Working(equation: equation)
    let place = SpokenPlaces(text.document)[total.figure.block]
    return Finding(
      rule: Self.id, level: Self.level, unit: text.submission.unit.id, document: text.document.name,
      range: text.document.map.sourceRange(of: total.figure.range), quote: total.words,
      summary:
        "\(place)“\(total.figure.indicator.text)”：“其中”各项\(working.sentence)\(working.difference)，分项多于总数",
      suggestion: "请核对总数和“其中”各项，改正后重新报送。",
      key: equation.terms.map { "\($0.figure.indicator.text)=\($0.words)" }.joined(separator: "|"))
  }
}
