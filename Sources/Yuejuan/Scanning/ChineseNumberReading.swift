/// Reads a number written in Chinese numerals: `二十三万八千`, `三点五亿`, `三.五亿`, `一百五`, `二〇二二`, `数十`, `七八百`,
/// `二、五八六亿`.
struct ChineseNumberReading {
  let text: [UInt8]
  let units: WordTrie

  /// The number that begins at an offset.
  func number(at start: Int) -> ScannedNumber? {
    var sum = ChineseSum()
    var index = start
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      if let digit = Numerals.digit(scalar) {
        if index > start, let places = fourPlaces(at: index), sum.take(places: places) {
          index += 12
          continue
        }
        guard sum.take(digit: digit, isPairing: scalar == 0x4E24) else { break }
      } else if let tens = Numerals.tens(scalar) {
        var longer = sum
        guard longer.take(digit: tens, isPairing: false), longer.take(scale: 1) else { break }
        sum = longer
      } else if let scale = Numerals.scale(scalar), !beginsUnit(at: index, length) {
        guard sum.take(scale: scale) else { break }
      } else if Numerals.isSome(scalar), scale(at: index + length) > 0 {
        sum.takeSome(before: self.scale(at: index + length))
      } else if Numerals.isAndMore(scalar) || Numerals.isSome(scalar), index > start,
        scale(at: index + length) >= 4
      {
        sum.isAtLeast = true
      } else if index > start, isPoint(scalar, at: index, behind: start) {
        return decimal(sum, behind: index..<index + length)
      } else if scalar == 0x3001, let end = take(groupAt: index, of: start, into: &sum) {
        index = end
        continue
      } else {
        break
      }
      index += length
    }
    return index > start ? sum.number(end: index) : nil
  }

  /// Whether a character is a decimal point: 点, and in Taiwan's press the point of ASCII or ‧: 三.三二%.
  ///
  /// At the start of a line 一. is the number of a heading, whatever follows.
  func isPoint(_ scalar: UInt32, at index: Int, behind start: Int) -> Bool {
    switch scalar {
    case 0x70B9, 0x9EDE: return true
    case 0x2E, 0x2027:
      let length = scalar == 0x2E ? 1 : 3
      guard start > 0, text[start - 1] != 0x0A, index + length < text.count else { return false }
      // 二.两项: nobody writes 两 behind a point.
      let next = text.scalar(at: index + length).value
      return Numerals.digit(next) != nil && next != 0x4E24
    default: return false
    }
  }

  /// What stands behind the point: digits, then perhaps a scale for the whole: 三点五亿.
  private func decimal(_ sum: ChineseSum, behind point: Range<Int>) -> ScannedNumber? {
    var digits: Int128 = 0
    var exponent = 0
    var index = point.upperBound
    while index < text.count, exponent > -12 {
      let (scalar, length) = text.scalar(at: index)
      guard let digit = Numerals.digit(scalar) else { break }
      digits = digits * 10 + Int128(digit)
      exponent -= 1
      index += length
    }
    guard exponent < 0, let value = sum.whole.adding(Number(digits, exponent: exponent)) else {
      return sum.number(end: point.lowerBound)
    }
    var power = 0
    var large = 0
    while power < 12, case let scale = scale(at: index), scale >= 2, !beginsUnit(at: index, 3) {
      power += scale
      large = scale >= 4 ? scale : large
      index += 3
    }
    return ScannedNumber(
      number: value.scaled(by: power), end: index, scale: power, largeScale: large, isAtLeast: sum.isAtLeast)
  }

  private func beginsUnit(at index: Int, _ length: Int) -> Bool {
    guard let unit = units.longestMatch(in: text, at: index) else { return false }
    return unit.end > index + length
  }

  /// The power of ten of the scale character at an offset; 0 where there is none.
  private func scale(at index: Int) -> Int {
    index < text.count ? Numerals.scale(text.scalar(at: index).value) ?? 0 : 0
  }
}
