/// Gives figures the ids of a catalogue, by the longest name that fits.
public struct IndicatorMatcher: Sendable {
  private let names: IndicatorNames

  /// A name of an indicator that was found for a figure.
  private struct Candidate {
    var indicator: Int
    /// How many bytes of the name the text bears out.
    var length: Int
    var closeness: Int
  }

  /// Makes a matcher for a catalogue.
  public init(catalogue: Catalogue) { names = IndicatorNames(catalogue) }

  /// The same figures with the ids of their indicators, where the catalogue knows them.
  public func match(_ figures: [Figure], in document: Document) -> [Figure] {
    guard !names.entries.isEmpty else { return figures }
    let outline = Outline(document)
    return figures.map { figure in
      let context = IndicatorContext(
        document: document, outline: outline, block: figure.block, end: figure.range.upperBound,
        names: [figure.subject.text, figure.indicator.text])
      var figure = figure
      figure.indicator.id = indicator(of: figure, context).map { names.indicators[$0].id }
      return figure
    }
  }

  private func indicator(of figure: Figure, _ context: IndicatorContext) -> Int? {
    guard !figure.indicator.text.isEmpty else { return nil }
    return contained(in: figure.indicator.text, figure, context)
      ?? contained(in: figure.subject.text + figure.indicator.text, figure, context)
      ?? completed(figure, context)
      ?? best(names.names(holding: figure.indicator.text), figure, context)
  }

  /// The longest name that stands in some words.
  private func contained(in words: String, _ figure: Figure, _ context: IndicatorContext) -> Int? {
    let utf8 = Array(words.utf8)
    return best(names.finder.allMatches(in: utf8, utf8.indices).map(\.name), figure, context)
  }

  /// The longest name in the figure's clause that its words are a piece of, or run into: in 危房改造累计竣工
  /// the words 改造累计竣工 run into 危房改造.
  private func completed(_ figure: Figure, _ context: IndicatorContext) -> Int? {
    let document = context.document
    let clause = document.stretch(
      around: figure.range, in: document.blocks[figure.block].range, endedBy: .clause)
    let before = clause.lowerBound..<figure.range.lowerBound
    // Words longer than the clause cannot stand in it, and a finder of them would be as deep as they are long.
    guard figure.indicator.text.utf8.count <= before.count else { return nil }
    let finder = NameFinder([figure.indicator.text])
    guard let words = finder.matches(in: document.text, before).last?.range else { return nil }
    let found = names.finder.allMatches(in: document.text, before).filter { match in
      let shared = match.range.clamped(to: words)
      return shared == words || shared.count >= Self.twoCharacters
    }
    return best(found.map(\.name), figure, context)
  }

  private static let twoCharacters = 6

  private func best(_ found: [Int], _ figure: Figure, _ context: IndicatorContext) -> Int? {
    var best: Candidate?
    for name in found {
      for indicator in names.entries[name].indicators
      where names.indicators[indicator].fits(figure.quantity, as: figure.aspect) {
        guard let closeness = names.closeness(of: indicator, in: context) else { continue }
        let candidate = Candidate(
          indicator: indicator, length: names.entries[name].utf8.count, closeness: closeness)
        if best.map({ Self.isBetter(candidate, than: $0) }) ?? true { best = candidate }
      }
    }
    return best?.indicator
  }

  /// The longer name wins, then the one whose project stands nearer, then the earlier of the file.
  private static func isBetter(_ left: Candidate, than right: Candidate) -> Bool {
    (left.length, left.closeness, right.indicator) > (right.length, right.closeness, left.indicator)
  }
}
