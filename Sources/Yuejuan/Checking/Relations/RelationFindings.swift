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
    let places = SpokenPlaces(text.document)
    return relations.compactMap { relation in
      let (equation, verdict) = relation.verdict
      let working = Working(equation: equation)
      return switch verdict {
      case .consistent:
        relation.isTotal && !equation.isExactAsWritten
          ? finding(equation, .note, working.sentence + "，末位之差是舍入所致", "如已做过舍位平衡，不必处理。", text, places)
          : nil
      case .onlyByTruncation:
        finding(equation, .note, working.sentence + "，系截尾而非四舍五入", "请统一按四舍五入取数；数值本身不错。", text, places)
      case .off:
        finding(
          equation, level, working.sentence + working.difference, "请核对\(subject)和它依据的数字，改正后重新报送。", text,
          places,
          notes: otherBase(of: relation) + (working.remedy.map { [$0] } ?? []))
      case .untestable:
        finding(
          equation, .note, "\(Working.text(equation.made))无法验算\(subject)\(equation.reported.words)",
          "请核对分母是否为零、数字是否写全。", text, places)
      }
    }
  }

  /// That the share is one of the listed parts together, where that fits.
  private func otherBase(of relation: Relation) -> [String] {
    guard let other = relation.otherBase, case .consistent = other.verdict else { return [] }
    return ["以所列各项之和为基数则相符（\(Working(equation: other).sentence)）：占比的基数和写明的总数不是一个"]
  }

  private func finding(
    _ equation: Equation, _ level: Level, _ summary: String, _ suggestion: String, _ text: CheckedText,
    _ places: SpokenPlaces, notes: [String] = []
  ) -> Finding {
    let figure = equation.reported.figure
    let range = text.document.map.sourceRange(of: figure.range)
    let others = equation.made.terms.map { term in
      "\(places[term.figure.block])“\(term.figure.indicator.text)”\(term.words)"
    }
    return Finding(
      rule: rule, level: level, unit: text.submission.unit.id, document: text.document.name, range: range,
      quote: equation.reported.words,
      summary: "\(places[figure.block])“\(figure.indicator.text)”：\(summary)",
      notes: notes + ["依据：" + others.joined(separator: "；")], suggestion: suggestion,
      key: ([equation.reported] + equation.made.terms).map { "\($0.figure.indicator.text)=\($0.words)" }
        .joined(separator: "|"))
  }
}
