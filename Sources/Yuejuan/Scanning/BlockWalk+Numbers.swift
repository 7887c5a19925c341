/// Numbers, ranks and what only looks like them.
extension BlockWalk {
  func number(
    at index: Int, _ flags: UInt8, word: WordTrie.Match?, in enclosure: Enclosure, into found: inout Found
  ) -> Int? {
    if index < enclosure.titleEnd {
      return flags & LeadTable.number == 0 ? nil : passOver(at: index, into: &found)
    }
    if index == block.lowerBound, let end = listNumber(at: index) ?? listedQuarter(at: index, word) {
      return add(.name, index..<end, rule: "list-number", to: &found)
    }
    let numbers = scanner.quantities.numbers
    let isDigit = ScalarClass.isDigit(UInt32(text[index]))
    if isDigit, let end = itemNumber(at: index) {
      return add(.name, index..<end, rule: "list-number", to: &found)
    }
    if isDigit, word == nil, let plain = scanner.quantities.plainQuantity(in: text, at: index) {
      return judged(plain, at: index, word: nil, in: enclosure, into: &found)
    }
    let isNumeral = !isDigit && flags & LeadTable.number != 0
    let numeral = isNumeral ? numbers.number(in: text, at: index) : nil
    if let period = periods.period(in: text, at: index, word: word, numeral: numeral),
      period.end <= block.upperBound
    {
      guard let expression = period.expression else {
        return add(.name, index..<period.end, rule: "date", to: &found)
      }
      return add(.period(expression), index..<period.end, rule: "period", to: &found)
    }
    guard flags & LeadTable.number != 0 else { return nil }
    if let half = half(at: index, into: &found) { return half }
    guard let number = isDigit ? numbers.number(in: text, at: index) : numeral else {
      return unreadable(at: index, into: &found)
    }
    let reading = scanner.quantities.quantity(of: number, in: text, at: index)
    return judged(reading, at: index, word: word, in: enclosure, into: &found)
  }

  /// The quantity at an offset, or a name where the number states none.
  private func judged(
    _ reading: QuantityScanner.Reading, at index: Int, word: WordTrie.Match?, in enclosure: Enclosure,
    into found: inout Found
  ) -> Int? {
    var reading = reading
    guard reading.end <= block.upperBound else { return unreadable(at: index, into: &found) }
    let ownUnit = reading.dimension
    if let unit = unitBeside(reading, at: index, behind: found.tokens) {
      (reading.unit, reading.dimension) = (unit.unit, unit.dimension)
      reading.value = reading.value.scaled(by: unit.scale)
    }
    // 一体化 is longer than 一; 120 is a hotline, 120.5 is not.
    if ownUnit == reading.dimension, let word,
      word.end >= reading.end || reading.dimension == .none && !reading.hasDigits,
      scanner.vocabulary.classes[word.value].contains(.name), !isDoubling(reading, at: index),
      word.end > reading.end || !judge.isCountOfOne(reading, at: index)
    {
      return nil
    }
    let isQuoted = index < enclosure.quotationEnd
    guard judge.isFigure(reading, at: index, behind: found.tokens.last, inQuotation: isQuoted) else {
      return add(.name, index..<max(reading.end, index + 1), rule: "name-number", to: &found)
    }
    return quantity(reading, at: index, into: &found)
  }

  /// The unit of a number that has none behind it: a currency's sign in front, or the unit of its row.
  private func unitBeside(
    _ reading: QuantityScanner.Reading, at index: Int, behind tokens: [Token]
  ) -> SharedUnit? {
    if reading.dimension == .none || reading.dimension == .money,
      let currency = CurrencyPrefix.unit(in: text, before: index, from: block.lowerBound),
      reading.dimension == .none || reading.unit == .yuan
    {
      // 新臺幣5億元, as texts of Taiwan write it, is the 元 of all their other amounts.
      return (isOfTaiwan && currency == Self.taiwanDollar ? .yuan : currency, .money, 0)
    }
    guard reading.dimension == .none, reading.high == nil else { return nil }
    if !reading.hasDigits { return unitOfNumerals(reading, at: index, behind: tokens) }
    guard !reading.hasScale else { return nil }
    if reading.value.exponent < 0 { return unitOfRow(reading.end, ofDecimals: true) }
    // 分别上升16和13个百分点: behind such a word whole numbers are no names either.
    if let token = tokens.last, token.range.upperBound == index,
      leadsRow(tokens, to: index) || isOfRow(tokens, before: index)
    {
      return unitOfRow(reading.end, ofDecimals: false)
    }
    // 从五年前的18265和7335元.
    if text.has("前的", endingAt: index) || text.has("年的", endingAt: index),
      let money = unitOfRow(reading.end, ofDecimals: false), money.dimension == .money
    {
      return money
    }
    // 高于工业、制造业4和0.2个百分点: nothing else is told in such a row.
    guard let point = unitOfRow(reading.end, ofDecimals: false), point.dimension == .point else { return nil }
    return point
  }

  /// 分别为六百零四及三百五十九公斤: numerals behind a word that leads to a row, of which only the last has its unit.
  private func unitOfNumerals(
    _ reading: QuantityScanner.Reading, at index: Int, behind tokens: [Token]
  ) -> SharedUnit? {
    guard reading.rule == .number, reading.end - index >= 6, leadsRow(tokens, to: index),
      let joint = behindJoint(reading.end), joint < block.upperBound,
      let number = scanner.quantities.numbers.number(in: text, at: joint), number.end - joint >= 6,
      !number.hasDigits,
      case let next = scanner.quantities.quantity(of: number, in: text, at: joint), next.high == nil,
      next.dimension != .none, next.unit != .year
    else { return nil }
    return (next.unit, next.dimension, 0)
  }

