/// Where the name in front of a number begins: behind what opens its phrase, and with its last verb.
extension PhraseReading {
  /// What a name never goes back over: a span of time, 其中, 将, 通过.
  func opensPhrase(_ token: Token) -> Bool {
    let classes = token.classes
    if !classes.isDisjoint(with: [.span, .scope, .here]) { return true }
    return classes.contains(.function) && !isNounJoin(token) || token.mark == 0x29
  }

  /// Words that say nothing at the front go, and of several verbs only the last one stays.
  func narrowed(_ start: Int, _ end: Int, _ tokens: ArraySlice<Token>) -> (Int, Int) {
    var start = start
    let inside = tokens.drop { [start] in $0.range.lowerBound < start }.prefix { $0.range.upperBound <= end }
    for token in inside {
      let isEmpty =
        !token.classes.isDisjoint(with: [.light, .adverb, .link, .compare, .plan, .forecast])
        && token.classes.isDisjoint(with: [.verb, .planNoun])
      if token.range.lowerBound == start || token.classes.contains(.light), isEmpty || isJoin(token) {
        start = token.range.upperBound < end ? token.range.upperBound : start
      }
    }
    let lastVerb = inside.last { [start] in
      $0.range.lowerBound > start && $0.classes.contains(.verb) && end - $0.range.upperBound >= 6
        // 梳理任务 is a deed, 监测对象人数 is none.
        && (described(by: $0, in: inside) ?? end) + 3 > end && !isJoined($0, in: inside) && !isPulling($0)
    }
    if let lastVerb { start = max(start, lastVerb.range.lowerBound) }
    if end - start > 48,
      let of = inside.last(where: { $0.classes.contains(.of) }),
      end - of.range.upperBound >= 6
    {
      start = max(start, of.range.upperBound)
    }
    return (start, end)
  }

  private func isPulling(_ token: Token) -> Bool {
    token.classes.contains(.pulling)
  }

  /// 商品及服务输出, 审查和申请再审案件: a verb behind a joint goes on with what stands in front of it.
  private func isJoined(_ token: Token, in tokens: ArraySlice<Token>) -> Bool {
    tokens.contains {
      $0.range.upperBound == token.range.lowerBound && text.holds($0.range, anyOf: ["和", "与", "及", "、", "或"])
    }
  }

  private func isJoin(_ token: Token) -> Bool {
    isNounJoin(token) || token.mark == 0x3001
  }

  func isNounJoin(_ token: Token) -> Bool { token.classes.contains(.join) }
}
