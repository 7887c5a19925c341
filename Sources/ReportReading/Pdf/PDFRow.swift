/// Lines beside each other on a page, from left to right.
struct PDFRow {
  var lines: [PDFLine]

  /// The row's number on its page.
  var number: Int { lines.first?.number ?? 0 }
  /// The box around the lines.
  var box: PDFBox { lines.dropFirst().reduce(lines.first?.box ?? PDFBox()) { $0.union($1.box) } }
  /// The size of the largest line, of those whose size is known if there are any.
  ///
  /// Digits of another font may be twice as tall: a piece of few characters (收入22) tells nothing beside one of many.
  var size: Double {
    let known = lines.filter(\.isSizeKnown)
    return (known.isEmpty ? lines : known).reduce(0) { max($0, $1.size) }
  }

  /// The rows of lines, from the top down.
  static func rows(of lines: [PDFLine]) -> [PDFRow] {
    var rows: [PDFRow] = []
    var middle = 0.0
    for line in lines.sorted(by: isAbove) {
      if let last = rows.last, line.box.middle - middle < 0.4 * min(line.size, last.lines[0].size) {
        rows[rows.count - 1].lines.append(line)
      } else {
        rows.append(PDFRow(lines: [line]))
        middle = line.box.middle
      }
    }
    for index in rows.indices { rows[index].lines.sort { $0.box.left < $1.box.left } }
    return rows
  }

  /// The rows of a page, numbered from 1.
  static func numbered(_ page: PDFPage) -> [PDFRow] {
    rows(of: page.lines).enumerated().map { index, row in
      PDFRow(
        lines: row.lines.map { line in
          var line = line
          line.number = index + 1
          return line
        })
    }
  }

  private static func isAbove(_ line: PDFLine, _ other: PDFLine) -> Bool {
    (line.box.middle, line.box.left) < (other.box.middle, other.box.left)
  }
}