  private static let taiwanDollar = UnitName("新台币")

  /// 分别为12、15和18万吨: whether a figure that is nothing but digits stands in front of a joint.
  private func isOfRow(_ tokens: [Token], before index: Int) -> Bool {
    guard let token = tokens.suffix(3).last(where: { $0.classes.contains(.number) }),
      behindJoint(token.range.upperBound) == index
    else { return false }
    return token.range.allSatisfy { ScalarClass.isDigit(UInt32(text[$0])) }
  }

  /// A unit, and the power of ten in front of it, that a number shares with others.
  private typealias SharedUnit = (unit: UnitName, dimension: Dimension, scale: Int)

  /// Whether a word that leads to a row of numbers ends at an offset.
  private func leadsRow(_ tokens: [Token], to index: Int) -> Bool {
    guard let token = tokens.last, token.range.upperBound == index else { return false }
    return !token.classes.isDisjoint(with: Self.leadingRows)
  }

  private static let leadingRows: WordClasses = [.up, .down, .approxBefore, .link]

  /// 回落0.7、0.4和0.3个百分点, 分别为1.2、3.4亿元: the unit that stands behind the last of a row.
  private func unitOfRow(_ first: Int, ofDecimals: Bool) -> SharedUnit? {
    var end = first
    for _ in 1..<QuantityScanner.longestRow {
      guard let joint = behindJoint(end), joint < block.upperBound,
        case let start = text[joint] == 0x2D ? joint + 1 : joint, start < block.upperBound,
        ScalarClass.isDigit(UInt32(text[start])),
        let number = scanner.quantities.numbers.number(in: text, at: start),
        !ofDecimals || number.scale > 0 || number.number.exponent < 0
      else { return nil }
      let next = scanner.quantities.quantity(of: number, in: text, at: start)
      if next.dimension != .none {
        return next.high == nil ? (next.unit, next.dimension, number.scale) : nil
      }
      guard number.scale == 0 else { return nil }
      end = next.end
    }
    return nil
  }

  private func behindJoint(_ end: Int) -> Int? {
    for joint in ["、", "和", "与", "及"] as [StaticString] where text.has(joint, at: end) {
      return end + joint.utf8CodeUnitCount
    }
    return nil
  }

  /// 翻一番 doubles; 一番 alone is a turn of speech.
  private func isDoubling(_ reading: QuantityScanner.Reading, at index: Int) -> Bool {
    reading.dimension == .multiple
      && (text.has("翻", endingAt: index) || text.has("翻了", endingAt: index))
  }

  func isPeriod(_ word: WordTrie.Match?) -> Bool {
    guard let word else { return false }
    return scanner.vocabulary.classes[word.value].contains(.period)
  }

  private func quantity(
    _ reading: consuming QuantityScanner.Reading, at index: Int, into found: inout Found
  ) -> Int {
    var start = index
    if let sign = MinusSign.start(in: text, before: index, from: block.lowerBound) {
      start = sign
      reading.value = Number(
        -reading.value.coefficient, exponent: reading.value.exponent)
      if found.tokens.last?.range.lowerBound == sign { found.tokens.removeLast() }
    }
    if reading.rule == .statutory {
      return add(.quantity(reading.quantity), start..<reading.end, rule: reading.rule.rawValue, to: &found)
    }
    let front = start > block.lowerBound && text[start - 1] == 0x20 ? start - 1 : start
    let isPriced = reading.dimension == .money || reading.dimension == .rate
    // 约人民币500万元: the bound stands in front of the currency.
    let currency = isPriced ? CurrencyPrefix.start(in: text, before: front, from: block.lowerBound) : nil
    let before = boundBefore(currency ?? front, in: found.tokens)
    // In 50万元(含)以上 the brackets only say that the bound itself counts.
    let behind = text.has("(含)", at: reading.end) ? reading.end + 5 : reading.end
    let after =
      words.longestMatch(in: text, at: behind, before: block.upperBound)
      .map { scanner.vocabulary.classes[$0.value] } ?? []
    let isInside =
      after.contains(.maxAfter) && isInner(behind, reading)
      || after.contains(.minAfter) && isMore(behind)
    reading.bound = BoundReading.bound(
      inside: reading.bound, before: before, after: isInside ? [] : after)
    return add(.quantity(reading.quantity), start..<reading.end, rule: reading.rule.rawValue, to: &found)
  }

  /// The word in front of a number; 每小时 in 不得超过每小时30公里 parts it from no bound.
  func boundBefore(_ front: Int, in tokens: [Token]) -> WordClasses {
    if let last = tokens.last, last.range.upperBound == front, !last.classes.contains(.each) {
      return last.classes
    }
    for length in [6, 9, 12] where text.has("每", at: front - length) {
      return tokens.suffix(3).last { $0.range.upperBound == front - length }?.classes ?? []
    }
    return []
  }

  /// 比计划的300亿元多20亿元: 多 tells how much more, not that there is more of what stands in front.
  private func isMore(_ index: Int) -> Bool {
    text.has("多", at: index) && index + 3 < block.upperBound && ScalarClass.isDigit(UInt32(text[index + 3]))
  }

  /// 13个内资项目: nothing is counted within.
  private func isInner(_ index: Int, _ reading: QuantityScanner.Reading) -> Bool {
    guard reading.isCount, text.has("内", at: index),
      index + 3 < block.upperBound
    else { return false }
    return ScalarClass.isHan(text.scalar(at: index + 3).value)
  }
}
