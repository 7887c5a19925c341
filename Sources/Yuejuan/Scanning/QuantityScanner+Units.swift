extension QuantityScanner {
  /// A unit behind a number.
  struct UnitReading {
    var unit: Vocabulary.Unit
    var end: Int
    var isAtLeast = false
    var half = false
  }

  /// The unit behind a number, 余 多 来 几 and one space between them passed over.
  ///
  /// - Parameter isSpaced: Whether a space stands in front of the number too, as some write between
  ///   characters and digits; else a space parts columns.
  func unit(in text: [UInt8], behind number: ScannedNumber, isSpaced: Bool) -> UnitReading? {
    var index = number.end
    guard index < text.count else { return nil }
    if text[index] == 0x20, index + 1 < text.count { index += 1 }
    let spaced = index > number.end
    var isAtLeast = false
    var (scalar, length) = text.scalar(at: index)
    if !spaced || isSpaced, Numerals.isAndMore(scalar) || scalar == 0x51E0, index + length < text.count {
      isAtLeast = true
      index += length
      (scalar, length) = text.scalar(at: index)
    }
    guard let match = vocabulary.unitTrie.longestMatch(in: text, at: index) else { return nil }
    // In 6部委 the noun is counted, not the 部 that it begins with.
    if let noun = vocabulary.countableTrie.longestMatch(in: text, at: index), noun.end > match.end {
      return nil
    }
    let unit = vocabulary.units[match.value]
    // 2027台湾灯会: a place that begins like a unit.
    if unit.dimension == .count, beginsPlace(in: text, at: index, longerThan: match.end) { return nil }
    if let shorter = withoutTimes(match, in: text, from: index) { return shorter }
    if spaced, ScalarClass.isHan(scalar), unit.dimension == .count || unit.needsDigits {
      guard isSpaced || endsClause(text, match.end), !unit.needsDigits,
        !beginsName(in: text, at: index, longerThan: match.end)
      else {
        return nil
      }
    }
    if unit.needsDigits, !isClear(match, behind: number, isAtLeast, in: text, at: index) { return nil }
    // 万亿国债, 千亿台阶: what is spoken of in round sums is a noun.
    if !number.hasDigits && number.scale > 0, unit.dimension == .count,
      beginsName(in: text, at: index, longerThan: match.end)
    {
      return nil
    }
    guard !isCutFromLatin(in: text, at: match.end) else { return nil }
    return reading(of: unit, match, isAtLeast, in: text)
  }

  /// 14条次级河流, 3条次要道路: rivers and roads, where 次 belongs to the word behind; 增2千人次之: the second most.
  private func withoutTimes(_ match: WordTrie.Match, in text: [UInt8], from start: Int) -> UnitReading? {
    guard text.has("次", endingAt: match.end), match.end - 3 > start,
      text.has("级", at: match.end) || text.has("要", at: match.end)
        || text.has("之", at: match.end) && endsClause(text, match.end + 3),
      let shorter = vocabulary.unitTrie.longestMatch(in: Array(text[start..<match.end - 3]), at: 0)
    else { return nil }
    return UnitReading(unit: vocabulary.units[shorter.value], end: start + shorter.end)
  }

  /// 专项2 项,: behind the unit a mark stands, so that no column of its own begins with it.
  private func endsClause(_ text: [UInt8], _ end: Int) -> Bool {
    guard end < text.count else { return false }
    return text[end] == 0x2C || text[end] == 0x3B || text.has("。", at: end) || text.has("、", at: end)
  }

  /// The unit with what goes on behind it: 半, another unit that it is counted by, or one that it stands for.
  private func reading(
    of unit: Vocabulary.Unit, _ match: WordTrie.Match, _ isAtLeast: Bool, in text: [UInt8]
  ) -> UnitReading {
    if text.has("半", at: match.end), unit.dimension == .time || unit.dimension == .multiple {
      return UnitReading(unit: unit, end: match.end + 3, isAtLeast: isAtLeast, half: true)
    }
    if let rate = rate(of: unit, in: text, at: match.end) {
      return UnitReading(unit: rate.unit, end: rate.end, isAtLeast: isAtLeast)
    }
    return UnitReading(
      unit: sharedUnit(in: text, behind: match, unit) ?? unit, end: match.end, isAtLeast: isAtLeast)
  }

  /// Whether a common character is a unit here: behind digits or a large scale, and beginning no noun.
  private func isClear(
    _ match: WordTrie.Match, behind number: ScannedNumber, _ isAtLeast: Bool,
    in text: [UInt8], at index: Int
  ) -> Bool {
    guard number.hasDigits || number.scale >= 2 || isAtLeast else { return false }
    // 2021则下降: 则 counts messages only where nothing goes on with it.
    if text.has("则", endingAt: match.end), match.end < text.count,
      ScalarClass.isHan(text.scalar(at: match.end).value)
    {
      return false
    }
    return !beginsName(in: text, at: index, longerThan: match.end)
  }

  /// Whether a name or noun of the vocabulary begins at an offset that goes on behind a unit: 国道, 市场.
  private func beginsName(in text: [UInt8], at index: Int, longerThan end: Int) -> Bool {
    guard let word = vocabulary.wordTrie.longestMatch(in: text, at: index), word.end > end else {
      return false
    }
    return !vocabulary.classes[word.value].isDisjoint(with: [.name, .common])
  }

  private func beginsPlace(in text: [UInt8], at index: Int, longerThan end: Int) -> Bool {
    guard let word = vocabulary.wordTrie.longestMatch(in: text, at: index), word.end > end else {
      return false
    }
    return vocabulary.classes[word.value].contains(.place)
  }

  /// Whether a Latin unit is only the beginning of a Latin word.
  private func isCutFromLatin(in text: [UInt8], at end: Int) -> Bool {
    guard ScalarClass.isLatin(UInt32(text[end - 1])), end < text.count else { return false }
    return ScalarClass.isLatin(UInt32(text[end])) || ScalarClass.isDigit(UInt32(text[end]))
  }

  /// 元/桶, 吨/小时: one unit for each of another.
  private func rate(of unit: Vocabulary.Unit, in text: [UInt8], at slash: Int) -> (
    unit: Vocabulary.Unit, end: Int
  )? {
    if text.has("每", at: slash) { return spokenRate(of: unit, in: text, behind: slash + 3) }
    guard slash + 1 < text.count, text[slash] == 0x2F else { return nil }
    // 千瓦时 and 千米 are units by themselves.
    let whole = vocabulary.unitTrie.longestMatch(in: text, at: slash + 1)
    let start = whole == nil ? slash + 1 + scale(in: text, at: slash + 1) : slash + 1
    guard let match = whole ?? vocabulary.unitTrie.longestMatch(in: text, at: start),
      !isCutFromLatin(in: text, at: match.end)
    else { return nil }
    let many = start > slash + 1 ? UnitName.Many(text.scalar(at: slash + 1).value) : .one
    let name = unit.name.per(many, vocabulary.units[match.value].name)
    return (Vocabulary.Unit(name: name, dimension: .rate, needsDigits: false), match.end)
  }

  /// 微克每立方米, 毫克每升: how a rate of matter is spoken; 补助500元每户 may go on with what each gets.
  private func spokenRate(of unit: Vocabulary.Unit, in text: [UInt8], behind start: Int) -> (
    unit: Vocabulary.Unit, end: Int
  )? {
    guard unit.dimension.isOfSubstance, start < text.count,
      let match = vocabulary.unitTrie.longestMatch(in: text, at: start),
      vocabulary.units[match.value].dimension.isOfSubstance,
      match.end >= text.count || !ScalarClass.isDigit(UInt32(text[match.end]))
    else { return nil }
    let name = unit.name.per(.one, vocabulary.units[match.value].name)
    return (Vocabulary.Unit(name: name, dimension: .rate, needsDigits: false), match.end)
  }

  /// The length of 百 千 or 万 in 公里/百平方公里, 人/万人.
  private func scale(in text: [UInt8], at index: Int) -> Int {
    ["百", "千", "万"].contains { text.has($0, at: index) } ? 3 : 0
  }

  /// In `20个和15个工作日` and `0.7个、5.1个、6.5个百分点` the first 个 stands for 个工作日 and 个百分点 too.
  private func sharedUnit(
    in text: [UInt8], behind match: WordTrie.Match, _ unit: Vocabulary.Unit
  ) -> Vocabulary.Unit? {
    guard unit.dimension == .count, match.end < text.count, Self.joints.begins(in: text, at: match.end),
      unit.name == .piece
    else { return nil }
    var end = match.end
    for _ in 1..<Self.longestRow {
      guard Self.joints.begins(in: text, at: end), end + 3 < text.count, isNumberStart(in: text, at: end + 3),
        let next = numbers.number(in: text, at: end + 3), text.has("个", at: next.end),
        let second = vocabulary.unitTrie.longestMatch(in: text, at: next.end)
      else { return nil }
      if vocabulary.units[second.value].name != .piece { return vocabulary.units[second.value] }
      end = second.end
    }
    return nil
  }

  /// How many numbers a row may have whose unit is written only once.
  static let longestRow = 8
  private static let joints = HanWords(["和", "、", "与", "及"])

  /// 三角五分, 5角 behind 元: tenths and hundredths of it.
  func change(in text: [UInt8], at start: Int) -> (value: Number, end: Int)? {
    var value = Number(0)
    var end = start
    if let tenths = coin(in: text, at: end), text.has("角", at: tenths.end) || text.has("毛", at: tenths.end) {
      value = tenths.number.scaled(by: -1)
      end = tenths.end + 3
    }
    if let hundredths = coin(in: text, at: end), text.has("分", at: hundredths.end),
      !text.has("分之", at: hundredths.end), !text.has("分钟", at: hundredths.end),
      let sum = value.adding(hundredths.number.scaled(by: -2))
    {
      value = sum
      end = hundredths.end + 3
    }
    if end > start, text.has("钱", at: end) { end += 3 }
    return end > start ? (value, end) : nil
  }

  private func coin(in text: [UInt8], at start: Int) -> ScannedNumber? {
    guard start < text.count, isNumberStart(in: text, at: start),
      let number = numbers.number(in: text, at: start), number.number < Number(10),
      number.number.exponent == 0
    else { return nil }
    return number
  }

  func isNumberStart(in text: [UInt8], at index: Int) -> Bool {
    let (scalar, _) = text.scalar(at: index)
    return ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || scalar == 0x5341
  }

  func halfMore(_ number: Number) -> Number { number.adding(Number(5, exponent: -1)) ?? number }
}
