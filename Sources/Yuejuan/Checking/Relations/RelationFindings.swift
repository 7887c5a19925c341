/// Turns relations that do not hold into findings of a rule.
struct RelationFindings {
  /// The rule that speaks.
  let rule: String
  /// The level of what fits under no reading.
  let level: Level
  /// What the rule asks to be looked at: `完成率`.
  let subject: String

  /// The findings of the relations of a submission.
  func findings(_ relations: [Relation], in text: CheckedText) -> [Finding] {
    // Shares of one base are off for one reason, so the first speaks for all.
    var causes: [Int: String] = [:]
    return relations.compactMap { relation in
      guard var finding = finding(relation, text) else { return nil }
      guard !otherBase(of: relation).isEmpty, let base = relation.equation.made.terms.last else {
        return finding
      }
      finding.cause = causes[base.figure.range.lowerBound]
      if finding.cause == nil { causes[base.figure.range.lowerBound] = finding.fingerprint }
      return finding
    }
  }

  private func finding(_ relation: Relation, _ text: CheckedText) -> Finding? {
    let (equation, verdict) = relation.verdict
    let working = Working(equation: equation)
    switch verdict {
    case .consistent:
      guard relation.isTotal, !equation.isExactAsWritten else { return nil }
      return finding(
        relation, equation, .note, working.sentence + "，末位之差是舍入所致", "如已做过舍位平衡，不必处理。", text)
    case .onlyByTruncation:
      return finding(
        relation, equation, .note, working.sentence + "，系截尾而非四舍五入", "请统一按四舍五入取数；数值本身不错。", text)
    case .off where relation.isExcess:
      return finding(
        relation, equation, level, "“其中”各项\(working.sentence)\(working.difference)，分项多于总数",
        "请核对总数和“其中”各项，改正后重新报送。", text)
    case .off:
      return finding(
        relation, equation, level, working.sentence + working.difference, "请核对\(subject)和它依据的数字，改正后重新报送。",
        text, notes: otherBase(of: relation) + (working.remedy.map { [$0] } ?? []))
    case .untestable:
      return finding(
        relation, equation, .note, "\(Working.text(equation.made))无法验算\(subject)\(equation.reported.words)",
        "请核对分母是否为零、数字是否写全。", text)
    }
  }

  /// That the share is one of the listed parts together, where that fits.
  private func otherBase(of relation: Relation) -> [String] {
    guard let other = relation.otherBase, case .consistent = other.verdict else { return [] }
    return ["以所列各项之和为基数则相符（\(Working(equation: other).sentence)）：占比的基数和写明的总数不是一个"]
  }

  private func finding(
    _ relation: Relation, _ equation: Equation, _ level: Level, _ summary: String, _ suggestion: String,
    _ text: CheckedText, notes: [String] = []
  ) -> Finding {
    let figure = equation.reported.figure
    let range = text.document.map.sourceRange(of: figure.range)
    let others = equation.made.terms.map { term in
      "\(text.places[term.figure.block])“\(term.figure.indicator.text)”\(term.words)"
    }
    return Finding(
      rule: rule, level: level, unit: text.submission.unit.id, document: text.document.name, range: range,
      quote: equation.reported.words,
      summary: "\(text.places[figure.block])“\(relation.name ?? figure.indicator.text)”：\(summary)",
      notes: notes + ["依据：" + others.joined(separator: "；")], suggestion: suggestion,
      key: ([equation.reported] + equation.made.terms).map { "\($0.figure.indicator.text)=\($0.words)" }
        .joined(separator: "|"))
  }
}
