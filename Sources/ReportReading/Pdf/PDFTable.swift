/// A table that the places of its words show.
struct PDFTable {
  /// A cell: lines below or beside each other in the columns that it covers.
  struct Cell {
    var column: Int
    var span: Int
    var lines: [PDFLine]

    var box: PDFBox { lines.dropFirst().reduce(lines.first?.box ?? PDFBox()) { $0.union($1.box) } }
    /// The words, lines below each other joined as in a paragraph.
    var text: String {
      lines.dropFirst().reduce(lines.first?.text ?? "") {
        $0 + PDFWriting.separator(between: $0, and: $1.text) + $1.text
      }
    }
  }

  /// A row of cells.
  struct Row {
    var cells: [Cell]
    var holdsNumbers: Bool
  }

  /// From where to where the columns reach, from left to right.
  var columns: [ClosedRange<Double>]
  var rows: [Row]
  /// Whether it is not known what the table belongs to, so that it goes on nowhere.
  var isApart = false

  /// How many rows at the top hold no number.
  var headerCount: Int { rows.prefix { !$0.holdsNumbers }.count }
}

extension PDFTable.Cell {
  /// Whether a text is one number, perhaps with a unit, or the dash that stands for none.
  static func isNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.filter { $0 != " " }
    guard let first = scalars.first else { return false }
    if scalars.allSatisfy({ "—-–－…/".unicodeScalars.contains($0) }) { return true }
    guard PDFWriting.isDigit(first) || "+-−－▲△第".unicodeScalars.contains(first) else { return false }
    let others = scalars.filter { !PDFWriting.isDigit($0) && !".,%‰+-−－▲△，％".unicodeScalars.contains($0) }
    return scalars.contains(where: PDFWriting.isDigit) && others.count <= 4
      && !others.contains { "年月日季、（(）)".unicodeScalars.contains($0) }
  }
}
