import Foundation
import Testing

@testable import YuejuanCommands

/// `run --previous` and `run --explanations`, on the sample rounds.
struct LookingBackRunTests {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let pipeline = top.appending(path: "Pipelines/three-lists").path

  private static func samples(_ round: String) -> String {
    top.appending(path: "Samples/three-lists/\(round)").path
  }

  private struct Row: Decodable {
    struct Unit: Decodable { var id: String }
    var rule: String
    var level: String
    var unit: Unit?
    var quote: String?
    var fingerprint: String
  }

  private func findings(in folder: String) throws -> [Row] {
    try String(contentsOfFile: folder + "/findings.jsonl", encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  private static func run(_ round: String, into folder: String, _ more: String...) throws -> Yuejuan.Outcome {
    try Yuejuan.call(["run", pipeline, samples(round), "--out", folder] + more)
  }

  @Test func theSecondSampleRoundLooksBackOnTheFirst() throws {
    try TemporaryFolder.with { folder in
      let (first, second) = (folder.path + "/q2", folder.path + "/q3")
      _ = try Self.run("2022Q2", into: first)
      let outcome = try Self.run("2022Q3", into: second, "--previous", first)
      #expect(outcome.code == 1)
      let rules: Set = ["copied-sentence", "cumulative-decrease", "implausible-jump", "target-changed"]
      let found = try findings(in: second).filter { rules.contains($0.rule) || $0.rule == "rule-not-run" }
        .map { "\($0.rule) \($0.level) \($0.unit?.id ?? "-") \($0.quote ?? "-")" }
      #expect(
        found == [
          "cumulative-decrease 准强制 zhalaiteqi 3.9亿元",
          "implausible-jump 核实 jingkaiqu 19.7亿元",
          "target-changed 提示 fagai 197个",
          "target-changed 提示 fagai 1382.4亿元",
          "copied-sentence 核实 caizheng 全面落实组合式税费支持政策，累计退税减税降费9.37亿元，其中留抵退税6.2亿元",
        ])
    }
  }

  @Test func aPreviousRoundThatCannotBeUsedIsWrongUsage() throws {
    try TemporaryFolder.with { folder in
      let first = folder.path + "/q2"
      _ = try Self.run("2022Q2", into: first)
      func refused(_ previous: String, in round: String = "2022Q3", _ words: String) throws {
        let outcome = try Self.run(round, into: folder.path + "/out", "--previous", previous)
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
      }
      try refused(folder.path + "/nowhere", "不是文件夹")
      try refused(first, in: "2022Q2", "不比本轮 2022Q2 早")
      try refused(try folder.folder("empty"), "没有 round.json")
      try folder.file("q2/round.json", #"{"pipeline":"cards","round":"2022Q2"}"#)
      try refused(first, "是流程“cards”的")
      try folder.file("q2/round.json", #"{"pipeline":"three-lists","round":"2022Q2"}"#)
      try folder.file(
        "q2/sentences.jsonl", "{\"unit\":\"a\",\"document\":\"b\",\"text\":\"c\"}\n{\"unit\":\n")
      try refused(first, "sentences.jsonl 第2行读不懂")
    }
  }

  @Test func anAcceptedExplanationSendsNothingBackAndIsShown() throws {
    try TemporaryFolder.with { folder in
      let (pipeline, inbox) = (folder.path + "/p", folder.path + "/2022Q3")
      try folder.file(
        "p/pipeline.yaml", "name: p\ntitle: 试\ncadence: quarter\ndeadline: 40\nclasses:\n  department: 局\n")
      try folder.file("p/roster.csv", "id,name,class,form,aliases\ngongxin,工信局,department,written,\n")
      try folder.file(
        "p/indicators.yaml", "indicators:\n  - {id: output, name: 总产值, dimension: money, better: higher}\n")
      try folder.file("p/requirements.csv", "owner,indicator,aspect,status\ngongxin,output,level,actual\n")
      try folder.file("2022Q3/a.txt", "工信局三季度工作报告\n\n各项工作有序推进。\n")
      let open = try Yuejuan.call("run", pipeline, inbox, "--out", folder.path + "/one")
      #expect(open.code == 1, "\(open.errors)")
      let missing = try #require(
        try findings(in: folder.path + "/one").first { $0.rule == "missing-required-figure" })
      let register = try folder.file(
        "e.csv", "fingerprint,reason,by,date\n\(missing.fingerprint),本期停产无产值,张三,2022-10-28\n")
      let closed = try Yuejuan.call(
        "run", pipeline, inbox, "--out", folder.path + "/two", "--explanations", register.path)
      #expect(closed.code == 0, "\(closed.output)\(closed.errors)")
      #expect(closed.output.contains("[准强制·已说明]"))
      #expect(closed.output.contains("已说明：本期停产无产值（张三，2022-10-28）"))
      #expect(closed.output.contains("齐全 1"))
      let page = try String(contentsOfFile: folder.path + "/two/report.html", encoding: .utf8)
      #expect(page.contains("准强制·已说明"))
      #expect(page.contains("已说明：本期停产无产值（张三，2022-10-28）"))
    }
  }

  @Test func faultsOfTheRegisterAreToldWithTheirLines() throws {
    try TemporaryFolder.with { folder in
      let register = try folder.file(
        "e.csv",
        """
        fingerprint,reason,by,date
        00112233445566,缺位,张三,2022-10-28
        0011223344556677,,张三,2022-10-28
        0011223344556688,理由在此,张三,10月28日
        0011223344556699,理由在此,,2022-10-28
        0011223344556699,理由在此,张三,2022-10-28

        """)
      let outcome = try Self.run("2022Q3", into: folder.path + "/out", "--explanations", register.path)
      #expect(outcome.code == 64)
      for (line, words) in [
        (2, "不是 16 位十六进制数字"), (3, "没有写理由"), (4, "日期“10月28日”读不懂"), (5, "没有写说明人"), (6, "在第5行已经说明过"),
      ] {
        let told = outcome.errors.split(separator: "\n").contains {
          $0.contains("e.csv:\(line)") && $0.contains(words)
        }
        #expect(told, "line \(line): \(outcome.errors)")
      }
      let absent = try Self.run(
        "2022Q3", into: folder.path + "/out", "--explanations", folder.path + "/no.csv")
      #expect(absent.code == 64)
      #expect(absent.errors.contains("没有这个说明登记表"))
    }
  }
}
