/// The endings by which names of one kind are known, from a file of the vocabulary.
struct NameEndings: Sendable {
  private let endings: [[UInt8]]

  init(_ table: VocabularyTable) { endings = table.rows.map { Array($0[0].utf8) } }

  /// Whether a name ends with one of them.
  func end(_ name: String) -> Bool {
    endings.contains { name.utf8.reversed().starts(with: $0.reversed()) }
  }

  /// Whether a range of a text ends with one of them.
  ///
  /// - Parameter count: The fewest bytes that the ending must have.
  func end(_ text: [UInt8], _ range: Range<Int>, atLeast count: Int = 0) -> Bool {
    endings.contains { ending in
      ending.count <= range.count && ending.count >= count
        && text[range.upperBound - ending.count..<range.upperBound] == ending[...]
    }
  }
}
