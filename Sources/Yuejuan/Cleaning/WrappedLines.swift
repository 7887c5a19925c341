/// Tells whether the lines of a text were broken at a fixed width, and which of them are full.
///
/// Texts that went through a mail program or a terminal, and pages made of columns of print, break every
/// line after so many columns, wherever the sentence stands.
struct WrappedLines {
  /// The columns of a full line: a mark that must not begin a line, or a number kept whole, moves its end.
  private let full: ClosedRange<Int>
  private let measure: Measure

  /// By what lines are cut: terminals count two columns for a Chinese character, programs one for any.
  private enum Measure { case columns, characters }

  /// Looks at the blocks of a text; `nil` where its lines are paragraphs.
  init?(_ blocks: [Block], in text: [UInt8]) {
    guard blocks.count > Self.fewest else { return nil }
    let columns = Self.fullWidths(of: blocks, in: text, .columns)
    let characters = Self.fullWidths(of: blocks, in: text, .characters)
    // Where most characters are of one width, both are found.
    if let characters, characters.lines * 5 > (columns?.lines ?? 0) * 6 {
      (full, measure) = (characters.full, .characters)
    } else if let columns {
      (full, measure) = (columns.full, .columns)
    } else {
      return nil
    }
  }

  /// The widths of full lines and how many there are, where most are full.
  private static func fullWidths(
    of blocks: [Block], in text: [UInt8], _ measure: Measure
  ) -> (full: ClosedRange<Int>, lines: Int)? {
    var counts = [Int](repeating: 0, count: widest + 1)
    for block in blocks.prefix(mostLooked) where block.kind == .paragraph && block.role == .main {
      counts[min(width(of: block.range, in: text, measure), widest)] += 1
    }
    guard
      let width = (narrowest + 4..<widest - 4).max(by: { fullLines(counts, $0) < fullLines(counts, $1) })
    else {
      return nil
    }
    let lines = fullLines(counts, width)
    let longer = counts[(width + 5)...].reduce(0, +)
    let others = counts[narrowest..<width - 4].reduce(0, +)
    guard lines >= fewest, longer * 10 <= lines, others <= lines else { return nil }
    let full = width - 4...width + 4
    return areCut(blocks, in: text, full, measure) ? (full, lines) : nil
  }

  /// Whether a line goes on from a full one that stops inside a sentence: it is neither indented nor
  /// numbered, and begins with what may stand in a sentence.
  func goesOn(_ next: Block, after block: Block, in text: [UInt8]) -> Bool {
    for block in [block, next] where block.kind != .paragraph || block.role != .main || block.range.isEmpty {
      return false
    }
    guard full.contains(Self.width(of: block.range, in: text, measure)),
      !Self.endsSentence(block.range, in: text), !BrokenLines.isListNumber(in: text, next.range),
      !text.has("　", endingAt: next.range.lowerBound), !text.has("  ", endingAt: next.range.lowerBound)
    else { return false }
    let (scalar, _) = text.scalar(at: next.range.lowerBound)
    return ScalarClass.isHan(scalar) || ScalarClass.isDigit(scalar) || ScalarClass.isLatin(scalar)
      || Self.marks.contains(scalar)
  }

  /// Whether most full lines stop inside a sentence and many have marks in them, as rows of numbers have not.
  private static func areCut(
    _ blocks: [Block], in text: [UInt8], _ full: ClosedRange<Int>, _ measure: Measure
  ) -> Bool {
    var (lines, open, marked) = (0, 0, 0)
    for block in blocks.prefix(mostLooked) where block.kind == .paragraph && block.role == .main {
      guard full.contains(width(of: block.range, in: text, measure)) else { continue }
      lines += 1
      if !endsSentence(block.range, in: text) { open += 1 }
      if BrokenLines.hasInnerMark(in: text, block.range) { marked += 1 }
    }
    return open * 2 > lines && marked * 3 > lines
  }

  private static func endsSentence(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    for mark in ["。", "！", "？", "；", "：", "。”", "！”", "？”", "!", "?", ";", ":"] as [StaticString]
    where text.has(mark, endingIn: line) {
      return true
    }
    return false
  }

  /// The width of a line; that of one that is too long for any is cut.
  private static func width(of line: Range<Int>, in text: [UInt8], _ measure: Measure) -> Int {
    switch measure {
    case .columns: columns(of: line, in: text)
    case .characters:
      line.count > 3 * widest ? widest : text[line].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
  }

  /// Full-width characters take two columns.
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
    counts[(width - 4)...(width + 4)].reduce(0, +)
  }

  /// Marks that a sentence goes on with: brackets and quotes of both hands, and what closes a piece.
  private static let marks = Set("%％()（）《》「」『』“”‘’,，.。、；;:-−+".unicodeScalars.map(\.value))
  /// How many full lines there must be.
  private static let fewest = 4
  /// The columns of lines that may be full: shorter ones are headings, longer ones paragraphs.
  private static let narrowest = 24
  private static let widest = 160
  /// How many blocks tell what a text is like.
  private static let mostLooked = 2_000
}
