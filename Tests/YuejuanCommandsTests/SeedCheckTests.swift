import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The checks find in the seeds what a careful reader found, and cry wolf nowhere.
struct SeedCheckTests {
  private static let seeds = URL(filePath: #filePath).appending(path: "../../../../shared/seeds").standardized
  private static var isThere: Bool { FileManager.default.fileExists(atPath: seeds.path) }

  /// The rules about what a report says, not about who owes what and when.
  private static let asked = Set(
    Rules.entries.map(\.id).filter { id in
      ![
        "missing-required-figure", "required-figure-without-number", "not-submitted", "ambiguous-unit",
        "late",
      ]
      .contains(id) && !id.hasPrefix("rule-") && !id.hasPrefix("list-")
    })

  @Test(
    .enabled(if: isThere, "needs the seeds beside the project, which are not part of it"),
    arguments: [
      ("000", "2022Q3", ["rate-mismatch 提示 86.32%", "wrong-count 核实 98个", "wrong-dimension 核实 6.69万千瓦时"]),
      // Where a digit is lost, its mark is quoted with the words behind it.
      ("001", "2022Q2", ["illegible-figure 核实 ?個方面"]), ("002", "2022Q1", ["rate-mismatch 准强制 77.2%"]),
      ("003", "2023Q3", ["wrong-count 核实 5張"]), ("004", "2022Q1", []),
    ] as [(String, String, [String])])
  func whatIsWrongIsFoundAndNothingElse(seed: String, name: String, expected: [String]) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Pipelines/three-lists").standardized
    let pipeline = try #require(PipelineFolder.read(folder.path).pipeline)
    let round = try #require(RoundName(name))
    let bytes = [UInt8](try Data(contentsOf: Self.seeds.appending(path: "\(seed).txt")))
    let taken = ReportIntake(for: pipeline, fallbackDate: round.period.end)
      .takeIn(bytes, name: "\(seed).txt")
    let submission = try #require(taken.submission)
    let findings = RoundChecker().check(
      Round(name: round, pipeline: pipeline, submissions: [submission], readingFindings: taken.findings))
    let found = findings.filter { Self.asked.contains($0.rule) }
      .map { "\($0.rule) \($0.level.rawValue) \($0.quote ?? "")" }
    #expect(found.sorted() == expected.sorted())
  }
}
