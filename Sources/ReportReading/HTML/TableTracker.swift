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
    /// The cells of earlier rows that reach down into the row at hand, by their columns.
    fileprivate var reaching: [Reach] = []
    /// The first of them that could be in the way of the next cell.
    fileprivate var nextReach = 0
    /// The cells of the row at hand that reach down further.
    fileprivate var starting: [Reach] = []
    fileprivate var nextColumn = 0
  }

  /// A cell that reaches down, and over how many more rows.
  fileprivate struct Reach {
    var columns: Range<Int>
    var rowsLeft: Int
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
    let further = (open[last].reaching + open[last].starting).filter { $0.rowsLeft > 0 }
    open[last].reaching = further.map { Reach(columns: $0.columns, rowsLeft: $0.rowsLeft - 1) }
      .sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    open[last].nextReach = 0
    open[last].starting = []
    // Paid for again in every row, so that wide and tall cells cannot cost more than they show.
    spend(further.count)
  }

  /// A cell begins in the innermost table.
  mutating func beginCell(rowSpan: String?, columnSpan: String?, isHeader: Bool) {
    guard !open.isEmpty, !isOverLimit else { return }
    if open[open.count - 1].row < 0 { beginRow() }
    let last = open.count - 1
    let columns = Self.span(columnSpan, most: 1_000)
    let rows = Self.span(rowSpan, most: 65_534)
    let column = open[last].freeColumn()
    open[last].cell = TableCell(
      table: open[last].number, row: open[last].row, column: column, rowSpan: rows,
      columnSpan: columns, isHeader: isHeader)
    open[last].nextColumn = column + columns
    if rows > 1 {
      open[last].starting.append(Reach(columns: column..<column + columns, rowsLeft: rows - 1))
    }
    spend(columns)
  }

  /// The cell at hand ends.
  mutating func endCell() {
    if !open.isEmpty { open[open.count - 1].cell = nil }
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

extension TableTracker.Table {
  /// The first column that no cell of an earlier row reaches into.
  fileprivate mutating func freeColumn() -> Int {
    var column = nextColumn
    while nextReach < reaching.count, reaching[nextReach].columns.lowerBound <= column {
      column = max(column, reaching[nextReach].columns.upperBound)
      nextReach += 1
    }
    return column
  }
}
