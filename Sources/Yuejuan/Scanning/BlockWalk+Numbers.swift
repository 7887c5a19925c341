/// Numbers, ranks and what only looks like them.
extension BlockWalk {
  func number(
    at index: Int, _ flags: UInt8, word: WordTrie.Match?, in enclosure: Enclosure, into scan: inout Scan
  ) -> Int? {
    if index < enclosure.titleEnd {
      return flags & LeadTable.number == 0 ? nil : passOver(at: index, into: &scan)
    }
    if index == block.range.lowerBound, let end = listNumber(at: index) {
      return add(.name, index..<end, rule: "list-number", to: &scan)
    }
    let numbers = scanner.quantities.numbers
    let isDigit = ScalarClass.isDigit(UInt32(text[index]))
    let isNumeral = !isDigit && flags & LeadTable.number != 0
    let numeral = isNumeral ? numbers.number(in: text, at: index) : nil
    if let period = scanner.periods.period(in: text, at: index, word: word, numeral: numeral),
      period.end <= block.range.upperBound
    {
      guard let expression = period.expression else {
        return add(.name, index..<period.end, rule: "date", to: &scan)
      }
      return add(.period(expression), index..<period.end, rule: "period", to: &scan)
    }
    guard flags & LeadTable.number != 0 else { return nil }
    if let half = half(at: index, into: &scan) { return half }
    guard let number = isDigit ? numbers.number(in: text, at: index) : numeral else {
      return unreadable(at: index, into: &scan)
    }
    return judged(number, at: index, word: word, in: enclosure, into: &scan)
  }

  /// The quantity at an offset, or a name where the number states none.
  private func judged(
    _ number: ScannedNumber, at index: Int, word: WordTrie.Match?, in enclosure: Enclosure,
    into scan: inout Scan
  ) -> Int? {
    var reading = scanner.quantities.quantity(of: number, in: text, at: index)
    guard reading.end <= block.range.upperBound else { return unreadable(at: index, into: &scan) }
    if reading.quantity.dimension == .none || reading.quantity.dimension == .money,
      let currency = CurrencyPrefix.unit(in: text, before: index, from: block.range.lowerBound),
      reading.quantity.dimension == .none || reading.quantity.unit.isExactly("元")
    {
      (reading.quantity.unit, reading.quantity.dimension) = (currency, .money)
    }
    if reading.quantity.dimension == .none, reading.hasDigits, reading.quantity.value.exponent < 0,
      let unit = unitBehindJoint(reading.end)
    {
      (reading.quantity.unit, reading.quantity.dimension) = unit
    }
    // 一体化 is longer than 一; 120 is a hotline, 120.5 is not.
    if let word, word.end >= reading.end || reading.quantity.dimension == .none && !reading.hasDigits,
      scanner.vocabulary.words[word.value].classes.contains(.name), !isDoubling(reading, at: index),
      word.end > reading.end || !judge.isCountOfOne(reading, at: index)
    {
      return nil
    }
    let isQuoted = index < enclosure.quotationEnd
    guard judge.isFigure(reading, at: index, behind: scan.tokens.last, inQuotation: isQuoted) else {
      return add(.name, index..<max(reading.end, index + 1), rule: "name-number", to: &scan)
    }
    return quantity(reading, at: index, into: &scan)
  }

  /// 回落0.7和0.4个百分点: the unit that stands behind the last of a row of rates.
  private func unitBehindJoint(_ end: Int) -> (String, Dimension)? {
    for joint in ["、", "和", "与", "及"] as [StaticString] where text.has(joint, at: end) {
      let start = end + joint.utf8CodeUnitCount
      guard start < block.range.upperBound, ScalarClass.isDigit(UInt32(text[start])),
        let number = scanner.quantities.numbers.number(in: text, at: start),
        case let next = scanner.quantities.quantity(of: number, in: text, at: start),
        next.quantity.dimension == .point || next.quantity.dimension == .percent
      else { return nil }
      return (next.quantity.unit, next.quantity.dimension)
    }
    return nil
  }

