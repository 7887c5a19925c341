/// Tells whether the lines of a text were broken at a fixed width, and which of them are full.
///
/// Texts that went through a mail program or a terminal, and pages made of columns of print, break every
/// line after so many columns, wherever the sentence stands.
struct WrappedLines {
  /// The columns of a full line: a mark that must not begin a line, or a number kept whole, moves its end.
  private let full: ClosedRange<Int>

  /// Looks at the blocks of a text; `nil` where its lines are paragraphs.
  init?(_ blocks: [Block], in text: [UInt8]) {
    guard blocks.count > Self.fewest else { return nil }
    var counts = [Int](repeating: 0, count: Self.widest + 1)
    for block in blocks.prefix(Self.mostLooked) where block.kind == .paragraph && block.role == .main {
      counts[min(Self.columns(of: block.range, in: text), Self.widest)] += 1
    }
    guard
      let width = (Self.narrowest + 4..<Self.widest - 2).max(by: {
        Self.fullLines(counts, $0) < Self.fullLines(counts, $1)
      })
    else {
      return nil
    }
    let lines = Self.fullLines(counts, width)
    let longer = counts[(width + 3)...].reduce(0, +)
    let others = counts[Self.narrowest..<width - 4].reduce(0, +)
    guard lines >= Self.fewest, longer * 10 <= lines, others <= lines else { return nil }
    full = width - 4...width + 2
    guard Self.areCut(blocks, in: text, full) else { return nil }
  }

  /// Whether a line goes on from a full one that stops inside a sentence: it is neither indented nor
  /// numbered, and begins with what may stand in a sentence.
  func goesOn(_ next: Block, after block: Block, in text: [UInt8]) -> Bool {
    for block in [block, next] where block.kind != .paragraph || block.role != .main || block.range.isEmpty {
      return false
    }
    guard full.contains(Self.columns(of: block.range, in: text)),
      !Self.endsSentence(block.range, in: text), !BrokenLines.isListNumber(in: text, next.range),
      !text.has("　", endingAt: next.range.lowerBound), !text.has("  ", endingAt: next.range.lowerBound)
    else { return false }
    let (scalar, _) = text.scalar(at: next.range.lowerBound)
    return ScalarClass.isHan(scalar) || ScalarClass.isDigit(scalar) || ScalarClass.isLatin(scalar)
      || Self.marks.contains(scalar)
  }

  /// Whether most full lines stop inside a sentence and many have marks in them, as rows of numbers have not.
  private static func areCut(_ blocks: [Block], in text: [UInt8], _ full: ClosedRange<Int>) -> Bool {
    var (lines, open, marked) = (0, 0, 0)
    for block in blocks.prefix(mostLooked) where block.kind == .paragraph && block.role == .main {
      guard full.contains(columns(of: block.range, in: text)) else { continue }
      lines += 1
      if !endsSentence(block.range, in: text) { open += 1 }
      if BrokenLines.hasInnerMark(in: text, block.range) { marked += 1 }
    }
    return open * 2 > lines && marked * 3 > lines
  }

  private static func endsSentence(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    for mark in ["。", "！", "？", "；", "：", "”", "!", "?", ";", ":"] as [StaticString]
    where text.has(mark, endingIn: line) {
      return true
    }
    return false
  }

  /// Full-width characters take two columns; the count of a line that is too long for any width is cut.
  private static func columns(of line: Range<Int>, in text: [UInt8]) -> Int {
    guard line.count <= 3 * widest else { return widest }
    return text.withUnsafeBytes { bytes in
      var (columns, index) = (0, line.lowerBound)
      while index + 8 <= line.upperBound {
        let eight = EightBytes(bytes, at: index)
        let begins = ~(eight.high & ~eight.lowAtLeast(0x40)) & EightBytes.highest
        columns += EightBytes.count(begins) + EightBytes.count(eight.high & eight.lowAtLeast(0x60))
        index += 8
      }
      for byte in bytes[index..<line.upperBound] where byte & 0xC0 != 0x80 {
        columns += byte < 0xE0 ? 1 : 2
      }
      return columns
    }
  }

  private static func fullLines(_ counts: [Int], _ width: Int) -> Int {
    counts[(width - 4)...(width + 2)].reduce(0, +)
  }

  /// Marks that a sentence goes on with: brackets and quotes of both hands, and what closes a piece.
  private static let marks = Set("%％()（）《》「」『』“”‘’,，.。、；".unicodeScalars.map(\.value))
  /// How many full lines there must be.
  private static let fewest = 4
  /// The columns of lines that may be full: shorter ones are headings, longer ones paragraphs.
  private static let narrowest = 24
  private static let widest = 160
  /// How many blocks tell what a text is like.
  private static let mostLooked = 2_000
}
