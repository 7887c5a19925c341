/// Walks over a cleaned document once and recognises what the vocabulary and the scanning rules know.
///
/// A class, so that the walk over each block refers to it instead of copying its tables.
final class Scanner: Sendable {
  /// The scanner for the vocabulary that is part of the program.
  static let standard = Scanner(vocabulary: .standard)

  let vocabulary: Vocabulary
  let quantities: QuantityScanner
  let periods: PeriodScanner
  let placeholders: PlaceholderScanner
  private let leads: LeadTable

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    quantities = QuantityScanner(vocabulary: vocabulary)
    periods = PeriodScanner(vocabulary: vocabulary, numbers: quantities.numbers)
    placeholders = PlaceholderScanner(vocabulary: vocabulary)
    leads = LeadTable(words: vocabulary.wordTrie)
  }

  /// The mentions of a document and the tokens of its blocks.
  func scan(_ document: Document) -> Scan {
    let found = walk(document, periods)
    guard RepublicYears.areMeant(in: document, found.mentions) else { return Scan(found) }
    // A year by the Republic's count says how the others of two digits are meant.
    var republican = periods
    republican.countsFromRepublic = true
    return Scan(walk(document, republican))
  }

  private func walk(_ document: Document, _ periods: PeriodScanner) -> Found {
    var found = Found()
    // As many as the densest text needs, so that the lists are not moved as they grow.
    found.tokens.reserveCapacity(document.text.count / 6)
    found.mentions.reserveCapacity(document.text.count / 32)
    var walk = BlockWalk(scanner: self, periods: periods, document: document)
    for block in document.blocks {
      let (first, firstMention) = (found.tokens.count, found.mentions.count)
      walk.enter(block.range, isCell: block.isCell)
      walk.run(leads: leads, into: &found)
      found.endBlock(tokens: first, mentions: firstMention)
    }
    return found
  }
}

/// What may begin at a scalar, so that most characters are passed over after one look.
struct LeadTable: Sendable {
  static let word: UInt8 = 1
  static let number: UInt8 = 2
  static let period: UInt8 = 4
  static let ordinal: UInt8 = 8
  static let placeholder: UInt8 = 16
  static let mark: UInt8 = 32
  static let latin: UInt8 = 64
  /// The scalar is a word by itself.
  static let whole: UInt8 = 128

  /// What a scalar may begin, and where the words lie that it does begin.
  struct Lead {
    fileprivate let packed: UInt32

    var flags: UInt8 { UInt8(truncatingIfNeeded: packed >> 24) }
    /// The trie's node behind the scalar.
    var node: Int { Int(packed & 0xFF_FFFF) }
    /// Whether a word of the vocabulary is all that may begin here.
    var isPlain: Bool { flags & ~(LeadTable.word | LeadTable.whole) == 0 }
  }

  /// By scalar: the flags in the highest byte, the node in the others.
  private var leads = [UInt32](repeating: 0, count: 0x10000)

  init(words: WordTrie) {
    for scalar in UInt32(0)..<0x10000 where !(0xD800...0xDFFF).contains(scalar) {
      let node = words.node(beginningWith: scalar)
      var flag: UInt8 = node == 0 ? 0 : Self.word
      if words.isWord(node) { flag |= Self.whole }
      if ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || Numerals.scale(scalar) != nil
        || Numerals.isSome(scalar)
      {
        flag |= Self.number | Self.period
      }
      if ScalarClass.isLatin(scalar) { flag |= Self.latin }
      leads[Int(scalar)] = UInt32(flag) << 24 | UInt32(node)
    }
    add(Self.period, to: "前首近过这截至民今未本明去上")
    add(Self.number, to: "半廿卅")
    add(Self.ordinal, to: "第首榜对前")
    add(Self.placeholder, to: "Xx×*□○◎_(待")
    add(Self.mark, to: ",;:!?()[]\"'、。“”‘’《》〈〉【】「」『』…—\n\t|")
  }

  private mutating func add(_ flag: UInt8, to scalars: String) {
    for scalar in scalars.unicodeScalars { leads[Int(scalar.value)] |= UInt32(flag) << 24 }
  }

  /// Where the next thing may begin, and what may begin there where that is known: characters of three bytes are passed over that begin nothing but words of
  /// several characters, and are followed by one with which none of these goes on.
  ///
  /// - Parameter end: Where the block ends, inside the text.
  @inline(__always)
  func candidate(in text: Span<UInt8>, from start: Int, to end: Int, words: WordTrie) -> (
    index: Int, lead: Lead?
  ) {
    precondition(start >= 0 && end <= text.count)
    let leads = leads.span
    var index = start
    // All that is read lies in front of the end, and there is a lead for every scalar of three bytes.
    while index + 5 < end, text[unchecked: index] >> 4 == 0xE {
      let lead = Lead(packed: leads[unchecked: Int(text.scalarOfThree(at: index))])
      guard lead.flags & ~Self.word == 0 else { return (index, lead) }
      if lead.node != 0,
        text[unchecked: index + 3] >> 4 != 0xE
          || words.mayGoOn(from: lead.node, text[unchecked: index + 5])
      {
        return (index, lead)
      }
      index += 3
    }
    return (index, nil)
  }

  @inline(__always)
  subscript(scalar: UInt32) -> Lead { Lead(packed: scalar < 0x10000 ? leads[Int(scalar)] : 0) }
}
