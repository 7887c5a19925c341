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
    var scan = Scan()
    // As many as the densest text needs, so that the lists are not moved as they grow.
    scan.tokens.reserveCapacity(document.text.count / 6)
    scan.mentions.reserveCapacity(document.text.count / 32)
    for block in document.blocks {
      let (first, firstMention) = (scan.tokens.count, scan.mentions.count)
      let walk = BlockWalk(scanner: self, text: document.text, block: block)
      walk.run(leads: leads, into: &scan)
      scan.blocks.append(first..<scan.tokens.count)
      scan.blockMentions.append(firstMention..<scan.mentions.count)
    }
    return scan
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

  /// What a scalar may begin, and where the words lie that it does begin.
  struct Lead {
    /// Which scalars go on with a word, by their last six bits.
    fileprivate var followers: UInt64 = 0
    /// The trie's node behind the scalar.
    fileprivate(set) var node: Int32 = 0
    fileprivate(set) var flags: UInt8 = 0
    /// Whether the scalar is a word by itself.
    fileprivate var isWord = false

    /// Whether a word of the vocabulary is all that may begin here.
    @inline(__always)
    var isPlain: Bool { flags & ~LeadTable.word == 0 }

    /// Whether a word may begin here that goes on at an offset: mostly the next character is none that does.
    @inline(__always)
    func mayBegin(in text: [UInt8], before index: Int) -> Bool {
      guard !isWord, index + 2 < text.count, text[index] >> 4 == 0xE else { return flags != 0 }
      return followers >> UInt64(text[index + 2] & 63) & 1 != 0
    }
  }

  /// By scalar; one look at one place of memory tells most characters.
  private var leads = [Lead](repeating: Lead(), count: 0x10000)

  init(words: WordTrie) {
    for scalar in UInt32(0)..<0x10000 where !(0xD800...0xDFFF).contains(scalar) {
      let node = words.node(beginningWith: scalar)
      var lead = Lead(node: Int32(truncatingIfNeeded: node), flags: node == 0 ? 0 : Self.word)
      if node != 0 { (lead.followers, lead.isWord) = words.continuations(of: node) }
      if ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || Numerals.scale(scalar) != nil
        || Numerals.isSome(scalar)
      {
        lead.flags |= Self.number | Self.period
      }
      if ScalarClass.isLatin(scalar) { lead.flags |= Self.latin }
      leads[Int(scalar)] = lead
    }
    add(Self.period, to: "前近过截民")
    add(Self.number, to: "半")
    add(Self.ordinal, to: "第首榜对前")
    add(Self.placeholder, to: "Xx×*□○◎_(待")
    add(Self.mark, to: ",;:!?()[]\"'、。“”‘’《》〈〉【】「」『』…—\n\t|")
  }

  private mutating func add(_ flag: UInt8, to scalars: String) {
    for scalar in scalars.unicodeScalars { leads[Int(scalar.value)].flags |= flag }
  }

  @inline(__always)
  subscript(scalar: UInt32) -> Lead { scalar < 0x10000 ? leads[Int(scalar)] : Lead() }
}
