// The words in front of a number: where its name begins and ends.

extension PhraseReading {
  /// The name in front of a number, without what leads over to it.
  func leftPhrase(
    _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity]
  ) -> Range<Int>? {
    guard var end = nameEnd(aspect, at: site, entities) else { return nil }
    let tokens = scan.tokens[site.leftTokens].prefix { [end] in $0.range.upperBound <= end }
    if let ranking = rankingStart(tokens, before: end, aspect, at: site, entities) { end = ranking }
    if aspect.aspect == .share, let share = sharePhrase(tokens, end) { return share }
    if aspect.rule == .doneOfTarget {
      guard let doing = tokens.last(where: { isDoing($0) }) else { return nil }
      end = doing.range.lowerBound
    }
    if let start = contributionStart(tokens, before: end, at: site, entities) { return finished(start, end) }
    var start = site.left.lowerBound
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

  /// Where the name ends: in front of a comparison, of what a change began from, of a bracket, and of who has so
  /// many.
  ///
  /// `nil` where nothing else is left.
  private func nameEnd(
    _ aspect: AspectReading.Result, at site: FigureSite, _ entities: [Entity]
  ) -> Int? {
    let left = scan.tokens[site.leftTokens]
    var end = trimmedEnd(aspect, at: site, site.left.upperBound)
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
    guard let index = entities.nearest(before: end).last, case let named = entities[index],
      isOwner(named, endingAt: end, site)
    else { return end }
    let leads = named.range.lowerBound > site.left.lowerBound ? 3 : 0
    end = trimmedEnd(aspect, at: site, max(site.left.lowerBound, named.range.lowerBound - leads))
    return end > site.left.lowerBound ? end : nil
  }

  /// 服务业对经济增长的贡献率: where the name begins of what contributes, or 对 where it is told elsewhere.
  private func contributionStart(
    _ tokens: ArraySlice<Token>, before end: Int, at site: FigureSite, _ entities: [Entity]
  ) -> Int? {
    guard text.has("贡献率", endingAt: end),
      let to = tokens.last(where: { text.holds($0.range, anyOf: ["对"]) })?.range.lowerBound
    else { return nil }
    var start = site.left.lowerBound
    for token in tokens where token.range.upperBound <= to && (opensPhrase(token) || token.mark == 0x2C) {
      start = token.range.upperBound
    }
    for index in entities.nearest(before: to) where entities[index].kind != .project {
      start = max(start, entities[index].range.upperBound)
    }
    return min(start, to)
  }

  /// Where the words of rank begin, which are no part of the name.
  private func rankingStart(
    _ tokens: ArraySlice<Token>, before end: Int, _ aspect: AspectReading.Result, at site: FigureSite,
    _ entities: [Entity]
  ) -> Int? {
    guard aspect.aspect == .rank || aspect.rule == .places,
      let start = ranking(tokens, from: site.left.lowerBound, aspect)?.range.lowerBound
    else { return nil }
    // 水利局在全省考核中位居第一: the ranking is all that is named.
    let isAllNamed = entities.nearest(before: end).contains { entities[$0].range.upperBound == start }
    return isAllNamed ? nil : start
  }

  /// The word of rank, failing that the preposition in front of the scope.
  private func ranking(_ tokens: ArraySlice<Token>, from start: Int, _ aspect: AspectReading.Result) -> Token?
  {
    let inside = tokens.lazy.filter { $0.range.lowerBound > start && isRanking($0) }
    return aspect.aspect == .rank ? inside.first { $0.classes.contains(.rank) } ?? inside.first : inside.first
  }

  /// Where the scope of a rank begins: 位居全区首位, 在全区排名中.
  private func isRanking(_ token: Token) -> Bool {
    token.classes.contains(.rank) || text.holds(token.range, anyOf: ["在"])
  }

  /// 占全盟规上工业产值比重: the whole that the share is of belongs to its name.
  private func sharePhrase(_ tokens: ArraySlice<Token>, _ end: Int) -> Range<Int>? {
    guard let share = tokens.last(where: { $0.classes.contains(.share) && isOccupy($0) }) else { return nil }
    // 约占全省: the bound is no part of it.
    let start = text.holds(share.range, anyOf: ["约占"]) ? share.range.lowerBound + 3 : share.range.lowerBound
    return finished(start, end).flatMap {
      $0.upperBound - share.range.upperBound >= 6 ? $0 : nil
    }
  }

  private func isOccupy(_ token: Token) -> Bool {
    text.holds(token.range, anyOf: ["占", "约占", "占地区"])
  }

  func isDoing(_ token: Token) -> Bool { token.classes.contains(.doing) }
}
