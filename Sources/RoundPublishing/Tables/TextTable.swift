/// Rows of text, aligned in columns for a terminal.
struct TextTable {
  /// A column: its heading, the side that it is aligned to, and the most that it may take.
  struct Column {
    var heading: String
    var alignsRight = false
    var limit = 40
  }

  /// The columns.
  let columns: [Column]
  /// The rows, a cell for each column.
  var rows: [[String]] = []

  /// The table with its heading and a rule below, each line ended.
  var text: String {
    let cells = ([columns.map(\.heading)] + rows).map { row in
      zip(columns, row).map { DisplayWidth.clipped($1, to: $0.limit) }
    }
    let widths = columns.indices.map { column in
      cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = cells.map { line($0, widths) }
    lines.insert(rule, at: 1)
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map { column in
      let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(cells[column]))
      return columns[column].alignsRight ? gap + cells[column] : cells[column] + gap
    }
    let line = padded.joined(separator: "  ")
    let end = line.lastIndex { $0 != " " }
    return end.map { String(line[...$0]) } ?? ""
  }
}
