import Foundation
import ReportReading
import Testing

@testable import YuejuanCommands

struct ExtractTests {
  private static let readersAreThere = ReportReader().read(Array("三".utf8), name: "a.txt").document != nil

  @Test(.enabled(if: readersAreThere, "needs the readers"))
  func standardInputIsReadAndPrintedAsItWasDecoded() throws {
    let text = "今年1至9月，完成投资4.3億(yì)元。\n\n  第二段 𠀀\n"
    let outcome = try Yuejuan.call("extract", "-", "--format", "text", input: text)
    #expect(outcome.code == 0)
    #expect(outcome.output == text)
    #expect(outcome.errors.isEmpty)
  }

  @Test(.enabled(if: readersAreThere, "needs the readers"))
  func aFileThatIsNotThereDoesNotStopTheOthers() throws {
    try TemporaryFolder.with { folder in
      let (one, two) = try (folder.file("1.txt", "一\n"), folder.file("2.txt", "二\n"))
      let outcome = try Yuejuan.call(
        "extract", two.path, folder.path + "/3.txt", one.path, "--format", "text")
      #expect(outcome.code == 2)
      #expect(outcome.output == "一\n二\n")
      #expect(outcome.errors.contains("3.txt”打不开"))
    }
  }

  @Test(.enabled(if: readersAreThere, "needs the readers"))
  func blocksAreLinesOfFourFields() throws {
    let outcome = try Yuejuan.call("extract", "-", "--format", "blocks", input: "述职报告\n\n完成投资3亿元。\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 4)
    }
    #expect(lines.last?.hasSuffix("\t完成投资3亿元。") == true)
  }

  @Test(.enabled(if: readersAreThere, "needs the readers"))
  func aDocumentIsScoredUnderItsNameWithoutExtension() throws {
    try TemporaryFolder.with { folder in
      let text = "今年1至9月，完成投资4.3亿元。"
      let row = """
        {"doc":"甲","start":0,"text":"今年","value":1,"unit":"年","bound":"exact","aspect":"level",\
        "status":"actual","indicator":"","subject":"","period":"","core":false}
        """
      let document = try folder.file("甲.txt", text)
      let gold = try folder.file("gold.jsonl", row + "\n")
      let outcome = try Yuejuan.call(
        "evaluate", gold.path(percentEncoded: false), document.path(percentEncoded: false),
        "--date-of", "甲=2022-10-30", "--json")
      #expect(outcome.code == 0)
      #expect(outcome.output.hasPrefix("{\"gold\":0,\"predicted\":"))
    }
  }

  @Test func theHeadingOfATableStandsEvenWhereThereAreNoFigures() throws {
    let outcome = try Yuejuan.call("extract", "-", "--format", "csv", input: "没有数据。\n")
    #expect(outcome.output.hasPrefix("document,start,end,text,value,"))
    #expect(outcome.output.hasSuffix("\r\n"))
  }
}
