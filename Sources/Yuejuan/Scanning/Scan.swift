/// What the walk over a document has found so far.
struct Found {
  var mentions: [Mention] = []
  var tokens: [Token] = []
  /// For each block the range of its tokens.
  var blocks: [Range<Int>] = []
  /// For each block the range of its mentions.
  var blockMentions: [Range<Int>] = []
  /// For each block the classes of all its tokens.
  var blockClasses: [WordClasses] = []

  /// Takes note of a block, of which the first token and the first mention are told.
  mutating func endBlock(tokens first: Int, mentions firstMention: Int) {
    var classes: WordClasses = []
    for index in first..<tokens.count { classes.formUnion(tokens[index].classes) }
    blocks.append(first..<tokens.count)
    blockMentions.append(firstMention..<mentions.count)
    blockClasses.append(classes)
  }
}

/// What scanning found in a document: mentions, and the tokens of each block.
///
/// A class, because all readings hold it and hand themselves on with every question that they ask.
public final class Scan: Sendable {
  /// What was recognised, in the order of the text.
  public let mentions: [Mention]
  let tokens: [Token]
  /// For each block the range of its tokens.
  let blocks: [Range<Int>]
  /// For each block the range of its mentions.
  let blockMentions: [Range<Int>]
  /// For each block the classes of all its tokens: what they lack, none of them is.
  let blockClasses: [WordClasses]

  init(_ found: Found) {
    mentions = found.mentions
    tokens = found.tokens
    blocks = found.blocks
    blockMentions = found.blockMentions
    blockClasses = found.blockClasses
  }

  /// Whether a block holds a number, or only words.
  func holdsNumber(inBlock block: Int) -> Bool {
    blockClasses[block].contains(.number)
  }

  /// Whether a token is a number.
  func isNumber(_ token: Token) -> Bool {
    token.classes.contains(.number)
  }

  /// The spans of time that a block names, with their places.
  func periods(inBlock block: Int) -> some Sequence<(expression: PeriodExpression, range: Range<Int>)> {
    blockMentions[block].lazy.compactMap { [mentions] index in
      guard case .period(let expression) = mentions[index].kind else { return nil }
      return (expression, mentions[index].range)
    }
  }

  /// The token of a block that begins at an offset.
  func token(inBlock block: Int, at offset: Int) -> Int? {
    var (low, high) = (blocks[block].lowerBound, blocks[block].upperBound)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks[block].upperBound && tokens[low].range.lowerBound == offset ? low : nil
  }
}

extension Mention.Kind {
  /// Whether it is a number that states something.
  var isNumber: Bool {
    switch self {
    case .quantity, .rank: true
    case .period, .placeholder, .name: false
    }
  }
}
