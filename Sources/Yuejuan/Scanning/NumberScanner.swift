/// A number as it stands in a text.
struct ScannedNumber: Equatable {
  var number: Number
  /// The upper end where two digits stand side by side: 七八十.
  var high: Number?
  var end: Int
  /// The power of ten that the last scale characters stand for, which a range's lower end shares.
  var scale = 0
  /// The power of ten of the 万 or 亿 that it ends with.
  var largeScale = 0
  /// Whether 余, 多, 几 or 数 inside makes it a lower bound.
  var isAtLeast = false
  /// Whether it begins with a digit of ASCII.
  var hasDigits = false
}

/// Reads numbers: `1,382.4亿`, `12亿5000万`, `5000余万`, `二十三万八千`, `三点五亿`, `一百五`.
///
/// A scale character that begins a unit is left to the unit: in `6.69万千瓦时` 千 is part of 千瓦时.
struct NumberScanner: Sendable {
  let units: WordTrie

  /// The number that begins at an offset.
  func number(in text: [UInt8], at start: Int) -> ScannedNumber? {
    guard let number = plainNumber(in: text, at: start) else { return nil }
    return text.has("兆", at: number.end) ? trillions(number, in: text) ?? number : number
  }

  private func plainNumber(in text: [UInt8], at start: Int) -> ScannedNumber? {
    ScalarClass.isDigit(UInt32(text[start]))
      ? digitNumber(in: text, at: start) : ChineseNumberReading(text: text, units: units).number(at: start)
  }

  /// 1.2兆元, 1兆2000亿元, as money is told in Taiwan: 兆 is 10¹² in front of a currency, and the head of 兆瓦 elsewhere.
  private func trillions(_ number: ScannedNumber, in text: [UInt8]) -> ScannedNumber? {
    guard number.scale < 4 else { return nil }
    var sum = number
    sum.number = number.number.scaled(by: 12)
    sum.high = number.high?.scaled(by: 12)
    (sum.end, sum.scale, sum.largeScale) = (number.end + 3, 12, 12)
    if isMoney(text, at: sum.end) { return sum }
    // Behind 兆 a number with 亿 in it is its rest, whatever is counted.
    guard sum.end < text.count, let rest = plainNumber(in: text, at: sum.end),
      rest.number < Number(1, exponent: 12), !(rest.number < Number(1, exponent: 8)),
      let total = sum.number.adding(rest.number)
    else { return nil }
    sum.number = total
    (sum.end, sum.scale, sum.largeScale) = (rest.end, rest.scale, rest.largeScale)
    return sum
  }

  private func isMoney(_ text: [UInt8], at index: Int) -> Bool {
    for unit in ["元", "美元", "日元", "日圆", "韩元", "港元", "欧元", "台币", "新台币", "余元", "多元", "卢比"] as [StaticString]
    where text.has(unit, at: index) { return true }
    return false
  }

  /// Parts of falling scale, each in digits: `12亿5000万`, `5万4千6百`.
  private func digitNumber(in text: [UInt8], at start: Int) -> ScannedNumber? {
    guard var result = part(in: text, at: start) else { return nil }
    while result.scale >= 2, case let gap = gap(in: text, at: result.end),
      let next = part(in: text, at: result.end + gap), next.scale < result.scale, next.number.exponent >= 0,
      // Behind 千 and 百 a number without a scale is another one, 2千 and 500, unless 零 joins it: 2千零5.
      next.scale > 0 || result.scale >= 4 || gap == 3, next.number < Number(1, exponent: result.scale),
      let sum = result.number.adding(next.number)
    {
      result.number = sum
      result.end = next.end
      result.isAtLeast = result.isAtLeast || next.isAtLeast
      result.largeScale = next.largeScale
      result.scale = next.scale
    }
    return result
  }

  /// Digits with their scale characters.
  ///
  /// - Parameter isSpaced: Whether a space may stand in front of the scale.
  func part(in text: [UInt8], at start: Int, isSpaced: Bool = true) -> ScannedNumber? {
    guard let (digits, afterDigits) = Self.digits(in: text, at: start) else { return nil }
    var result = ScannedNumber(number: digits, end: afterDigits, hasDigits: true)
    var index = isSpaced && isSpacedScale(in: text, at: afterDigits) ? afterDigits + 1 : afterDigits
    while let (scalar, length) = scalar(in: text, at: index) {
      if isOpen(scalar), Numerals.scale(self.scalar(in: text, at: index + length)?.value ?? 0) != nil {
        result.isAtLeast = true
        index += length
        continue
      }
      guard let scale = Numerals.scale(scalar), result.scale + scale <= 16,
        !beginsUnit(in: text, at: index, longerThan: length)
      else { break }
      result.scale += scale
      result.largeScale = scale >= 4 ? scale : result.largeScale
      index += length
      result.end = index
    }
    if result.scale == 0, let power = letterScale(in: text, at: result.end) {
      result.scale = power
      result.end += 1
    }
    result.number = digits.scaled(by: result.scale)
    return result
  }

