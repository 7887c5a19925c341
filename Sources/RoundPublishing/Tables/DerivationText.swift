public import Yuejuan

/// How a figure came about, as lines for a person.
public enum DerivationText {
  /// The figure in its sentence, then a line a field: value, rule, reason and the words with their place.
  public static func text(of figure: Figure, in submission: Submission) -> String {
    let document = submission.document
    let derivation = Derivation(of: figure, mentions: submission.mentions, in: document)
    let range = document.source.scalarRange(of: document.map.sourceRange(of: figure.range))
    let block = document.blocks[figure.block]
    var lines = [
      "\(document.name)  \(block.place)  \(range.lowerBound)–\(range.upperBound)",
      "“\(DisplayWidth.oneLine(document.words(figure.sentence)))”", "",
    ]
    for step in derivation.steps {
      let rule = step.rule.map { "[\($0)] " } ?? ""
      lines.append("\(step.field)  \(step.value)    \(rule)\(step.reason)\(words(step, document))")
    }
    return lines.map { DisplayWidth.oneLine($0) + "\n" }.joined()
  }

  private static func words(_ step: Derivation.Step, _ document: Document) -> String {
    guard let source = step.source else { return "" }
    let range = document.source.scalarRange(of: source)
    return
      "：“\(DisplayWidth.oneLine(document.source.words(source)))”（\(range.lowerBound)–\(range.upperBound)）"
  }
}
