/// The endings by which names of one kind are known, from a file of the vocabulary.
struct NameEndings: Sendable {
  private let endings: [[UInt8]]
  /// The endings' last characters: most names end otherwise.
  private var lastCharacters = CharacterFilter()

  /// Takes the words of a file, which end with Chinese characters or marks of ASCII.
  init(_ table: VocabularyTable) {
    self.init(table.rows.map(\.[0]))
  }

  init(_ endings: [String]) {
    self.endings = endings.map { Array($0.utf8) }
    for ending in self.endings where ending.count > 1 {
      lastCharacters.insert(ending[ending.count - 2], ending[ending.count - 1])
    }
  }

  /// Whether a name ends with one of them.
  func end(_ name: String) -> Bool { end(name.utf8.span, 0..<name.utf8.count) }

  /// Whether a range of a text ends with one of them.
  ///
  /// - Parameter count: The fewest bytes that the ending must have.
  @inline(__always)
  func end(_ text: [UInt8], _ range: Range<Int>, atLeast count: Int = 0) -> Bool {
    end(text.span, range, atLeast: count)
  }

  @inline(__always)
  private func end(_ text: Span<UInt8>, _ range: Range<Int>, atLeast count: Int = 0) -> Bool {
    let end = range.upperBound
    guard range.count > 1, lastCharacters.mayHold(text[end - 2], text[end - 1]) else { return false }
    return isEnd(of: text, range, atLeast: count)
  }

  private func isEnd(of text: Span<UInt8>, _ range: Range<Int>, atLeast count: Int) -> Bool {
    for ending in endings where ending.count <= range.count && ending.count >= count {
      let start = range.upperBound - ending.count
      var offset = ending.count
      while offset > 0, text[start + offset - 1] == ending[offset - 1] { offset -= 1 }
      if offset == 0 { return true }
    }
    return false
  }
}
