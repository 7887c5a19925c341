import Foundation
import RoundPublishing
import Testing
import Yuejuan

@testable import YuejuanCommands

/// A tiny round told in a Markdown file, with what must be found in it.
///
/// A case is a section. Each fenced block is a file, named behind the fence: `2022Q3/工信局.txt`, `pipeline/roster.csv`,
/// `explanations.csv`. Of two rounds the earlier one is looked back on. The files of `RuleCases/pipeline` stand in for
/// those that a case does not bring. Each list item is something found: level, rule and the sentence.
struct LiterateCase: Sendable, CustomTestStringConvertible {
  /// The words of the heading.
  var title: String
  /// The files by their paths.
  var files: [String: String] = [:]
  /// What must be found, in the order of the findings.
  var expected: [String] = []

  var testDescription: String { title }

  /// The folder of the tests of this target.
  static let tests = URL(filePath: #filePath).appending(path: "../..").standardized

  /// The cases of a file below the folder of the tests.
  static func cases(in file: String) throws -> [LiterateCase] {
    let text = try String(contentsOf: tests.appending(path: file), encoding: .utf8)
    var cases: [LiterateCase] = []
    var open: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        open = open == nil ? String(line.dropFirst(3)) : nil
      } else if let open, !cases.isEmpty {
        cases[cases.count - 1].files[open, default: ""] += line + "\n"
      } else if line.hasPrefix("## ") {
        cases.append(LiterateCase(title: String(line.dropFirst(3))))
      } else if line.hasPrefix("- "), !cases.isEmpty {
        cases[cases.count - 1].expected.append(String(line.dropFirst(2)))
      }
    }
    return cases
  }

  /// The case's last round, checked as `yuejuan run` does, the round before read back from what was left of it.
  func checked() async throws -> CheckedRound {
    try await TemporaryFolder.with { (folder: TemporaryFolder) async throws -> CheckedRound in
      try FileManager.default.copyItem(
        at: Self.tests.appending(path: "RuleCases/pipeline"), to: folder.url.appending(path: "pipeline"))
      for (path, text) in files { try folder.file(path, text) }
      let read = PipelineFolder.read(folder.path + "/pipeline")
      try #require(read.problems == [], "the pipeline of “\(title)” has problems")
      let pipeline = try #require(read.pipeline)
      let register = ExplanationsFile.read(folder.path + "/explanations.csv")
      let names = Set(files.keys.compactMap { RoundName($0.prefix { $0 != "/" }) })
      var previous: PreviousRound?
      var checked: CheckedRound?
      for name in names.sorted(by: { $0.period.start < $1.period.start }) {
        if let earlier = checked {
          try RoundFolder(path: folder.path + "/left").write(earlier)
          previous = try PreviousFolder(path: folder.path + "/left").read(for: pipeline, before: name)
        }
        let run = RoundRun(
          pipeline: pipeline, name: name, previous: previous, explanations: register.value ?? [], jobs: 1)
        checked = try await run.checked(InputCollection([folder.path + "/\(name)"]).files)
      }
      return try #require(checked, "“\(title)” has no round")
    }
  }
}

extension Finding {
  /// The finding as a case writes it: level, rule and sentence.
  var line: String { "\(level.rawValue) \(rule) \(summary)" }
}
