/// Most numbers: digits with a unit behind them, one scale between them at most, and nothing that goes on with either.
extension QuantityScanner {
  /// 256亿元, 9.9%, 41项; `nil` wherever another rule may have its say.
  ///
  /// - Parameter start: The offset of a digit.
  func plainQuantity(in text: [UInt8], at start: Int) -> Reading? {
    guard let digits = plainDigits(in: text, at: start), let scale = plainScale(in: text, at: digits.end)
    else {
      return nil
    }
    let index = scale == 0 ? digits.end : digits.end + 3
    guard index < text.count, !text.has("个亿", at: index),
      let match = vocabulary.unitTrie.longestMatch(in: text, at: index), isWhole(match, in: text, at: index)
    else { return nil }
    let unit = vocabulary.units[match.value]
    guard !unit.needsDigits, unit.name != .slab, !mayGoOn(unit, in: text, at: match.end) else { return nil }
    return Reading(
      value: digits.number.scaled(by: scale), high: nil, unit: unit.name, dimension: unit.dimension,
      end: match.end, rule: .number, hasDigits: true, hasScale: scale > 0)
  }

  /// Digits, perhaps with a point among them, that are no part of a date and not grouped by commas.
  private func plainDigits(in text: [UInt8], at start: Int) -> (number: Number, end: Int)? {
    var (value, index, point) = (0, start, 0)
    while index < text.count, index - start < 16 {
      let byte = text[index]
      if ScalarClass.isDigit(UInt32(byte)) {
        value = value * 10 + Int(byte - 0x30)
      } else if byte == 0x2E, point == 0, index - start != 4 {
        point = index + 1
      } else {
        break
      }
      index += 1
    }
    guard index < text.count, text[index] >= 0x80 || text[index] == 0x25, point != index else { return nil }
    return (Number(Int128(value), exponent: point == 0 ? 0 : point - index), index)
  }

  /// The power of ten of 万 or 亿 behind digits, or 0 where a unit follows at once.
  private func plainScale(in text: [UInt8], at index: Int) -> Int? {
    let (scalar, length) = text.scalar(at: index)
    guard length == 3, let scale = Numerals.scale(scalar) else { return isOpen(scalar) ? nil : 0 }
    guard scale >= 4, index + 3 < text.count,
      case let next = text.scalar(at: index + 3).value, !isOpen(next), !ScalarClass.isDigit(next),
      Numerals.scale(next) == nil, vocabulary.unitTrie.longestMatch(in: text, at: index) == nil
    else { return nil }
    return scale
  }

  /// Whether a number goes on with a character, is open upwards by it, or becomes another one.
  private func isOpen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9: true  // 年 月 日 号 时 点
    case 0x5206, 0x6210, 0x6298, 0xD7, 0x96F6, 0x5146, 0x20: true  // 分 成 折 × 零 兆
    case 0x51E0: true  // 几
    default: Numerals.isAndMore(scalar) || Numerals.isRangeMark(scalar)
    }
  }

  /// Whether a unit is all of the word that it begins, and no Latin letters.
  private func isWhole(_ unit: WordTrie.Match, in text: [UInt8], at index: Int) -> Bool {
    if ScalarClass.isLatin(UInt32(text[unit.end - 1])) { return false }
    guard let noun = vocabulary.countableTrie.longestMatch(in: text, at: index) else { return true }
    return noun.end <= unit.end
  }

  /// Whether something may stand behind a unit that it goes on with: 半, the other end of a range, change.
  private func mayGoOn(_ unit: Vocabulary.Unit, in text: [UInt8], at end: Int) -> Bool {
    guard end < text.count else { return false }
    let scalar = text.scalar(at: end).value
    switch scalar {
    case 0x534A, 0x2F, 0x4EE5, 0x28, 0x6BCF: return true  // 半 / 以 ( 每
    case 0x6E7E: return text.has("台", endingAt: end)  // 湾
    case 0x7EA7, 0x8981: return text.has("次", endingAt: end)  // 级 要
    case 0x548C, 0x3001, 0x4E0E, 0x53CA: return unit.name == .piece  // 和 、 与 及
    case 0x30...0x39, 0x5341: return true  // 十
    default: return Numerals.isRangeMark(scalar) || Numerals.digit(scalar) != nil
    }
  }
}
