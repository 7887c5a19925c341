import ReportReading
import Testing
import Yuejuan

/// The same report gives the same figures, whatever file it comes in.
@Suite struct SameReportTests {
  private func figures(_ bytes: [UInt8], _ name: String) throws -> [String] {
    let document = Cleaner().clean(try #require(ReportReader().read(bytes, name: name).document))
    return FigureExtractor.standard.extract(from: document).figures.map { figure in
      "\(figure.quantity.value) \(figure.quantity.unit) \(figure.aspect) \(figure.indicator.text) \(figure.period?.description ?? "-")"
    }
  }

  @Test(arguments: ["docx", "xlsx"])
  func theSameReportGivesTheSameFigures(_ format: String) throws {
    let expected = try figures(LittleReport.bytes("html"), "a.html")
    #expect(expected.count == 8)
    #expect(try figures(LittleReport.bytes(format), "a.\(format)") == expected)
    #expect(try figures(LittleReport.bytes("txt"), "a.txt") == Array(expected.prefix(4)))
  }

  @Test(
    .enabled(if: LibreOffice.isInstalled, "soffice is not installed"),
    arguments: [("docx", "HTML (StarWriter)"), ("xlsx", "HTML (StarCalc)")])
  func whatLibreOfficeWritesGivesTheSameFigures(_ format: String, _ filter: String) throws {
    let page = try LittleReport.bytes("html")
    let file = try LibreOffice.convert(page, opening: filter, to: format)
    #expect(try figures(file, "a.\(format)") == figures(page, "a.html"))
  }

  @Test(arguments: ["txt", "html", "docx", "xlsx"])
  func figuresSliceBack(_ format: String) throws {
    let source = try #require(ReportReader().read(LittleReport.bytes(format), name: "a.\(format)").document)
    #expect(source.metadata.title == LittleReport.title)
    let document = Cleaner().clean(source)
    let figures = FigureExtractor.standard.extract(from: document).figures
    let words = ["256亿元", "8.5%", "35个", "86.3%", "121.5", "7.2", "88", "-3.1"]
    #expect(
      figures.map { document.sourceWords($0.range) } == Array(words.prefix(format == "txt" ? 4 : 8)))
  }
}
