import Yuejuan

/// A table of a Word document while it is read.
struct StoryTable {
  /// How a cell goes on from the one above it.
  enum VerticalMerge { case none, restart, goesOn }

  /// The number of the table in the document, from 0.
  let number: Int
  /// The first block that was written in it.
  let firstDraft: Int
  /// Whether it holds a table and so only places things.
  var isLayout = false
  var cell: TableCell?
  var merge = VerticalMerge.none
  private var row = -1
  private var column = 0
  private var isHeaderRow = false
  private var cellStart = 0
  /// The cells that may go on in the next row, by their columns.
  private var merged: [Int: Merged] = [:]

  /// A cell that goes on below, with its blocks and the rows that it covers.
  private struct Merged {
    var drafts: Range<Int>
    var rows: ClosedRange<Int>
  }

  init(number: Int, firstDraft: Int) {
    self.number = number
    self.firstDraft = firstDraft
  }

  mutating func beginRow() {
    row += 1
    column = 0
    isHeaderRow = false
  }

  /// The row is repeated on every page.
  mutating func markHeader() { isHeaderRow = true }

  /// Columns at the start of the row that have no cell.
  mutating func skip(columns: Int) { column += min(max(columns, 0), 1_000) }

  mutating func beginCell(after drafts: Int) {
    if row < 0 { beginRow() }
    cell = TableCell(table: number, row: row, column: column, isHeader: isHeaderRow)
    merge = .none
    cellStart = drafts
  }

  mutating func span(columns: Int) { cell?.columnSpan = min(max(columns, 1), 1_000) }

  /// Ends the cell at hand.
  ///
  /// A cell that goes on from the one above it gives that one another row; words in it are not shown
  /// by Word, so they are kept beside the table.
  mutating func endCell(_ drafts: inout [DraftBlock]) {
    guard let cell else { return }
    let own = cellStart..<drafts.count
    switch merge {
    case .none: endMerge(at: cell.column, &drafts)
    case .restart:
      endMerge(at: cell.column, &drafts)
      merged[cell.column] = Merged(drafts: own, rows: row...row)
    case .goesOn:
      if let above = merged[cell.column] {
        merged[cell.column]?.rows = above.rows.lowerBound...row
        release(own, &drafts, role: .related)
      }
    }
    if blocks(of: own, drafts).count >= 5 { release(own, &drafts, role: nil) }
    column += cell.columnSpan
    self.cell = nil
  }

  /// Ends the table; the blocks of one that only places things are paragraphs.
  mutating func settle(_ drafts: inout [DraftBlock]) {
    for column in merged.keys.sorted() { endMerge(at: column, &drafts) }
    if isLayout { release(firstDraft..<drafts.count, &drafts, role: nil) }
  }

  /// Tells the blocks of a cell how many rows it covers; once, because there may be many of both.
  private mutating func endMerge(at column: Int, _ drafts: inout [DraftBlock]) {
    guard let ended = merged.removeValue(forKey: column), ended.rows.count > 1 else { return }
    for index in ended.drafts {
      guard case .tableCell(var start) = drafts[index].kind, start.table == number else { continue }
      start.rowSpan = min(ended.rows.count, 65_534)
      drafts[index].kind = .tableCell(start)
    }
  }

  private func release(_ range: Range<Int>, _ drafts: inout [DraftBlock], role: Block.Role?) {
    for index in blocks(of: range, drafts) {
      drafts[index].kind = .paragraph
      if let role { drafts[index].role = role }
    }
  }

  private func blocks(of range: Range<Int>, _ drafts: [DraftBlock]) -> [Int] {
    range.filter { if case .tableCell(let cell) = drafts[$0].kind { cell.table == number } else { false } }
  }
}
