import Yuejuan

/// The tables of a page while they are read: numbers them and gives each cell its row and column.
struct TableTracker {
  /// An open table.
  struct Table {
    /// Its number in the page, from 0.
    var number: Int
    /// The row at hand; -1 before the first.
    var row = -1
    /// The cell at hand.
    var cell: TableCell?
    /// The first block that was written in it.
    var firstBlock: Int
    /// Whether it only places things: it holds a table, a heading or a whole article.
    var isLayout = false
    /// The cells that reach down into the row at hand, by their columns.
    fileprivate var reaching: [(columns: Range<Int>, rowsLeft: Int)] = []
    fileprivate var nextColumn = 0
  }

  private(set) var open: [Table] = []
  /// Whether the page has more places in tables than are taken in.
  private(set) var isOverLimit = false
  private var count = 0
  private var placesLeft: Int

  /// Makes a tracker that takes in so many places.
  init(limit: Int) { placesLeft = limit }

  /// The cell at hand of the innermost table.
  var cell: TableCell? { isOverLimit ? nil : open.last?.cell }

  /// A table begins behind so many blocks; one around it only places things.
  mutating func begin(after blocks: Int) {
    markLayout()
    open.append(Table(number: count, firstBlock: blocks))
    count += 1
  }

  /// The innermost table ends.
  mutating func end() -> Table? { open.popLast() }

  /// The innermost table holds what no table of figures holds.
  mutating func markLayout() {
    if !open.isEmpty { open[open.count - 1].isLayout = true }
  }

  /// A row begins in the innermost table.
  mutating func beginRow() {
    guard !open.isEmpty, !isOverLimit else { return }
    let last = open.count - 1
    open[last].row += 1
    open[last].nextColumn = 0
    open[last].cell = nil
    // Cells of earlier rows that still reach down take their places first.
    open[last].reaching = open[last].reaching.compactMap { span in
      span.rowsLeft > 1 ? (span.columns, span.rowsLeft - 1) : nil
    }
    spend(open[last].reaching.count)
  }

  /// A cell begins in the innermost table.
  mutating func beginCell(rowSpan: String?, columnSpan: String?, isHeader: Bool) {
    guard !open.isEmpty, !isOverLimit else { return }
    if open[open.count - 1].row < 0 { beginRow() }
    let last = open.count - 1
    let columns = Self.span(columnSpan, most: 1_000)
    let rows = Self.span(rowSpan, most: 65_534)
    let column = freeColumn(in: open[last], width: columns)
    open[last].cell = TableCell(
      table: open[last].number, row: open[last].row, column: column, rowSpan: rows,
      columnSpan: columns, isHeader: isHeader)
    open[last].nextColumn = column + columns
    if rows > 1 {
      // One more than is left, because the next row takes one off before it begins.
      open[last].reaching.append((column..<column + columns, rows))
      open[last].reaching.sort { $0.columns.lowerBound < $1.columns.lowerBound }
    }
    spend(columns)
  }

  /// The cell at hand ends.
  mutating func endCell() {
    if !open.isEmpty { open[open.count - 1].cell = nil }
  }

  /// The first column that no cell of an earlier row reaches into.
  private func freeColumn(in table: Table, width: Int) -> Int {
    var column = table.nextColumn
    for span in table.reaching where span.columns.contains(column) { column = span.columns.upperBound }
    return column
  }

  private mutating func spend(_ places: Int) {
    placesLeft -= places
    if placesLeft < 0 { isOverLimit = true }
  }

  /// A span as HTML reads it: digits at the start, at least 1, clamped.
  private static func span(_ value: String?, most: Int) -> Int {
    guard let value else { return 1 }
    var span = 0
    for byte in value.utf8.drop(while: { $0 <= 0x20 }) {
      guard (0x30...0x39).contains(byte) else { break }
      span = min(span * 10 + Int(byte - 0x30), most)
    }
    return max(span, 1)
  }
}
