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
    let place = Place(document: document, outline: Outline(document))
    var matched = figures
    for index in figures.indices {
      matched[index].indicator.id = indicator(of: figures[index], place).map { names.indicators[$0].id }
    }
    return matched
  }

  /// Where the figures stand.
  private struct Place {
    let document: Document
    let outline: Outline

    func context(of figure: Figure) -> IndicatorContext {
      IndicatorContext(
        document: document, outline: outline, block: figure.block, end: figure.range.upperBound,
        names: [figure.subject.text, figure.indicator.text])
    }
  }

  private func indicator(of figure: Figure, _ place: Place) -> Int? {
    guard !figure.indicator.text.isEmpty else { return nil }
    return adjoining(figure, place)
      ?? contained(in: figure.indicator.text, figure, place)
      ?? contained(in: figure.subject.text + figure.indicator.text, figure, place)
      ?? completed(figure, place)
      ?? best(names.names(holding: figure.indicator.text), figure, place)
      ?? headed(figure, place)
  }

  /// The longest name that ends right in front of an amount whose own name was taken over from an earlier
  /// clause.
  ///
  /// In 上月结转19项,本月新增15项 the second amount is about the matter of the first, and the
  /// catalogue may know 新增 as a thing of its own.
  private func adjoining(_ figure: Figure, _ place: Place) -> Int? {
    guard figure.aspect == .level else { return nil }
    let before = clause(before: figure, place)
    let own = Array(figure.indicator.text.utf8)
    guard !place.document.text[before].holds(own) else { return nil }
    let found = names.finder.allMatches(in: place.document.text, before)
      .filter { $0.range.upperBound == before.upperBound }
    return best(found.map(\.name), figure, place)
  }

  /// The longest name at the head of a number's column, where its row only says whose or which.
  private func headed(_ figure: Figure, _ place: Place) -> Int? {
    let document = place.document
    let found = place.outline.columnHeads(of: figure.block).flatMap {
      names.finder.allMatches(in: document.text, document.blocks[$0].range)
    }
    return best(found.map(\.name), figure, place)
  }

  /// The words of a figure's clause in front of its number.
  private func clause(before figure: Figure, _ place: Place) -> Range<Int> {
    let block = place.document.blocks[figure.block].range
    let clause = place.document.stretch(around: figure.range, in: block, endedBy: .clause)
    return clause.lowerBound..<figure.range.lowerBound
  }

  /// The longest name that stands in some words.
  private func contained(in words: String, _ figure: Figure, _ place: Place) -> Int? {
    let utf8 = Array(words.utf8)
    return best(names.finder.allMatches(in: utf8, utf8.indices).map(\.name), figure, place)
  }

  /// The longest name in the figure's clause that its words are a piece of, or run into: in 危房改造累计竣工
  /// the words 改造累计竣工 run into 危房改造.
  private func completed(_ figure: Figure, _ place: Place) -> Int? {
    let document = place.document
    let before = clause(before: figure, place)
    guard let words = document.text.lastRange(of: Array(figure.indicator.text.utf8), in: before) else {
      return nil
    }
    let found = names.finder.allMatches(in: document.text, before).filter { match in
      let shared = match.range.clamped(to: words)
      return shared == words || shared.count >= Self.twoCharacters
    }
    return best(found.map(\.name), figure, place)
  }

  private static let twoCharacters = 6

  private func best(_ found: [Int], _ figure: Figure, _ place: Place) -> Int? {
    var best: Candidate?
    for name in found {
      for indicator in names.entries[name].indicators
      where names.indicators[indicator].fits(figure.quantity, as: figure.aspect) {
        guard let closeness = names.closeness(of: indicator, in: place.context(of: figure)) else { continue }
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

extension ArraySlice<UInt8> {
  /// Whether some bytes stand in a row in it.
  fileprivate func holds(_ words: [UInt8]) -> Bool {
    guard let first = words.first, words.count <= count else { return false }
    return (startIndex...endIndex - words.count).contains {
      self[$0] == first && self[$0...].starts(with: words)
    }
  }
}
