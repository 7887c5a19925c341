/// Tells what kind of statement a number makes, from the words in front of and behind it.
struct AspectReading {
  let text: [UInt8]
  let scan: Scan

  /// An aspect with its direction and the rule that told it.
  struct Result: Equatable {
    var aspect: Aspect
    var direction: Direction?
    var rule: String
  }

  /// The aspect of a quantity at a site.
  ///
  /// - Parameter before: What was told of the number before in the same sentence, with its quantity;
  ///   in `分别增长5.2%和6.3%` the second number takes the aspect of the first.
  func aspect(
    of quantity: Quantity, at site: FigureSite, before: (quantity: Quantity, result: Result)?
  ) -> Result {
    if site.followsNumber, Joint.fills(site.left, of: text), let before,
      before.quantity.dimension == quantity.dimension,
      before.quantity.dimension != .count || before.result.aspect == .change
    {
      return before.result
    }
    // 增加8千人或0.08%: the same change as a rate.
    if quantity.dimension == .percent, let before, before.result.aspect == .change, site.followsNumber,
      text.holds(site.left, anyOf: ["或", "即", ",或"])
    {
      return Result(aspect: .growth, direction: before.result.direction, rule: "growth")
    }
    switch quantity.dimension {
    case .percent: return percent(quantity, at: site)
    case .point: return Result(aspect: .change, direction: direction(quantity, at: site), rule: "point")
    case .multiple:
      return Result(aspect: .growth, direction: direction(quantity, at: site) ?? .up, rule: "multiple")
    case .rate: return Result(aspect: .ratio, rule: "rate-unit")
    default: return amount(quantity, at: site)
    }
  }

  // MARK: Percentages

