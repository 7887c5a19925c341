import Foundation
import RoundPublishing
import Testing
import Yuejuan

@testable import YuejuanCommands

/// Every rule has its page in `docs/rules`, and the program can print it.
struct RulePageTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../docs/rules").standardized

  @Test func everyRuleHasAPageAndEveryPageARule() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let pages = Set(files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) })
    let rules = Set(Rules.entries.map(\.id))
    for id in rules.subtracting(pages).sorted() {
      Issue.record("rule \(id) has no page: write docs/rules/\(id).md, see CONTRIBUTING.md")
    }
    for id in pages.subtracting(rules).sorted() {
      Issue.record("docs/rules/\(id).md has no rule: remove it, or add the rule to Rules.all")
    }
    for id in pages.symmetricDifference(RulePages.ids).sorted() {
      Issue.record("\(id) is missing in either docs/rules or the table of RulePages.swift")
    }
    #expect(files.count == pages.count)
  }

  @Test(arguments: Rules.entries)
  func aPageSaysWhatIsFoundAndWhyWithExamplesAndWhatToDo(_ rule: RuleEntry) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(rule.id).md"), encoding: .utf8)
    #expect(RulePages.page(of: rule.id) == text, "RulePages.swift has another page")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["# \(rule.id) \(rule.title)", "默认分量：\(rule.level.rawValue)"])
    #expect(
      lines.filter { $0.hasPrefix("## ") } == [
        "## 查什么", "## 为什么", "## 不通过的例子", "## 通过的例子", "## 怎么办",
      ])
    for (line, next) in zip(lines, lines.dropFirst() + ["## "]) where line.hasPrefix("## ") {
      #expect(!next.hasPrefix("## "), "“\(line)” is empty")
    }
  }

  @Test func theProgramPrintsAPage() throws {
    let outcome = try Yuejuan.call("rules", "not-submitted")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("# not-submitted 未报送\n"))
  }

  @Test func theListHoldsEveryRuleWithLevelAndPage() throws {
    let outcome = try Yuejuan.call("rules")
    #expect(outcome.code == 0)
    for rule in Rules.entries {
      let row = outcome.output.split(separator: "\n").first { $0.hasPrefix(rule.id + " ") }
      let words = try #require(row).split(separator: " ").map(String.init)
      #expect(words == [rule.id, rule.level.rawValue, rule.title, "docs/rules/\(rule.id).md"])
    }
  }

  @Test func aPipelinesLevelsAreShownAndWhatItSwitchesOff() {
    let pipeline = Pipeline(
      name: "p", title: "试", levels: ["not-submitted": .verify], switchedOff: ["ambiguous-unit": "本季由专人分拣"],
      switchedOffIn: ["2022Q3": ["late": "汛期延后"]])
    let text = RuleTable.text(of: Rules.entries, in: pipeline)
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["not-submitted", "核实", "未报送", "docs/rules/not-submitted.md", "默认强制"]))
    #expect(rows.contains(["late", "核实", "逾期报送", "docs/rules/late.md", "2022Q3停用，理由：汛期延后"]))
    #expect(
      rows.contains(["ambiguous-unit", "停用", "归属不明", "docs/rules/ambiguous-unit.md", "理由：本季由专人分拣"]))
  }

  @Test func aWordThatIsNeitherRuleNorPipelineIsRefusedWithTheNearest() throws {
    let outcome = try Yuejuan.call("rules", "not-submited")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("是否想写“not-submitted”？"))
  }
}
