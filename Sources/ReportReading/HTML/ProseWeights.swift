import Yuejuan

/// How much each block of a page speaks for running text there, or against it.
///
/// Prose weighs as much as it is long; links, buttons and loose words weigh against. The heaviest
/// stretch of a page is its main text (Pasternack and Roth 2009, maximum subsequence segmentation).
struct ProseWeights {
  /// One weight a block, in columns of text: two for a Chinese character, one for a Latin.
  let values: [Int]

  init(_ drafts: [PageBuilder.Draft], _ roles: [Block.Role?], in text: [UInt8]) {
    values = drafts.indices.map { index in
      let draft = drafts[index]
      let weight = Self.weight(of: draft, in: text)
      guard let role = roles[index], role != .main else { return weight }
      return weight > 0 ? weight / 4 : weight - Self.looseWord
    }
  }

  /// The heaviest stretch; `nil` where nothing speaks for prose.
  var heaviest: Range<Int>? {
    var (best, bestRange) = (0, 0..<0)
    var (sum, start) = (0, 0)
    for (index, weight) in values.enumerated() {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight
      if sum > best { (best, bestRange) = (sum, start..<index + 1) }
    }
    return best > 0 ? bestRange : nil
  }

  /// Whether a stretch holds so little of what stands outside links that prose cannot tell the main text.
  func isSlight(_ stretch: Range<Int>, among drafts: [PageBuilder.Draft]) -> Bool {
    let own = drafts[stretch].reduce(0) { $0 + $1.unlinkedBytes }
    return own * 8 < drafts.reduce(0) { $0 + $1.unlinkedBytes }
  }

  private static func weight(of draft: PageBuilder.Draft, in text: [UInt8]) -> Int {
    let range = draft.block.range
    if draft.linkedBytes * 2 > range.count { return -10 - draft.linkedBytes / 6 }
    let words = text.span.extracting(range)
    // Two columns in three bytes.
    let columns = words[0] >= 0xE0 ? range.count * 2 / 3 : range.count
    if columns >= shortestProse, holdsSentenceMark(words) {
      return min(columns * (range.count - draft.linkedBytes) / range.count, longestCounted)
    }
    if case .tableCell = draft.block.kind { return draft.holdsNumber(in: text) ? numberInTable : 0 }
    return -looseWord
  }

  /// A comma, or what ends a sentence: `，` `。` `；` `？` `！`, or a Latin mark before a blank.
  private static func holdsSentenceMark(_ words: Span<UInt8>) -> Bool {
    var index = 0
    while index < words.count {
      switch words[index] {
      case 0x2C: return true
      case 0x21, 0x2E, 0x3B, 0x3F: if index + 1 < words.count, words[index + 1] == 0x20 { return true }
      case 0xE3:
        if index + 2 < words.count, words[index + 1] == 0x80, words[index + 2] == 0x82 { return true }
      case 0xEF:
        if index + 2 < words.count, words[index + 1] == 0xBC {
          switch words[index + 2] {
          case 0x81, 0x8C, 0x9B, 0x9F: return true
          default: break
          }
        }
      default: break
      }
      index += 1
    }
    return false
  }

  // Found on the half of the public sets that docs/main-text.md calls dev; halving or doubling them moves
  // the agreement there by less than 0.005.
  private static let looseWord = 8
  /// Enough for a table of figures to outweigh the one sentence of an imprint.
  private static let numberInTable = 6
  private static let shortestProse = 30
  private static let longestCounted = 400
}
