import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// A sample round of this repository, read and checked.
struct SampleRound {
  let findings: [Finding]
  let states: [UnitState]
  let submissions: [Submission]

  /// Reads `Samples/<pipeline>/<round>` with `Pipelines/<pipeline>`.
  init(_ pipelineName: String, _ roundName: String) throws {
    let top = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let pipeline = try #require(
      PipelineFolder.read(top.appending(path: "Pipelines/\(pipelineName)").path).pipeline)
    let folder = top.appending(path: "Samples/\(pipelineName)/\(roundName)")
    let name = try #require(RoundName(roundName))
    let intake = ReportIntake(for: pipeline, fallbackDate: name.period.end)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let taken = try files.map { file in
      intake.takeIn([UInt8](try Data(contentsOf: folder.appending(path: file))), name: file)
    }
    let round = Round(
      name: name, pipeline: pipeline, submissions: taken.compactMap(\.submission),
      readingFindings: taken.flatMap(\.findings))
    findings = RoundChecker().check(round)
    states = UnitState.states(of: round, findings: findings)
    submissions = round.submissions
  }

  /// Rule, unit and key of each finding; that some rules need the round before is no defect of the round.
  var lines: [String] {
    findings.filter { $0.rule != "rule-not-run" }.map { "\($0.rule) \($0.unit ?? "-") \($0.key)" }
  }

  /// The ids of the units of each standing.
  var standings: [UnitState.Standing: [String]] {
    Dictionary(grouping: states, by: \.standing).mapValues { $0.map(\.unit.id).sorted() }
  }
}
