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
      // 补助金增加50%至9万元: what it came to goes by the name of the rate.
      if phrases.isOnward(site), before?.result.aspect == .growth, !indicator.isEmpty { return indicator }
      return name(
        takenOverBy: quantity, isRest: phrases.isRest(site),
        isInBrackets: site.isInBrackets(in: document.text))
    case .member(let range):
      member = document.words(range)
      return measure.isEmpty ? document.words(range) : measure
    }
  }
}
