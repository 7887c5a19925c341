/// A piece of a text that the vocabulary or a rule knows.
///
/// What lies between tokens are other words. There is one for every eight bytes, and every reading looks at those
/// around its number, so they are small and say by their classes alone what they are.
struct Token: Equatable, Sendable {
  /// What the piece is.
  enum Kind: Equatable, Sendable {
    /// A word of the vocabulary.
    case word(WordClasses)
    /// A punctuation mark, bracket or quotation mark, as its scalar.
    case mark(UInt32)
    /// The mention with an index.
    case mention(Int)
  }

  /// The classes of a word; of a mark or a mention only that it is one, and what the mention is.
  let classes: WordClasses
  /// The scalar of a mark, the index of a mention.
  private let value: UInt32
  private let start: UInt32
  private let end: UInt32

  private init(_ classes: WordClasses, _ value: UInt32, _ range: Range<Int>) {
    self.classes = classes
    self.value = value
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// A word of the vocabulary.
  init(word classes: WordClasses, range: Range<Int>) { self.init(classes, 0, range) }

  /// A mark.
  init(mark: UInt32, range: Range<Int>) {
    let isQuotation =
      switch mark {
      case 0x201C, 0x201D, 0x2018, 0x2019, 0x22, 0x27, 0x300C, 0x300D, 0x300E, 0x300F, 0x300A, 0x300B: true
      default: false
      }
    self.init(isQuotation ? [.mark, .quotation] : .mark, mark, range)
  }

  /// The mention with an index.
  init(mention index: Int, of kind: Mention.Kind, range: Range<Int>) {
    let classes: WordClasses =
      switch kind {
      case .period: [.mention, .span]
      case .quantity, .rank: [.mention, .number]
      case .name: [.mention, .named]
      case .placeholder: .mention
      }
    self.init(classes, UInt32(truncatingIfNeeded: index), range)
  }

  /// Where it stands.
  var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  /// The scalar of a mark.
  var mark: UInt32? { classes.contains(.mark) ? value : nil }

  /// The index of a mention.
  var mention: Int? { classes.contains(.mention) ? Int(value) : nil }

  /// What it is.
  var kind: Kind {
    if let mark { return .mark(mark) }
    return mention.map { .mention($0) } ?? .word(classes)
  }
}