  /// 40k户, 2.5M次: a letter is a scale in front of what is counted; else it begins a unit or a name (4K超高清).
  private func letterScale(in text: [UInt8], at index: Int) -> Int? {
    guard index + 3 < text.count, text[index] == 0x6B || text[index] == 0x4D,
      let unit = units.longestMatch(in: text, at: index + 1), unit.end > index + 3
    else { return nil }
    for counted in ["元", "美元", "吨", "人", "户", "次", "家", "件", "个", "台", "辆", "亩", "份", "条"] as [StaticString]
    where text.has(counted, at: index + 1) { return text[index] == 0x6B ? 3 : 6 }
    return nil
  }

  /// 余, 多, 来 and 几, which stand in front of a scale: 5000余万, 5千多万.
  private func isOpen(_ scalar: UInt32) -> Bool { Numerals.isAndMore(scalar) || scalar == 0x51E0 }

  private func scalar(in text: [UInt8], at index: Int) -> (value: UInt32, length: Int)? {
    index < text.count ? text.scalar(at: index) : nil
  }

  private func beginsUnit(in text: [UInt8], at index: Int, longerThan length: Int) -> Bool {
    guard let unit = units.longestMatch(in: text, at: index) else { return false }
    return unit.end > index + length
  }

  // MARK: Digits

  /// Digits with grouping commas and a decimal point; more than 30 of them are no number.
  static func digits(in text: [UInt8], at start: Int) -> (Number, Int)? {
    guard var (coefficient, index) = whole(in: text, at: start) else { return nil }
    guard let point = pointLength(in: text, at: index) else { return (Number(coefficient), index) }
    var exponent = 0
    index += point
    while index < text.count, ScalarClass.isDigit(UInt32(text[index])) {
      guard exponent > -18, coefficient < 1_000_000_000_000_000_000_000_000_000_000_000 else { return nil }
      coefficient = coefficient * 10 + Int128(text[index] - 0x30)
      exponent -= 1
      index += 1
    }
    return (Number(coefficient, exponent: exponent), index)
  }

  /// The length of the decimal point at an offset, with a digit behind it; ·, which some write, only where a unit or a
  /// scale follows, for 5·12 is a day.
  private static func pointLength(in text: [UInt8], at index: Int) -> Int? {
    if index + 1 < text.count, text[index] == 0x2E {
      return ScalarClass.isDigit(UInt32(text[index + 1])) ? 1 : nil
    }
    guard text.has("·", at: index) else { return nil }
    var end = index + 2
    while end < text.count, ScalarClass.isDigit(UInt32(text[end])) { end += 1 }
    guard end > index + 2, end < text.count else { return nil }
    return text[end] == 0x25 || Self.scaled.begins(in: text, at: end) ? 2 : nil
  }

  private static let scaled = HanWords(["万", "亿", "个百分点", "百分点", "倍", "元", "公里", "吨"])

  private static func whole(in text: [UInt8], at start: Int) -> (Int128, Int)? {
    var value: Int128 = 0
    var index = start
    var count = 0
    var group = 0
    while index < text.count {
      if ScalarClass.isDigit(UInt32(text[index])) {
        value = value * 10 + Int128(text[index] - 0x30)
        count += 1
        group += 1
        guard count <= 30 else { return nil }
      } else if text[index] == 0x2C, isGroup(in: text, at: index), group == 3 || group == count && group < 3 {
        group = 0
      } else if text[index] == 0x20, isSpacedGroup(in: text, at: index), group == 3 || group == count,
        (1...3).contains(group), text[start] != 0x30, start == 0 || text[start - 1] != 0x20
      {
        group = 0
      } else {
        break
      }
      index += 1
    }
    return count > 0 ? (value, index) : nil
  }

  /// 31 242宗, 2 874.8公斤, as Hong Kong groups its digits: whether exactly three follow a space, and behind them a point, a
  /// Chinese character that is none of a date, or the next such group.
  private static func isSpacedGroup(in text: [UInt8], at space: Int) -> Bool {
    guard isGroup(in: text, at: space), case let end = space + 4, end < text.count else { return false }
    switch text[end] {
    case 0x2E: return end + 1 < text.count && ScalarClass.isDigit(UInt32(text[end + 1]))
    case 0x20: return isSpacedGroup(in: text, at: end)
    default:
      let next = text.scalar(at: end).value
      return ScalarClass.isHan(next) && ![0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9].contains(next)
    }
  }

  /// Whether exactly three digits follow a comma.
  private static func isGroup(in text: [UInt8], at comma: Int) -> Bool {
    guard comma + 3 < text.count else { return false }
    for offset in 1...3 where !ScalarClass.isDigit(UInt32(text[comma + offset])) { return false }
    return comma + 4 >= text.count || !ScalarClass.isDigit(UInt32(text[comma + 4]))
  }
}
