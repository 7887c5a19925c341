import Yuejuan

/// Writes the pieces of a PDF as the text and blocks of a document.
struct PDFBlocks {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var role = Block.Role.main
  private var tables: (count: Int, first: PDFTable?, rows: Int) = (0, nil, 0)
  /// The pages that begin with a table without a header that could not be told to go on from the page before.
  private(set) var doubtfulPages: [Int] = []
  /// The page of the last table.
  private var lastPage = 0

  init(_ pieces: [PDFParagraphs.Piece]) {
    let title = Self.title(in: pieces)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let paragraph):
        let next = pieces[(index + 1)...].first
        append(paragraph, isTitle: index == title, next: next)
      case .furniture(let line):
        append(line.text, .paragraph, .footer, place: Self.place([line]))
      case .table(let table, let page):
        append(table, page: page)
      }
    }
  }

  /// The largest text of the first page, if it is larger than running text.
  private static func title(in pieces: [PDFParagraphs.Piece]) -> Int? {
    var title: (index: Int, size: Double)?
    for (index, piece) in pieces.enumerated() {
      guard case .text(let text) = piece, text.lines[0].page == 1, text.isLarge else { continue }
      if text.size > 1.03 * (title?.size ?? 0) { title = (index, text.size) }
    }
    return title?.index
  }

  private mutating func append(
    _ paragraph: PDFParagraphs.Text, isTitle: Bool, next: PDFParagraphs.Piece?
  ) {
    let line = Array(paragraph.words.utf8)
    role = PageFurniture.role(ofLine: line.span) ?? role
    var kind = kind(of: paragraph, line.span, isTitle: isTitle)
    if case .table = next, kind == .paragraph, paragraph.lines.count == 1, LineKind.isTitle(line.span) {
      kind = .caption
    }
    append(paragraph.words, kind, role, place: Self.place(paragraph.lines))
    tables.first = nil
  }

  private func kind(
    of paragraph: PDFParagraphs.Text, _ line: Span<UInt8>, isTitle: Bool
  ) -> Block.Kind {
    if isTitle { return .heading(level: 1) }
    if LineKind.isCaption(line) { return .caption }
    guard role == .main else { return .paragraph }
    if let level = LineKind.numberedHeading(line) { return .heading(level: level) }
    if paragraph.isLarge { return .heading(level: 2) }
    let isFirst = !blocks.contains { $0.role == .main }
    return isFirst && paragraph.lines.count == 1 && LineKind.isTitle(line) ? .heading(level: 1) : .paragraph
  }

  /// A table that goes on over the page keeps its number, so that its header holds for the rest too.
  ///
  /// A header that is repeated there is furniture.
  private mutating func append(_ table: PDFTable, page: Int) {
    var places = Array(table.columns.indices)
    var repeated = 0
    if let first = tables.first, let columns = first.columns(goingOnIn: table) {
      places = columns
      repeated = first.repeatedRows(in: table)
    } else {
      if tables.first != nil, page > lastPage, !table.isApart, table.headingCount == 0 {
        doubtfulPages.append(page)
      }
      tables = (tables.count + 1, table, 0)
    }
    lastPage = page
    let headers = tables.rows == 0 ? table.headerCount : repeated
    for (index, row) in table.rows.enumerated() {
      for cell in row.cells {
        append(
          cell,
          TableCell(
            table: tables.count - 1, row: tables.rows, column: places[cell.column],
            columnSpan: places[cell.column + cell.span - 1] - places[cell.column] + 1,
            isHeader: index < headers),
          index < repeated ? .footer : role, page: page)
      }
      tables.rows += 1
    }
  }

  private mutating func append(_ cell: PDFTable.Cell, _ place: TableCell, _ role: Block.Role, page: Int) {
    append(
      cell.text, .tableCell(place), role,
      place:
        "page \(page) table \(tables.count) row \(place.row + 1) column \(place.column + 1) \(cell.box.place)"
    )
  }

  private mutating func append(_ words: String, _ kind: Block.Kind, _ role: Block.Role, place: String) {
    guard words.utf8.contains(where: { $0 > 0x20 }) else { return }
    if !text.isEmpty { text.append(0x0A) }
    let start = text.count
    text += words.utf8
    blocks.append(Block(kind: kind, role: role, range: start..<text.count, place: place))
  }

  /// `page 2 line 7 [72,140,523,156]`: the box of what stands on the first of its pages.
  private static func place(_ lines: [PDFTextLine]) -> String {
    let first = lines[0]
    let box = lines.dropFirst().filter { $0.page == first.page }.reduce(first.box) { $0.union($1.box) }
    return "page \(first.page) line \(first.number) \(box.place)"
  }
}