  /// 翻一番 doubles; 一番 alone is a turn of speech.
  private func isDoubling(_ reading: QuantityScanner.Reading, at index: Int) -> Bool {
    reading.quantity.dimension == .multiple
      && (text.has("翻", endingAt: index) || text.has("翻了", endingAt: index))
  }

  /// Digits that are too many for a number are passed over whole: a part of them would be another number.
  private func unreadable(at start: Int, into scan: inout Scan) -> Int? {
    guard ScalarClass.isDigit(UInt32(text[start])) else { return nil }
    var index = start
    while index < block.range.upperBound,
      ScalarClass.isDigit(UInt32(text[index])) || text[index] == 0x2E || text[index] == 0x2C
    {
      index += 1
    }
    // Its scale and unit go with it, else 亿元 would be left as a number of its own.
    if index < block.range.upperBound, Numerals.scale(text.scalar(at: index).value) != nil,
      let rest = scanner.quantities.quantity(in: text, at: index)
    {
      index = min(rest.end, block.range.upperBound)
    }
    return add(.name, start..<index, rule: "unreadable-number", to: &scan)
  }

  /// Where `1.` ends at a block's beginning when a year or a count follows: `1.2022年…`, `2.3个项目`.
  private func listNumber(at start: Int) -> Int? {
    var index = start
    while index < start + 2, index < text.count, ScalarClass.isDigit(UInt32(text[index])) { index += 1 }
    guard index > start, index + 1 < block.range.upperBound, text[index] == 0x2E,
      ScalarClass.isDigit(UInt32(text[index + 1]))
    else { return nil }
    if scanner.periods.period(in: text, at: start) != nil { return nil }
    if scanner.periods.period(in: text, at: index + 1) != nil { return index + 1 }
    guard let reading = scanner.quantities.quantity(in: text, at: start), reading.rule == "number",
      reading.quantity.dimension == .count || reading.quantity.dimension == .people, !reading.hasScale
    else { return nil }
    return index + 1
  }

  func isPeriod(_ word: WordTrie.Match?) -> Bool {
    guard let word else { return false }
    return scanner.vocabulary.words[word.value].period != nil
  }

  /// A number inside a title is part of a name, with all digits and numerals that follow.
  private func passOver(at start: Int, into scan: inout Scan) -> Int {
    let end =
      scanner.quantities.numbers.number(in: text, at: start)?.end ?? start + text.scalar(at: start).length
    return add(.name, start..<min(end, block.range.upperBound), rule: "title-number", to: &scan)
  }

  private func half(at index: Int, into scan: inout Scan) -> Int? {
    guard text.has("半", at: index) else { return nil }
    // 让利半成: half of a tenth; 半成品 is no tenth.
    if text.has("成", at: index + 3),
      index + 6 >= text.count || !ScalarClass.isHan(text.scalar(at: index + 6).value)
    {
      let quantity = Quantity(value: Number(5), unit: "%", dimension: .percent)
      return add(.quantity(quantity), index..<index + 6, rule: "half", to: &scan)
    }
    guard let match = scanner.vocabulary.unitTrie.longestMatch(in: text, at: index + 3),
      scanner.vocabulary.units[match.value].dimension == .time, !text.has("年", at: index + 3),
      !text.has("月", at: index + 3)
    else { return index + 3 }
    let quantity = Quantity(
      value: Number(5, exponent: -1), unit: scanner.vocabulary.units[match.value].name, dimension: .time)
    return add(.quantity(quantity), index..<match.end, rule: "half", to: &scan)
  }

