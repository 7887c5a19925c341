/// Finds tables among the rows of a page: words below each other in columns, with numbers in them.
///
/// It is careful. Three rows at least, two of them with numbers, columns that no cell crosses and one
/// of them all numbers; anything else stays running text, which loses nothing but the headers.
struct PDFTableFinder {
  /// A table and the rows that it took.
  struct Found {
    var rows: Range<Int>
    var table: PDFTable
  }

  /// Cells stand at least so many squares apart; blanks between Latin words are narrower.
  private static let gap = 0.38

  /// The rows with their lines cut into cells.
  let rows: [[PDFLine]]

  /// A finder in the rows of a page.
  init(_ rows: [PDFRow]) {
    self.rows = rows.map { $0.lines.flatMap { $0.pieces(gap: Self.gap) } }
  }

  /// The tables among rows.
  static func tables(in rows: [PDFRow]) -> [Found] {
    let finder = PDFTableFinder(rows)
    return finder.runs().compactMap { finder.table(in: $0) }
  }

  /// Stretches of rows of several cells close to each other; single ones may stand between them.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var end = 0
    for index in rows.indices {
      if let first = start, !isNear(index) || index - end > 2 {
        runs.append(first..<end)
        start = nil
      }
      guard rows[index].count > 1, !isProse(rows[index]) else { continue }
      if start == nil { start = index }
      end = index + 1
    }
    if let start { runs.append(start..<end) }
    return runs
  }

  func isNear(_ index: Int) -> Bool {
    guard index > 0, let line = rows[index].first, let above = rows[index - 1].first else { return true }
    return line.box.middle - above.box.middle < 6 * max(line.size, above.size)
  }

  /// Long pieces with the marks of sentences are columns of text.
  func isProse(_ cells: [PDFLine]) -> Bool {
    cells.contains { $0.characterCount > 12 && $0.text.contains { "。，；".contains($0) } }
  }

  private func table(in run: Range<Int>) -> Found? {
    let numbered = run.filter { rows[$0].count > 1 && rows[$0].contains { PDFTable.Cell.isNumber($0.text) } }
    guard run.count >= 3, numbered.count >= 2 else { return nil }
    let columns = columns(of: numbered)
    guard columns.count >= 2, columns.count <= 40 else { return nil }
    guard numbered.allSatisfy({ fits(rows[$0], columns) }), holdsNumberColumn(numbered, columns) else {
      return nil
    }
    let kept = run.drop { !isHeader($0, columns) && !numbered.contains($0) }
    guard let header = kept.first, let last = numbered.last, last - header >= 2 else { return nil }
    let first = topHeader(above: header, numbered, columns)
    let rowsOfTable = (first...last).map { row($0, columns) }
    return Found(
      rows: first..<last + 1, table: PDFTable(columns: columns, rows: PDFTable.Row.joined(rowsOfTable)))
  }

  /// The uppermost row of a header whose cells lie over several columns.
  ///
  /// It is nearer to the next row than rows of the table are; a caption is not.
  private func topHeader(above header: Int, _ numbered: [Int], _ columns: [ClosedRange<Double>]) -> Int {
    let near = 0.75 * (zip(numbered, numbered.dropFirst()).map(step).min() ?? 0)
    var first = header
    while first > 0, header - first < 2, step(first - 1, first) < near,
      stays(rows[first - 1], within: columns), fits(rows[first - 1], columns)
    {
      first -= 1
    }
    return first
  }

  func step(_ row: Int, _ next: Int) -> Double {
    guard let line = rows[row].first, let below = rows[next].first else { return 0 }
    return below.box.middle - line.box.middle
  }

  /// The stretches of the page's width that the cells of rows cover.
  func columns(of numbered: [Int]) -> [ClosedRange<Double>] {
    let stretches = numbered.flatMap { rows[$0] }.map { $0.box.left...max($0.box.left, $0.box.right) }
      .sorted { $0.lowerBound < $1.lowerBound }
    var columns: [ClosedRange<Double>] = []
    for stretch in stretches {
      if let last = columns.last, stretch.lowerBound <= last.upperBound {
        columns[columns.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
      } else {
        columns.append(stretch)
      }
    }
    return columns
  }

  /// Whether every cell of a row has a column of its own.
  func fits(_ cells: [PDFLine], _ columns: [ClosedRange<Double>]) -> Bool {
    let places = cells.map { place(of: $0.box, columns).lowerBound }
    return Set(places).count == places.count
  }

  /// Whether a column other than the first holds numbers almost throughout.
  private func holdsNumberColumn(_ numbered: [Int], _ columns: [ClosedRange<Double>]) -> Bool {
    columns.indices.dropFirst().contains { column in
      let cells = numbered.flatMap { rows[$0] }.filter { place(of: $0.box, columns).lowerBound == column }
      let numbers = cells.count { PDFTable.Cell.isNumber($0.text) }
      return numbers >= 2 && numbers * 3 >= cells.count * 2
    }
  }

  /// Whether a row could head the columns: it stays within the table and in columns of its own.
  private func isHeader(_ index: Int, _ columns: [ClosedRange<Double>]) -> Bool {
    rows[index].count > 1 && fits(rows[index], columns) && stays(rows[index], within: columns)
  }

  /// Whether short cells stand within the width of a table.
  func stays(_ cells: [PDFLine], within columns: [ClosedRange<Double>]) -> Bool {
    guard let left = columns.first?.lowerBound, let right = columns.last?.upperBound else { return false }
    return cells.allSatisfy {
      $0.box.right > left - $0.size && $0.box.left < right + $0.size && $0.characterCount <= 30
    }
  }

  func row(_ index: Int, _ columns: [ClosedRange<Double>]) -> PDFTable.Row {
    var cells: [PDFTable.Cell] = []
    for line in rows[index] {
      let place = place(of: line.box, columns)
      if let last = cells.last, last.column == place.lowerBound {
        cells[cells.count - 1].lines.append(line)
      } else {
        cells.append(PDFTable.Cell(column: place.lowerBound, span: place.count, lines: [line]))
      }
    }
    return PDFTable.Row(
      cells: cells, holdsNumbers: rows[index].contains { PDFTable.Cell.isNumber($0.text) })
  }

  /// The columns that a cell covers; one in a gap covers those beside it.
  func place(of box: PDFBox, _ columns: [ClosedRange<Double>]) -> Range<Int> {
    let covered = columns.indices.filter {
      min(box.right, columns[$0].upperBound) - max(box.left, columns[$0].lowerBound) > 0
    }
    if let first = covered.first, let last = covered.last { return first..<last + 1 }
    let behind = columns.firstIndex { $0.lowerBound >= box.right } ?? columns.count
    return behind == 0 ? 0..<1 : behind == columns.count ? behind - 1..<behind : behind - 1..<behind + 1
  }
}
