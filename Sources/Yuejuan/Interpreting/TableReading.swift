/// Reads the numbers of tables: row label × column header × unit note.
///
/// A unit, a period or an aspect given in a header, a row's label, the table's caption or a note such as
/// `单位:亿元` holds for every cell that it governs, unless the cell says otherwise.
struct TableReading {
  let document: Document
  let scan: Scan
  let quantities: QuantityScanner
  private let tables: [Int: Table]

  /// A table's cells by place; a cell that spans several places stands at each of them.
  private struct Table {
    var cells: [Place: Int] = [:]
    /// The rows whose cells name the columns.
    var headerRows: [Int] = []
    /// The column that gives each row its unit.
    var unitColumn: Int?
    /// The blocks that speak of all of it, nearest first; the last may be a caption or a short line before it.
    var notes: [Int] = []
  }

  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// What the words around a cell say of its number.
  struct Labels {
    var quantity: Quantity
    var aspect: AspectReading.Result
    var status: Status
    var indicator: String
    var subject: String?
    /// The blocks that may name the period, nearest first.
    var periodBlocks: [Int]
  }

  init(document: Document, scan: Scan, quantities: QuantityScanner) {
    self.document = document
    self.scan = scan
    self.quantities = quantities
    var tables: [Int: Table] = [:]
    for (index, block) in document.blocks.enumerated() {
      guard case .tableCell(let cell) = block.kind else { continue }
      if tables[cell.table] == nil {
        tables[cell.table] = Table(notes: Self.caption(before: index, document).map { [$0] } ?? [])
      }
      for row in cell.row..<cell.row + min(cell.rowSpan, 64) {
        for column in cell.column..<cell.column + min(cell.columnSpan, 64) {
          tables[cell.table]?.cells[Place(row: row, column: column)] = index
        }
      }
    }
    for (number, var table) in tables {
      let head = TableHead(of: Self.topLines(of: table, scan, document), in: document, quantities)
      table.headerRows = head.rows
      table.notes = head.notes.reversed() + table.notes
      table.unitColumn = head.unitColumn
      tables[number] = table
    }
    self.tables = tables
  }

  /// The labels of a cell that holds nothing but a number; `nil` for prose in a cell.
  func labels(ofBlock index: Int, _ quantity: Quantity) -> Labels? {
    guard case .tableCell(let cell) = document.blocks[index].kind, let table = tables[cell.table],
      Self.isNumber(index, scan, document)
    else { return nil }
    let unit = table.unitColumn.flatMap { table.cells[Place(row: cell.row, column: $0)] }
      .flatMap { quantities.isUnit(words($0)[...]) ? $0 : nil }
    let labelColumns = (0..<min(cell.column, Self.labelColumns)).filter { column in
      (unit == nil || column != table.unitColumn)
        && table.cells[Place(row: cell.row, column: column)].map { !Self.isNumber($0, scan, document) }
          ?? false
    }
    let headerRows = table.headerRows.filter { $0 < cell.row }
    let cells = { (rows: [Int], columns: [Int]) in
      rows.flatMap { row in columns.compactMap { table.cells[Place(row: row, column: $0)] } }
    }
    let around = Around(
      rows: unique(cells([cell.row], labelColumns)), headers: unique(cells(headerRows, [cell.column])),
      corner: unique(cells(headerRows, labelColumns)), notes: table.notes, unit: unit)
    guard !around.rows.isEmpty || !around.headers.isEmpty else { return nil }
    return labels(quantity, around)
  }

  /// The blocks that govern a cell.
  private struct Around {
    /// The labels of its row, from the left.
    var rows: [Int]
    /// The headers of its column, from the top.
    var headers: [Int]
    /// The headers over the labels.
    var corner: [Int]
    /// What speaks of the whole table, nearest first.
    var notes: [Int]
    /// The cell of its row that holds a unit and nothing else.
    var unit: Int?
  }

  /// How many columns may hold labels, and how many rows headers: more are a table of words.
  private static let labelColumns = 16
  private static let headerLimit = 16

