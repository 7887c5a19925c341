/// Finds the words that name what a number measures.
///
/// A count names its noun behind it (改造35个老旧小区) unless nothing stands there; an amount, a rate or
/// a rank names it in front (完成投资4.3亿元); where neither side says anything the name is taken over
/// from the number before (总产值256亿元,同比增长9.9%).
struct PhraseReading {
  let text: [UInt8]
  let scan: Scan
  /// The tokens around the number at hand, in which all that is asked for lies.
  var block: Range<Int> = 0..<0

  init(text: [UInt8], scan: Scan) {
    self.text = text
    self.scan = scan
  }

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
    let isHolder = isHolder(phrase, entities)
    guard isHolder && (aspect.aspect != .level || canTakeOver) || isNameless(phrase) else { return phrase }
    if let topic = topic(before: site) { return .words(topic) }
    return isHolder ? .takenOver : phrase
  }

  /// 投资增速前二名:中卫市增长36.4%,吴忠市增长7.5%: whose number it is, not what is measured.
  private func isHolder(_ phrase: Phrase, _ entities: [Entity]) -> Bool {
    guard case .words(let range) = phrase else { return false }
    guard let last = entities.nearest(before: range.upperBound).last else { return false }
    return entities[last].isName && entities[last].range == range || isRowOfPlaces(range)
  }

  /// 北京和广州分别下跌0.2%和0.1%.
  private func isRowOfPlaces(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    for token in tokens(in: range) {
      guard token.range.lowerBound == end,
        token.classes.contains(.place) || Joint.fills(token.range, of: text)
      else { return false }
      end = token.range.upperBound
    }
    return end == range.upperBound
  }

  /// Whether the words beside a number do not say what is measured.
  func isNameless(_ phrase: Phrase, ofCount isCount: Bool = false) -> Bool {
    if case .words(let range) = phrase { return !isContent(range, ofCount: isCount) }
    return phrase == .takenOver
  }

  private func ownPhrase(
    for quantity: Quantity, _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity],
    canTakeOver: Bool
  ) -> Phrase {
    if aspect.aspect != .level, site.followsNumber, Joint.fills(site.left, of: text) { return .takenOver }
    if site.followsNumber, isOnward(site) || isComparedAnew(aspect.aspect, site) { return .takenOver }
    if quantity.dimension == .time, let deed = deedWithin(site) { return .words(deed) }
    if aspect.rule == .done, let work = workInBrackets(site) { return .words(work) }
    let left = leftPhrase(aspect, at: site, entities: entities)
    if aspect.aspect == .level, let member = left.flatMap({ member($0, site) }) { return .member(member) }
    if prefersRight(quantity, aspect) {
      if let right = rightPhrase(at: site) { return .words(right) }
      if isRest(site) { return .takenOver }
      if quantity.dimension == .people, left.map({ isContent($0) && !endsInDeed($0) }) != true,
        let deed = deedBehind(site)
      {
        return .words(deed)
      }
      guard let left, isContent(left, ofCount: true) || !canTakeOver else { return .takenOver }
      return .words(left)
    }
    if let payment = paymentBehind(quantity, site) { return .words(payment) }
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

  /// 由727万亩发展到902万亩, 由10%调整为30%: what the number became goes by the same name.
  private func isOnward(_ site: FigureSite) -> Bool {
    let start = site.left.lowerBound
    if site.left.count == 3, Self.onward.ends(in: text, at: site.left.upperBound) { return true }
    for end in stride(from: start + 6, through: min(start + 15, site.left.upperBound), by: 3)
    where Self.onward.ends(in: text, at: end) {
      return site.clauseTokens.suffix(24).contains { index in
        scan.tokens[index].range.upperBound <= start && Self.origins.isOne(in: text, scan.tokens[index].range)
      }
    }
    return false
  }

  private static let onward = HanWords(["到", "至", "为"])
  private static let origins = HanWords(["由", "从"])

  /// 按4%左右安排、比上年提高1个百分点: behind the mark nothing but the comparison is told.
  private func isComparedAnew(_ aspect: Aspect, _ site: FigureSite) -> Bool {
    guard aspect == .growth || aspect == .change,
      let mark = site.leftTokens.last(where: { scan.tokens[$0].kind == .mark(0x3001) }),
      mark + 1 < site.leftTokens.upperBound, case let next = scan.tokens[mark + 1],
      next.range.lowerBound == scan.tokens[mark].range.upperBound
    else { return false }
    return !next.classes.isDisjoint(with: [.compare, .than])
  }

  /// 引调水工程正在施工中(93%): what is worked on stands in front of the bracket.
  private func workInBrackets(_ site: FigureSite) -> Range<Int>? {
    guard site.left.isEmpty, site.clauseTokens.lowerBound > site.sinceNumber.lowerBound,
      case let open = scan.tokens[site.clauseTokens.lowerBound - 1], open.mark == 0x28
    else { return nil }
    let inside = site.sinceNumber.lowerBound..<site.clauseTokens.lowerBound - 1
    let mark = inside.last { index in scan.tokens[index].mark.map { $0 != 0x28 && $0 != 0x29 } ?? false }
    let first = site.sinceNumber.lowerBound - 1
    let number = first >= 0 ? scan.tokens[first].range.upperBound : 0
    let start = mark.map { scan.tokens[$0].range.upperBound } ?? max(site.sentence.lowerBound, number)
    guard start < open.range.lowerBound else { return nil }
    let end = (start..<open.range.lowerBound).first { index in
      Self.working.contains { text.has($0, at: index) }
    }
    return end.flatMap { finished(start, $0) }
  }

  private static let working: [StaticString] = ["正在", "施工中", "建设中", "推进中", "进行中"]

  /// 自收到申请之日起三十日内出具意见: what is to be done within the time.
  private func deedWithin(_ site: FigureSite) -> Range<Int>? {
    let start = site.range.upperBound
    guard Self.starts.ends(in: text, at: site.left.upperBound) else { return nil }
    for word in ["以内", "之内", "内"] as [StaticString] where text.has(word, at: start) {
      return finished(
        start + word.utf8CodeUnitCount, min(site.right.upperBound, start + word.utf8CodeUnitCount + 48))
    }
    return nil
  }

  private static let starts = HanWords(["起", "后", "之日"])

  /// 其余8项, 剩余27项中, 这5项: things of the same kind as those counted before; 剩余26项 alone says what is left.
  func isRest(_ site: FigureSite) -> Bool {
    let end = site.left.upperBound
    if text.has("剩余", endingAt: end) { return text.has("中", at: site.range.upperBound) }
    return Self.rests.ends(in: text, at: end)
  }

  private static let rests = HanWords(["其余", "另外", "其他", "这"])

  func prefersRight(_ quantity: Quantity, _ aspect: AspectReading.Result) -> Bool {
    guard aspect.aspect == .level || aspect.rule == .perUnit else {
      return aspect.aspect == .share && aspect.rule == .percent
    }
    return quantity.dimension == .count || quantity.dimension == .people || quantity.dimension == .none
  }

  /// 其中,沿海港口完成6亿吨: what no measure's name ends is a part of the group spoken of before.
  func member(_ left: Range<Int>, _ site: FigureSite) -> Range<Int>? {
    guard let verb = site.leftTokens.last.map({ scan.tokens[$0] }),
      verb.range.upperBound == site.range.lowerBound, isDoing(verb), isGrouped(site)
    else { return nil }
    let end = min(left.upperBound, verb.range.lowerBound)
    guard end > left.lowerBound, !Measures.ends(text, left.lowerBound..<end) else { return nil }
    return left.lowerBound..<end
  }

  /// Whether 其中 stands before, perhaps parted by semicolons: 其中,沿海港口…;内河港口….
  private func isGrouped(_ site: FigureSite) -> Bool {
    if site.sinceClasses.contains(.scope) { return true }
    guard site.part > 0 else { return false }
    // What stands further away than a few members opens no group any more.
    for index in (max(0, site.sinceNumber.lowerBound - 64)..<site.sinceNumber.lowerBound).reversed() {
      let token = scan.tokens[index]
      guard token.range.lowerBound >= site.sentence.lowerBound else { return false }
      if token.classes.contains(.scope) { return true }
    }
    return false
  }

  /// 比原预测, 远高于: words that compare name nothing; neither does a single character.
  func isComparison(_ range: Range<Int>) -> Bool {
    if range.count <= 3 { return true }
    for word in ["比", "较", "高于", "低于", "略", "远", "实质", "相当", "相比"] as [StaticString]
    where text.has(word, at: range.lowerBound) { return true }
    return false
  }

  /// Whether a phrase holds more than verbs: 完成 alone says nothing of what was completed.
  ///
  /// - Parameter isCount: Whether things are counted, among which 任务 names what is counted.
  func isContent(_ range: Range<Int>, ofCount isCount: Bool = false) -> Bool {
    // A single character is what is left of 前的, 来.
    guard range.count > 3 || ScalarClass.isLatin(UInt32(text[range.lowerBound])) else { return false }
    var covered = 0
    for token in tokens(in: range)
    where !token.classes.isDisjoint(with: [.light, .actual, .plan, .link, .share, .adverb])
      && (token.range.count <= 6 || isDoing(token))
      || !isCount && !token.classes.isDisjoint(with: [.target, .planNoun]) && !token.classes.contains(.verb)
        && !isInvestment(token)
    {
      covered += token.range.count
    }
    return covered < range.count
  }

  /// Whether a phrase ends in a verb.
  func endsInDeed(_ range: Range<Int>) -> Bool {
    tokens(in: range).last { $0.range.upperBound == range.upperBound }?.classes.contains(.verb) == true
  }

  /// 总投资 plans and names at once, 全年目标 only plans.
  func isInvestment(_ token: Token) -> Bool {
    text.has("投资", endingAt: token.range.upperBound) || text.has("投资额", endingAt: token.range.upperBound)
      || text.has("概算", endingAt: token.range.upperBound) || text.has("规模", endingAt: token.range.upperBound)
      || text.has("金额", endingAt: token.range.upperBound)
  }

  func isNounOfChange(_ range: Range<Int>) -> Bool {
    tokens(in: range).contains { $0.range == range && $0.classes.contains(.speed) }
  }

  // MARK: Parts

  func tokens(in range: Range<Int>) -> ArraySlice<Token> {
    // Tokens are in the order of the text, so a binary search finds the first.
    var (low, high) = (block.lowerBound, block.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if scan.tokens[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let first = low
    while low < block.upperBound, scan.tokens[low].range.upperBound <= range.upperBound { low += 1 }
    return scan.tokens[first..<low]
  }

  /// The range without spaces and lone marks at its ends; `nil` where nothing is left.
  func finished(_ start: Int, _ end: Int) -> Range<Int>? {
    var start = ItemNumber.end(in: text, from: start, before: end)
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

  func isTrimmed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x2C, 0x3A, 0x28, 0x29, 0x3001, 0x2014, 0x2D, 0x2E, 0xB7, 0x2026: true
    default: false
    }
  }
}
