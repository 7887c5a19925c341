/// The rows of a region of a page, and the tables among them from the top down.
struct PDFTableRegion {
  let rows: [PDFRow]
  /// From where to where the lines of the column reach, where there are enough to tell.
  let reach: ClosedRange<Double>?
  private(set) var tables: [PDFTableFinder.Found]

  init(_ region: PDFColumns.Region) {
    rows = PDFRow.rows(of: region.lines)
    reach = region.reach
    tables = PDFTableFinder.tables(in: rows)
  }

  /// Finds what stands of a table on both sides of a page's end: a header alone, or the last rows alone.
  ///
  /// - Parameters:
  ///   - above: The last region of a page.
  ///   - below: The first region of the next one.
  static func join(_ above: inout Self, _ below: inout Self) {
    let end = above.tables.last?.rows.upperBound ?? 0
    if let table = below.tables.first, table.rows.lowerBound == 0 {
      guard end < above.rows.count else { return }
      if let header = PDFTableFinder(above.rows).header(of: table.table, behind: end) {
        above.tables.append(header)
      }
    } else if let table = above.tables.last?.table, end == above.rows.count {
      let limit = below.tables.first?.rows.lowerBound ?? below.rows.count
      if let rest = PDFTableFinder(below.rows).rest(of: table, before: limit) {
        below.tables.insert(rest, at: 0)
      }
    }
  }
}
