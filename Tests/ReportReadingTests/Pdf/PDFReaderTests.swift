import Testing
import Yuejuan

@testable import ReportReading

@Suite(.enabled(if: Tool.isPopplerHere, "poppler-utils or poppler-data is not installed"))
struct PDFReaderTests {
  private func document(_ pdf: HandWrittenPDF) throws -> Document {
    try #require(ReportReader().read(pdf.bytes, name: "report.pdf").document)
  }

  private func words(_ pdf: HandWrittenPDF, role: Block.Role = .main) throws -> [String] {
    let document = try document(pdf)
    return document.blocks.filter { $0.role == role }.map { document.words($0.range) }
  }

  private static let report = HandWrittenPDF(
    pages: [
      [.init(left: 180, bottom: 790, size: 20, text: "Report of the Works")]
        + HandWrittenPDF.column([
          "    Output reached 256 tons & more this year, which is well above the 86 tons of the year be-",
          "fore, and the plan of 93 tons was met two months ahead of its time, as the works reported.",
        ])
    ], title: "Annual report")

  @Test func linesBecomeParagraphsWithTheirPlaces() throws {
    let document = try document(Self.report)
    #expect(document.metadata.mediaType == "application/pdf")
    #expect(document.metadata.title == "Report of the Works")
    #expect(document.metadata.date == nil)
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph])
    #expect(
      document.words(document.blocks[1].range).hasSuffix(
        "the year be-fore, and the plan of 93 tons was met two months ahead of its time, as the works reported."
      ))
    #expect(document.blocks[1].place == "page 1 line 2 [72,74,521,99]")
  }

  @Test func spansSliceBackAndBytesDecide() throws {
    let document = try document(Self.report)
    let again = try self.document(Self.report)
    #expect(document.source.utf8 == again.source.utf8)
    #expect(document.blocks == again.blocks)
    var end = -1
    for block in document.blocks {
      #expect(block.range.lowerBound > end)
      #expect(document.sourceWords(block.range) == document.words(block.range))
      end = block.range.upperBound
    }
    #expect(end == document.text.count)
  }

  /// A word set smaller and higher right behind another, as programs set powers and marks of footnotes.
  @Test(arguments: [
    ("4", "5.6×10⁴ tons"), ("-3", "5.6×10⁻³ tons"), ("[1]", "5.6×10 tons"), ("①", "5.6×10 tons"),
    ("st", "5.6×10st tons"),
  ])
  func superscriptsAreNoDigitsOfTheLine(_ raised: String, _ expected: String) {
    let words = [
      PDFWord(box: PDFBox(left: 72, top: 100, right: 100, bottom: 115), text: "5.6×10"),
      PDFWord(box: PDFBox(left: 100, top: 98, right: 105, bottom: 109), text: raised),
      PDFWord(box: PDFBox(left: 109, top: 100, right: 130, bottom: 115), text: "tons"),
    ]
    #expect(PDFWriting.text(of: words, size: 12) == expected)
  }

  @Test func aSmallWordOnTheLineIsNoSuperscript() {
    let words = [
      PDFWord(box: PDFBox(left: 72, top: 100, right: 100, bottom: 115), text: "256"),
      PDFWord(box: PDFBox(left: 100, top: 105, right: 105, bottom: 115), text: "4"),
    ]
    #expect(PDFWriting.text(of: words, size: 12) == "256 4")
  }

  /// A line of words as wide as their Chinese characters are at a size; `top` is where it begins.
  private func line(_ text: String, size: Double, top: Double, height: Double? = nil) -> PDFLine {
    let width = Double(text.unicodeScalars.count) * size
    let box = PDFBox(left: 72, top: top, right: 72 + width, bottom: top + (height ?? size))
    return PDFLine(words: [PDFWord(box: box, text: text)], block: 0)
  }

  @Test func theReportAndNotTheTablesBehindItIsRunningText() {
    let prose = (0..<30).map { line("全市收入完成九亿元，增长了百分之五，比预算数多。", size: 16, top: Double($0) * 30) }
    let cells = (0..<200).map { line("一般公共服务支出合计数额", size: 9, top: Double($0) * 12) }
    var pages = [
      PDFPage(width: 595, height: 842, lines: prose), PDFPage(width: 595, height: 842, lines: cells),
    ]
    #expect(PDFMeasures(&pages).bodySize == 16)
    var tables = [PDFPage(width: 595, height: 842, lines: cells + prose.prefix(2))]
    #expect(PDFMeasures(&tables).bodySize == 9)
  }

  @Test func tallDigitsMakeNoLineLarger() {
    var pages = [
      PDFPage(
        width: 595, height: 842,
        lines: [
          line("收入", size: 16, top: 100, height: 35), line("亿元，城镇职工基本医疗保险收入", size: 16, top: 100),
        ])
    ]
    _ = PDFMeasures(&pages)
    #expect(PDFRow(lines: pages[0].lines).size == 16)
  }

  @Test func aNumberSplitOverLinesStaysOne() {
    #expect(PDFWriting.separator(between: "投资1.12亿", and: "元，增长") == "")
    #expect(PDFWriting.separator(between: "完成1,", and: "234万元") == "")
    #expect(PDFWriting.separator(between: "reached 256", and: "tons") == " ")
    #expect(PDFWriting.separator(between: "the end.", and: "12 more") == " ")
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    let left = (1...12).map { "left words of line number \($0) here" }
    let right = (1...12).map { "right words of line number \($0) also" }
    let across = HandWrittenPDF.Line(
      left: 60, bottom: 800,
      text: "A line that reaches over both of the columns, from the one edge to the other one")
    let pdf = HandWrittenPDF(pages: [
      [across] + HandWrittenPDF.column(left, left: 60) + HandWrittenPDF.column(right, left: 310)
    ])
    let text = try words(pdf).joined(separator: " ")
    #expect(text.contains("line number 3 here left words of line number 4 here"))
    #expect(text.hasPrefix("A line that"))
    let end = try #require(text.firstRange(of: "number 12 here"))
    let start = try #require(text.firstRange(of: "right words of line number 1 also"))
    #expect(end.upperBound <= start.lowerBound)
  }

  @Test func wordsInColumnsWithNumbersAreATable() throws {
    let rows = [
      ["name", "value", "growth"], ["alpha", "12.5", "3.4%"], ["beta beta", "112.5", "-3.4%"],
      ["gamma", "2.5", "13.4%"],
    ]
    let cells = rows.enumerated().flatMap { row, cells in
      zip([72, 200, 300], cells).map {
        HandWrittenPDF.Line(left: $0, bottom: 700 - 14 * row, text: $1)
      }
    }
    let document = try document(HandWrittenPDF(pages: [cells]))
    let found = document.blocks.compactMap { block -> [String]? in
      guard case .tableCell(let cell) = block.kind else { return nil }
      return ["\(cell.row) \(cell.column)", document.words(block.range)]
    }
    #expect(found.count == 12)
    #expect(found.map { $0[1] } == rows.flatMap { $0 })
    #expect(found[7][0] == "2 1")
    #expect(document.blocks[7].place.hasPrefix("page 1 table 1 row 3 column 2 ["))
  }

  @Test func wordsWithoutNumbersAreNone() throws {
    let cells = (0..<4).flatMap { row in
      [72, 200].map { HandWrittenPDF.Line(left: $0, bottom: 700 - 14 * row, text: "word \(row % 2 == 0)") }
    }
    #expect(
      try document(HandWrittenPDF(pages: [cells])).blocks.allSatisfy { $0.kind != .caption && !$0.isCell })
  }

  @Test func runningTitlesAndPageNumbersAreFurniture() throws {
    let pages = (1...3).map { page in
      [
        HandWrittenPDF.Line(left: 72, bottom: 810, size: 11, text: "Works of the North"),
        .init(left: 290, bottom: 40, text: "\(page)"), .init(left: 72, bottom: 60, text: "\(page * 7) tons"),
      ] + HandWrittenPDF.column(["Text that says \(page * page) tons and goes on to the edge."], from: 600)
    }
    let pdf = HandWrittenPDF(pages: pages)
    #expect(
      try words(pdf, role: .footer) == [
        "Works of the North", "1", "Works of the North", "2", "Works of the North", "3",
      ])
    #expect(try words(pdf).contains("21 tons"))
  }

  @Test(arguments: [
    ("— 3 —", true), ("第 3 页", true), ("第3页 共10页", true), ("3/10", true), ("- 3 -", true), ("2022年", false),
    ("3.5", false), ("增长3%", false),
  ])
  func pageNumbersHaveManyForms(_ text: String, _ isNumber: Bool) {
    var line = PDFLine(
      words: [PDFWord(box: PDFBox(left: 280, top: 790, right: 320, bottom: 802), text: text)], block: 1)
    line.number = 1
    line.size = 10
    let rows = PDFFurniture.rows(
      of: [[PDFRow(lines: [line])]], sizes: [PDFPage(width: 595, height: 842)], PDFMeasures(size: 10))
    #expect(rows[0].contains(1) == isNumber)
  }

  @Test func theDeclaredTitleIsNoFileName() throws {
    #expect(PDFReader.declaredTitle("工作报告") == "工作报告")
    #expect(PDFReader.declaredTitle("Microsoft Word - 报告.docx") == nil)
    #expect(PDFReader.declaredTitle("报告(定稿).wps") == nil)
    #expect(PDFReader.declaredTitle(" ") == nil)
    let pdf = HandWrittenPDF(
      pages: [HandWrittenPDF.column(["It said that 12 tons were made."])], title: "Plan")
    #expect(try document(pdf).metadata.title == "Plan")
  }
}

extension Block {
  fileprivate var isCell: Bool {
    if case .tableCell = kind { true } else { false }
  }
}
