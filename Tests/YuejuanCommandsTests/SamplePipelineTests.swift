import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The sample rounds of the other pipelines show exactly the defects that their README.md lists.
struct SamplePipelineTests {
  /// A sample round with the findings that were planted: rule, unit, and how the key begins.
  struct Planted: Sendable, CustomTestStringConvertible {
    var pipeline: String
    var round: String
    var findings: [String]
    var standings: [UnitState.Standing: Int]
    var testDescription: String { "\(pipeline) \(round)" }
  }

  @Test(arguments: [
    Planted(
      pipeline: "cards", round: "2023Q3",
      findings: [
        "missing-required-figure qilihe fixed-asset-investment|growth|actual",
        "required-figure-without-number yuzhong red-issued|level|actual",
        "unfilled-figure honggu …亮出蓝牌27块、黄牌9块、红牌X块", "unread-file lugang",
        "not-submitted gaolan", "ambiguous-unit - 联合招商情况.txt",
      ],
      standings: [.complete: 6, .missing: 2, .unfilled: 1, .unread: 1, .notSubmitted: 1]),
    Planted(
      pipeline: "ledgers", round: "2022-03",
      findings: [
        "missing-required-figure ziran-ziyuan duty-open|level|actual",
        "missing-required-figure dongwuqi safety-new|level|actual",
        "missing-required-figure dongwuqi safety-closed|level|actual",
        "unfilled-figure yingji-guanli …排查隐患1284个,隐患整改率__%", "unread-file xiwuqi",
        "not-submitted nongmu", "list-item-not-mentioned dongwuqi dwq-02",
        "list-item-without-figure sunitezuoqi szq-02",
      ],
      standings: [.complete: 7, .missing: 2, .unfilled: 1, .unread: 1, .notSubmitted: 1]),
    Planted(
      pipeline: "bulletins", round: "2023",
      findings: [
        "unfilled-figure - …增长6.8%,比全省平均水平高XX个百分点", "unfilled-figure - …降4.5%,降幅比前三季度收窄__个百分点",
        "unread-file - 就业和社保公报.html",
      ], standings: [:]),
  ])
  func theFindingsAreThePlantedDefectsAndNoOthers(_ planted: Planted) throws {
    let round = try SampleRound(planted.pipeline, planted.round)
    let lines = round.lines.map { $0.replacing("，", with: ",") }
    for finding in planted.findings {
      #expect(lines.contains { $0.hasPrefix(finding) }, "missing: \(finding)")
    }
    #expect(lines.count == planted.findings.count, "\(lines)")
    #expect(round.standings.mapValues(\.count) == planted.standings)
  }

  @Test(arguments: ["bulletins", "cards", "ledgers", "three-lists"])
  func thePipelineIsInOrder(_ name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Pipelines/\(name)").standardized
    #expect(PipelineFolder.read(folder.path).problems == [])
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(text.hasPrefix("# "), "\(name)/\(file) has no comment at its head")
    }
  }

  @Test func aPipelineWithoutARosterShowsDocumentsInThePlaceOfUnits() throws {
    try TemporaryFolder.with { folder in
      let top = URL(filePath: #filePath).appending(path: "../../..").standardized
      let outcome = try Yuejuan.call(
        "run", top.path + "/Pipelines/bulletins", top.path + "/Samples/bulletins/2023", "--out",
        folder.path + "/round")
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("文档 9 · 数据 "))
      #expect(!outcome.output.contains("单位 0"))
      #expect(outcome.output.contains("南屏市2023年国民经济和社会发展统计公报"))
      let page = try String(contentsOf: folder.url.appending(path: "round/report.html"), encoding: .utf8)
      #expect(page.contains("<h2>文档</h2>"))
      #expect(!page.contains("没有认出单位"))
      #expect(!page.contains("<h2>单位</h2>"))
    }
  }

  @Test func everyDocumentOfABulletinsRoundYieldsKnownIndicators() throws {
    for submission in try SampleRound("bulletins", "2023").submissions {
      let known = submission.figures.count { $0.indicator.id != nil }
      #expect(known >= 4, "\(submission.document.name) \(known) of \(submission.figures.count)")
    }
  }
}
