/// Words to look for, each of at least three bytes, with a table that passes over most places at once.
struct WordList: Sendable {
  private let words: [[UInt8]]
  /// Whether some word begins with three bytes of this hash.
  private var isStart = [Bool](repeating: false, count: 4096)

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    for word in self.words where word.count >= 3 {
      isStart[Self.hash(word[0], word[1], word[2])] = true
    }
  }

  /// Whether a text could begin with one of the words.
  func mayBegin(_ text: Span<UInt8>) -> Bool {
    text.count >= 3 && isStart[Self.hash(text[0], text[1], text[2])]
  }

  /// Whether a text begins with one of the words.
  func begins(_ text: Span<UInt8>) -> Bool { mayBegin(text) && isWord(in: text, at: 0) }

  /// Whether one of the words stands anywhere in a text.
  func occurs(in text: Span<UInt8>) -> Bool {
    var offset = 0
    while offset + 2 < text.count {
      if isStart[Self.hash(text[offset], text[offset + 1], text[offset + 2])],
        isWord(in: text, at: offset)
      {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Whether at least so many different words stand in a text of three-byte characters.
  func occur(atLeast count: Int, in text: Span<UInt8>) -> Bool {
    var found: [Int] = []
    var offset = 0
    while offset + 2 < text.count {
      let isThree = text[offset] >= 0xE0
      if isThree, isStart[Self.hash(text[offset], text[offset + 1], text[offset + 2])],
        let word = word(in: text, at: offset), !found.contains(word)
      {
        found.append(word)
        if found.count >= count { return true }
      }
      offset += isThree ? 3 : 1
    }
    return false
  }

  /// The length of the longest word that a text begins with; 0 for none.
  func beginning(of text: Span<UInt8>) -> Int {
    guard mayBegin(text) else { return 0 }
    var longest = 0
    for word in words where word.count > longest && Self.stands(word, in: text, at: 0) {
      longest = word.count
    }
    return longest
  }

  private func word(in text: Span<UInt8>, at offset: Int) -> Int? {
    words.firstIndex { Self.stands($0, in: text, at: offset) }
  }

  private func isWord(in text: Span<UInt8>, at offset: Int) -> Bool {
    words.contains { Self.stands($0, in: text, at: offset) }
  }

  private static func stands(_ word: [UInt8], in text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + word.count <= text.count else { return false }
    for index in word.indices where text[offset + index] != word[index] { return false }
    return true
  }

  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 961 &+ Int(second) &* 67 &+ Int(third)) & 4095
  }
}
