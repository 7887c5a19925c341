import Yuejuan

/// A block in one line: kind, role, place, text.
enum BlockLine {
  /// The line; what breaks a line inside a block is shown as ⏎.
  static func bytes(of block: Block, in document: Document) -> [UInt8] {
    var line: [UInt8] = []
    let place = block.place
    line.reserveCapacity(block.range.count + place.utf8.count + 48)
    for word in [block.kind.word, block.role.rawValue, place] {
      line += word.utf8
      line.append(UInt8(ascii: "\t"))
    }
    let words = document.text[block.range]
    if words.contains(where: isPartOfBreak) {
      line += String(decoding: words, as: UTF8.self).map { $0.isNewline ? "⏎" : String($0) }.joined().utf8
    } else {
      line += words
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Whether a byte may be one of a line break: LF to CR, or of U+0085, U+2028 and U+2029.
  private static func isPartOfBreak(_ byte: UInt8) -> Bool {
    byte >= 0x0A && byte <= 0x0D || byte == 0xC2 || byte == 0xE2
  }
}

extension Block.Kind {
  /// The kind in a word.
  fileprivate var word: String {
    switch self {
    case .heading(let level): "heading\(level)"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .tableCell(let cell): cell.isHeader ? "header" : "cell"
    case .caption: "caption"
    }
  }
}
