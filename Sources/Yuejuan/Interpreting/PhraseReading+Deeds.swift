/// Deeds that give a number its name: what is being built, what is to be done in time, what people do.
extension PhraseReading {
  /// 自收到申请之日起三十日内出具意见: what is to be done within the time.
  func deedWithin(_ site: FigureSite) -> Range<Int>? {
    let start = site.range.upperBound
    guard Self.starts.ends(in: text, at: site.left.upperBound) else { return nil }
    for word in ["以内", "之内", "内"] as [StaticString] where text.has(word, at: start) {
      return finished(
        start + word.utf8CodeUnitCount, min(site.right.upperBound, start + word.utf8CodeUnitCount + 48))
    }
    return nil
  }

  /// 享受98天产假, 处十五日以下拘留: what the time is of, where a verb stands in front of it.
  func nounOfTime(_ site: FigureSite) -> Range<Int>? {
    guard let verb = site.leftTokens.last.map({ scan.tokens[$0] }),
      verb.range.upperBound == site.left.upperBound,
      verb.classes.contains(.verb) || Self.givings.ends(in: text, at: site.left.upperBound)
    else { return nil }
    let isDeed = site.rightTokens.contains { index in
      let token = scan.tokens[index]
      return endsPhrase(token) && token.classes.isDisjoint(with: .boundAfter)
    }
    return isDeed ? nil : rightPhrase(at: site)
  }

  private static let givings = HanWords(["处", "享受", "安排", "给予", "增加", "享有", "延长"])

  private static let starts = HanWords(["起", "后", "之日"])

  /// 带动800人参加学习: what the people do.
  func deedBehind(_ site: FigureSite) -> Range<Int>? {
    guard let first = site.rightTokens.first, case let token = scan.tokens[first],
      token.range.lowerBound == site.right.lowerBound, token.classes.contains(.verb)
    else { return nil }
    let next = site.rightTokens.dropFirst().first { endsPhrase(scan.tokens[$0]) && !closes($0, site) }
    return finished(
      token.range.lowerBound, next.map { scan.tokens[$0].range.lowerBound } ?? site.right.upperBound)
  }
}
