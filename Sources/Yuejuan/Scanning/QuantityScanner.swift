/// Reads a number with its unit, as one quantity: `4.3亿元`, `6至8分钟`, `2×66万千瓦`, `百分之八十五`.
struct QuantityScanner: Sendable {
  let vocabulary: Vocabulary
  let numbers: NumberScanner

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    numbers = NumberScanner(units: vocabulary.unitTrie)
  }

  /// A quantity and where it ends.
  struct Reading {
    var quantity: Quantity
    var end: Int
    var rule: String
    /// Whether the number itself begins with a digit of ASCII.
    var hasDigits: Bool
    /// Whether the number has a scale character.
    var hasScale: Bool
  }

  /// The quantity that begins at an offset; one without a unit has dimension `none`.
  func quantity(in text: [UInt8], at start: Int) -> Reading? {
    if let part = fraction(in: text, at: start) { return part }
    guard var number = numbers.number(in: text, at: start) else { return nil }
    var rule = "number"
    if let product = product(of: number, in: text) {
      number = product
      rule = "product"
    }
    if let tenths = tenths(number, in: text, at: start) { return tenths }
    let unit = unit(in: text, behind: number)
    if let range = range(from: number, unit, in: text) { return range }
    guard let unit else {
      return Reading(
        quantity: Quantity(
          value: number.number, unit: "", dimension: .none, bound: number.isAtLeast ? .min : .exact),
        end: number.end, rule: rule, hasDigits: number.hasDigits, hasScale: number.scale > 0)
    }
    return Reading(
      quantity: Quantity(
        value: unit.half ? halfMore(number.number) : number.number, unit: unit.unit.name,
        dimension: unit.unit.dimension, bound: number.isAtLeast || unit.isAtLeast ? .min : .exact),
      end: unit.end, rule: rule, hasDigits: number.hasDigits, hasScale: number.scale > 0)
  }

  // MARK: Units

  private struct UnitReading {
    var unit: Vocabulary.Unit
    var end: Int
    var isAtLeast = false
    var half = false
  }

  /// The unit behind a number, 余 多 来 几 and one space between them passed over.
  private func unit(in text: [UInt8], behind number: ScannedNumber) -> UnitReading? {
    var index = number.end
    guard index < text.count else { return nil }
    if text[index] == 0x20, index + 1 < text.count { index += 1 }
    let spaced = index > number.end
    var isAtLeast = false
    var (scalar, length) = text.scalar(at: index)
    if !spaced, Numerals.isAndMore(scalar) || scalar == 0x51E0, index + length < text.count {
      isAtLeast = true
      index += length
      (scalar, length) = text.scalar(at: index)
    }
    guard let match = vocabulary.unitTrie.longestMatch(in: text, at: index) else { return nil }
    let unit = vocabulary.units[match.value]
    // A space parts a number from a Latin unit or a percent sign, not from a character.
    if spaced, ScalarClass.isHan(scalar), unit.dimension == .count || unit.needsDigits { return nil }
    if unit.needsDigits, !number.hasDigits, number.scale < 2, !isAtLeast { return nil }
    // A Latin unit must not be the beginning of a Latin word.
    if ScalarClass.isLatin(UInt32(text[match.end - 1])), match.end < text.count,
      ScalarClass.isLatin(UInt32(text[match.end])) || ScalarClass.isDigit(UInt32(text[match.end]))
    {
      return nil
    }
    let half = text.has("半", at: match.end) && (unit.dimension == .time || unit.dimension == .multiple)
    return UnitReading(
      unit: sharedUnit(in: text, behind: match, unit) ?? unit, end: half ? match.end + 3 : match.end,
      isAtLeast: isAtLeast, half: half)
  }

  /// In `20个和15个工作日` the first 个 stands for 个工作日 too.
  private func sharedUnit(
    in text: [UInt8], behind match: WordTrie.Match, _ unit: Vocabulary.Unit
  ) -> Vocabulary.Unit? {
    guard unit.name == "个", match.end < text.count else { return nil }
    for join in ["和", "、", "与", "及"] as [StaticString] where text.has(join, at: match.end) {
      let start = match.end + join.utf8CodeUnitCount
      guard start < text.count, isNumberStart(in: text, at: start),
        let next = numbers.number(in: text, at: start), text.has("个", at: next.end),
        let second = vocabulary.unitTrie.longestMatch(in: text, at: next.end),
        vocabulary.units[second.value].name != "个"
      else { return nil }
      return vocabulary.units[second.value]
    }
    return nil
  }

  private func halfMore(_ number: Number) -> Number { number.adding(Number(5, exponent: -1)) ?? number }

  // MARK: Ranges and products

  private func range(from low: ScannedNumber, _ lowUnit: UnitReading?, in text: [UInt8]) -> Reading? {
    let mark = lowUnit?.end ?? low.end
    guard mark < text.count else { return nil }
    if let statutory = statutoryRange(from: low, lowUnit, in: text) { return statutory }
    let (scalar, length) = text.scalar(at: mark)
    guard Numerals.isRangeMark(scalar), mark + length < text.count else { return nil }
    var next = mark + length
    // —— and -- are dashes of the sentence, 30%——40% is not written.
    let (second, secondLength) = text.scalar(at: next)
    if Numerals.isRangeMark(second) {
      guard next + secondLength < text.count else { return nil }
      next += secondLength
    }
    guard isNumberStart(in: text, at: next), let high = numbers.number(in: text, at: next),
      let unit = unit(in: text, behind: high),
      lowUnit == nil || lowUnit?.unit.name == unit.unit.name || lowUnit?.unit.dimension == unit.unit.dimension
    else { return nil }
    var value = low.number
    if low.scale == 0, lowUnit == nil, high.scale > 0,
      value < Number(high.number.coefficient, exponent: 0)
        || value < high.number.scaled(by: -high.scale)
    {
      value = value.scaled(by: high.scale)
    }
    guard value < high.number else { return nil }
    return Reading(
      quantity: Quantity(
        value: value, high: high.number, unit: unit.unit.name, dimension: unit.unit.dimension,
        bound: unit.isAtLeast ? .min : .exact),
      end: unit.end, rule: "range", hasDigits: low.hasDigits, hasScale: high.scale > 0)
  }

  /// `2000元以上1万元以下`: two bounds that make one range.
  private func statutoryRange(
    from low: ScannedNumber, _ lowUnit: UnitReading?, in text: [UInt8]
  ) -> Reading? {
    guard let lowUnit, text.has("以上", at: lowUnit.end), lowUnit.end + 6 < text.count,
      isNumberStart(in: text, at: lowUnit.end + 6),
      let high = numbers.number(in: text, at: lowUnit.end + 6), let unit = unit(in: text, behind: high),
      unit.unit.name == lowUnit.unit.name, text.has("以下", at: unit.end), low.number < high.number
    else { return nil }
    return Reading(
      quantity: Quantity(
        value: low.number, high: high.number, unit: unit.unit.name, dimension: unit.unit.dimension),
      end: unit.end, rule: "range", hasDigits: low.hasDigits, hasScale: high.scale > 0)
  }

  private func isNumberStart(in text: [UInt8], at index: Int) -> Bool {
    let (scalar, _) = text.scalar(at: index)
    return ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || scalar == 0x5341
  }

  private func product(of first: ScannedNumber, in text: [UInt8]) -> ScannedNumber? {
    guard first.hasDigits, first.end < text.count else { return nil }
    let (scalar, length) = text.scalar(at: first.end)
    guard Numerals.isTimes(scalar), first.end + length < text.count,
      ScalarClass.isDigit(UInt32(text[first.end + length])),
      var second = numbers.number(in: text, at: first.end + length)
    else { return nil }
    if second.number == Number(10), let power = superscripts(in: text, at: second.end) {
      second.number = first.number.scaled(by: power.value)
      second.end = power.end
      return second
    }
    guard let product = first.number.multiplied(by: second.number) else { return nil }
    second.number = product
    return second
  }

  private func superscripts(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < text.count, case let (scalar, length) = text.scalar(at: index),
      let digit = Numerals.superscript(scalar), value < 10
    {
      value = value * 10 + digit
      index += length
    }
    return index > start ? (value, index) : nil
  }

  // MARK: Fractions

  /// 百分之八十五, 千分之三, 三分之二.
  private func fraction(in text: [UInt8], at start: Int) -> Reading? {
    for (words, power) in [("百分之" as StaticString, 0), ("千分之", -1), ("万分之", -2)]
    where text.has(words, at: start) {
      let behind = start + words.utf8CodeUnitCount
      guard behind < text.count, let number = numbers.number(in: text, at: behind) else { return nil }
      return percent(number.number.scaled(by: power), end: number.end, digits: number.hasDigits)
    }
    guard Numerals.digit(text.scalar(at: start).value) != nil || text.has("十", at: start),
      let whole = numbers.number(in: text, at: start), text.has("分之", at: whole.end),
      whole.end + 6 < text.count, let part = numbers.number(in: text, at: whole.end + 6),
      whole.number > part.number, whole.number.exponent >= 0, part.number.exponent >= 0
    else { return nil }
    return thirds(part: part, whole: whole)
  }

  /// A vulgar fraction as a percentage to three decimals, `approx` where that is not all of it.
  private func thirds(part: ScannedNumber, whole: ScannedNumber) -> Reading? {
    guard let numerator = part.number.scaled(by: 5).coefficient(at: 0),
      let denominator = whole.number.coefficient(at: 0), denominator > 0
    else { return nil }
    let value = Number((numerator * 2 + denominator) / (denominator * 2), exponent: -3).normalized
    let isExact = numerator % denominator == 0
    return percent(value, end: part.end, digits: part.hasDigits, bound: isExact ? .exact : .approx)
  }

  /// 四成, 四成五, 九折.
  private func tenths(_ number: ScannedNumber, in text: [UInt8], at start: Int) -> Reading? {
    let isTenths = text.has("成", at: number.end)
    guard isTenths || text.has("折", at: number.end), number.scale == 0, number.number < Number(100),
      number.number.exponent >= -1
    else { return nil }
    var end = number.end + 3
    var value = number.number < Number(10) ? number.number.scaled(by: 1) : number.number
    if isTenths {
      guard number.number < Number(10), !beginsWord(in: text, at: end) else { return nil }
      if end < text.count, let more = Numerals.digit(text.scalar(at: end).value), more > 0 {
        value = value.adding(Number(Int128(more))) ?? value
        end += 3
      }
    }
    return percent(value, end: end, digits: number.hasDigits)
  }

  /// Whether 成 begins or belongs to a word: 成立 成功 成员 成果 成本 成为 成就 成熟 成效 成绩.
  private func beginsWord(in text: [UInt8], at index: Int) -> Bool {
    for word in ["立", "功", "员", "果", "本", "为", "就", "熟", "效", "绩", "型", "长", "片", "套", "都"] as [StaticString]
    where text.has(word, at: index) { return true }
    return false
  }

  private func percent(_ value: Number, end: Int, digits: Bool, bound: Bound = .exact) -> Reading {
    Reading(
      quantity: Quantity(value: value, unit: "%", dimension: .percent, bound: bound), end: end,
      rule: "fraction", hasDigits: digits, hasScale: false)
  }
}
