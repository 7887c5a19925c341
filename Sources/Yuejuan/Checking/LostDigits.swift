/// Finds places where a number has lost its digits to damage: `256?亿元`, `民生?个方面`, `增长�.5%`.
///
/// A question mark is damage only where a question could not end: before a unit, with no word of asking
/// before it, or between digits. Nothing is put in the digits' place.
struct LostDigits {
  private let text: [UInt8]
  private let vocabulary = Vocabulary.standard

  /// Makes a finder for a cleaned text.
  init(_ text: [UInt8]) { self.text = text }

  /// The places in a block, each with the digits and the unit around it.
  func places(in block: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = block.lowerBound
    while index < block.upperBound {
      guard let mark = Mark(text, at: index) else {
        index += 1
        continue
      }
      var end = index + mark.length
      while end < block.upperBound, let next = Mark(text, at: end) { end += next.length }
      if let place = place(of: index..<end, mark, in: block) {
        places.append(place)
        end = max(end, place.upperBound)
      }
      index = end
    }
    return places
  }

  /// What stands where a character was lost.
  private enum Mark {
    /// U+FFFD: no writer puts it.
    case replacement
    /// `?`, which writers put as well.
    case question
    /// `∷`, left of a pair of broken characters.
    case colons

    init?(_ text: [UInt8], at index: Int) {
      switch text[index] {
      case 0x3F: self = .question
      case 0xEF where text.has("\u{FFFD}", at: index): self = .replacement
      case 0xE2 where text.has("∷", at: index): self = .colons
      default: return nil
      }
    }

    var length: Int { self == .question ? 1 : 3 }
  }

  private func place(of marks: Range<Int>, _ mark: Mark, in block: Range<Int>) -> Range<Int>? {
    let digits = digitsEnd(behind: marks.upperBound, before: block.upperBound)
    let unit = unit(at: digits, before: block.upperBound)
    let start = digitsStart(before: marks.lowerBound, behind: block.lowerBound)
    let touchesDigits = start < marks.lowerBound
    if mark != .question {
      guard unit != nil || touchesDigits || digits > marks.upperBound else { return nil }
      return start..<(unit?.end ?? digits)
    }
    guard let unit, !asks(before: marks.lowerBound, behind: block.lowerBound) else { return nil }
    // No question goes on with a decimal point.
    let isCutOff = digits > marks.upperBound && text[marks.upperBound] == 0x2E
    if touchesDigits || isCutOff { return start..<unit.end }
    guard digits == marks.upperBound, unit.tells, isHan(before: marks.lowerBound, behind: block.lowerBound)
    else { return nil }
    return marks.lowerBound..<unit.end
  }

  private func digitsEnd(behind start: Int, before end: Int) -> Int {
    var index = start
    while index < end, isDigit(text[index]) || text[index] == 0x2E { index += 1 }
    return index
  }

  private func digitsStart(before end: Int, behind start: Int) -> Int {
    var index = end
    while index > start, isDigit(text[index - 1]) || text[index - 1] == 0x2E { index -= 1 }
    return index < end && isDigit(text[index]) ? index : end
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The unit at an offset with its scale, and whether it is one that begins no sentence: `亿元`, `个方面`,
  /// `%`, not 年.
  private func unit(at start: Int, before end: Int) -> (end: Int, tells: Bool)? {
    var index = start
    while index < end, case let (scalar, length) = text.scalar(at: index), Numerals.scale(scalar) != nil,
      vocabulary.unitTrie.longestMatch(in: text, at: index) == nil
    {
      index += length
    }
    guard let unit = vocabulary.unitTrie.longestMatch(in: text, at: index, before: end) else {
      return index > start ? (index, false) : nil
    }
    // A unit in Latin letters is a word of its own: the t of tīng is no 吨.
    if unit.end < end, ScalarClass.isLatin(UInt32(text[unit.end - 1])),
      case let (next, _) = text.scalar(at: unit.end),
      ScalarClass.isLatin(next) || (0xC0...0x24F).contains(next)
    {
      return nil
    }
    if let word = vocabulary.wordTrie.longestMatch(in: text, at: start, before: end), word.end > unit.end {
      return nil
    }
    let isLong = unit.end - start > 3 || text[start] < 0x80
    return (unit.end, isLong && !vocabulary.units[unit.value].needsDigits)
  }

  private func isHan(before end: Int, behind start: Int) -> Bool {
    guard end > start else { return false }
    return ScalarClass.isHan(text.scalar(at: text.scalarStart(before: end)).value)
  }

  /// Whether the sentence before a mark holds a word of asking, so that the mark ends a question.
  private func asks(before end: Int, behind start: Int) -> Bool {
    var index = end
    while index > start, end - index < Self.longestSentence {
      let before = text.scalarStart(before: index)
      if Self.sentenceEnds.contains(text.scalar(at: before).value) { break }
      index = before
    }
    return Self.asking.occur(in: text, index..<end)
  }

  /// How many bytes back a word of asking is looked for.
  private static let longestSentence = 240
  /// The scalars that end a sentence: 。！!?；;.
  private static let sentenceEnds: Set<UInt32> = [0x3002, 0xFF01, 0x21, 0x3F, 0xFF1B, 0x3B]
  private static let asking = CheckingWords(.asks)
}
