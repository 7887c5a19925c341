/// Finds the words that name what a number measures.
///
/// A count names its noun behind it (改造35个老旧小区) unless nothing stands there; an amount, a rate or
/// a rank names it in front (完成投资4.3亿元); where neither side says anything the name is taken over
/// from the number before (总产值256亿元,同比增长9.9%).
struct PhraseReading {
  let text: [UInt8]
  let scan: Scan

  /// The names for one number: a range of the text, or words taken over and completed.
  enum Phrase: Equatable {
    case words(Range<Int>)
    /// A noun such as 增速 that completes the name taken over.
    case completion(Range<Int>)
    case takenOver
    /// The words name a part of the group whose amount came before; its measure is taken over.
    case member(Range<Int>)
  }

  /// The phrase for a number.
  ///
  /// - Parameter entities: The organisations and regions of the block, which are no part of the name.
  func phrase(
    for quantity: Quantity, _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity],
    canTakeOver: Bool
  ) -> Phrase {
    if aspect.aspect != .level, site.followsNumber, isJoin(site.left) { return .takenOver }
    let left = leftPhrase(aspect, at: site, entities: entities)
    if aspect.aspect == .level, let member = left.flatMap({ member($0, site) }) { return .member(member) }
    if prefersRight(quantity, aspect) {
      if let right = rightPhrase(at: site) { return .words(right) }
      guard let left, isContent(left) || !canTakeOver else { return .takenOver }
      return .words(left)
    }
    if let left, !(canTakeOver && aspect.aspect != .level && isComparison(left)) {
      if isNounOfChange(left) { return .completion(left) }
      if isContent(left) { return .words(left) }
      if aspect.aspect != .level { return canTakeOver ? .takenOver : .words(left) }
      if let right = rightPhrase(at: site) { return .words(right) }
      return canTakeOver ? .takenOver : .words(left)
    }
    if site.followsNumber || aspect.aspect == .growth || aspect.aspect == .change
      || aspect.aspect == .completion
    {
      return .takenOver
    }
    return rightPhrase(at: site).map { .words($0) } ?? .takenOver
  }

  private func prefersRight(_ quantity: Quantity, _ aspect: AspectReading.Result) -> Bool {
    guard aspect.aspect == .level else { return aspect.aspect == .share && aspect.rule == "percent" }
    return quantity.dimension == .count || quantity.dimension == .people || quantity.dimension == .none
  }

  /// 其中,沿海港口完成6亿吨: what no measure's name ends is a part of the group spoken of before.
  private func member(_ left: Range<Int>, _ site: FigureSite) -> Range<Int>? {
    let isGrouped =
      site.sinceNumber.contains { scan.tokens[$0].classes.contains(.scope) } || groupGoesOn(site)
    guard isGrouped, let verb = site.leftTokens.last.map({ scan.tokens[$0] }),
      verb.range.upperBound == site.range.lowerBound, isDoing(verb)
    else { return nil }
    let end = min(left.upperBound, verb.range.lowerBound)
    guard end > left.lowerBound, !Measures.ends(text, left.lowerBound..<end) else { return nil }
    return left.lowerBound..<end
  }

  /// A semicolon parts the members of a group: 其中,沿海港口…;内河港口….
  private func groupGoesOn(_ site: FigureSite) -> Bool {
    guard site.part > 0 else { return false }
    var index = site.sinceNumber.lowerBound - 1
    while index >= 0, scan.tokens[index].range.lowerBound >= site.sentence.lowerBound {
      if scan.tokens[index].classes.contains(.scope) { return true }
      index -= 1
    }
    return false
  }

  /// 比原预测, 远高于: words that compare name nothing; neither does a single character.
  private func isComparison(_ range: Range<Int>) -> Bool {
    if range.count <= 3 { return true }
    for word in ["比", "较", "高于", "低于", "略", "远", "实质", "相当"] as [StaticString]
    where text.has(word, at: range.lowerBound) { return true }
    return false
  }

  /// Whether a phrase holds more than verbs: 完成 alone says nothing of what was completed.
  private func isContent(_ range: Range<Int>) -> Bool {
    var covered = 0
    for token in tokens(in: range)
    where !token.classes.isDisjoint(with: [.light, .actual, .plan, .link])
      && (token.range.count <= 6 || isDoing(token))
      || !token.classes.isDisjoint(with: [.target, .planNoun]) && !token.classes.contains(.verb)
        && !isInvestment(token)
    {
      covered += token.range.count
    }
    return covered < range.count
  }

  /// 总投资 plans and names at once, 全年目标 only plans.
  private func isInvestment(_ token: Token) -> Bool {
    text.has("投资", endingAt: token.range.upperBound) || text.has("投资额", endingAt: token.range.upperBound)
      || text.has("概算", endingAt: token.range.upperBound) || text.has("规模", endingAt: token.range.upperBound)
      || text.has("金额", endingAt: token.range.upperBound)
  }

  private func isNounOfChange(_ range: Range<Int>) -> Bool {
    tokens(in: range).contains { $0.range == range && $0.classes.contains(.speed) }
  }

  // MARK: In front

  private func leftPhrase(
    _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity]
  ) -> Range<Int>? {
    var end = trimmedEnd(aspect, at: site)
    var start = site.left.lowerBound
    let tokens = site.leftTokens.map { scan.tokens[$0] }.filter { $0.range.upperBound <= end }
    if aspect.aspect == .rank || aspect.rule == "places",
      let ranking = tokens.first(where: { $0.range.lowerBound > start && isRanking($0) })
    {
      end = ranking.range.lowerBound
    }
    if aspect.aspect == .share, let share = sharePhrase(tokens, end) { return share }
    if aspect.rule == "done-of-target" {
      guard let doing = tokens.last(where: isDoing) else { return nil }
      end = doing.range.lowerBound
    }
    for token in tokens where token.range.upperBound < end && opensPhrase(token) {
      start = max(start, token.range.upperBound)
    }
    for entity in entities.nearest(before: end - 1)
    where entity.range.lowerBound >= site.left.lowerBound && entity.kind != .project {
      start = max(start, entity.range.upperBound)
    }
    (start, end) = narrowed(start, end, tokens)
    return finished(start, end)
  }

  /// Where the scope of a rank begins: 位居全区首位, 在全区排名中.
  private func isRanking(_ token: Token) -> Bool {
    token.classes.contains(.rank) || text.has("在", at: token.range.lowerBound) && token.range.count == 3
  }

  /// Whether only 、 or 和 stand in a range.
  private func isJoin(_ range: Range<Int>) -> Bool {
    for join in ["、", "和", "与", "及", "以及", "或", "或者"] as [StaticString]
    where join.utf8CodeUnitCount == range.count && text.has(join, at: range.lowerBound) {
      return true
    }
    return false
  }

  /// 占全盟规上工业产值比重: the whole that the share is of belongs to its name.
  private func sharePhrase(_ tokens: [Token], _ end: Int) -> Range<Int>? {
    guard let share = tokens.last(where: { $0.classes.contains(.share) && isOccupy($0) }) else { return nil }
    return finished(share.range.lowerBound, end).flatMap {
      $0.upperBound - share.range.upperBound >= 6 ? $0 : nil
    }
  }

  private func isOccupy(_ token: Token) -> Bool {
    text.has("占", at: token.range.lowerBound) && token.range.count == 3
  }

  private func isDoing(_ token: Token) -> Bool {
    for word in ["完成", "占", "为", "是", "达", "已完成", "累计完成", "达到", "实现"] as [StaticString]
    where word.utf8CodeUnitCount == token.range.count && text.has(word, at: token.range.lowerBound) {
      return true
    }
    return false
  }

  /// What a name never goes back over: a span of time, 其中, 将, 通过.
  private func opensPhrase(_ token: Token) -> Bool {
    switch token.kind {
    case .mention(let mention):
      switch scan.mentions[mention].kind {
      case .period: return true
      default: return false
      }
    case .word(let classes):
      if classes.contains(.scope) || classes.contains(.here) { return true }
      return classes.contains(.function) && !isNounJoin(token)
    case .mark(let mark): return mark == 0x29
    }
  }

  private func isNounJoin(_ token: Token) -> Bool {
    for word in ["的", "和", "与", "及", "等", "或", "以及"] as [StaticString]
    where word.utf8CodeUnitCount == token.range.count && text.has(word, at: token.range.lowerBound) {
      return true
    }
    return false
  }

  /// Where the name ends: linking words, bounds, words of change and rank behind it are passed over.
  private func trimmedEnd(_ aspect: AspectReading.Result, at site: FigureSite) -> Int {
    var dropped: WordClasses = [
      .link, .compare, .scope, .minBefore, .maxBefore, .approxBefore, .forecast, .adverb,
    ]
    if aspect.aspect == .growth || aspect.aspect == .change { dropped.formUnion([.up, .down, .flat]) }
    if aspect.aspect == .rank { dropped.formUnion([.rank, .here, .region]) }
    var end = site.left.upperBound
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      guard token.range.upperBound == end else { break }
      let isOf = token.range.count == 3 && isParticle(token.range.lowerBound)
      let isPlan = token.classes.contains(.plan) && token.classes.contains(.adverb)
      let isDeed =
        token.classes.contains(.actual) && token.range.count <= 12 && isDoing(token)
        && token.range.lowerBound - site.left.lowerBound >= 6
      guard
        isOf || isPlan || isDeed || isPeriod(token) || !token.classes.isDisjoint(with: dropped)
          || isMark(token)
      else { break }
      if token.classes.contains(.verb), aspect.aspect == .level { break }
      end = token.range.lowerBound
    }
    if aspect.aspect == .rank || aspect.rule == "places", text.has("中", endingAt: end) { end -= 3 }
    return max(end, site.left.lowerBound)
  }

  private func isPeriod(_ token: Token) -> Bool {
    guard case .mention(let mention) = token.kind, case .period = scan.mentions[mention].kind else {
      return false
    }
    return true
  }

  /// 的 了 在 于 从 由 等: what only leads over to the number.
  private func isParticle(_ index: Int) -> Bool {
    for word in ["的", "了", "在", "于", "从", "由", "等", "和", "与", "用", "有"] as [StaticString]
    where text.has(word, at: index) { return true }
    return false
  }

  private func isMark(_ token: Token) -> Bool {
    if case .mark(let mark) = token.kind { mark == 0x3001 || mark == 0x3A } else { false }
  }

  /// Words that say nothing at the front go, and of several verbs only the last one stays.
  private func narrowed(_ start: Int, _ end: Int, _ tokens: [Token]) -> (Int, Int) {
    var start = start
    let inside = tokens.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
    for token in inside {
      let isEmpty =
        !token.classes.isDisjoint(with: [.light, .adverb, .link, .compare, .plan, .forecast])
        && token.classes.isDisjoint(with: [.verb, .planNoun])
      if token.range.lowerBound == start || token.classes.contains(.light), isEmpty || isJoin(token) {
        start = token.range.upperBound < end ? token.range.upperBound : start
      }
    }
    let verbs = inside.filter {
      $0.range.lowerBound > start && $0.classes.contains(.verb) && end - $0.range.upperBound >= 6
    }
    if let last = verbs.last { start = max(start, last.range.lowerBound) }
    if end - start > 48,
      let of = inside.last(where: { isNounJoin($0) && text.has("的", at: $0.range.lowerBound) }),
      end - of.range.upperBound >= 6
    {
      start = max(start, of.range.upperBound)
    }
    return (start, end)
  }

  private func isJoin(_ token: Token) -> Bool {
    if case .mark(let mark) = token.kind { return mark == 0x3001 }
    return isNounJoin(token)
  }

  // MARK: Behind

  private func rightPhrase(at site: FigureSite) -> Range<Int>? {
    var start = site.right.lowerBound
    var end = site.right.upperBound
    // 三次召开述职评议会: what happened so often stands behind its verb.
    let isOccasion =
      text.has("次", endingAt: site.range.upperBound) || text.has("场", endingAt: site.range.upperBound)
    for index in site.rightTokens {
      let token = scan.tokens[index]
      let touches = token.range.lowerBound == start
      if touches, !token.classes.isDisjoint(with: .boundAfter) || text.has("的", at: start) {
        start = token.range.upperBound
      } else if touches, isOccasion, token.classes.contains(.verb) || token.classes.contains(.light) {
        start = token.range.upperBound
      } else if endsPhrase(token), !(closes(index, site) && !touches) {
        if touches || token.classes.contains(.target), token.range.lowerBound - start < 6 { return nil }
        end = token.range.lowerBound
        break
      }
    }
    return finished(start, withoutJoin(start, min(end, start + 60)))
  }

  /// Whether a token and all behind it are verbs up to the phrase's end: 道路建成通车, 线上培训.
  private func closes(_ index: Int, _ site: FigureSite) -> Bool {
    var end = scan.tokens[index].range.lowerBound
    for next in index..<site.rightTokens.upperBound {
      let token = scan.tokens[next]
      guard token.range.lowerBound == end, token.classes.contains(.verb) else { return false }
      end = token.range.upperBound
    }
    return end == site.right.upperBound || end + 3 >= site.right.upperBound
  }

  /// The end of a phrase without 的, 和 or 等 behind it.
  private func withoutJoin(_ start: Int, _ end: Int) -> Int {
    for word in ["的", "和", "与", "及", "等"] as [StaticString]
    where end - start > 6 && text.has(word, endingAt: end) {
      return end - 3
    }
    return end
  }

  private func endsPhrase(_ token: Token) -> Bool {
    if case .mark(let mark) = token.kind { return mark == 0x3001 || mark == 0x2C }
    if isNounJoin(token) { return text.has("等", at: token.range.lowerBound) }
    return !token.classes.isDisjoint(with: [
      .verb, .light, .link, .adverb, .function, .up, .down, .share, .plan, .forecast, .target, .scope, .rank,
      .actual,
    ])
  }

  // MARK: Parts

  private func tokens(in range: Range<Int>) -> [Token] {
    // Tokens are in the order of the text, so a binary search finds the first.
    var low = 0
    var high = scan.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if scan.tokens[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Token] = []
    while low < scan.tokens.count, scan.tokens[low].range.upperBound <= range.upperBound {
      found.append(scan.tokens[low])
      low += 1
    }
    return found
  }

  /// The range without spaces and lone marks at its ends; `nil` where nothing is left.
  private func finished(_ start: Int, _ end: Int) -> Range<Int>? {
    var start = start
    var end = end
    while start < end {
      let (scalar, length) = text.scalar(at: start)
      guard isTrimmed(scalar) || scalar == 0x201D else { break }
      start += length
    }
    while end > start {
      let last = text.scalarStart(before: end)
      let (scalar, _) = text.scalar(at: last)
      guard isTrimmed(scalar) || scalar == 0x201C else { break }
      end = last
    }
    return end - start >= 3 || end > start && ScalarClass.isLatin(UInt32(text[start])) ? start..<end : nil
  }

  private func isTrimmed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x2C, 0x3A, 0x28, 0x29, 0x3001, 0x2014, 0x2D, 0x2E, 0xB7, 0x2026: true
    default: false
    }
  }
}
