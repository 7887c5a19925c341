import Yuejuan

/// Reads plain text: every line that is not blank is a block.
enum PlainTextReader: FormatReader {
  static func read(_ input: ReadingInput) -> Reading {
    let utf8 = input.text.utf8
    var metadata = input.metadata(mediaType: "text/plain")
    let blocks = blocks(of: utf8)
    if let first = blocks.first, first.kind == .heading(level: 1) {
      metadata.title = String(decoding: utf8[first.range], as: UTF8.self)
    }
    VisibleMetadata.complete(&metadata, from: blocks, of: utf8)
    let document = Document(
      name: input.name, metadata: metadata, source: SourceText(utf8: utf8), blocks: blocks)
    return Reading(document: document)
  }

  private static func blocks(of utf8: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var lines: [Int] = []
    // As many as reports have, so that the lists are not moved as they grow; untouched room costs nothing.
    blocks.reserveCapacity(utf8.count / 128)
    lines.reserveCapacity(utf8.count / 128)
    var role = Block.Role.main
    var number = 0
    var start = 0
    var ends = LineEnds()
    let text = utf8.span
    while start < text.count {
      number += 1
      let end = ends.first(in: text, from: start)
      let range = trimmed(start..<end, of: text)
      if !range.isEmpty {
        let line = text.extracting(range)
        role = PageFurniture.role(ofLine: line) ?? role
        let kind = kind(of: line, after: blocks, role: role)
        blocks.append(Block(kind: kind, role: role, range: range, at: .line(number), origin: range))
        lines.append(number)
        if kind == .caption { joinCaption(&blocks, lines, of: text) }
      }
      start = end + lineBreakLength(of: text, at: end)
    }
    if isCutSentence(blocks, of: text) { blocks[0].kind = .paragraph }
    return blocks
  }

  /// Whether what looks like a title is the first line of a paragraph whose lines were cut at one width: it holds a
  /// comma, and the next line is as long and holds a mark too.
  private static func isCutSentence(_ blocks: [Block], of text: Span<UInt8>) -> Bool {
    guard blocks.count > 2, blocks[0].kind == .heading(level: 1), blocks[1].kind == .paragraph else {
      return false
    }
    let (first, second) = (text.extracting(blocks[0].range), text.extracting(blocks[1].range))
    let count = LineKind.characterCount(first)
    return count >= 28 && abs(count - LineKind.characterCount(second)) <= 6 && LineKind.holdsMark(first)
      && LineKind.holdsMark(second)
  }

  /// Takes the short lines right above the end of a caption, fewer than 30 characters in all, for it.
  ///
  /// Pages break the words under a picture over lines: `会议现场`, `某某`, `摄`.
  private static func joinCaption(_ blocks: inout [Block], _ lines: [Int], of text: Span<UInt8>) {
    var index = blocks.count - 1
    var count = LineKind.characterCount(text.extracting(blocks[index].range))
    while index > 0, lines[index - 1] == lines[index] - 1, blocks[index - 1].kind == .paragraph {
      let line = text.extracting(blocks[index - 1].range)
      count += LineKind.characterCount(line)
      guard count < 30, LineKind.isTitle(line) else { return }
      index -= 1
      blocks[index].kind = .caption
    }
  }

  private static func kind(
    of line: Span<UInt8>, after blocks: [Block], role: Block.Role
  ) -> Block.Kind {
    if LineKind.isCaption(line) { return .caption }
    guard role == .main else { return .paragraph }
    if let level = LineKind.numberedHeading(line) { return .heading(level: level) }
    if blocks.isEmpty, LineKind.isTitle(line) { return .heading(level: 1) }
    if blocks.count == 1, blocks[0].isHeading, LineKind.isSubtitle(line) { return .heading(level: 2) }
    return .paragraph
  }

  /// CR LF is one line break; a file may use LF, CR LF or CR.
  private static func lineBreakLength(of text: Span<UInt8>, at end: Int) -> Int {
    end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A ? 2 : 1
  }

  /// Without the blanks at both ends: space, tab, no-break and ideographic space.
  private static func trimmed(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, case let width = blankWidth(of: text, at: start, before: end), width > 0 {
      start += width
    }
    while end > start {
      if text[end - 1] == 0x20 || text[end - 1] == 0x09 {
        end -= 1
      } else if end - start >= 2, blankWidth(of: text, at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, blankWidth(of: text, at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  private static func blankWidth(of text: Span<UInt8>, at offset: Int, before end: Int) -> Int {
    switch text[offset] {
    case 0x20, 0x09: 1
    case 0xC2: offset + 1 < end && text[offset + 1] == 0xA0 ? 2 : 0
    case 0xE3: offset + 2 < end && text[offset + 1] == 0x80 && text[offset + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }
}
