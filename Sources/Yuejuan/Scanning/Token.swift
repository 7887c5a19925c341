/// A piece of a text that the vocabulary or a rule knows.
///
/// What lies between tokens are other words.
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

  var kind: Kind
  var range: Range<Int>

  /// The classes of a word; none for other tokens.
  var classes: WordClasses {
    if case .word(let classes) = kind { classes } else { [] }
  }
}

/// What scanning found in a document: mentions, and the tokens of each block.
public struct Scan: Sendable {
  /// What was recognised, in the order of the text.
  public internal(set) var mentions: [Mention] = []
  var tokens: [Token] = []
  /// For each block the range of its tokens.
  var blocks: [Range<Int>] = []
}
