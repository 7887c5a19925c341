/// A few words of Han characters that are looked for at one place of a text.
///
/// Hardly any place holds one of them, so their edges are asked first.
struct HanWords: Sendable {
  private let words: [StaticString]
  /// The last six bits of their first and of their last characters: most places are told by these alone.
  private var firsts: UInt64 = 0
  private var lasts: UInt64 = 0
  private var firstCharacters = CharacterFilter()
  private var lastCharacters = CharacterFilter()

  init(_ words: [StaticString]) {
    self.words = words
    for word in words {
      let (start, count) = (word.utf8Start, word.utf8CodeUnitCount)
      precondition(count >= 3, "a word of Han characters")
      firsts |= 1 << UInt64(start[2] & 63)
      lasts |= 1 << UInt64(start[count - 1] & 63)
      firstCharacters.insert(start[1], start[2])
      lastCharacters.insert(start[count - 2], start[count - 1])
    }
  }

  /// Whether one of the words begins at an offset.
  @inline(__always)
  func begins(in text: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + 2 < text.count, firsts >> UInt64(text[index + 2] & 63) & 1 != 0 else {
      return false
    }
    return isBeginning(of: text, at: index)
  }

  /// Whether one of the words ends at an offset.
  @inline(__always)
  func ends(in text: [UInt8], at index: Int) -> Bool {
    guard index > 2, index <= text.count, lasts >> UInt64(text[index - 1] & 63) & 1 != 0 else {
      return false
    }
    return isEnd(of: text, at: index)
  }

  /// Whether one of the words stands anywhere in a range of a text.
  func stand(in text: [UInt8], within range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if firsts >> UInt64(text[min(index + 2, range.upperBound - 1)] & 63) & 1 != 0,
        words.contains(where: { index + $0.utf8CodeUnitCount <= range.upperBound && text.has($0, at: index) })
      {
        return true
      }
      // Nothing begins inside a character.
      index += text[index] >= 0xE0 ? 3 : 1
    }
    return false
  }

  private func isBeginning(of text: [UInt8], at index: Int) -> Bool {
    firstCharacters.mayHold(text[index + 1], text[index + 2]) && words.contains { text.has($0, at: index) }
  }

  private func isEnd(of text: [UInt8], at index: Int) -> Bool {
    lastCharacters.mayHold(text[index - 2], text[index - 1])
      && words.contains { text.has($0, endingAt: index) }
  }

  /// Whether a range holds one of the words and nothing else.
  @inline(__always)
  func isOne(in text: [UInt8], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.count > 2, lasts >> UInt64(text[end - 1] & 63) & 1 != 0 else { return false }
    return isWhole(text, range)
  }

  private func isWhole(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard lastCharacters.mayHold(text[end - 2], text[end - 1]) else { return false }
    return words.contains { $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound) }
  }
}

/// Which Chinese characters there are in a set, by their last twelve bits: what it does not hold, the set does not.
struct CharacterFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Adds the character that ends with two bytes.
  mutating func insert(_ middle: UInt8, _ last: UInt8) { bits[Int(middle & 63)] |= 1 << UInt64(last & 63) }

  /// Whether a character that ends with two bytes may be in the set.
  @inline(__always)
  func mayHold(_ middle: UInt8, _ last: UInt8) -> Bool {
    bits[Int(middle & 63)] >> UInt64(last & 63) & 1 != 0
  }
}