  private func percent(_ quantity: Quantity, at site: FigureSite) -> Result {
    if isDoneOfTarget(site) { return Result(aspect: .completion, rule: "done-of-target") }
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      let classes = token.classes
      if classes.isDisjoint(with: [.up, .down, .flat, .speed, .compare, .share, .done, .rate]) { continue }
      if isSingle(token), !classes.isDisjoint(with: .trend), token.range.upperBound != site.left.upperBound {
        continue
      }
      if classes.contains(.share) { return Result(aspect: .share, rule: "share") }
      if classes.contains(.done) { return Result(aspect: .completion, rule: "completion-rate") }
      if classes.contains(.rate) { return Result(aspect: .ratio, rule: "rate-noun") }
      return Result(aspect: .growth, direction: direction(quantity, at: site), rule: "growth")
    }
    if let last = lastWord(before: site), isDoing(last) {
      return Result(aspect: .completion, rule: "done")
    }
    if isProgress(site) { return Result(aspect: .completion, rule: "done") }
    if endsWithRate(site) { return Result(aspect: .ratio, rule: "rate-noun") }
    if let behind = behind(quantity, site) { return behind }
    // 单位能耗-3.3%: nothing but a change can be below zero where no rate is named.
    if quantity.value < Number(0) { return Result(aspect: .growth, direction: .down, rule: "growth") }
    return Result(aspect: isNounBehind(site) ? .share : .ratio, rule: "percent")
  }

  /// 已完成8个(53%), 正在施工中(93%): by itself in brackets behind what is being done.
  private func isProgress(_ site: FigureSite) -> Bool {
    let start = site.range.lowerBound
    guard start > 1, text[start - 1] == 0x28, text.has(")", at: site.range.upperBound) else { return false }
    for word in ["施工中", "建设中", "推进中", "在建", "进行中"] as [StaticString]
    where text.has(word, endingAt: start - 1) { return true }
    let done = site.sinceNumber.lowerBound - 1
    guard done > 0, case .mention = scan.tokens[done].kind, scan.tokens[done].range.upperBound == start - 1
    else { return false }
    let deed = scan.tokens[done - 1]
    return deed.range.upperBound == scan.tokens[done].range.lowerBound
      && (isDoing(deed) || !deed.classes.isDisjoint(with: [.soFar, .verb]))
      && ["完成", "已", "办结", "建成", "送"].contains {
        text.has($0, within: deed.range.lowerBound - 6..<deed.range.upperBound)
      }
  }

  /// 2.08%的成长, 5%左右的增速: the statement stands behind the number.
  private func behind(_ quantity: Quantity, _ site: FigureSite) -> Result? {
    var tokens = site.rightTokens.prefix(3).map { scan.tokens[$0] }
    if let first = tokens.first, !first.classes.isDisjoint(with: .boundAfter) { tokens.removeFirst() }
    guard tokens.count > 1, text.holds(tokens[0].range, anyOf: ["的"]),
      tokens[1].range.lowerBound == tokens[0].range.upperBound
    else { return nil }
    let classes = tokens[1].classes
    if classes.contains(.share) { return Result(aspect: .share, rule: "share") }
    if classes.contains(.done) { return Result(aspect: .completion, rule: "completion-rate") }
    guard !classes.isDisjoint(with: [.up, .down, .speed]) else { return nil }
    return Result(aspect: .growth, direction: classes.contains(.down) ? .down : .up, rule: "growth")
  }

  /// 占目标值的105%, 完成全年322亿元目标任务的80%, 为预算的102.3%, 完成年度计划80%.
  private func isDoneOfTarget(_ site: FigureSite) -> Bool {
    if isOfPlannedAmount(site) { return true }
    guard let target = site.leftTokens.last(where: { isTarget(scan.tokens[$0]) }) else { return false }
    let behind = scan.tokens[target].range.upperBound
    let gap = text[behind..<max(behind, site.left.upperBound)]
    if gap.count <= 18, containsOf(gap) { return true }
    return gap.count <= 9
      && site.clauseTokens.suffix(40).contains { isDoing(scan.tokens[$0]) && $0 < target }
  }

  /// 占计划16亿元的20%: the target stands in front of its amount.
  private func isOfPlannedAmount(_ site: FigureSite) -> Bool {
    guard site.followsNumber, text.holds(site.left, anyOf: ["的"]), site.leftTokens.lowerBound > 1 else {
      return false
    }
    let amount = scan.tokens[site.leftTokens.lowerBound - 1]
    let target = scan.tokens[site.leftTokens.lowerBound - 2]
    return target.range.upperBound == amount.range.lowerBound && isTarget(target)
  }

  /// 目标, 年度计划, and 总投资, which is planned as a whole.
  private func isTarget(_ token: Token) -> Bool {
    token.classes.contains(.target)
      || token.classes.contains(.planNoun) && text.has("总投资", endingAt: token.range.upperBound)
  }

  private func isDoing(_ token: Token) -> Bool {
    text.holds(token.range, anyOf: ["完成", "已完成", "累计完成", "占"])
  }

  private func containsOf(_ words: ArraySlice<UInt8>) -> Bool {
    let index = words.startIndex
    return text.has("的", at: index) || text.has("数的", at: index) || text.has("额的", at: index)
      || text.has("量的", at: index)
  }

  /// 首次登记率达95%, 满意度为98%: the noun for a rate, with linking words behind it.
  private func endsWithRate(_ site: FigureSite) -> Bool {
    var end = FromTo(text: text, scan: scan).opening(of: site) ?? site.left.upperBound
    for index in site.leftTokens.reversed() where scan.tokens[index].range.upperBound <= end {
      let token = scan.tokens[index]
      guard token.range.upperBound == end,
        text.holds(token.range, anyOf: ["由", "从"])
          || !token.classes.isDisjoint(with: [.link, .adverb, .actual, .forecast, .minBefore, .maxBefore])
      else { break }
      end = token.range.lowerBound
    }
    for noun in ["率", "度", "比例", "系数", "指数"] as [StaticString]
    where end - noun.utf8CodeUnitCount >= site.left.lowerBound && text.has(noun, endingAt: end) {
      return true
    }
    return false
  }

  private func isNounBehind(_ site: FigureSite) -> Bool {
    guard site.right.count >= 6 else { return false }
    // 23%下降到6%: what became of it is no noun.
    if let first = site.rightTokens.first, scan.tokens[first].range.lowerBound == site.right.lowerBound,
      !scan.tokens[first].classes.isDisjoint(with: [.up, .down, .link])
    {
      return false
    }
    let (scalar, _) = text.scalar(at: site.right.lowerBound)
    return ScalarClass.isHan(scalar)
  }

  // MARK: Amounts

  private func amount(_ quantity: Quantity, at site: FigureSite) -> Result {
    if quantity.dimension == .rank, quantity.unit.isExactly("位次") || quantity.unit.isExactly("名次") {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: "places")
    }
    if isPerMany(site) { return Result(aspect: .ratio, rule: "per-unit") }
    if let direction = difference(at: site) {
      return Result(aspect: .change, direction: direction, rule: "change")
    }
    guard let last = lastWord(before: site) else { return Result(aspect: .level, rule: "amount") }
    // 延长不超过12个月 tells how long, 较上月延长0.8周 how much longer.
    if !last.classes.isDisjoint(with: .trend), quantity.dimension != .time || quantity.bound != .max {
      return Result(aspect: .change, direction: direction(quantity, at: site), rule: "change")
    }
    if quantity.dimension != .time, isPerUnit(site) {
      return Result(aspect: .ratio, rule: "per-unit")
    }
    return Result(aspect: .level, rule: "amount")
  }

  /// 比上年同期多归集1.8亿元, 超过年度目标2亿元: how far from what it is compared with.
  private func difference(at site: FigureSite) -> Direction? {
    if let target = site.leftTokens.last, scan.tokens[target].classes.contains(.target),
      scan.tokens[target].range.upperBound == site.left.upperBound
    {
      let start = scan.tokens[target].range.lowerBound
      if text.has("超过", endingAt: start) || text.has("超出", endingAt: start) { return .up }
    }
    guard site.leftTokens.contains(where: { !scan.tokens[$0].classes.isDisjoint(with: [.compare, .than]) })
    else { return nil }
    for index in site.leftTokens.reversed() {
      let end = scan.tokens[index].range.upperBound
      guard end + 3 < site.left.upperBound else { continue }
      if text.has("多", at: end) { return .up }
      if text.has("少", at: end) { return .down }
    }
    return nil
  }

  /// 每万人拥有病床62张, 每百户: so many for a round number of others.
  private func isPerMany(_ site: FigureSite) -> Bool {
    site.leftTokens.dropLast().contains { index in
      guard scan.tokens[index].classes.contains(.each),
        case .mention(let mention) = scan.tokens[index + 1].kind
      else { return false }
      return scan.tokens[index + 1].range.lowerBound == scan.tokens[index].range.upperBound
        && scan.mentions[mention].kind == .name
    }
  }

  /// 亩产, 人均 and 每月 count where no list stands between them and the number.
  private func isPerUnit(_ site: FigureSite) -> Bool {
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      if token.classes.contains(.each) { return true }
      if case .mark(let mark) = token.kind, ![0x28, 0x29, 0x5B, 0x5D].contains(mark) { return false }
      if text.has("等", at: token.range.lowerBound) { return false }
    }
    return false
  }

  /// The last word in front of a number, words of bound and adverbs passed over; it must touch it.
  private func lastWord(before site: FigureSite) -> Token? {
    var end = site.left.upperBound
    for index in site.leftTokens.reversed() {
      let token = scan.tokens[index]
      guard token.range.upperBound == end else { return nil }
      if token.classes.isDisjoint(with: .boundBefore), token.classes != .adverb,
        !text[token.range].elementsEqual("了".utf8)
      {
        return token
      }
      end = token.range.lowerBound
    }
    return nil
  }

  // MARK: Parts

  private func direction(_ quantity: Quantity, at site: FigureSite) -> Direction? {
    if quantity.value < Number(0) { return .down }
    // A clause of many numbers may be long; the word of direction stands near.
    for index in site.clauseTokens.suffix(40).reversed() {
      let classes = scan.tokens[index].classes
      if isSingle(scan.tokens[index]), scan.tokens[index].range.upperBound != site.left.upperBound {
        continue
      }
      if classes.contains(.down) { return .down }
      if classes.contains(.up) { return .up }
    }
    // 增速5%, 同比+5%.
    return site.leftTokens.contains { !scan.tokens[$0].classes.isDisjoint(with: [.speed, .compare]) }
      ? .up : nil
  }

  private func isSingle(_ token: Token) -> Bool { token.range.count <= 3 }

  private func begins(_ range: Range<Int>, with word: StaticString) -> Bool {
    range.count >= word.utf8CodeUnitCount && text.has(word, at: range.lowerBound)
  }
}
