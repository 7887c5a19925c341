/// Joins the lines of pages to paragraphs and headings.
struct PDFParagraphs {
  /// Lines that belong together, or a table.
  enum Piece {
    case text(Text)
    case furniture(PDFTextLine)
    case table(PDFTable, page: Int)
  }

  /// A paragraph or heading.
  struct Text {
    var words: String
    var lines: [PDFTextLine]
    /// Whether it is set larger than running text.
    var isLarge: Bool
    var size: Double { lines[0].size }
  }

  private let measures: PDFMeasures
  private var pieces: [Piece] = []
  private var open: Text?
  /// The furniture, which comes behind the text so that it parts no sentence.
  private var furniture: [Piece] = []

  /// The pieces of pages, in reading order.
  static func pieces(of pages: [[PDFPart]], _ measures: PDFMeasures) -> [Piece] {
    var paragraphs = PDFParagraphs(measures: measures)
    for (page, parts) in pages.enumerated() {
      for part in parts { paragraphs.add(part, page: page + 1) }
    }
    paragraphs.close()
    return paragraphs.pieces + paragraphs.furniture
  }

  private init(measures: PDFMeasures) { self.measures = measures }

  private mutating func add(_ part: PDFPart, page: Int) {
    switch part {
    case .furniture(let line):
      furniture.append(.furniture(line))
    case .table(let table):
      close()
      pieces.append(.table(table, page: page))
    case .line(let line):
      if let text = open, goesOn(line, after: text) {
        open?.words += PDFWriting.separator(between: text.words, and: line.text) + line.text
        open?.lines.append(line)
      } else {
        close()
        open = Text(words: line.text, lines: [line], isLarge: isLarge(line))
      }
    }
  }

  private mutating func close() {
    if let text = open { pieces.append(.text(text)) }
    open = nil
  }

  /// Whether a line is set larger than running text.
  ///
  /// A full stop ends a paragraph, whose last line may hold hardly more than tall digits.
  private func isLarge(_ line: PDFTextLine) -> Bool {
    line.size >= 1.15 * measures.bodySize && line.text.unicodeScalars.count <= 60
      && !PDFWriting.endsParagraph(line.text)
  }

  /// Whether a line belongs to the paragraph in front of it.
  private func goesOn(_ line: PDFTextLine, after text: Text) -> Bool {
    guard let last = text.lines.last, last.text != line.text || last.page == line.page else { return false }
    let isNumbered = PDFWriting.beginsWithNumber(line.text)
    if text.isLarge || isLarge(line) { return !isNumbered && isSecondLineOfHeading(line, after: text) }
    let isOpen = PDFWriting.endsOpen(last.text)
    let isFull = isFull(last, before: line)
    let hasEnded = PDFWriting.endsSentence(last.text) || !isFull && isHeading(text)
    if isNumbered && (isIndented(line) || !isFull || hasEnded) { return false }
    if isIndented(line), !isIndented(last) || hasEnded { return false }
    if hasEnded, isFarBelow(line, last) { return false }
    return isFull || isOpen && isNear(line, last) || isBroken(last, of: text, before: line)
  }

  /// A heading goes on in a line of its size close below it, both centred or the first one full.
  private func isSecondLineOfHeading(_ line: PDFTextLine, after text: Text) -> Bool {
    guard text.isLarge, isLarge(line), let last = text.lines.last, last.page == line.page else {
      return false
    }
    let isSame = abs(line.size - last.size) < 0.06 * last.size
    let isBelow = line.box.middle - last.box.middle < 2.2 * last.size
    let middle = (last.column.lowerBound + last.column.upperBound) / 2
    let isCentred = [line, last].allSatisfy { abs($0.box.center - middle) < 1.5 * $0.size }
    let isWhole = PDFWriting.endsSentence(last.text) || PDFWriting.beginsWithNumber(text.words)
    return isSame && isBelow && (isCentred && !isWhole || isFull(last, before: line))
  }

  /// Whether nothing more fitted into a line, so that the paragraph need not end with it.
  private func isFull(_ line: PDFTextLine, before next: PDFTextLine) -> Bool {
    guard line.box.left - line.column.lowerBound < 5 * line.size else { return false }
    let room = line.column.upperBound - line.box.right
    return room < (PDFWriting.firstPiece(of: next.text) + 0.8) * line.size
  }

  /// Whether a line stops inside a sentence though some more fitted in: most of it is filled, the next
  /// one begins at the edge, and what is here is no title, for it has marks in it.
  private func isBroken(_ line: PDFTextLine, of text: Text, before next: PDFTextLine) -> Bool {
    let width = line.column.upperBound - line.column.lowerBound
    return isNear(next, line) && !isIndented(next) && !PDFWriting.endsSentence(line.text)
      && line.box.right > line.column.lowerBound + 0.8 * width
      && (text.lines.count > 1 || line.text.unicodeScalars.contains { "，。；".unicodeScalars.contains($0) })
  }

  private func isIndented(_ line: PDFTextLine) -> Bool {
    line.box.left - line.column.lowerBound > 1.2 * line.size
  }

  private func isNear(_ line: PDFTextLine, _ last: PDFTextLine) -> Bool {
    line.page != last.page || !isFarBelow(line, last)
  }

  private func isFarBelow(_ line: PDFTextLine, _ last: PDFTextLine) -> Bool {
    line.page == last.page && line.box.middle - last.box.middle > 1.4 * measures.pitch
  }

  /// Whether a single line is a heading by its number.
  private func isHeading(_ text: Text) -> Bool {
    guard text.lines.count == 1 else { return false }
    let bytes = Array(text.words.utf8)
    return LineKind.numberedHeading(bytes.span) != nil
  }
}
