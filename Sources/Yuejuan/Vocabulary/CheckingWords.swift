/// The words of one kind that the rules look for, from `checking.tsv`.
struct CheckingWords: Sendable {
  /// What the words tell; the raw values are those of the file.
  enum Kind: String, CaseIterable {
    /// A heading that looks back on an earlier period.
    case looksBack = "looks-back"
    /// A unit that speaks for itself.
    case speaks
    /// A sentence that says who reports.
    case reports
    /// A reason that gives none.
    case emptyReason = "empty-reason"
    /// A count that only grows within a year.
    case running
    /// A count that may fall.
    case stock
    /// The unit that reports, or its region.
    case own
    /// A sentence that may end with a question mark.
    case asks
    /// What a growth is compared with.
    case base
  }

  private let finder: NameFinder

  init(_ kind: Kind) {
    finder = NameFinder(
      Vocabulary.checkingTable.rows.filter { $0[1] == kind.rawValue }.map { $0[0] })
  }

  /// Whether one of the words stands in a range.
  func occur(in text: [UInt8], _ range: Range<Int>) -> Bool { finder.occurs(in: text, range) }

  /// Whether a text is one of the words.
  func hold(_ word: String) -> Bool {
    let text = Array(word.utf8)
    return finder.matches(in: text, text.indices).first?.range == text.indices
  }

  /// Where the words stand in a range.
  func places(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    finder.matches(in: text, range).map(\.range)
  }

  /// Whether one of the words begins at an offset.
  func begin(at offset: Int, in text: [UInt8]) -> Bool {
    let end = min(text.count, offset + Self.longest)
    return offset < end && finder.matches(in: text, offset..<end).first?.range.lowerBound == offset
  }

  /// No word is longer than this, in bytes.
  private static let longest = 30
}
