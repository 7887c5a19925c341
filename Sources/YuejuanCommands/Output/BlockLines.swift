import Yuejuan

/// The blocks of a document, one a line: kind, role, place, text.
enum BlockLines {
  /// The lines; what breaks a line inside a block is shown as ⏎.
  static func text(of document: Document) -> String {
    document.blocks.map { block in
      let words = String(document.words(block.range).map { $0.isNewline ? "⏎" : $0 })
      return [block.kind.word, block.role.rawValue, block.place, words].joined(separator: "\t") + "\n"
    }.joined()
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
