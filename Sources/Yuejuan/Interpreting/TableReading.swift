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
    /// The rows whose cells hold no number: the header.
    var headerRows: [Int] = []
    /// The block in front of the table, if it is a caption or a short line.
    var caption: Int?
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
        tables[cell.table] = Table(caption: Self.caption(before: index, document))
      }
      for row in cell.row..<cell.row + min(cell.rowSpan, 64) {
        for column in cell.column..<cell.column + min(cell.columnSpan, 64) {
          tables[cell.table]?.cells[Place(row: row, column: column)] = index
        }
      }
    }
    for (number, var table) in tables {
      table.headerRows = Self.headerRows(of: table, scan, document)
      tables[number] = table
    }
    self.tables = tables
  }

  /// The labels of a cell that holds nothing but a number; `nil` for prose in a cell.
  func labels(ofBlock index: Int, _ quantity: Quantity) -> Labels? {
    guard case .tableCell(let cell) = document.blocks[index].kind, let table = tables[cell.table],
      Self.isNumber(index, scan, document)
    else { return nil }
    let rowLabels = (0..<min(cell.column, Self.labelColumns))
      .compactMap { table.cells[Place(row: cell.row, column: $0)] }
      .filter { !Self.isNumber($0, scan, document) }
    let headers = table.headerRows.filter { $0 < cell.row }
      .compactMap { table.cells[Place(row: $0, column: cell.column)] }
    guard !rowLabels.isEmpty || !headers.isEmpty else { return nil }
    return labels(quantity, rows: unique(rowLabels), headers: unique(headers), caption: table.caption)
  }

  /// How many columns may hold labels, and how many rows headers: more are a table of words.
  private static let labelColumns = 16
  private static let headerLimit = 16

  /// Whether a cell only numbers its row, or names the year that the row is about.
  func isSerial(_ index: Int) -> Bool {
    guard case .tableCell(let cell) = document.blocks[index].kind, let table = tables[cell.table] else {
      return false
    }
    return table.headerRows.contains { row in
      guard row < cell.row, let header = table.cells[Place(row: row, column: cell.column)] else {
        return false
      }
      return ["序号", "编号", "序", "号", "年份", "年度", "No.", "NO."].contains(words(header))
    }
  }

  private func labels(_ quantity: Quantity, rows: [Int], headers: [Int], caption: Int?) -> Labels {
    let header = headers.map(words).joined()
    let row = rows.last.map(words) ?? ""
    let cues = classes(of: headers + rows.suffix(1))
    let measured =
      quantity.dimension == .none
      ? inUnit(quantity, own: [header, row], common: caption.map(words) ?? "", cues) : quantity
    let names = Names(
      header: header, row: row, rowIsSubject: isSubject(rows.last), headerIsCue: isCue(headers))
    return Labels(
      quantity: measured, aspect: aspect(measured, cues), status: status(cues, measured),
      indicator: names.indicator, subject: names.subject,
      periodBlocks: headers.reversed() + rows.reversed() + (caption.map { [$0] } ?? []))
  }

  /// Which label names what is measured, and which for whom.
  struct Names {
    var indicator: String
    var subject: String?

    init(header: String, row: String, rowIsSubject: Bool, headerIsCue: Bool) {
      let (row, header) = (Self.withoutUnit(row), Self.withoutUnit(header))
      subject = rowIsSubject ? row : nil
      indicator = rowIsSubject || row.isEmpty ? header : headerIsCue || header.isEmpty ? row : row + header
    }

    /// 固定资产投资(亿元) without its bracket.
    static func withoutUnit(_ label: String) -> String {
      guard let open = label.firstIndex(of: "(") else { return label }
      return String(label[..<open])
    }
  }

  // MARK: Cells

  func words(_ block: Int) -> String { document.words(document.blocks[block].range) }

  private func unique(_ blocks: [Int]) -> [Int] {
    blocks.reduce(into: []) { unique, block in if unique.last != block { unique.append(block) } }
  }

  private static func caption(before index: Int, _ document: Document) -> Int? {
    guard index > 0 else { return nil }
    let block = document.blocks[index - 1]
    if case .tableCell = block.kind { return nil }
    return block.kind == .caption || block.range.count <= 120 ? index - 1 : nil
  }

  /// The rows at the top without numbers, and those that the table calls headers.
  private static func headerRows(of table: Table, _ scan: Scan, _ document: Document) -> [Int] {
    var firstNumber = Int.max
    var rows: Set<Int> = []
    for (place, block) in table.cells {
      if place.row < firstNumber, isNumber(block, scan, document) { firstNumber = place.row }
      if place.row < headerLimit { rows.insert(place.row) }
    }
    return rows.filter { $0 < firstNumber }.sorted()
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
