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
      && !HeadNouns.isMeasure(token.range.upperBound..<end, in: text)
      && !isJoined(token, in: inside) && !isPulling(token) && !isKindOfWork(token, inside)
  }

  /// 危房改造户数, 养老服务床位: what is done to the things in front, as a noun.
  private func isKindOfWork(_ token: Token, _ inside: Range<Int>) -> Bool {
    guard Self.works.isOne(in: text, token.range),
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: token.range.lowerBound)).value)
    else { return false }
    guard let before = inside.last(where: { scan.tokens[$0].range.upperBound <= token.range.lowerBound }),
      scan.tokens[before].range.upperBound == token.range.lowerBound
    else { return true }
    return scan.tokens[before].classes.isDisjoint(with: [
      .verb, .light, .link, .adverb, .function, .soFar, .plan, .forecast, .will, .actual, .span, .here,
    ])
  }

  private static let works = HanWords([
    "服务", "改造", "治理", "提升", "修复", "整治", "管理", "保护", "培训", "监测", "养护", "救助", "护理",
  ])

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
