/// Where the name in front of a number begins: behind what opens its phrase, and with its last verb.
extension PhraseReading {
  /// What a name never goes back over: a span of time, 其中, 将, 通过.
  func opensPhrase(_ token: Token) -> Bool {
    let classes = token.classes
    if !classes.isDisjoint(with: [.span, .scope, .here]) { return true }
    return classes.contains(.function) && !isNounJoin(token) || token.mark == 0x29 && !isInside(token)
  }

  /// 因公出国(境)费, 水质优良(达到或优于Ⅲ类)比例: a bracket in the middle of a name, which goes on behind it.
  private func isInside(_ bracket: Token) -> Bool {
    guard
      Self.measures.begins(in: text, at: bracket.range.upperBound)
        || isCutShort(behind: bracket.range.upperBound),
      let open = text[
        max(
          block.isEmpty ? 0 : scan.tokens[block.lowerBound].range.lowerBound, bracket.range.lowerBound - 45)..<bracket
          .range.lowerBound
      ]
      .lastIndex(of: 0x28), open > 2
    else { return false }
    return ScalarClass.isHan(text.scalar(at: text.scalarStart(before: open)).value)
  }

  /// 自然村水泥(沥青)路9公里, 中欧班列(成渝)开行9列: a single character or a deed, which names nothing by itself.
  private func isCutShort(behind start: Int) -> Bool {
    let end = scan.tokens[number].range.lowerBound
    guard start < end else { return false }
    if end - start == 3 { return ScalarClass.isHan(text.scalar(at: start).value) }
    var position = start
    var holdsDeed = false
    for index in firstToken(from: start)..<max(firstToken(from: start), number) {
      let token = scan.tokens[index]
      guard token.range.lowerBound == position,
        !token.classes.isDisjoint(with: [.verb, .adverb, .soFar, .minBefore, .maxBefore, .approxBefore]),
        !isDoing(token)
      else { return false }
      holdsDeed = holdsDeed || token.classes.contains(.verb)
      position = token.range.upperBound
    }
    return holdsDeed && position == end
  }

  private static let measures = HanWords(["费", "率", "比例", "额", "税", "经费", "人数", "户数"])

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
    // 采矿业累计完成增加值, 工业税收完成入库: of whom something is told belongs to what is told.
    if isOfGroup(start, inside) { return (start, end) }
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

  /// Whether a branch or a group of firms stands at the front, and a deed right behind it.
  private func isOfGroup(_ start: Int, _ inside: Range<Int>) -> Bool {
    guard
      let deed = inside.first(where: { isDoing(scan.tokens[$0]) || scan.tokens[$0].classes.contains(.light) }
      ),
      case let end = scan.tokens[deed].range.lowerBound, (9...45).contains(end - start)
    else { return false }
    return Self.groups.ends(in: text, at: end) && !Self.doings.ends(in: text, at: end)
  }

  private static let groups = HanWords(["业", "企业", "单位", "税收", "机械", "产品"])
  private static let doings = HanWords(["就业", "创业", "作业", "毕业", "开业", "营业", "复业", "失业", "立业", "产业", "事业"])

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
