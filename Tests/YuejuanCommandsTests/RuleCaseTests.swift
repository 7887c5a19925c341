import Foundation
import RoundPublishing
import Testing
import Yuejuan

@testable import YuejuanCommands

/// Every rule is shown by `RuleCases/<id>.md`: rounds in which it speaks, and rounds in which all is well.
struct RuleCaseTests {
  /// What readers say of bytes that no text can show; their own tests hold it.
  private static let ofBytes = [
    "damaged-text", "limit-exceeded", "page-without-text", "table-without-header", "unverified-text",
    "wrong-encoding-label",
  ]

  /// What is said of every round that lacks something; only the cases about it ask for it.
  private static let alwaysSaid = "rule-not-run"

  @Test(arguments: Rules.entries.map(\.id).filter { !ofBytes.contains($0) })
  func aRuleSpeaksWhereItShouldAndNowhereElse(_ id: String) async throws {
    let page = LiterateCase.tests.appending(path: "../../docs/rules/\(id).md").standardized
    #expect(FileManager.default.fileExists(atPath: page.path), "\(id) has no page")
    let cases = try LiterateCase.cases(in: "RuleCases/\(id).md")
    let failing = cases.filter { $0.title.hasPrefix("不通过") }
    let passing = cases.filter { $0.title.hasPrefix("通过") }
    #expect(!failing.isEmpty, "\(id) has no case that fails")
    #expect(!passing.isEmpty, "\(id) has no case that passes")
    #expect(failing.count + passing.count == cases.count, "a case begins with 不通过 or 通过")
    for example in cases {
      let found = try await example.checked().findings.filter { $0.rule == id || $0.rule != Self.alwaysSaid }
      #expect(found.map(\.line) == example.expected, "\(example.title)")
      #expect(passing.contains { $0.title == example.title } == example.expected.isEmpty)
      #expect(found.allSatisfy { $0.rule == id }, "\(example.title) raises another rule")
    }
  }

  @Test func everyFileOfCasesIsARules() throws {
    let folder = LiterateCase.tests.appending(path: "RuleCases").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
    let ids = Set(Rules.entries.map(\.id)).subtracting(Self.ofBytes)
    #expect(Set(files.map { String($0.dropLast(3)) }) == ids)
  }
}
