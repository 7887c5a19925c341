/// Tells whether a line's end lies inside a quantity, or between a quantity and the word that asks for it.
///
/// Such a line is cut whatever its length, for neither a heading nor a sentence ends like that.
struct SplitQuantity {
  private let text: [UInt8]
  private let vocabulary = Vocabulary.standard

  init(_ text: [UInt8]) { self.text = text }

  /// Whether the words of a line and those of the next one hold one quantity, or 增长 and its rate.
  func lies(between line: Range<Int>, and next: Range<Int>) -> Bool {
    guard line.count >= 12, !next.isEmpty else { return false }
    return beginsWithQuantity(next) && (asksForQuantity(line) || endsInPoint(line))
      || endsInNumber(line) && goesOn(next)
  }

  private func asksForQuantity(_ line: Range<Int>) -> Bool {
    for word in askingWords where text.has(word, endingIn: line) { return true }
    return false
  }

  /// Whether a line ends in digits, a scale behind them or not, that a Han character stands before: no
  /// time of day, no telephone number.
  private func endsInNumber(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, case let start = text.scalarStart(before: end),
      Numerals.scale(text.scalar(at: start).value) != nil
    {
      end = start
    }
    return endsInDigits(line.lowerBound..<end)
  }

  private func endsInPoint(_ line: Range<Int>) -> Bool {
    text[line.upperBound - 1] == 0x2E && endsInDigits(line.lowerBound..<line.upperBound - 1)
  }

  private func endsInDigits(_ line: Range<Int>) -> Bool {
    var start = line.upperBound
    while start > line.lowerBound, isDigit(start - 1) || text[start - 1] == 0x2E { start -= 1 }
    guard start > line.lowerBound, start < line.upperBound, isDigit(line.upperBound - 1) else { return false }
    return ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
  }

  /// Whether a line begins with what a number in front of it goes on with: decimals, a scale, a unit.
  private func goesOn(_ next: Range<Int>) -> Bool {
    let start = next.lowerBound
    if text[start] == 0x2E { return start + 1 < next.upperBound && isDigit(start + 1) }
    return endOfUnit(at: start, before: next.upperBound) != nil
  }

  private func beginsWithQuantity(_ next: Range<Int>) -> Bool {
    var index = next.lowerBound
    if text.has("百分之", at: index) { return true }
    while index < next.upperBound, isDigit(index) || text[index] == 0x2E { index += 1 }
    guard index > next.lowerBound else { return false }
    return endOfUnit(at: index, before: next.upperBound) != nil
  }

  /// Where the scales and the unit at an offset end; `nil` where there is no unit but one of time, which
  /// sentences begin with too.
  private func endOfUnit(at start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, case let (scalar, length) = text.scalar(at: index), Numerals.scale(scalar) != nil {
      index += length
    }
    if text.has("％", at: index) { return index + 3 }
    guard let unit = vocabulary.unitTrie.longestMatch(in: text, at: index, before: end),
      vocabulary.units[unit.value].dimension != .time
    else { return nil }
    return unit.end
  }

  private func isDigit(_ index: Int) -> Bool { ScalarClass.isDigit(UInt32(text[index])) }

  private let askingWords: [StaticString] = [
    "增长", "下降", "上升", "增加", "减少", "提高", "达", "达到", "占", "约", "超过", "完成", "实现",
  ]
}
