/// A few words of Han characters that are looked for at one place of a text.
///
/// Hardly any place holds one of them, so their edges are asked first: 64 bits say which bytes the words'
/// first and last characters end with.
struct HanWords: Sendable {
  private let words: [StaticString]
  private var firstCharacters: UInt64 = 0
  private var lastCharacters: UInt64 = 0

  init(_ words: [StaticString]) {
    self.words = words
    for word in words {
      precondition(word.utf8CodeUnitCount >= 3, "a word of Han characters")
      firstCharacters |= Self.bit(word.utf8Start[2])
      lastCharacters |= Self.bit(word.utf8Start[word.utf8CodeUnitCount - 1])
    }
  }

  /// Whether one of the words begins at an offset.
  @inline(__always)
  func begins(in text: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + 2 < text.count, firstCharacters & Self.bit(text[index + 2]) != 0 else {
      return false
    }
    return words.contains { text.has($0, at: index) }
  }

  /// Whether one of the words ends at an offset.
  @inline(__always)
  func ends(in text: [UInt8], at index: Int) -> Bool {
    guard index > 2, index <= text.count, lastCharacters & Self.bit(text[index - 1]) != 0 else {
      return false
    }
    return words.contains { text.has($0, endingAt: index) }
  }

  /// Whether a range holds one of the words and nothing else.
  @inline(__always)
  func isOne(in text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 2, lastCharacters & Self.bit(text[range.upperBound - 1]) != 0 else { return false }
    return words.contains { $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound) }
  }

  @inline(__always)
  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
