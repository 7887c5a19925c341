/// Where the name in front of a number begins: behind what opens its phrase, and with its last verb.
extension PhraseReading {
  /// What a name never goes back over: a span of time, 其中, 将, 通过.
  func opensPhrase(_ token: Token) -> Bool {
    let classes = token.classes
    if !classes.isDisjoint(with: [.span, .scope, .here]) { return true }
    return classes.contains(.function) && !isNounJoin(token) || token.mark == 0x29
  }

  /// Words that say nothing at the front go, and of several verbs only the last one stays.
  func narrowed(_ start: Int, _ end: Int, _ tokens: Range<Int>) -> (Int, Int) {
    var start = start
    let inside = inside(tokens, from: start, to: end)
    for index in inside {
      let token = scan.tokens[index]
      let isEmpty =
        !token.classes.isDisjoint(with: [.light, .adverb, .link, .compare, .plan, .forecast])
        && token.classes.isDisjoint(with: [.verb, .planNoun])
      if token.range.lowerBound == start || token.classes.contains(.light), isEmpty || isJoin(token) {
        start = token.range.upperBound < end ? token.range.upperBound : start
      }
    }
    let lastVerb = inside.last { [start] in isDeed(scan.tokens[$0], from: start, to: end, inside) }
    if let lastVerb { start = max(start, scan.tokens[lastVerb].range.lowerBound) }
    if end - start > 48,
      let of = inside.last(where: { scan.tokens[$0].classes.contains(.of) }),
      case let behind = scan.tokens[of].range.upperBound, end - behind >= 6
    {
      start = max(start, behind)
    }
    return (start, end)
  }

  /// Those of some tokens that lie between two offsets.
  private func inside(_ tokens: Range<Int>, from start: Int, to end: Int) -> Range<Int> {
    var (first, last) = (tokens.lowerBound, tokens.upperBound)
    while first < last, scan.tokens[first].range.lowerBound < start { first += 1 }
    while first < last, scan.tokens[last - 1].range.upperBound > end { last -= 1 }
    return first..<last
  }

  /// Whether a token is a verb inside the name that acts on what stands behind it.
  private func isDeed(_ token: Token, from start: Int, to end: Int, _ inside: Range<Int>) -> Bool {
    token.range.lowerBound > start && token.classes.contains(.verb) && end - token.range.upperBound >= 6
      // 梳理任务 is a deed, 监测对象人数 is none.
      && (described(by: token, in: scan.tokens[inside]) ?? end) + 3 > end
      && !isJoined(token, in: inside) && !isPulling(token)
  }

  private func isPulling(_ token: Token) -> Bool {
    token.classes.contains(.pulling)
  }

  /// 商品及服务输出, 审查和申请再审案件: a verb behind a joint goes on with what stands in front of it.
  private func isJoined(_ token: Token, in tokens: Range<Int>) -> Bool {
    tokens.contains {
      let before = scan.tokens[$0].range
      return before.upperBound == token.range.lowerBound && Self.joints.isOne(in: text, before)
    }
  }

  private static let joints = HanWords(["和", "与", "及", "、", "或"])

  private func isJoin(_ token: Token) -> Bool {
    isNounJoin(token) || token.mark == 0x3001
  }

  func isNounJoin(_ token: Token) -> Bool { token.classes.contains(.join) }
}
