import Foundation
import Testing

@testable import YuejuanCommands

/// The whole program on the sample round.
struct SampleRoundTests {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let samples = top.appending(path: "Samples/three-lists/2022Q3")

  @Test
  func theSamplesEndWithOneAndLeaveTheirFiles() throws {
    try TemporaryFolder.with { folder in
      let round = folder.path + "/round"
      let outcome = try run(Self.samples.path, into: round)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains("合计"))
      let left = try FileManager.default.contentsOfDirectory(atPath: round)
      #expect(left.sorted() == RoundFolder.files)
    }
  }

  @Test
  func theOrderOfTheFilesAndTheNumberOfJobsChangeNoByte() throws {
    try TemporaryFolder.with { folder in
      let files = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path)
        .map { Self.samples.appending(path: $0).path(percentEncoded: false) }
      #expect(files.count > 10)
      let (one, other) = (folder.path + "/one", folder.path + "/other")
      let first = try run(files.sorted(), "--jobs", "1", into: one)
      let second = try run(files.sorted().reversed(), "--jobs", "4", into: other)
      #expect(first.code == second.code)
      #expect(first.output == second.output)
      for name in RoundFolder.files {
        #expect(FileManager.default.contentsEqual(atPath: "\(one)/\(name)", andPath: "\(other)/\(name)"))
      }
    }
  }

  @Test
  func anEmptyFolderIsSaidAndNothingIsLeft() throws {
    try TemporaryFolder.with { folder in
      let outcome = try run(try folder.folder("2022Q3"), into: folder.path + "/round")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("没有可读的文件"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/round"))
    }
  }

  @Test
  func aFolderWithoutARoundNameNeedsTheOption() throws {
    try TemporaryFolder.with { folder in
      try folder.file("inbox/工信局.txt", "工信局第三季度述职报告\n规上工业总产值221亿元。")
      let pipeline = Self.top.appending(path: "Pipelines/three-lists").path
      let outcome = try Yuejuan.call("run", pipeline, folder.path + "/inbox", in: folder.url)
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("--round"))
    }
  }

  @Test
  func aFolderThatCannotBeWrittenEndsWithTwo() throws {
    try TemporaryFolder.with { folder in
      try folder.file("round", "a file where the folder should be")
      let outcome = try run(Self.samples.path, into: folder.path + "/round")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("写不进去"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test
  func aWrongKeyInAPipelineIsSaidWithItsPlaceAndNothingIsRun() throws {
    try TemporaryFolder.with { folder in
      let pipeline = folder.url.appending(path: "three-lists")
      try FileManager.default.copyItem(at: Self.top.appending(path: "Pipelines/three-lists"), to: pipeline)
      let settings = pipeline.appending(path: "pipeline.yaml")
      let text = try String(contentsOf: settings, encoding: .utf8) + "\ncadense: quarter\n"
      try Data(text.utf8).write(to: settings)
      let run = try Yuejuan.call("run", pipeline.path, Self.samples.path, "--out", folder.path + "/round")
      #expect(run.code == 64)
      #expect(run.errors.contains("pipeline.yaml:"))
      #expect(run.errors.contains("cadense"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/round"))
      let lint = try Yuejuan.call("lint", pipeline.path)
      #expect(lint.code == 1)
      #expect(lint.output.contains("cadense"))
    }
  }

  private func run(_ inputs: String..., into round: String) throws -> Yuejuan.Outcome {
    try run(inputs, into: round)
  }

  private func run(_ inputs: [String], _ options: String..., into round: String) throws -> Yuejuan.Outcome {
    let pipeline = Self.top.appending(path: "Pipelines/three-lists").path(percentEncoded: false)
    return try Yuejuan.call(["run", pipeline] + inputs + ["--round", "2022Q3", "--out", round] + options)
  }
}
