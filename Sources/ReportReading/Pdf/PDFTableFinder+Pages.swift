// What stands of a table on the page before or behind the one that shows its columns.

extension PDFTableFinder {
  /// The rows at the end of a page that head a table at the top of the next one.
  ///
  /// Rows that head something and cannot be told to head this table are a table apart, so that their
  /// units are not taken for a note on all of it.
  func header(of table: PDFTable, behind first: Int) -> Found? {
    var start = rows.count
    while start > first, rows.count - start < Self.mostRows, leads(start - 1, to: table) { start -= 1 }
    let own = (start..<rows.count).map { row($0, table.columns) }
    let found = PDFTable(columns: table.columns, rows: PDFTable.Row.joined(own))
    guard !own.isEmpty, heads(found, table) else { return rowsApart(behind: first) }
    return Found(rows: start..<rows.count, table: found)
  }

  /// The rows at the top of a page, in front of another one, that a table of the page before goes on in.
  func rest(of table: PDFTable, before limit: Int) -> Found? {
    let header = Set(table.rows.prefix(table.headerCount).flatMap(\.texts))
    let numbers = table.numberColumns
    let end = rows[..<limit].indices.prefix { index in
      guard isOfTable(index, table), index == 0 || isNear(index) else { return false }
      let row = row(index, table.columns)
      if header.isSuperset(of: row.texts) { return true }
      let values = row.cells.filter { numbers.contains($0.column) }
      return row.cells[0].column == 0 && values.contains { $0.column > 0 }
        && row.cells.allSatisfy { $0.span == 1 } && values.allSatisfy { PDFTable.Cell.isNumber($0.text) }
    }.endIndex
    let own = (0..<end).map { row($0, table.columns) }
    guard own.contains(where: \.holdsNumbers) else { return nil }
    return Found(rows: 0..<end, table: PDFTable(columns: table.columns, rows: own))
  }

  /// The most rows that a header, with a first row of numbers, is looked for in.
  private static let mostRows = 5

  /// Whether a row belongs to what stands over a table on the next page.
  ///
  /// A cell alone must be as near to the row below as the lines of one header are.
  private func leads(_ index: Int, to table: PDFTable) -> Bool {
    guard !isNote(index), !isProse(rows[index]), stays(rows[index], within: table.columns),
      fits(rows[index], table.columns)
    else { return false }
    let isRow = rows[index].count > 1
    guard index + 1 < rows.count else { return isRow }
    return step(index, index + 1) < (isRow ? 2 : 0.75) * PDFTable.Row.pitch(of: table.rows)
  }

  /// Whether every column but that of the labels has a cell of its own in the header, and the table has
  /// no other header.
  private func heads(_ found: PDFTable, _ table: PDFTable) -> Bool {
    let cells = found.rows.prefix(found.headerCount).flatMap(\.cells)
    let single = Set(cells.filter { $0.span == 1 }.map(\.column))
    return single.isSuperset(of: table.columns.indices.dropFirst())
      && table.headingCount <= found.repeatedRows(in: table)
  }

  /// The rows of several words at the end of a page, if not all of them hold numbers.
  private func rowsApart(behind first: Int) -> Found? {
    let isApart = { rows[$0].count > 1 && !isProse(rows[$0]) && !isNote($0) }
    let count = (first..<rows.count).reversed().prefix(while: isApart).count
    let range = rows.count - count..<rows.count
    let hasWords = range.contains { !rows[$0].contains { PDFTable.Cell.isNumber($0.text) } }
    guard count <= Self.mostRows, hasWords else { return nil }
    let columns = columns(of: Array(range))
    guard columns.count > 1 else { return nil }
    return Found(
      rows: range, table: PDFTable(columns: columns, rows: range.map { row($0, columns) }, isApart: true))
  }

  private func isOfTable(_ index: Int, _ table: PDFTable) -> Bool {
    rows[index].count > 1 && !isProse(rows[index]) && stays(rows[index], within: table.columns)
      && fits(rows[index], table.columns)
  }

  /// Whether a row says something of the table, as `单位：亿元` does, and is none of it.
  ///
  /// The corner of a header may say that too, and so may a bracket behind the name of a column.
  private func isNote(_ index: Int) -> Bool {
    rows[index].dropFirst(rows[index].count > 1 ? 1 : 0).contains { line in
      line.text.prefix { $0 != "（" && $0 != "(" }.contains { $0 == "：" || $0 == ":" }
    }
  }
}
