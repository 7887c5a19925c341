import ReportReading
import Testing
import Yuejuan

/// What every reader keeps to, on one little report in every format.
@Suite struct ConformanceTests {
  private static let title = "工信局2022年第三季度报告"
  private static let prose = "前三季度，全局完成总产值256亿元，同比增长8.5%。新建项目35个，完成年度任务的86.3%。"
  private static let rows = [
    ["指标", "完成", "同比增长(%)"], ["固定资产投资", "121.5", "7.2"], ["社会消费品零售总额", "88", "-3.1"],
  ]

  /// The report in a format, by the extension of its name.
  static func report(_ format: String) -> [UInt8] {
    switch format {
    case "txt": Array("\(title)\n\(prose)\n".utf8)
    case "html":
      Array(
        "<!DOCTYPE html><html><body><h1>\(title)</h1><p>\(prose)</p><p>单位：亿元</p>\(table("table", "tr", "td"))</body></html>"
          .utf8)
    case "docx":
      wordFile(
        word(title) + word(prose) + word("单位：亿元") + "<w:tbl>"
          + rows.map { "<w:tr>\($0.map { wordCell($0) }.joined())</w:tr>" }.joined() + "</w:tbl>")
    default: excelFile([("Sheet1", excelRows([[title], [prose], ["单位：亿元"]] + rows))])
    }
  }

  private static func table(_ table: String, _ row: String, _ cell: String) -> String {
    let rows = rows.map { "<\(row)>\($0.map { "<\(cell)>\($0)</\(cell)>" }.joined())</\(row)>" }
    return "<\(table)>\(rows.joined())</\(table)>"
  }

  private func figures(_ bytes: [UInt8], _ name: String) throws -> [String] {
    let document = Cleaner().clean(try #require(ReportReader().read(bytes, name: name).document))
    return FigureExtractor().extract(from: document).figures.map { figure in
      "\(figure.quantity.value) \(figure.quantity.unit) \(figure.aspect) \(figure.indicator.text) \(figure.period?.description ?? "-")"
    }
  }

  @Test(arguments: ["docx", "xlsx"])
  func theSameReportGivesTheSameFigures(_ format: String) throws {
    let expected = try figures(Self.report("html"), "a.html")
    #expect(expected.count == 8)
    #expect(try figures(Self.report(format), "a.\(format)") == expected)
    #expect(try figures(Self.report("txt"), "a.txt") == Array(expected.prefix(4)))
  }

  @Test(
    .enabled(if: LibreOffice.isInstalled, "soffice is not installed"),
    arguments: [("docx", "HTML (StarWriter)"), ("xlsx", "HTML (StarCalc)")])
  func whatLibreOfficeWritesGivesTheSameFigures(_ format: String, _ filter: String) throws {
    let page = Self.report("html")
    let file = try LibreOffice.convert(page, opening: filter, to: format)
    #expect(try figures(file, "a.\(format)") == figures(page, "a.html"))
  }

  @Test(arguments: ["txt", "html", "docx", "xlsx"])
  func theSameBytesReadTheSame(_ format: String) throws {
    let bytes = Self.report(format)
    let first = try #require(ReportReader().read(bytes, name: "a.\(format)").document)
    let second = try #require(ReportReader().read(bytes, name: "b").document)
    #expect(first.text == second.text)
    #expect(first.blocks == second.blocks)
    #expect(first.metadata == second.metadata)
  }

  @Test(arguments: ["txt", "html", "docx", "xlsx"])
  func blocksAreInOrderAndSliceBack(_ format: String) throws {
    let source = try #require(ReportReader().read(Self.report(format), name: "a.\(format)").document)
    var end = 0
    for block in source.blocks {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty)
      end = block.range.upperBound
    }
    #expect(source.metadata.title == Self.title)
    let document = Cleaner().clean(source)
    let figures = FigureExtractor().extract(from: document).figures
    let words = ["256亿元", "8.5%", "35个", "86.3%", "121.5", "7.2", "88", "-3.1"]
    #expect(
      figures.map { document.sourceWords($0.range) } == Array(words.prefix(format == "txt" ? 4 : 8)))
  }

  @Test(arguments: ["docx", "xlsx"])
  func aFileCutAtAnyTenthIsSaidToBeDamaged(_ format: String) {
    let bytes = Self.report(format)
    for tenth in 1..<10 {
      let reading = ReportReader().read(Array(bytes.prefix(bytes.count * tenth / 10)), name: "a.\(format)")
      #expect(reading.document == nil)
      #expect(reading.findings.map(\.rule) == ["unread-file"])
      #expect(reading.findings.first?.summary.contains("已损坏") == true)
    }
  }

  @Test(arguments: ["docx", "xlsx"])
  func changedBytesNeverCrash(_ format: String) {
    let bytes = Self.report(format)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let reading = ReportReader().read(changed, name: "a.\(format)")
      #expect(reading.document != nil || !reading.findings.isEmpty)
    }
  }

  @Test(arguments: ["docx", "xlsx"])
  func theNameDoesNotDecide(_ format: String) throws {
    let reading = ReportReader().read(Self.report(format), name: "a.txt")
    #expect(try #require(reading.document).metadata.mediaType.contains("officedocument"))
  }
}
