/// Numbers that are written with spaces round their digits: `44 万 1000 人`.
extension NumberScanner {
  /// What lies between two parts of a number: 零, a space, or nothing.
  func gap(in text: [UInt8], at index: Int) -> Int {
    if text.has("零", at: index) { return 3 }
    return isCompound(in: text, at: index) ? 1 : 0
  }

  /// `44 万 1000 人`: behind a scale and a space the rest of the number, and behind that a unit.
  ///
  /// A rest of one or two digits is one only where a space stands behind it too: 投入3万 5名专家.
  private func isCompound(in text: [UInt8], at index: Int) -> Bool {
    guard index + 2 < text.count, text[index] == 0x20, ScalarClass.isDigit(UInt32(text[index + 1])),
      Self.scales.ends(in: text, at: index), let rest = part(in: text, at: index + 1, isSpaced: false),
      rest.number.exponent >= 0, rest.end < text.count
    else { return false }
    var end = rest.end
    // 302 亿 1,292万9,000元: the rest has parts of its own.
    if ScalarClass.isDigit(UInt32(text[end])), Self.scales.ends(in: text, at: end),
      let last = part(in: text, at: end, isSpaced: false)
    {
      end = last.end
    }
    guard end < text.count else { return false }
    let isParted = text[end] == 0x20
    var unit = isParted ? end + 1 : end
    if Self.more.begins(in: text, at: unit) { unit += 3 }
    return (isParted || end - index > 3) && unit < text.count
      && units.longestMatch(in: text, at: unit) != nil
  }

  private static let scales = HanWords(["万", "亿", "千"])
  private static let more = HanWords(["余", "多"])

  /// `177.1 亿元`: a space parts digits from 万 or 亿 where a unit follows.
  func isSpacedScale(in text: [UInt8], at index: Int) -> Bool {
    guard index + 4 < text.count, text[index] == 0x20, case let (scalar, length) = text.scalar(at: index + 1),
      let scale = Numerals.scale(scalar), scale >= 3, index + 1 + length < text.count
    else { return false }
    let behind = index + 1 + length
    // 3,248 万余元.
    let unit = Self.more.begins(in: text, at: behind) ? behind + 3 : behind
    if unit < text.count, units.longestMatch(in: text, at: unit) != nil { return true }
    if isCompound(in: text, at: behind) { return true }
    // 795 万2000人.
    guard ScalarClass.isDigit(UInt32(text[behind])), let rest = part(in: text, at: behind, isSpaced: false),
      rest.end - behind > 2, rest.end < text.count
    else { return false }
    return units.longestMatch(in: text, at: rest.end) != nil
  }
}
