/// What a page holds, in reading order.
enum PDFPart {
  case line(PDFTextLine)
  case furniture(PDFTextLine)
  case table(PDFTable)
}

/// A line of a page with what is needed to tell whether the next one goes on from it.
struct PDFTextLine {
  var text: String
  var box: PDFBox
  /// About how wide a Chinese character is.
  var size: Double
  /// The page, from 1.
  var page: Int
  /// The line's number on its page, from 1, those beside it counted once.
  var number: Int
  /// From where to where the lines of its column reach.
  var column: ClosedRange<Double>
}

/// Brings the lines of pages into reading order.
struct PDFLayout {
  private let pages: [PDFPage]
  private let measures: PDFMeasures
  private let rows: [[PDFRow]]
  private let furniture: [Set<Int>]
  /// From where to where the lines of the file reach, for pages with few of them.
  private let usualReach: ClosedRange<Double>

  init(_ pages: [PDFPage], _ measures: PDFMeasures) {
    self.pages = pages
    self.measures = measures
    rows = pages.map(PDFRow.numbered)
    furniture = PDFFurniture.rows(of: rows, sizes: pages, measures)
    let text = zip(rows, furniture).flatMap { rows, furniture in
      rows.filter { !furniture.contains($0.number) }.flatMap(\.lines)
    }
    usualReach = PDFColumns.reach(of: text) ?? 0...0
  }

  /// The parts of each page.
  func parts() -> [[PDFPart]] {
    var regions = pages.indices.map { self.regions(of: $0) }
    for page in regions.indices.dropFirst() {
      guard var above = regions[page - 1].last, var below = regions[page].first else { continue }
      PDFTableRegion.join(&above, &below)
      regions[page - 1][regions[page - 1].count - 1] = above
      regions[page][0] = below
    }
    return pages.indices.map { page in
      let edges = rows[page].filter { furniture[page].contains($0.number) }
      return regions[page].flatMap { parts(of: $0, page) }
        + edges.flatMap { row in
          row.lines.map { .furniture(line($0.text, $0.box, row, page, usualReach)) }
        }
    }
  }

  private func regions(of page: Int) -> [PDFTableRegion] {
    let text = rows[page].filter { !furniture[page].contains($0.number) }
    return PDFColumns.regions(
      of: text.flatMap(\.lines), width: pages[page].width, size: measures.bodySize
    ).map { PDFTableRegion($0) }
  }

  private func parts(of region: PDFTableRegion, _ page: Int) -> [PDFPart] {
    var parts: [PDFPart] = []
    for (index, row) in region.rows.enumerated() {
      if let found = region.tables.first(where: { $0.rows.contains(index) }) {
        if found.rows.lowerBound == index { parts.append(.table(found.table)) }
        continue
      }
      let words = PDFWriting.text(of: row.lines.flatMap(\.words), size: row.size)
      parts.append(.line(line(words, row.box, row, page, region.reach ?? usualReach)))
    }
    return parts
  }

  private func line(
    _ text: String, _ box: PDFBox, _ row: PDFRow, _ page: Int, _ column: ClosedRange<Double>
  ) -> PDFTextLine {
    PDFTextLine(
      text: text, box: box, size: row.size, page: page + 1, number: row.number,
      column: min(column.lowerBound, box.left)...max(column.upperBound, box.right))
  }
}
