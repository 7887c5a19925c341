/// Finds the words that name what a number measures.
///
/// A count names its noun behind it (改造35个老旧小区) unless nothing stands there; an amount, a rate or
/// a rank names it in front (完成投资4.3亿元); where neither side says anything the name is taken over
/// from the number before (总产值256亿元,同比增长9.9%).
struct PhraseReading {
  let text: [UInt8]
  let scan: Scan
  /// The tokens around the number at hand, in which all that is asked for lies.
  private(set) var block = 0..<0
  /// The token of the number at hand.
  private(set) var number = 0

  init(text: [UInt8], scan: Scan) {
    self.text = text
    self.scan = scan
  }

  /// Goes on to a number.
  mutating func enter(_ site: FigureSite) { (block, number) = (site.tokens, site.leftTokens.upperBound) }

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
    let phrase = ownPhrase(for: quantity, aspect, at: site, entities: entities, canTakeOver: canTakeOver)
    let isHolder = isHolder(phrase, at: site, entities)
    if isHolder, aspect.aspect == .level, !canTakeOver, let right = rightPhrase(at: site) {
      return .words(right)
    }
    guard
      isHolder && (aspect.aspect != .level || canTakeOver) || isNameless(phrase, ofCount: quantity.isCount)
    else { return phrase }
    if aspect.aspect != .level, let named = namedBeforeReason(site) { return .words(named) }
    if let topic = topic(before: site) { return .words(topic) }
    return isHolder ? .takenOver : phrase
  }

  private func ownPhrase(
    for quantity: Quantity, _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity],
    canTakeOver: Bool
  ) -> Phrase {
    if aspect.aspect != .level, site.isJoined { return .takenOver }
    if canTakeOver, isStandard(site) { return .takenOver }
    if site.followsNumber,
      isOnward(site) || isComparedAnew(aspect.aspect, site) || aspect.aspect == .rank && isNextScope(site)
    {
      return .takenOver
    }
    // 增长5%,修订为5.2%: in front of 为 or 至.
    if aspect.aspect == .growth, site.followsNumber,
      Self.revisions.ends(in: text, at: site.left.upperBound - 3)
    {
      return .takenOver
    }
    if quantity.dimension == .time, let deed = deedWithin(site) { return .words(deed) }
    if quantity.dimension == .time, let noun = nounOfTime(site) { return .words(noun) }
    if aspect.rule == .done, let work = workInBrackets(site) { return .words(work) }
    if site.left.isEmpty, site.isInBrackets(in: text), let name = nameBeforeBracket(site, aspect.aspect) {
      return .words(name)
    }
    // 可用预算数9万元,执行数6万元: what is accounted for is named by nothing else.
    if aspect.aspect == .level, Self.accounted.isOne(in: text, site.left) { return .words(site.left) }
    // 减列1亿元,改列为5亿元: by itself such a word is all that names the sum.
    if let voted = VotedWord.range(before: site.left.upperBound, in: text),
      voted.lowerBound == site.left.lowerBound
    {
      return .words(votedSum(voted) ?? voted)
    }
    let left = leftPhrase(aspect, at: site, entities: entities)
    if site.leftClasses.contains(.each), let whole = left.flatMap({ perMany($0) }) { return .words(whole) }
    if aspect.aspect == .level, let member = left.flatMap({ member($0, site) }) { return .member(member) }
    if prefersRight(quantity, aspect) {
      return countPhrase(for: quantity, at: site, left, canTakeOver: canTakeOver)
    }
    if let payment = paymentBehind(quantity, site) { return .words(payment) }
    // 预测有3-5%经济增长: what grows stands behind.
    if aspect.aspect == .growth,
      let grown = Self.grown.first(where: { text.has($0, at: site.right.lowerBound) })
    {
      return .words(
        site.right.lowerBound + grown.utf8CodeUnitCount - 12..<site.right.lowerBound + grown.utf8CodeUnitCount
      )
    }
    // 无人机产量增长9%、占全国4成: the whole is only a place.
    if canTakeOver, aspect.aspect == .share, let left, isShareOfPlace(left) {
      // 形成产业集群,农业增加值占全市三分之一: what has the share stands in front of 占.
      return namedBefore(left, site).map { .words($0) } ?? .takenOver
    }
    if let left, !(canTakeOver && aspect.aspect != .level && isComparison(left)) {
      if isNounOfChange(left) { return .completion(left) }
      // 大减198亿元,幅度高达24.1%.
      if aspect.aspect == .growth, canTakeOver, text.holds(left, anyOf: ["幅度"]) { return .takenOver }
      if aspect.aspect == .level, quantity.dimension.isOfSubstance, isBareVerb(left) || isWhere(left),
        let right = rightPhrase(at: site)
      {
        // 巩固23万亩基地: what it is done to is what is measured.
        return .words(right)
      }
      if isContent(left) { return .words(left) }
      if aspect.aspect == .growth, text.has("的", at: site.right.lowerBound), let right = rightPhrase(at: site)
      {
        // 以14%的产值增速: what grew stands behind the number.
        return .words(right)
      }
      if aspect.aspect != .level { return canTakeOver ? .takenOver : .words(left) }
      if let right = rightPhrase(at: site) { return .words(right) }
      return canTakeOver ? .takenOver : .words(left)
    }
    // 增加700个资助宿位: what there is more of stands behind the number.
    if aspect.aspect == .change, quantity.isCount, let right = rightPhrase(at: site) {
      return .words(right)
    }
    if site.followsNumber || aspect.aspect == .growth || aspect.aspect == .change
      || aspect.aspect == .completion
    {
      return .takenOver
    }
    return rightPhrase(at: site).map { .words($0) } ?? .takenOver
  }

  /// 完成城区35公里公路改造: where something was done, and nothing of what.
  private func isWhere(_ left: Range<Int>) -> Bool {
    guard Self.places.ends(in: text, at: left.upperBound) else { return false }
    return left.count == 6 || isBareVerb(left.lowerBound..<left.upperBound - 6)
  }

  private static let grown: [StaticString] = ["经济增长", "的经济增长"]
  private static let places = HanWords(["城区", "农村", "城市", "乡村", "市区", "郊区", "县城", "城乡"])
  private static let accounted = HanWords(["执行数", "决算数", "实收数", "实支数", "实现数", "保留数"])
  private static let revisions = HanWords(["修订", "修正", "上修", "下修"])

  /// What stands in front of 占全市 in its clause.
  private func namedBefore(_ share: Range<Int>, _ site: FigureSite) -> Range<Int>? {
    let start = site.left.lowerBound
    guard share.lowerBound - start >= 9, let name = finished(start, share.lowerBound), isContent(name),
      Measures.ends(text, name)
    else { return nil }
    return name
  }

  /// The phrase for a count, which names its noun behind it.
  private func countPhrase(
    for quantity: Quantity, at site: FigureSite, _ left: Range<Int>?, canTakeOver: Bool
  ) -> Phrase {
    if let right = rightPhrase(at: site) {
      // 私人住宅落成量为9000个单位: flats, which the words in front name.
      if text.holds(right, anyOf: ["单位"]), let left, isContent(left, ofCount: true) { return .words(left) }
      return .words(right)
    }
    if isRest(site) { return .takenOver }
    if quantity.dimension == .people, left.map({ isContent($0) && !endsInDeed($0) }) != true,
      let deed = deedBehind(site)
    {
      return .words(deed)
    }
    guard let left, isContent(left, ofCount: true) || !canTakeOver else { return .takenOver }
    return .words(left)
  }

  private func prefersRight(_ quantity: Quantity, _ aspect: AspectReading.Result) -> Bool {
    guard aspect.aspect == .level || aspect.rule == .perUnit else {
      return aspect.aspect == .share && aspect.rule == .percent
    }
    return quantity.isCount || quantity.dimension == .none
  }

  /// The indices of the tokens that lie in a range of the text.
  func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    var end = first
    while end < block.upperBound, scan.tokens[end].range.upperBound <= range.upperBound { end += 1 }
    return first..<end
  }

  /// The first token that begins at or behind an offset.
  func firstToken(from start: Int) -> Int {
    // What is asked for stands beside the number, so it is found from there.
    var index = number
    while index > block.lowerBound, scan.tokens[index - 1].range.lowerBound >= start { index -= 1 }
    while index < block.upperBound, scan.tokens[index].range.lowerBound < start { index += 1 }
    return index
  }

  /// The range without spaces and lone marks at its ends; `nil` where nothing is left.
  func finished(_ start: Int, _ end: Int) -> Range<Int>? {
    var front = start < end && text[start] == 0x20 ? start + 1 : start
    // 二是毕业生人数增长.
    if start + 9 <= end, Self.points.begins(in: text, at: front) { front += 6 }
    var start = ItemNumber.end(in: text, from: front, before: end)
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

  private static let points = HanWords(["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"])

  private func isTrimmed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x2C, 0x3A, 0x28, 0x29, 0x3001, 0x2014, 0x2D, 0x2E, 0xB7, 0x2026: true
    default: false
    }
  }
}
