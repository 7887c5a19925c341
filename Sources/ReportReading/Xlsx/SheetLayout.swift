import Yuejuan

/// Tells the tables of a sheet from the lines around them.
///
/// A sheet has no paragraphs: a title, a note such as `单位:亿元` and remarks are cells that stand alone
/// in their rows. Above a table they are its captions, below it paragraphs. What stands beside others is
/// part of the table, as it is in every other file: `2022年9月 … 单位:亿元` is told from a header there.
struct SheetLayout {
  private struct Row {
    var number: Int
    var cells: [SheetHandler.Cell]

    /// The only cell, if it is a text.
    var lone: SheetHandler.Cell? { cells.count == 1 && !cells[0].isNumber ? cells[0] : nil }

    static func givesUnit(_ words: [UInt8]) -> Bool {
      notes.contains { note in words.indices.contains { words[$0...].starts(with: note.utf8) } }
    }

    private static let notes = ["单位：", "单位:", "單位：", "單位:"]
  }

  private let prefix: String
  private let isHidden: Bool
  private let spans: [CellReference: (rows: Int, columns: Int)]
  private var drafts: [DraftBlock] = []
  private var tableCount: Int
  private var hasTitle: Bool

  /// The blocks of a sheet.
  ///
  /// - Parameters:
  ///   - tableCount: How many tables the sheets before it have; counted on.
  ///   - hasTitle: Whether the workbook has its title by now.
  static func blocks(
    of sheet: SheetHandler, named name: String, isHidden: Bool, tableCount: inout Int, hasTitle: inout Bool
  ) -> [DraftBlock] {
    var layout = SheetLayout(
      prefix: CellReference.prefix(ofSheet: name), isHidden: isHidden, spans: sheet.spans,
      tableCount: tableCount, hasTitle: hasTitle)
    for part in parts(of: rows(of: sheet.cells)) { layout.lay(part) }
    tableCount = layout.tableCount
    hasTitle = layout.hasTitle
    return layout.drafts
  }

  private init(
    prefix: String, isHidden: Bool, spans: [CellReference: (rows: Int, columns: Int)], tableCount: Int,
    hasTitle: Bool
  ) {
    self.prefix = prefix
    self.isHidden = isHidden
    self.spans = spans
    self.tableCount = tableCount
    self.hasTitle = hasTitle
  }

  private static func rows(of cells: [SheetHandler.Cell]) -> [Row] {
    let order = cells.indices.sorted { left, right in
      let (one, other) = (cells[left].place, cells[right].place)
      return (one.row, one.column, left) < (other.row, other.column, right)
    }
    return order.reduce(into: []) { rows, index in
      let cell = cells[index]
      guard !isBlank(cell.words) else { return }
      if rows.last?.number == cell.place.row {
        rows[rows.count - 1].cells.append(cell)
      } else {
        rows.append(Row(number: cell.place.row, cells: [cell]))
      }
    }
  }

  private static func isBlank(_ words: [UInt8]) -> Bool {
    var text = InlineText()
    words.withUnsafeBufferPointer { text.append($0) }
    return text.take() == nil
  }

  /// Behind an empty row a text that stands alone begins another table.
  private static func parts(of rows: [Row]) -> [ArraySlice<Row>] {
    var parts: [ArraySlice<Row>] = []
    var start = 0
    for index in rows.indices.dropFirst()
    where rows[index].number > rows[index - 1].number + 1 && rows[index].lone != nil {
      parts.append(rows[start..<index])
      start = index
    }
    return parts + [rows[start...]]
  }

  private mutating func lay(_ part: ArraySlice<Row>) {
    let captions = part.prefix { $0.lone != nil }
    let rest = part.dropFirst(captions.count)
    let remarks = rest.reversed().prefix { $0.lone.map { isRemark($0) } ?? false }.count
    let grid = rest.dropLast(remarks)
    // What gives the unit stands last: that is where tables are known to have it.
    let lines = captions.flatMap(\.cells)
    let units = lines.filter { Row.givesUnit($0.words) }
    for cell in lines.filter({ !Row.givesUnit($0.words) }) + units {
      append(cell, grid.isEmpty ? .paragraph : .caption, isLine: true)
    }
    for row in grid {
      for cell in row.cells { append(cell, .tableCell(place(of: cell)), isLine: false) }
    }
    if !grid.isEmpty { tableCount += 1 }
    for cell in rest.suffix(remarks).flatMap(\.cells) { append(cell, .paragraph, isLine: true) }
  }

  private func isRemark(_ cell: SheetHandler.Cell) -> Bool {
    let words = ["注", "备注", "说明", "资料来源", "数据来源", "填报", "填表", "制表", "审核", "联系"]
    return spans[cell.place].map { $0.columns > 1 } ?? false
      || words.contains { cell.words.starts(with: $0.utf8) }
  }

  private func place(of cell: SheetHandler.Cell) -> TableCell {
    let span = spans[cell.place] ?? (1, 1)
    return TableCell(
      table: tableCount, row: cell.place.row, column: cell.place.column, rowSpan: span.rows,
      columnSpan: span.columns)
  }

  /// A long text with line breaks has a block for each line; in a short one they only fit the column.
  private mutating func append(_ cell: SheetHandler.Cell, _ kind: Block.Kind, isLine: Bool) {
    let place = prefix + cell.place.description
    let isLong = LineKind.characterCount(cell.words.span) > 40
    let lines = isLong ? cell.words.split(separator: 0x0A) : [cell.words[...]]
    for line in lines {
      var text = InlineText()
      line.withUnsafeBufferPointer { text.append($0) }
      guard let words = text.take() else { continue }
      var draft = DraftBlock(words: words, kind: kind, place: place)
      if isHidden || cell.isHidden { draft.role = .related }
      if isLine, !hasTitle, draft.role == .main, LineKind.isTitle(words.span), !Row.givesUnit(words) {
        draft.kind = .heading(level: 1)
      }
      if draft.role == .main { hasTitle = true }
      drafts.append(draft)
    }
  }
}