  private func quantity(
    _ reading: consuming QuantityScanner.Reading, at index: Int, into scan: inout Scan
  ) -> Int {
    var start = index
    if let sign = NumberJudge.signStart(in: text, before: index, from: block.range.lowerBound) {
      start = sign
      reading.quantity.value = Number(
        -reading.quantity.value.coefficient, exponent: reading.quantity.value.exponent)
      if scan.tokens.last?.range.lowerBound == sign { scan.tokens.removeLast() }
    }
    if reading.rule == QuantityScanner.statutory {
      return add(.quantity(reading.quantity), start..<reading.end, rule: reading.rule, to: &scan)
    }
    let front = start > block.range.lowerBound && text[start - 1] == 0x20 ? start - 1 : start
    let before = boundBefore(front, in: scan.tokens)
    // In 50万元(含)以上 the brackets only say that the bound itself counts.
    let behind = text.has("(含)", at: reading.end) ? reading.end + 5 : reading.end
    let after =
      words.longestMatch(in: text, at: behind, before: block.range.upperBound)
      .map { scanner.vocabulary.words[$0.value].classes } ?? []
    let isInside = after.contains(.maxAfter) && isInner(behind, reading.quantity)
    reading.quantity.bound = BoundReading.bound(
      inside: reading.quantity.bound, before: before, after: isInside ? [] : after)
    return add(.quantity(reading.quantity), start..<reading.end, rule: reading.rule, to: &scan)
  }

  /// The word in front of a number; 每小时 in 不得超过每小时30公里 parts it from no bound.
  private func boundBefore(_ front: Int, in tokens: [Token]) -> WordClasses {
    if let last = tokens.last, last.range.upperBound == front, !last.classes.contains(.each) {
      return last.classes
    }
    for length in [6, 9, 12] where text.has("每", at: front - length) {
      return tokens.suffix(3).last { $0.range.upperBound == front - length }?.classes ?? []
    }
    return []
  }

  /// 13个内资项目: nothing is counted within.
  private func isInner(_ index: Int, _ quantity: Quantity) -> Bool {
    guard quantity.dimension == .count || quantity.dimension == .people, text.has("内", at: index),
      index + 3 < block.range.upperBound
    else { return false }
    return ScalarClass.isHan(text.scalar(at: index + 3).value)
  }

  /// 打对折, 对折出售: half the price; paper is folded otherwise.
  private func isHalfPrice(at index: Int) -> Bool {
    guard text.has("对折", at: index) else { return false }
    return text.has("打", endingAt: index)
      || ["出售", "销售", "优惠", "转让", "购买", "收费", "计价"].contains { text.has($0, at: index + 6) }
  }

  // MARK: Ranks

  /// 第四位, 第一名, 前10位, 首位, and 第一 where nothing follows that it could count; other ordinals are names.
  func ordinal(at index: Int, into scan: inout Scan) -> Int? {
    for word in ["首位", "榜首"] as [StaticString] where text.has(word, at: index) {
      return add(.rank(Number(1)), index..<index + 6, rule: "rank", to: &scan)
    }
    if isHalfPrice(at: index) {
      let half = Quantity(value: Number(50), unit: "%", dimension: .percent)
      return add(.quantity(half), index..<index + 6, rule: "fraction", to: &scan)
    }
    let isAmongFirst = text.has("前", at: index)
    guard isAmongFirst || text.has("第", at: index), index + 3 < block.range.upperBound,
      let number = scanner.quantities.numbers.number(in: text, at: index + 3),
      number.end <= block.range.upperBound
    else { return nil }
    // 居全国前10位 says where something stands, 前3名获奖者 only who.
    let isPlace = text.has("位", at: number.end) || text.has("名", at: number.end)
    if isAmongFirst, !judge.isRanked(by: scan.tokens) {
      return isPlace ? add(.name, index..<number.end + 3, rule: "ordinal", to: &scan) : nil
    }
    if isPlace {
      return add(.rank(number.number), index..<number.end + 3, rule: "rank", to: &scan)
    }
    if judge.isBareRank(at: index, end: number.end, behind: scan.tokens) {
      return add(.rank(number.number), index..<number.end, rule: "rank", to: &scan)
    }
    if isAmongFirst { return nil }
    return add(.name, index..<number.end, rule: "ordinal", to: &scan)
  }
}
