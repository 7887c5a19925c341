// The words for what a number measures and for whom, with what the numbers before it hand on.

extension Interpretation {
  /// The words of a subject, which stays the same for many figures.
  mutating func words(ofSubject range: Range<Int>?) -> String {
    guard let range else { return "" }
    if range != lastSubject.range { lastSubject = (range, document.words(range)) }
    return lastSubject.words
  }

  /// The words that name what a number measures; takes note of them for the numbers behind it.
  func words(
    of phrase: PhraseReading.Phrase, for quantity: Quantity, at site: FigureSite, state: inout SentenceState
  ) -> String {
    if let member = state.member, member.sentence != site.sentence.lowerBound || member.part != site.part {
      state.member = nil
    }
    switch phrase {
    case .words(let range):
      if let name = continuing(phrase, for: quantity, at: site, state) { return name }
      let words = document.words(range)
      state.measure = words
      state.member = nil
      return words
    case .completion(let range):
      let noun = document.words(range)
      return state.indicator.hasSuffix(noun) ? state.indicator : state.indicator + noun
    case .takenOver:
      if let standard = state.standard, standard.sentence == site.sentence.lowerBound {
        return standard.words
      }
      return takenOver(for: quantity, at: site, state)
    case .member(let range):
      state.member = (document.words(range), site.sentence.lowerBound, site.part)
      return state.measure.isEmpty ? document.words(range) : state.measure
    }
  }

  /// The name that a new sentence goes on with: 甲市收入294亿元。乙市以291亿元位居第四位.
  private func continuing(
    _ phrase: PhraseReading.Phrase, for quantity: Quantity, at site: FigureSite, _ state: SentenceState
  ) -> String? {
    // What names nothing is a few characters: 乙市以, 的.
    guard case .words(let range) = phrase, range.count <= 24 else { return nil }
    let isCount = quantity.dimension == .count || quantity.dimension == .people
    guard phrases.isNameless(phrase, ofCount: isCount) else { return nil }
    let name =
      quantity.dimension == .rank || quantity.dimension == .percent
      ? state.indicator.isEmpty ? state.earlier.last : state.indicator
      : state.indicator(in: quantity.unit) ?? state.earlier.indicator(in: quantity.unit)
    return name?.isEmpty == true ? nil : name
  }

  /// 临江市(209.8亿元): by itself in brackets.
  private func isInBrackets(_ site: FigureSite) -> Bool {
    let (start, end) = (site.range.lowerBound, site.range.upperBound)
    return start > 0 && document.text[start - 1] == 0x28 && end < document.text.count && document.text[end] == 0x29
  }

  /// The name of a number that has none of its own.
  ///
  /// A difference in people is one of what was counted in people, though a rate stands between them; 其余8项 are of
  /// the same things as those before.
  private func takenOver(for quantity: Quantity, at site: FigureSite, _ state: SentenceState) -> String {
    if phrases.isRest(site) || state.before.map({ $0.quantity.dimension == .percent }) == true,
      quantity.dimension != .percent, quantity.dimension != .point,
      let name = state.indicator(in: quantity.unit)
    {
      return name
    }
    if isInBrackets(site), let name = state.indicator(in: quantity.unit) ?? state.earlier.indicator(in: quantity.unit) {
      return name
    }
    if state.indicator.isEmpty, [.percent, .point, .rank].contains(quantity.dimension) {
      return state.earlier.last
    }
    return state.indicator
  }
}
