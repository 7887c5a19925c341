/// What stands around a place in a document, where the words that an indicator needs are looked for.
struct IndicatorContext {
  let document: Document
  let outline: Outline
  let block: Int
  /// How far into the block is read.
  let end: Int
  /// The names that the figure itself bears.
  var names: [String] = []

  /// How far before a place its paragraph is read, in bytes: a page without paragraphs must not cost
  /// the square of its length.
  private static let reach = 3000

  /// How close the nearest of some words is; `nil` where none stands around.
  func closeness(of words: NameFinder) -> Int? {
    for name in names {
      let utf8 = Array(name.utf8)
      if words.occurs(in: utf8, utf8.indices) { return .max }
    }
    let range = document.blocks[block].range
    let end = max(range.lowerBound, min(end, range.upperBound))
    let before = max(range.lowerBound, end - Self.reach)..<end
    if let last = words.matches(in: document.text, before).last { return 2 + last.range.upperBound }
    let found = outline.blocks(heading: block).contains {
      words.occurs(in: document.text, document.blocks[$0].range)
    }
    return found ? 1 : nil
  }
}

/// Which blocks of a document tell what another one is about.
struct Outline {
  private struct Column: Hashable {
    var table: Int
    var column: Int
  }

  /// How many cells may head a column; a column of nothing but headers heads none but itself.
  private static let mostHeads = 3

  private let blocks: [Block]
  /// By block, the number of the heading above it.
  private let headings: [Int?]
  /// The cells at the head of each column.
  private let columnHeads: [Column: [Int]]

  init(_ document: Document) {
    var current: Int?
    var headings: [Int?] = []
    var columnHeads: [Column: [Int]] = [:]
    for (number, block) in document.blocks.enumerated() {
      headings.append(current)
      if block.isHeading { current = number }
      if case .tableCell(let cell) = block.kind, cell.row == 0 || cell.isHeader {
        let column = Column(table: cell.table, column: cell.column)
        if columnHeads[column, default: []].count < Self.mostHeads {
          columnHeads[column, default: []].append(number)
        }
      }
    }
    blocks = document.blocks
    self.headings = headings
    self.columnHeads = columnHeads
  }

  /// The heading above a block and, for a cell of a table, the cells that head its row and column.
  func blocks(heading block: Int) -> [Int] {
    [headings[block]].compactMap(\.self) + cells(heading: block)
  }

  /// The cells at the head of a table cell's column.
  func columnHeads(of block: Int) -> [Int] {
    guard case .tableCell(let cell) = blocks[block].kind else { return [] }
    return (columnHeads[Column(table: cell.table, column: cell.column)] ?? []).filter { $0 < block }
  }

  /// The cells that tell what a table cell holds: those before it in its row, those at the head of its column.
  func cells(heading block: Int) -> [Int] {
    guard case .tableCell(let cell) = blocks[block].kind else { return [] }
    var cells = columnHeads(of: block)
    for index in stride(from: block - 1, through: 0, by: -1) {
      guard case .tableCell(let other) = blocks[index].kind, other.table == cell.table,
        other.row == cell.row
      else { break }
      cells.append(index)
    }
    return cells
  }
}
