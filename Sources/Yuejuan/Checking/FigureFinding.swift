extension Finding {
  /// A finding about one figure, placed at its number.
  ///
  /// - Parameter saying: What is wrong, to follow the place and the indicator's name.
  init(
    _ rule: any Rule.Type, level: Level? = nil, about figure: Figure, in text: CheckedText,
    saying: String, notes: [String] = [], suggestion: String
  ) {
    let document = text.document
    let quote = document.sourceWords(figure.range)
    self.init(
      rule: rule.id, level: level ?? rule.level, unit: text.submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: figure.range), quote: quote,
      summary: "\(text.places[figure.block])“\(figure.indicator.text)”\(quote)：\(saying)",
      notes: notes, suggestion: suggestion,
      key: "\(figure.indicator.id ?? figure.indicator.text)|\(figure.aspect.rawValue)|\(quote)")
  }
}
