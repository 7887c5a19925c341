extension Finding {
  /// A finding about one figure, placed at its number.
  ///
  /// - Parameter saying: What is wrong, to follow the place and the indicator's name.
  init(
    _ rule: any Rule.Type, level: Level? = nil, about figure: Figure, in submission: Submission,
    saying: String, notes: [String] = [], suggestion: String
  ) {
    let document = submission.document
    let quote = document.sourceWords(figure.range)
    self.init(
      rule: rule.id, level: level ?? rule.level, unit: submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: figure.range), quote: quote,
      summary: "\(SpokenPlaces(document)[figure.block])“\(figure.indicator.text)”\(quote)：\(saying)",
      notes: notes, suggestion: suggestion,
      key: "\(figure.indicator.id ?? figure.indicator.text)|\(figure.aspect.rawValue)|\(quote)")
  }
}

extension Submission {
  /// The figures of the report itself, those of menus and other articles left out.
  var reportedFigures: [Figure] { figures.filter { document.blocks[$0.block].role == .main } }
}
