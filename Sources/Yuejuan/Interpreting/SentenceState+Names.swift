// The words for what a number measures, with what the numbers before it hand on.

extension SentenceState {
  /// The words that name what a number measures; takes note of them for the numbers behind it.
  mutating func words(
    of phrase: PhraseReading.Phrase, for quantity: Quantity, at site: FigureSite,
    reading phrases: PhraseReading, in document: Document
  ) -> String {
    switch phrase {
    case .words(let range):
      if phrases.goesOn(phrase, quantity), let name = name(of: quantity) { return name }
      let words = document.words(range)
      measure = words
      member = nil
      return words
    case .completion(let range):
      let noun = document.words(range)
      return indicator.hasSuffix(noun) ? indicator : indicator + noun
    case .takenOver:
      if let standard = standard, standard.sentence == site.sentence.lowerBound {
        return standard.words
      }
      return name(
        takenOverBy: quantity, isRest: phrases.isRest(site), isInBrackets: phrases.isInBrackets(site))
    case .member(let range):
      member = document.words(range)
      return measure.isEmpty ? document.words(range) : measure
    }
  }
}

extension PhraseReading {
  /// Whether a number stands in brackets with words of its own: 增加值25亿元(占规上工业比重为62%),增长5%.
  func isAside(_ site: FigureSite) -> Bool {
    var index = site.clauseTokens.upperBound - 1
    let lowest = max(0, index - 24)
    while index >= lowest, scan.tokens[index].range.lowerBound >= site.sentence.lowerBound {
      if scan.tokens[index].mark == 0x28 { return true }
      if scan.tokens[index].mark == 0x29 { return false }
      index -= 1
    }
    return false
  }

  /// 临江市(209.8亿元): by itself in brackets.
  func isInBrackets(_ site: FigureSite) -> Bool {
    let (start, end) = (site.range.lowerBound, site.range.upperBound)
    return start > 0 && text[start - 1] == 0x28 && end < text.count && text[end] == 0x29
  }

  /// Whether a new sentence goes on with the name of the one before: 甲市收入294亿元。乙市以291亿元位居第四位.
  func goesOn(_ phrase: PhraseReading.Phrase, _ quantity: Quantity) -> Bool {
    // What names nothing is a few characters: 乙市以, 的.
    guard case .words(let range) = phrase, range.count <= 24 else { return false }
    let isCount = quantity.dimension == .count || quantity.dimension == .people
    return isNameless(phrase, ofCount: isCount)
  }
}
