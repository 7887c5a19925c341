import RoundPublishing
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The cases that the checks were designed on, worked by hand: what is wrong, what only looks wrong, what follows.
struct WorkedCaseTests {
  @Test(arguments: ["rates", "sums-and-counts", "names-and-periods"])
  func theWorkingComesOutAsByHand(_ file: String) async throws {
    let cases = try LiterateCase.cases(in: "WorkedCases/\(file).md")
    #expect(!cases.isEmpty)
    for example in cases {
      let checked = try await example.checked()
      let findings = checked.findings.filter { $0.rule != "rule-not-run" }
      let derived = checked.round.submissions.flatMap(\.derivedFigures)
      let told = findings.flatMap { [$0.line] + $0.notes.map { "注 \($0)" } }
      let found = told + derived.map { "推算 \($0.kind.rawValue) \($0.working)" }
      #expect(found == example.expected, "\(example.title)")
    }
  }
}
