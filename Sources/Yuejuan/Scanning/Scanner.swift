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
    scan.tokens.reserveCapacity(document.text.count / 8)
    scan.mentions.reserveCapacity(document.text.count / 32)
    for block in document.blocks {
      let first = scan.tokens.count
      let walk = BlockWalk(scanner: self, text: document.text, block: block)
      walk.run(leads: leads, into: &scan)
      scan.blocks.append(first..<scan.tokens.count)
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

  private var flags = [UInt8](repeating: 0, count: 0x10000)

  init(words: WordTrie) {
    for scalar in UInt32(0)..<0x10000 where !(0xD800...0xDFFF).contains(scalar) {
      var flag: UInt8 = words.hasWord(beginningWith: scalar) ? Self.word : 0
      if ScalarClass.isDigit(scalar) || Numerals.digit(scalar) != nil || Numerals.scale(scalar) != nil
        || Numerals.isSome(scalar)
      {
        flag |= Self.number | Self.period
      }
      if ScalarClass.isLatin(scalar) { flag |= Self.latin }
      flags[Int(scalar)] = flag
    }
    for scalar in "前近过截民".unicodeScalars { flags[Int(scalar.value)] |= Self.period }
    for scalar in "半".unicodeScalars { flags[Int(scalar.value)] |= Self.number }
    for scalar in "第首榜对".unicodeScalars { flags[Int(scalar.value)] |= Self.ordinal }
    for scalar in "Xx×*□○◎_(待".unicodeScalars { flags[Int(scalar.value)] |= Self.placeholder }
    for scalar in ",;:!?()[]\"'、。“”‘’《》〈〉【】「」『』…—\n\t|".unicodeScalars {
      flags[Int(scalar.value)] |= Self.mark
    }
  }

  @inline(__always)
  subscript(scalar: UInt32) -> UInt8 { scalar < 0x10000 ? flags[Int(scalar)] : 0 }
}
