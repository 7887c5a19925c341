extension PDFTable.Row {
  /// Joins a label that is broken over rows of its own to the row with its numbers.
  ///
  /// Lines of one cell are nearer to each other than rows with their borders.
  static func joined(_ rows: [Self]) -> [Self] {
    let near = 0.75 * pitch(of: rows)
    var joined: [Self] = []
    for (index, row) in rows.enumerated() {
      guard let last = joined.last, step(last, row) < near else {
        joined.append(row)
        continue
      }
      let next = rows[(index + 1)...].first
      let leads = next.map { $0.lacksLabel && step(row, $0) <= step(last, row) } ?? false
      if last.isLabel, row.lacksLabel {
        joined[joined.count - 1] = Self(cells: last.cells + row.cells, holdsNumbers: true)
      } else if row.isLabel, !leads, last.cells.first?.column == 0 {
        joined[joined.count - 1].cells[0].lines += row.cells[0].lines
      } else {
        joined.append(row)
      }
    }
    return joined
  }

  /// How far rows with numbers stand apart at least.
  static func pitch(of rows: [Self]) -> Double {
    let numbered = rows.filter(\.holdsNumbers)
    return zip(numbered, numbered.dropFirst()).map(step).min() ?? 0
  }

  private static func step(_ row: Self, _ next: Self) -> Double {
    guard let above = row.cells.last?.lines.last, let below = next.cells.last?.lines.first else { return 0 }
    return below.box.middle - above.box.middle
  }

  /// Whether the row is nothing but a label.
  private var isLabel: Bool { !holdsNumbers && cells.count == 1 && cells[0].column == 0 }
  /// Whether the row has numbers and no label.
  private var lacksLabel: Bool { holdsNumbers && cells.allSatisfy { $0.column > 0 } }
}
