/// The numbers that dates are made of.
extension PeriodScanner {
  func rangeEnd(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count, case let (scalar, length) = text.scalar(at: start),
      Numerals.isRangeMark(scalar), start + length < text.count
    else { return nil }
    // 1——8月: a dash may be written double.
    let next = start + length
    let (second, secondLength) = text.scalar(at: next)
    let end = second == scalar && length == 3 ? next + secondLength : next
    return end < text.count ? smallNumber(in: text, at: end) : nil
  }

  func plainDigits(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < text.count, ScalarClass.isDigit(UInt32(text[index])) {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
      guard index - start <= 4 else { return nil }
    }
    return index > start ? (value, index) : nil
  }

  /// Up to four digits, or a Chinese number without large scales.
  func smallNumber(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    guard start < text.count else { return nil }
    if ScalarClass.isDigit(UInt32(text[start])) { return plainDigits(in: text, at: start) }
    let (scalar, _) = text.scalar(at: start)
    guard Numerals.digit(scalar) != nil || scalar == 0x5341 else { return nil }
    return numbers.number(in: text, at: start).flatMap { small($0, from: scalar) }
  }

  /// A number in Chinese numerals that begins with a digit or 十 and is small enough for a year or a month.
  func small(_ number: ScannedNumber, from scalar: UInt32) -> (value: Int, end: Int)? {
    guard Numerals.digit(scalar) != nil || scalar == 0x5341, number.scale < 4, number.high == nil,
      number.number.exponent >= 0, let value = number.number.coefficient(at: 0), value < 3000
    else { return nil }
    return (Int(value), number.end)
  }
}