  /// Whether a cell only numbers its row, or names the year or the unit of what the row is about.
  func isSerial(_ index: Int) -> Bool {
    guard case .tableCell(let cell) = document.blocks[index].kind, let table = tables[cell.table] else {
      return false
    }
    if cell.column == table.unitColumn, quantities.isUnit(words(index)[...]) { return true }
    return table.headerRows.contains { row in
      guard row < cell.row, let header = table.cells[Place(row: row, column: cell.column)] else {
        return false
      }
      return ["序号", "编号", "序", "号", "年份", "年度", "No.", "NO."].contains(words(header))
    }
  }

  private func labels(_ quantity: Quantity, _ around: Around) -> Labels {
    let headers = around.headers
    let header = headers.map(words).joined()
    let label = around.rows.last
    let row = label.map(wordsBehindNumber) ?? ""
    let cues = classes(of: headers + around.rows.suffix(1))
    let measured =
      quantity.dimension == .none
      ? inUnit(quantity, own: [header, row], common: common(around), cues) : quantity
    let names = Names(
      header: header, row: row, rowIsSubject: isSubject(label), headerIsCue: isCue(headers))
    return Labels(
      quantity: measured, aspect: told(measured, by: header) ?? aspect(measured, cues),
      status: status(cues, measured),
      indicator: names.indicator, subject: names.subject,
      periodBlocks: headers.reversed() + around.rows.reversed() + around.corner.reversed() + around.notes)
  }

  /// The unit of a cell whose header and label give none.
  private func common(_ around: Around) -> Quantity? {
    around.unit.flatMap { quantities.unit(words($0)) } ?? around.corner.lazy.compactMap(unit(inCorner:)).first
      ?? around.notes.lazy.compactMap { quantities.unitNote(in: Array(words($0).utf8)) }.first
  }

  // MARK: Cells

  func words(_ block: Int) -> String { document.words(document.blocks[block].range) }

  /// 1.增值税 without the number that the row has in its list.
  private func wordsBehindNumber(_ block: Int) -> String {
    let range = document.blocks[block].range
    let start = ItemNumber.end(in: document.text, from: range.lowerBound, before: range.upperBound)
    return document.words(start < range.upperBound ? start..<range.upperBound : range)
  }

  private func unique(_ blocks: [Int]) -> [Int] {
    blocks.reduce(into: []) { unique, block in if unique.last != block { unique.append(block) } }
  }

  private static func caption(before index: Int, _ document: Document) -> Int? {
    guard index > 0 else { return nil }
    let block = document.blocks[index - 1]
    if case .tableCell = block.kind { return nil }
    return block.kind == .caption || block.range.count <= 120 ? index - 1 : nil
  }

  /// The rows at the top without numbers.
  private static func topLines(of table: Table, _ scan: Scan, _ document: Document) -> [TableHead.Line] {
    var firstNumber = headerLimit
    var lines: [Int: [Int: Int]] = [:]
    for (place, block) in table.cells {
      if place.row < firstNumber, isNumber(block, scan, document) { firstNumber = place.row }
      if place.row < firstNumber { lines[place.row, default: [:]][place.column] = block }
    }
    return lines.filter { $0.key < firstNumber }.sorted { $0.key < $1.key }.map { row, blocks in
      let cells = blocks.sorted { $0.key < $1.key }.map { (column: $0.key, block: $0.value) }
      return TableHead.Line(
        row: row,
        cells: cells.indices.filter { $0 == 0 || cells[$0 - 1].block != cells[$0].block }.map { cells[$0] })
    }
  }

  /// Whether a cell holds one number, perhaps with its unit, and nothing else.
  private static func isNumber(_ block: Int, _ scan: Scan, _ document: Document) -> Bool {
    let range = document.blocks[block].range
    for index in scan.blocks[block] {
      guard case .mention(let mention) = scan.tokens[index].kind else { continue }
      switch scan.mentions[mention].kind {
      case .quantity, .rank: return scan.tokens[index].range.count + 2 >= range.count
      default: continue
      }
    }
    return false
  }
}
