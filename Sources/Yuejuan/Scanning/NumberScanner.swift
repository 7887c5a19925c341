/// A number as it stands in a text.
struct ScannedNumber: Equatable {
  var number: Number
  var end: Int
  /// The power of ten that the last scale characters stand for, which a range's lower end shares.
  var scale = 0
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
    ScalarClass.isDigit(UInt32(text[start]))
      ? digitNumber(in: text, at: start) : ChineseNumberReading(text: text, units: units).number(at: start)
  }

  /// Parts of falling scale, each in digits: `12亿5000万`.
  private func digitNumber(in text: [UInt8], at start: Int) -> ScannedNumber? {
    guard var result = part(in: text, at: start) else { return nil }
    while result.scale >= 4, result.end < text.count, ScalarClass.isDigit(UInt32(text[result.end])),
      let next = part(in: text, at: result.end), next.scale < result.scale, isInteger(next),
      next.number.scaled(by: 0) < Number(1, exponent: result.scale),
      let sum = result.number.adding(next.number)
    {
      result.number = sum
      result.end = next.end
      result.isAtLeast = result.isAtLeast || next.isAtLeast
      if next.scale == 0 { break }
      result.scale = next.scale
    }
    return result
  }

  private func isInteger(_ part: ScannedNumber) -> Bool { part.number.exponent >= 0 }

  /// Digits with their scale characters.
  private func part(in text: [UInt8], at start: Int) -> ScannedNumber? {
    guard let (digits, afterDigits) = Self.digits(in: text, at: start) else { return nil }
    var result = ScannedNumber(number: digits, end: afterDigits, hasDigits: true)
    var index = afterDigits
    if let (scalar, length) = scalar(in: text, at: index), Numerals.isAndMore(scalar),
      let behind = self.scalar(in: text, at: index + length), Numerals.scale(behind.value) != nil
    {
      result.isAtLeast = true
      index += length
    }
    var power = 0
    // `526.91 亿元`: a space between the digits and their scale.
    if index + 1 < text.count, text[index] == 0x20, let next = scalar(in: text, at: index + 1),
      (Numerals.scale(next.value) ?? 0) >= 4
    {
      index += 1
    }
    while let (scalar, length) = scalar(in: text, at: index), let scale = Numerals.scale(scalar),
      !beginsUnit(in: text, at: index, longerThan: length)
    {
      power += scale
      index += length
      result.end = index
    }
    result.scale = power
    result.number = digits.scaled(by: power)
    return result
  }

  private func scalar(in text: [UInt8], at index: Int) -> (value: UInt32, length: Int)? {
    index < text.count ? text.scalar(at: index) : nil
  }

  private func beginsUnit(in text: [UInt8], at index: Int, longerThan length: Int) -> Bool {
    guard let unit = units.longestMatch(in: text, at: index) else { return false }
    return unit.end > index + length
  }

  /// Digits with grouping commas and a decimal point; more than 30 of them are no number.
  static func digits(in text: [UInt8], at start: Int) -> (Number, Int)? {
    var coefficient: Int128 = 0
    var count = 0
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        coefficient = coefficient * 10 + Int128(byte - 0x30)
        count += 1
        guard count <= 30 else { return nil }
        index += 1
      } else if byte == 0x2C, isGroup(in: text, at: index, from: start) {
        index += 1
      } else {
        break
      }
    }
    guard count > 0 else { return nil }
    var exponent = 0
    if index + 1 < text.count, text[index] == 0x2E, text[index + 1] >= 0x30, text[index + 1] <= 0x39 {
      index += 1
      while index < text.count, text[index] >= 0x30, text[index] <= 0x39 {
        coefficient = coefficient * 10 + Int128(text[index] - 0x30)
        exponent -= 1
        guard exponent > -12, count - exponent <= 34 else { return nil }
        index += 1
      }
    }
    return (Number(coefficient, exponent: exponent), index)
  }

  /// Whether a comma groups thousands: one to three digits before the first, three behind each.
  private static func isGroup(in text: [UInt8], at comma: Int, from start: Int) -> Bool {
    guard comma + 3 < text.count else { return false }
    for offset in 1...3 where !ScalarClass.isDigit(UInt32(text[comma + offset])) { return false }
    if comma + 4 < text.count, ScalarClass.isDigit(UInt32(text[comma + 4])) { return false }
    // Every group before this comma must have three digits, the first at most three.
    let before = comma - start
    guard before > 3 else { return before > 0 }
    return text[comma - 4] == 0x2C || (before - 3) % 4 == 0 && text[start + before % 4] == 0x2C
  }
}
