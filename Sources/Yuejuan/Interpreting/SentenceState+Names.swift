// The words for what a number measures, with what the numbers before it hand on.

extension SentenceState {
  /// The words that name what a number measures; takes note of them for the numbers behind it.
  mutating func words(
    of phrase: PhraseReading.Phrase, for quantity: Quantity, as aspect: Aspect, at site: FigureSite,
    reading phrases: PhraseReading, in document: Document
  ) -> String {
    switch phrase {
    case .words(let range):
      if phrases.goesOn(phrase, quantity), let name = name(of: quantity) { return name }
      let words = document.words(range)
      if aspect != .share || !document.text.has("占", at: range.lowerBound) { measure = words }
      member = nil
      return words
    case .completion(let range):
      let noun = document.words(range)
      return indicator.hasSuffix(noun) ? indicator : indicator + noun
    case .takenOver:
      // 民生支出22亿元,占预算支出的85%,增长2%: what grew is what was told, not its part of the whole.
      if aspect == .growth, quantity.dimension == .percent, before?.result.aspect == .share,
        indicator.hasPrefix("占"),
        !measure.isEmpty
      {
        return measure
      }
      if let standard = standard, standard.sentence == site.sentence.lowerBound {
        return standard.words
      }
      // 补助金增加50%至9万元: what it came to goes by the name of the rate.
      if phrases.isOnward(site), before?.result.aspect == .growth, !indicator.isEmpty { return indicator }
      // 收入增长12%,达30263元: what it came to is what grew.
      if before?.result.aspect == .growth, quantity.dimension == .money, phrases.isReached(site),
        !indicator.isEmpty
      {
        return indicator
      }
      let name = name(
        takenOverBy: quantity, isRest: phrases.isRest(site),
        isInBrackets: site.isInBrackets(in: document.text))
      // 外销逐年增加,2016年12亿元: where nothing was named before, the clause in front says what it is about.
      return name.isEmpty ? phrases.lead(to: site).map(document.words) ?? "" : name
    case .member(let range):
      member = document.words(range)
      return measure.isEmpty ? document.words(range) : measure
    }
  }
}
