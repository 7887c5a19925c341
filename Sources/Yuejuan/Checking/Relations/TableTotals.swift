/// Finds the total rows and columns of tables with the cells that they are the sum of.
struct TableTotals {
  let text: CheckedText

  private struct Cell {
    var figure: Int
    var place: TableCell
  }

  /// A relation for every cell of a row or column headed 合计.
  func all() -> [Relation] {
    let tables = Dictionary(grouping: cells) { $0.place.table }
    let labels = labels
    return tables.keys.sorted().flatMap { table -> [Relation] in
      let cells = tables[table] ?? []
      let labels = labels[table] ?? Labels()
      return relations(cells, labels.rows, line: \.row, across: \.column)
        + relations(cells, labels.columns, line: \.column, across: \.row)
    }
  }

  private var cells: [Cell] {
    text.figures.indices.compactMap { index in
      guard case .tableCell(let place) = text.document.blocks[text.figures[index].block].kind,
        text.isLevel(index), place.rowSpan == 1, place.columnSpan == 1
      else { return nil }
      return Cell(figure: index, place: place)
    }
  }

  /// What the first cells of a table's rows and the cells of its first row say.
  private struct Labels {
    var rows: [Int: ArraySlice<UInt8>] = [:]
    var columns: [Int: ArraySlice<UInt8>] = [:]
  }

  private var labels: [Int: Labels] {
    var labels: [Int: Labels] = [:]
    for block in text.document.blocks {
      guard case .tableCell(let cell) = block.kind, cell.column == 0 || cell.row == 0 else { continue }
      let words = text.document.text[block.range]
      if cell.column == 0 { labels[cell.table, default: Labels()].rows[cell.row] = words }
      if cell.row == 0 { labels[cell.table, default: Labels()].columns[cell.column] = words }
    }
    return labels
  }

  private func relations(
    _ cells: [Cell], _ labels: [Int: ArraySlice<UInt8>], line: KeyPath<TableCell, Int>,
    across: KeyPath<TableCell, Int>
  ) -> [Relation] {
    let totals = labels.filter { isTotal($0.value) }.keys
    // Of two totals neither tells which lines it sums up.
    guard totals.count == 1, let total = totals.first else { return [] }
    let named = labels.filter { $0.key != total && !$0.value.contains(.part) }
    return cells.filter { $0.place[keyPath: line] == total }.compactMap { cell in
      let others = cells.filter {
        $0.place[keyPath: across] == cell.place[keyPath: across] && named[$0.place[keyPath: line]] != nil
          && text.sameUnit($0.figure, cell.figure)
      }
      let subtotals = others.filter { labels[$0.place[keyPath: line]]?.contains(.subtotal) ?? false }
      let parts = subtotals.isEmpty ? others : subtotals
      guard parts.count >= 2, parts.count == expected(parts, of: cells, labels: named, subtotals.isEmpty)
      else {
        return nil
      }
      return Relation(
        equation: Equation(
          reported: text.term(cell.figure), made: .sum(parts.map { text.value($0.figure, as: cell.figure) })),
        isTotal: true)
    }
  }

  /// How many lines have a label and so should have a number: with one of them empty the sum says nothing.
  private func expected(
    _ parts: [Cell], of cells: [Cell], labels: [Int: ArraySlice<UInt8>], _ all: Bool
  ) -> Int {
    guard all else { return parts.count }
    let lines = Set(cells.map(\.place.row))
    let columns = Set(cells.map(\.place.column))
    let isRows = Set(parts.map(\.place.column)).count == 1
    return labels.keys.count { (isRows ? lines : columns).contains($0) }
  }

  /// 合计, also with a space or a unit, but no measure that only holds the word, such as 总计划.
  private func isTotal(_ label: ArraySlice<UInt8>) -> Bool {
    let words = label.filter { $0 != 0x20 && $0 != 0x09 }
    return RelationWords.standard[.total].contains { words.starts(with: $0) && words.count <= $0.count + 15 }
  }
}
