import Yuejuan

/// How much each block of a page speaks for running text there, or against it.
///
/// Prose weighs as much as it is long; links, buttons and loose words weigh against. The heaviest
/// stretch of a page is its main text (Pasternack and Roth 2009, maximum subsequence segmentation).
struct ProseWeights {
  /// One weight a block, in columns of text: two for a Chinese character, one for a Latin.
  var values: [Int]

  /// - Parameter isDisclaimer: For each block whether it is a disclaimer, which is prose of another kind.
  init(
    _ drafts: [PageBuilder.Draft], _ roles: [Block.Role?], isDisclaimer: [Bool], in text: [UInt8]
  ) {
    values = drafts.map { Self.weight(of: $0, in: text) }
    forgiveLines(of: drafts, in: text)
    believeLinkedText(of: drafts, in: text)
    doubtTeasers(of: drafts)
    for index in values.indices {
      if isDisclaimer[index] { values[index] = -Self.looseWord }
      guard let role = roles[index], role != .main else { continue }
      values[index] = values[index] > 0 ? values[index] / 4 : values[index] - Self.looseWord
    }
  }

  /// Lets nothing but some blocks speak for prose.
  mutating func keep(only isKept: [Bool]) {
    for index in values.indices where !isKept[index] {
      values[index] = min(values[index], -Self.looseWord)
    }
  }

  /// A stretch of blocks and what it weighs.
  struct Stretch {
    var weight: Int
    var range: Range<Int>
  }

  /// The stretches that grow heavier up to their ends, none of which gains by taking in its neighbours.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var (sum, start) = (0, 0)
    var best = Stretch(weight: 0, range: 0..<0)
    for (index, weight) in values.enumerated() {
      if sum <= 0 {
        if best.weight > 0 { stretches.append(best) }
        (sum, start, best.weight) = (0, index, 0)
      }
      sum += weight
      if sum > best.weight { best = Stretch(weight: sum, range: start..<index + 1) }
    }
    if best.weight > 0 { stretches.append(best) }
    return stretches
  }

  /// A line without a full stop does not speak against prose where its paragraph has lines with one:
  /// verses, lists that line breaks part.
  private mutating func forgiveLines(of drafts: [PageBuilder.Draft], in text: [UInt8]) {
    var start = 0
    while start < drafts.count {
      var end = start
      while end < drafts.count, drafts[end].isLine(of: drafts[start].box) { end += 1 }
      if end - start >= 3, values[start..<end].contains(-Self.looseWord),
        drafts[start..<end].contains(where: {
          Self.holdsSentenceMark(text.span.extracting($0.block.range))
        })
      {
        for index in start..<end where values[index] < 0 { values[index] = 0 }
      }
      start = max(end, start + 1)
    }
  }

  /// Whether a stretch holds so little of what stands outside links that prose cannot tell the main text.
  ///
  /// - Parameter isNamed: Whether the page's title stands right before it.
  func isSlight(_ stretch: Range<Int>, isNamed: Bool, among drafts: [PageBuilder.Draft]) -> Bool {
    let own = drafts[stretch].reduce(0) { $0 + $1.unlinkedBytes }
    return own * (isNamed ? 16 : 8) < drafts.reduce(0) { $0 + $1.unlinkedBytes }
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
  static func holdsSentenceMark(_ words: Span<UInt8>) -> Bool {
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
  static let longestCounted = 400
}

extension PageBuilder.Draft {
  /// Whether it is a line of text in a box, no link and no cell.
  fileprivate func isLine(of box: Int32) -> Bool {
    self.box == box && linkedBytes * 2 <= block.range.count && !isCell
  }
}
