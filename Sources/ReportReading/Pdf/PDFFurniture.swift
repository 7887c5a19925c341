/// Finds what a page shows beside its text: running titles, page numbers, a printer's marks.
enum PDFFurniture {
  /// The numbers of the rows of each page that are furniture.
  static func rows(of pages: [[PDFRow]], sizes: [PDFPage], _ measures: PDFMeasures) -> [Set<Int>] {
    let repeated = repetitions(pages, sizes)
    return pages.indices.map { page in
      var found: Set<Int> = []
      for row in edgeRows(pages[page], sizes[page]) {
        let isRepeated = keys(of: row.row, page: page).contains { (repeated[$0]?.count ?? 0) >= 3 }
        let isAlone = row.gap >= row.row.size || row.row.lines.count == 1
        if isRepeated && isAlone || isPageNumber(row, page: page, of: pages.count)
          || isPrintersMark(row, sizes[page], measures)
        {
          found.insert(row.row.number)
        }
      }
      return found
    }
  }

  /// A row near an edge and how far it is from what stands inside of it.
  private struct EdgeRow {
    var row: PDFRow
    var gap: Double
    var isOutermost: Bool
  }

  /// The rows in the top and bottom eighths of a page, at most three each.
  private static func edgeRows(_ rows: [PDFRow], _ page: PDFPage) -> [EdgeRow] {
    var found: [EdgeRow] = []
    for (index, row) in rows.enumerated() {
      let isTop = row.box.bottom < 0.125 * page.height && index < 3
      let isBottom = row.box.top > 0.875 * page.height && index >= rows.count - 3
      guard isTop || isBottom else { continue }
      let inner = isTop ? index + 1 : index - 1
      let gap =
        rows.indices.contains(inner)
        ? abs(rows[inner].box.middle - row.box.middle) - (rows[inner].size + row.size) / 2 : .infinity
      found.append(
        EdgeRow(row: row, gap: gap, isOutermost: index == 0 || index == rows.count - 1))
    }
    return found
  }

  /// The pages on which a row says the same at the same height.
  private static func repetitions(_ pages: [[PDFRow]], _ sizes: [PDFPage]) -> [String: Set<Int>] {
    var repetitions: [String: Set<Int>] = [:]
    for page in pages.indices {
      for row in edgeRows(pages[page], sizes[page]) {
        for key in keys(of: row.row, page: page) { repetitions[key, default: []].insert(page) }
      }
    }
    return repetitions
  }

  /// What a row says, as it stands and with each number told by how far it is ahead of the page's.
  ///
  /// So `第3页` and `第4页` of the next page are the same, and the rows of a table are not.
  private static func keys(of row: PDFRow, page: Int) -> [String] {
    let text = row.lines.map(\.text).joined(separator: "|")
    let place = Int((row.box.middle / 4).rounded())
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= longestRunner else { return [] }
    var keys = ["\(place) \(text)"]
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix(while: PDFWriting.isDigit)
      if !digits.isEmpty, digits.count <= 4, let number = Int(string(digits)) {
        keys.append(
          "\(place) \(string(scalars[..<index]))#\(number - page)\(string(scalars[digits.endIndex...]))")
      }
      index = max(digits.endIndex, index + 1)
    }
    return keys
  }

  /// The most characters of a running title.
  private static let longestRunner = 120

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// A number that stands for itself at the very edge: `3`, `— 3 —`, `第3页`, `3/10`.
  private static func isPageNumber(_ edge: EdgeRow, page: Int, of count: Int) -> Bool {
    guard edge.isOutermost, let line = edge.row.lines.last else { return false }
    let isWhole = edge.row.lines.count == 1
    var text = line.text.filter { $0 != " " && $0 != "　" }
    let isDressed = text.contains { "—-－–·第页/／".contains($0) }
    for ornament in ["—", "－", "–", "-", "·", "~", "第", "页", "共", "Page", "of"] {
      text = text.split(separator: ornament, omittingEmptySubsequences: false).joined(separator: "/")
    }
    let numbers = text.split { $0 == "/" || $0 == "／" || $0 == "，" }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.utf8.count <= 4 }) else { return false }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count, let number = values.first else { return false }
    if values.count == 2 { return isDressed && number <= values[1] && (isWhole || values[1] == count) }
    return isWhole && (isDressed || edge.gap >= edge.row.size || number == page + 1)
  }

  /// What a browser prints at the paper's edge: small, in the outermost row, outside all margins.
  private static func isPrintersMark(
    _ edge: EdgeRow, _ page: PDFPage, _ measures: PDFMeasures
  ) -> Bool {
    let box = edge.row.box
    return edge.isOutermost && edge.row.size < 0.85 * measures.bodySize
      && (box.bottom < 0.06 * page.height || box.top > 0.94 * page.height)
  }
}
