// The words in front of a number: where its name begins and ends.

extension PhraseReading {
  func leftPhrase(
    _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity]
  ) -> Range<Int>? {
    var end = trimmedEnd(aspect, at: site, site.left.upperBound)
    var start = site.left.lowerBound
    let left = scan.tokens[site.leftTokens]
    if !site.leftClasses.isDisjoint(with: [.than, .compare]),
      let standard = standard(left, before: site.left.upperBound)
    {
      end = trimmedEnd(aspect, at: site, min(end, standard))
    }
    if let opening = site.opening, opening > site.left.lowerBound {
      end = trimmedEnd(aspect, at: site, min(end, opening))
    }
    if site.leftClasses.contains(.mark), let bracket = bracket(left, endingAt: end) {
      end = trimmedEnd(aspect, at: site, bracket)
    }
    if let index = entities.nearest(before: end).last, case let named = entities[index],
      isMeasured(named, endingAt: end, site)
    {
      let leads = named.range.lowerBound > site.left.lowerBound ? 3 : 0
      end = trimmedEnd(aspect, at: site, max(site.left.lowerBound, named.range.lowerBound - leads))
      guard end > start else { return nil }
    }
    let tokens = left.prefix { [end] in $0.range.upperBound <= end }
    if aspect.aspect == .rank || aspect.rule == .places,
      let ranking = ranking(tokens, from: start, aspect),
      // 水利局在全省考核中位居第一: the ranking is all that is named.
      !entities.nearest(before: end).contains(where: {
        entities[$0].range.upperBound == ranking.range.lowerBound
      })
    {
      end = ranking.range.lowerBound
    }
    if aspect.aspect == .share, let share = sharePhrase(tokens, end) { return share }
    if aspect.rule == .doneOfTarget {
      guard let doing = tokens.last(where: { isDoing($0) }) else { return nil }
      end = doing.range.lowerBound
    }
    for token in tokens where token.range.upperBound < end && opensPhrase(token) {
      start = max(start, token.range.upperBound)
    }
    for index in entities.nearest(before: end - 1)
    where entities[index].range.lowerBound >= site.left.lowerBound && entities[index].kind != .project {
      start = max(start, entities[index].range.upperBound)
    }
    (start, end) = narrowed(start, end, tokens)
    return finished(start, end)
  }

  /// 户数以青石镇3.2万户最多,其次为白水镇2.1万户: whose number it is, not what is measured.
  private func isMeasured(_ entity: Entity, endingAt end: Int, _ site: FigureSite) -> Bool {
    let start = entity.range.lowerBound
    guard entity.kind == .region || entity.kind == .body, entity.range.upperBound == end,
      end == site.left.upperBound
    else { return false }
    return start <= site.left.lowerBound
      || ["以", "为", "是"].contains { text.has($0, endingAt: start) }
  }

  /// Where the bracket begins that stands behind a name: 教育支出(含高校), 人均生产总值[2].
  func bracket(_ tokens: ArraySlice<Token>, endingAt end: Int) -> Int? {
    guard let close = tokens.last(where: { $0.range.upperBound == end }), closesBracket(close) else {
      return nil
    }
    return tokens.last { $0.range.upperBound < end && opensBracket($0) }?.range.lowerBound
  }

  private func closesBracket(_ token: Token) -> Bool {
    token.mark == 0x29 || token.mark == 0x5D
  }

  private func opensBracket(_ token: Token) -> Bool { token.mark == 0x28 || token.mark == 0x5B }

  /// The word of rank, failing that the preposition in front of the scope.
  func ranking(_ tokens: ArraySlice<Token>, from start: Int, _ aspect: AspectReading.Result) -> Token? {
    let inside = tokens.lazy.filter { $0.range.lowerBound > start && isRanking($0) }
    return aspect.aspect == .rank ? inside.first { $0.classes.contains(.rank) } ?? inside.first : inside.first
  }

  /// Where the scope of a rank begins: 位居全区首位, 在全区排名中.
  func isRanking(_ token: Token) -> Bool {
    token.classes.contains(.rank) || text.holds(token.range, anyOf: ["在"])
  }

  /// 占全盟规上工业产值比重: the whole that the share is of belongs to its name.
  func sharePhrase(_ tokens: ArraySlice<Token>, _ end: Int) -> Range<Int>? {
    guard let share = tokens.last(where: { $0.classes.contains(.share) && isOccupy($0) }) else { return nil }
    return finished(share.range.lowerBound, end).flatMap {
      $0.upperBound - share.range.upperBound >= 6 ? $0 : nil
    }
  }

  func isOccupy(_ token: Token) -> Bool {
    text.holds(token.range, anyOf: ["占", "占地区"])
  }

  func isDoing(_ token: Token) -> Bool { token.classes.contains(.doing) }

  /// What a name never goes back over: a span of time, 其中, 将, 通过.
  func opensPhrase(_ token: Token) -> Bool {
    let classes = token.classes
    if !classes.isDisjoint(with: [.span, .scope, .here]) { return true }
    return classes.contains(.function) && !isNounJoin(token) || token.mark == 0x29
  }

  func isNounJoin(_ token: Token) -> Bool { token.classes.contains(.join) }

  /// Where the name ends: linking words, bounds, words of change and rank behind it are passed over.
  func trimmedEnd(_ aspect: AspectReading.Result, at site: FigureSite, _ start: Int) -> Int {
    var dropped: WordClasses = [
      .link, .compare, .scope, .minBefore, .maxBefore, .approxBefore, .forecast, .adverb,
    ]
    if aspect.aspect == .growth || aspect.aspect == .change, !isPull(aspect, site) {
      dropped.formUnion([.up, .down, .flat])
    }
    if aspect.aspect == .rank { dropped.formUnion([.rank, .here, .region]) }
    var end = start
    for index in site.leftTokens.reversed() where scan.tokens[index].range.upperBound <= start {
      let token = scan.tokens[index]
      guard token.range.upperBound == end else { break }
      let isOf = token.range.count == 3 && isParticle(token.range.lowerBound)
      let isPlan = token.classes.contains(.plan) && token.classes.contains(.adverb)
      let isDeed =
        token.classes.contains(.actual) && token.range.count <= 12 && isDoing(token)
        && token.range.lowerBound - site.left.lowerBound >= 6
      guard
        isOf || isPlan || isDeed || isPeriod(token) || isAverage(token)
          || !token.classes.isDisjoint(with: dropped)
          || isMark(token)
      else { break }
      if token.classes.contains(.verb), aspect.aspect == .level, !isDeed { break }
      end = token.range.lowerBound
    }
    if aspect.aspect == .rank || aspect.rule == .places, text.has("中", endingAt: end) { end -= 3 }
    return max(end, site.left.lowerBound)
  }

  /// 拉低经济增长0.1个百分点: the growth itself is what is pulled.
  private func isPull(_ aspect: AspectReading.Result, _ site: FigureSite) -> Bool {
    aspect.rule == .point
      && site.leftClasses.contains(.pulling)
  }

  private func isPulling(_ token: Token) -> Bool {
    token.classes.contains(.pulling)
  }

  /// 两年平均增长5%: over how many years the rate is taken.
  private func isAverage(_ token: Token) -> Bool {
    token.classes.contains(.named) && text.has("年平均", endingAt: token.range.upperBound)
  }

  func isPeriod(_ token: Token) -> Bool {
    token.classes.contains(.span)
  }

  /// 的 了 在 于 从 由 等: what only leads over to the number.
  func isParticle(_ index: Int) -> Bool {
    Self.particles.begins(in: text, at: index)
  }

  private static let particles = HanWords(["的", "了", "在", "于", "从", "由", "等", "和", "与", "用", "有"])

  func isMark(_ token: Token) -> Bool {
    token.mark == 0x3001 || token.mark == 0x3A
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

  /// 商品及服务输出, 审查和申请再审案件: a verb behind a joint goes on with what stands in front of it.
  func isJoined(_ token: Token, in tokens: ArraySlice<Token>) -> Bool {
    tokens.contains {
      $0.range.upperBound == token.range.lowerBound && text.holds($0.range, anyOf: ["和", "与", "及", "、", "或"])
    }
  }

  func isJoin(_ token: Token) -> Bool {
    isNounJoin(token) || token.mark == 0x3001
  }
}
