import Foundation
import Testing

/// The sample report gives the same figures in every format.
///
/// No format leaves anything out. The text file has no table: it writes the four rows as sentences,
/// with the same names and values.
struct FormatSampleTests {
  private static let samples = URL(filePath: #filePath).appending(path: "../../../Samples/formats")
    .standardized

  /// What must not depend on the file that a figure comes in.
  private struct Figure: Decodable, Equatable {
    struct Indicator: Decodable, Equatable { var text: String }
    var value: String
    var unit: String
    var aspect: String
    var status: String
    var indicator: Indicator
  }

  private func figures(_ format: String) throws -> [Figure] {
    let file = Self.samples.appending(path: "报告.\(format)").path(percentEncoded: false)
    let outcome = try Yuejuan.call("extract", file, "--format", "jsonl")
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    return try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Figure.self, from: Data($0.utf8))
    }
  }

  @Test func theTableOfThePageIsRead() throws {
    let figures = try figures("html")
    #expect(figures.count == 32)
    let table = figures.dropFirst(6).prefix(8).map {
      "\($0.indicator.text) \($0.value)\($0.unit) \($0.aspect)"
    }
    #expect(
      table == [
        "固定资产投资 3860000000元 level", "固定资产投资 9.4% growth",
        "社会消费品零售总额 2715000000元 level", "社会消费品零售总额 -1.8% growth",
        "一般公共预算收入 492000000元 level", "一般公共预算收入 6.3% growth",
        "外贸进出口总额 208000000元 level", "外贸进出口总额 11.7% growth",
      ])
  }

  @Test(arguments: ["txt", "docx", "xlsx"])
  func everyFormatGivesTheFiguresOfThePage(_ format: String) throws {
    #expect(try figures(format) == figures("html"))
  }

  @Test(.enabled(if: isPopplerHere, "needs poppler-utils and poppler-data"))
  func thePrintedReportGivesTheFiguresOfThePage() throws {
    #expect(try figures("pdf") == figures("html"))
  }

  private static let isPopplerHere = ["/usr/bin/pdftotext", "/usr/share/poppler"]
    .allSatisfy(FileManager.default.fileExists)
}
