/// Deeds that give a number its name: what is being built, what is to be done in time, what people do.
extension PhraseReading {
  /// 自收到申请之日起三十日内出具意见: what is to be done within the time.
  func deedWithin(_ site: FigureSite) -> Range<Int>? {
    let start = site.range.upperBound
    guard Self.starts.ends(in: text, at: site.left.upperBound) else { return nil }
    for word in ["以内", "之内", "内"] as [StaticString] where text.has(word, at: start) {
      let end = start + word.utf8CodeUnitCount
      if end < text.count, text[end] == 0x2C { return clause(from: end + 1, in: site.sentence) }
      return finished(end, min(site.right.upperBound, end + 48))
    }
    return nil
  }

  /// 享受98天产假, 处十五日以下拘留: what the time is of, where a verb stands in front of it.
  func nounOfTime(_ site: FigureSite) -> Range<Int>? {
    let isGiven = site.leftTokens.last.map {
      scan.tokens[$0].range.upperBound == site.left.upperBound && scan.tokens[$0].classes.contains(.verb)
    }
    guard isGiven == true || Self.givings.ends(in: text, at: site.left.upperBound) else { return nil }
    let isDeed = site.rightTokens.contains { index in
      let token = scan.tokens[index]
      return endsPhrase(token) && token.classes.isDisjoint(with: .boundAfter)
    }
    return isDeed ? nil : rightPhrase(at: site)
  }

  private static let givings = HanWords(["处", "享受", "安排", "给予", "增加", "享有", "延长"])

  /// 自签订之日起三日内,将结果公示: the deed stands in the next clause.
  private func clause(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let highest = min(sentence.upperBound, start + 90)
    let end = (start..<max(start, highest)).first {
      text[$0] == 0x2C || text[$0] == 0x3B || text.has("。", at: $0)
    }
    return end.flatMap { finished(start, $0) }
  }

  private static let starts = HanWords(["起", "后", "之日", "应当在", "须在"])

  private static let gains = HanWords(["获得", "取得", "荣获", "获评"])

  /// 带动800人参加学习, 50人获得资格证: what the people do.
  func deedBehind(_ site: FigureSite) -> Range<Int>? {
    guard let first = site.rightTokens.first, case let token = scan.tokens[first],
      token.range.lowerBound == site.right.lowerBound,
      token.classes.contains(.verb)
        || Self.gains.isOne(in: text, token.range) && token.range.upperBound + 6 <= site.right.upperBound,
      // 较上年330人减少91人.
      token.classes.isDisjoint(with: .trend) || token.range.upperBound < site.right.upperBound
    else { return nil }
    let next = site.rightTokens.dropFirst().first { endsPhrase(scan.tokens[$0]) && !closes($0, site) }
    return finished(
      token.range.lowerBound, next.map { scan.tokens[$0].range.lowerBound } ?? site.right.upperBound)
  }
}
