/// Whether words say what is measured, or only that something was done, compared or changed.
extension PhraseReading {
  /// Whether the words beside a number do not say what is measured.
  func isNameless(_ phrase: Phrase, ofCount isCount: Bool = false) -> Bool {
    if case .words(let range) = phrase { return !isContent(range, ofCount: isCount) }
    return phrase == .takenOver
  }

  /// 比原预测, 远高于: words that compare name nothing; neither does a single character.
  func isComparison(_ range: Range<Int>) -> Bool {
    if range.count <= 3 { return true }
    for word in ["比", "较", "高于", "低于", "略", "远", "实质", "相当", "相比"] as [StaticString]
    where text.has(word, at: range.lowerBound) { return true }
    return false
  }

  /// Whether a phrase holds more than verbs: 完成 alone says nothing of what was completed.
  ///
  /// - Parameter isCount: Whether things are counted, among which 任务 names what is counted.
  func isContent(_ range: Range<Int>, ofCount isCount: Bool = false) -> Bool {
    // A single character is what is left of 前的, 来.
    guard range.count > 3 || ScalarClass.isLatin(UInt32(text[range.lowerBound])) else { return false }
    var covered = 0
    for token in tokens(in: range).lazy.map({ scan.tokens[$0] })
    where !token.classes.isDisjoint(with: [.light, .actual, .plan, .link, .share, .adverb])
      && (token.range.count <= 6 || isDoing(token))
      || !isCount && !token.classes.isDisjoint(with: [.target, .planNoun]) && !token.classes.contains(.verb)
        && !isInvestment(token)
    {
      covered += token.range.count
    }
    return covered < range.count
  }

  /// Whether a phrase ends in a verb.
  func endsInDeed(_ range: Range<Int>) -> Bool {
    guard let last = tokens(in: range).last.map({ scan.tokens[$0] }) else { return false }
    return last.range.upperBound == range.upperBound && last.classes.contains(.verb)
  }

  /// 总投资 plans and names at once, 全年目标 only plans.
  private func isInvestment(_ token: Token) -> Bool {
    text.has("投资", endingAt: token.range.upperBound) || text.has("投资额", endingAt: token.range.upperBound)
      || text.has("概算", endingAt: token.range.upperBound) || text.has("规模", endingAt: token.range.upperBound)
      || text.has("金额", endingAt: token.range.upperBound)
  }

  func isNounOfChange(_ range: Range<Int>) -> Bool {
    guard let only = tokens(in: range).first.map({ scan.tokens[$0] }) else { return false }
    return only.range == range && only.classes.contains(.speed)
  }
}
