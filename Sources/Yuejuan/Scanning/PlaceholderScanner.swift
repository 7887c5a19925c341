/// Finds places where a number was to be filled in: `X亿元`, `XX%`, `××万元`, `____个`, `待补`.
struct PlaceholderScanner: Sendable {
  let vocabulary: Vocabulary

  /// Where the placeholder that begins at an offset ends.
  func end(in text: [UInt8], at start: Int) -> Int? {
    let (scalar, length) = text.scalar(at: start)
    switch scalar {
    case 0x58, 0x78, 0xD7, 0x2A, 0x25A1, 0x3007, 0x25CB, 0x25CE, 0x5F:
      return filler(scalar, length, in: text, at: start)
    case 0x28: return emptyBrackets(in: text, at: start)
    case 0x5F85:
      for word in ["待补充", "待核实", "待填报", "待填写", "待统计", "待补", "待填"] as [StaticString]
      where text.has(word, at: start) { return start + word.utf8CodeUnitCount }
      return nil
    default: return nil
    }
  }

  /// A run of one sign, with a scale and a unit behind it; underlines need no unit.
  private func filler(_ scalar: UInt32, _ length: Int, in text: [UInt8], at start: Int) -> Int? {
    if start > 0 {
      let (before, _) = text.scalar(at: text.scalarStart(before: start))
      // Inside a run nothing begins: it was looked at from its first sign, and a long one only once.
      guard before != scalar, !ScalarClass.isLatin(before), !ScalarClass.isDigit(before) else { return nil }
    }
    var index = start
    var count = 0
    while index < text.count, text.scalar(at: index).value == scalar {
      index += length
      count += 1
    }
    if scalar == 0x5F { return count >= 2 ? unitEnd(in: text, at: index) ?? index : nil }
    // One asterisk, circle or 〇 is a bullet or a numeral; a cross is a placeholder even alone.
    let isSign = scalar == 0x58 || scalar == 0x78 || scalar == 0xD7
    guard count >= (isSign ? 1 : 2) else { return nil }
    if index < text.count, text[index] == 0x2E,
      text.scalar(at: min(index + 1, text.count - 1)).value == scalar
    {
      index += 1
      while index < text.count, text.scalar(at: index).value == scalar { index += length }
    }
    return unitEnd(in: text, at: index)
  }

  /// `（ ）亿元`: brackets that hold nothing but spaces, before a unit.
  private func emptyBrackets(in text: [UInt8], at start: Int) -> Int? {
    var index = start + 1
    while index < text.count, text[index] == 0x20 { index += 1 }
    guard index < text.count, text[index] == 0x29 else { return nil }
    return unitEnd(in: text, at: index + 1)
  }

  private func unitEnd(in text: [UInt8], at start: Int) -> Int? {
    var index = start
    while index < text.count, case let (scalar, length) = text.scalar(at: index),
      Numerals.scale(scalar) != nil, vocabulary.unitTrie.longestMatch(in: text, at: index) == nil
    {
      index += length
    }
    guard index < text.count, let unit = vocabulary.unitTrie.longestMatch(in: text, at: index) else {
      return index > start ? index : nil
    }
    // XX县 and XX村 leave out a name on purpose.
    if index == start, vocabulary.units[unit.value].needsDigits { return nil }
    return unit.end
  }
}
