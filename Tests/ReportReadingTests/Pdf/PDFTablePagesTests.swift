import Testing
import Yuejuan

@testable import ReportReading

/// Tables over the end of a page.
@Suite(.enabled(if: Tool.isPopplerHere, "poppler-utils or poppler-data is not installed"))
struct PDFTablePagesTests {
  private static let header = ["name", "value (t)", "growth (%)"]
  private static let body = [
    ["alpha", "12.5", "3.4"], ["beta beta", "112.5", "-3.4"], ["gamma", "2.5", "13.4"],
    ["delta", "22.5", "1.4"],
  ]

  /// The lines of a table's rows, 20 points apart.
  private static func lines(
    _ rows: [[String]], from top: Int, lefts: [Int] = [72, 200, 300]
  ) -> [HandWrittenPDF.Line] {
    rows.enumerated().flatMap { row, cells in
      zip(lefts, cells).filter { !$1.isEmpty }.map {
        HandWrittenPDF.Line(left: $0, bottom: top - 20 * row, text: $1)
      }
    }
  }

  private static let text = HandWrittenPDF.column(
    [
      "The works made more of all of its goods this year than in any of the years before it, and sold",
      "them all. What was made of each is said here.",
    ])

  private static func number(_ page: Int) -> HandWrittenPDF.Line {
    HandWrittenPDF.Line(left: 290, bottom: 40, text: "\(page)")
  }

  private func document(_ pages: [[HandWrittenPDF.Line]], isDoubtful: Bool = false) throws -> Document {
    let reading = ReportReader().read(HandWrittenPDF(pages: pages).bytes, name: "report.pdf")
    #expect(reading.findings.map(\.rule) == (isDoubtful ? ["table-without-header"] : []))
    return try #require(reading.document)
  }

  /// `0 1.2 words` for table 0, row 1, column 2, marked if the cell is a header or furniture.
  private func cells(_ document: Document) -> [String] {
    document.blocks.compactMap { block in
      guard case .tableCell(let cell) = block.kind else { return nil }
      let marks = (cell.isHeader ? " header" : "") + (block.role == .main ? "" : " \(block.role)")
      return "\(cell.table) \(cell.row).\(cell.column) \(document.words(block.range))\(marks)"
    }
  }

  private func expected(_ rows: [[String]], headers: Int = 1) -> [String] {
    rows.enumerated().flatMap { row, cells in
      cells.enumerated().map { "0 \(row).\($0) \($1)\(row < headers ? " header" : "")" }
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4])
  func aTableKeepsItsHeaderWhereverThePageEnds(_ rowsAbove: Int) throws {
    let note = HandWrittenPDF.Line(left: 72, bottom: 700, text: "Unit: t")
    let document = try self.document([
      Self.text + [note, Self.number(1)]
        + Self.lines([Self.header] + Self.body.prefix(rowsAbove), from: 670),
      Self.lines(Array(Self.body.dropFirst(rowsAbove)), from: 760) + [Self.number(2)],
    ])
    #expect(cells(document) == expected([Self.header] + Self.body))
    let first = try #require(document.blocks.firstIndex { $0.place.contains(" table 1 ") })
    #expect(document.words(document.blocks[first - 1].range) == "Unit: t")
    #expect(document.blocks.count { $0.place.hasPrefix("page 2 table 1 ") } == 3 * (4 - rowsAbove))
  }

  @Test(arguments: ["name (unit: t)", "unit: t"])
  func aHeaderWhoseCornerGivesTheUnitGoesWithItsTable(_ corner: String) throws {
    let header = [corner] + Self.header.dropFirst()
    let document = try self.document([
      Self.text + Self.lines([header], from: 670), Self.lines(Self.body, from: 760),
    ])
    #expect(cells(document) == expected([header] + Self.body))
  }

  @Test func aHeaderOfTwoRowsGoesWithItsTable() throws {
    let upper = HandWrittenPDF.Line(left: 240, bottom: 682, text: "output")
    let document = try self.document([
      Self.text + [upper] + Self.lines([Self.header], from: 670), Self.lines(Self.body, from: 760),
    ])
    #expect(cells(document).prefix(2) == ["0 0.1 output header", "0 1.0 name header"])
    #expect(cells(document).contains("0 2.1 12.5"))
  }

  @Test(arguments: [1, 3])
  func aRepeatedHeaderIsNoData(_ rowsBelow: Int) throws {
    let all = Self.body + [["epsilon", "32.5", "2.4"], ["zeta", "42.5", "0.4"]]
    let split = all.count - rowsBelow
    let document = try self.document([
      Self.text + Self.lines([Self.header] + all.prefix(split), from: 670),
      Self.lines([Self.header] + all.dropFirst(split), from: 760),
    ])
    let cells = self.cells(document)
    #expect(cells.allSatisfy { $0.hasPrefix("0 ") })
    #expect(cells.filter { $0.hasSuffix(" header footer") }.count == 3)
    #expect(cells.filter { !$0.contains("header") }.count == 3 * all.count)
  }

  @Test func aTableWithItsOwnHeaderIsAnother() throws {
    let document = try self.document([
      Self.text + Self.lines([Self.header] + Self.body, from: 670),
      Self.lines([["place", "area (ha)", "share (%)"]] + Self.body, from: 760),
    ])
    #expect(cells(document).contains("1 0.1 area (ha) header"))
    #expect(cells(document).contains("1 1.1 12.5"))
  }

  @Test func aColumnMayBeEmptyForAPage() throws {
    let lefts = [72, 200, 300, 400]
    let rows = Self.body.map { $0 + ["7"] }
    let document = try self.document([
      Self.text + Self.lines([Self.header + ["rank"]] + rows, from: 670, lefts: lefts),
      Self.lines(Self.body.map { [$0[0], "", $0[2], "8"] }, from: 760, lefts: lefts),
    ])
    #expect(cells(document).suffix(3) == ["0 8.0 delta", "0 8.2 1.4", "0 8.3 8"])
  }

  @Test func textBetweenPartsTables() throws {
    let document = try self.document([
      Self.text + Self.lines([Self.header] + Self.body, from: 670),
      [HandWrittenPDF.Line(left: 72, bottom: 790, text: "The second works made this.")]
        + Self.lines(Self.body, from: 760),
    ])
    #expect(cells(document).contains("1 0.1 12.5"))
  }

  @Test(arguments: [0, 1])
  func aHeaderThatDoesNotFitIsNeitherJoinedNorANote(_ rowsAbove: Int) throws {
    let document = try self.document(
      [
        Self.text
          + Self.lines(
            [["name", "value (t)"]] + Self.body.prefix(rowsAbove).map { $0.dropLast() }, from: 670),
        Self.lines(Array(Self.body.dropFirst(rowsAbove)), from: 760),
      ], isDoubtful: true)
    let cells = self.cells(document)
    #expect(cells.prefix(2) == ["0 0.0 name header", "0 0.1 value (t) header"])
    #expect(cells.contains("1 \(2 - rowsAbove).0 gamma"))
  }

  @Test func linesOfWordsOverATableAreNoHeader() throws {
    let document = try self.document([
      Self.text + HandWrittenPDF.column(["Made by: the works      Unit: t"], from: 670),
      Self.lines(Self.body, from: 760),
    ])
    #expect(cells(document).first == "0 0.0 alpha")
  }
}
