import ArgumentParser
import Foundation
import Testing

@testable import YuejuanCommands

struct CommandLineTests {
  @Test func aFileThatIsNotThereIsSaidAndEndsWithTwo() throws {
    let outcome = try Yuejuan.call("extract", "/nowhere/a.txt")
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("“/nowhere/a.txt”打不开（没有这个文件）"))
    #expect(outcome.errors.contains("请核对文件的名称和位置"))
    #expect(!outcome.errors.contains("文件夹"))
  }

  @Test func aLinkThatLeadsToItselfIsSaidInBothLanguages() throws {
    try TemporaryFolder.with { folder in
      let link = folder.url.appending(path: "a.txt")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: link)
      let path = link.path(percentEncoded: false)
      #expect(try Yuejuan.call("extract", path).errors.contains("打不开（链接绕成了圈）"))
      let english = try Yuejuan.call("extract", path, "--lang", "en").errors
      #expect(english.contains("symbolic links"))
      #expect(!english.contains("链接"))
    }
  }

  @Test func messagesCanBeEnglish() throws {
    let outcome = try Yuejuan.call("extract", "/nowhere/a.txt", "--lang", "en")
    #expect(outcome.errors.contains("cannot be opened"))
  }

  @Test func anEmptyFolderIsSaidAndEndsWithTwo() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Yuejuan.call("extract", try folder.folder("empty"))
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("没有可读的文件"))
    }
  }

  @Test(arguments: [
    ["extract"], ["extract", "a", "--format", "xml"], ["extract", "a", "--date", "2022-02-30"],
    ["extract", "a", "--jobs", "0"], ["run", "three-lists"], ["run", "p", "a", "--round", "third"],
    ["evaluate", "g", "d", "--floor", "found=2"], ["evaluate", "g", "d", "--floor", "best=.5"],
    ["evaluate", "g", "d", "--date-of", "a"], ["shout"],
  ])
  func wrongUsageEndsWith64(_ arguments: [String]) throws {
    let outcome = try Yuejuan.call(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage:"))
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    let version = try Yuejuan.call("--version")
    #expect(version.code == 0)
    #expect(version.output == YuejuanCommand.configuration.version + "\n")
    let help = try Yuejuan.call("run", "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("EXAMPLES"))
    #expect(help.errors.isEmpty)
  }

  @Test func aPipelineThatIsNotThereIsWrongUsageForRun() throws {
    let outcome = try Yuejuan.call("run", "no-such-pipeline", "/tmp", "--round", "2022Q3")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("找不到流程“no-such-pipeline”"))
  }

  @Test func aPipelineThatIsNotThereIsUnreadableForLint() throws {
    let outcome = try Yuejuan.call("lint", "no-such-pipeline")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("no-such-pipeline"))
    #expect(outcome.output.isEmpty)
  }

  @Test func aGoldFileWithABrokenLineIsSaidWithItsPlace() throws {
    try TemporaryFolder.with { folder in
      let gold = try folder.file("gold.jsonl", "\n{\"doc\":\"a\"\n")
      let outcome = try Yuejuan.call("evaluate", gold.path, folder.path)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("gold.jsonl:2"))
    }
  }

  @Test func anOutputThatCannotBeWrittenEndsWithTwo() throws {
    let shell = URL(filePath: "/bin/sh")
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let program = try Yuejuan.path()
    let outcome = try Yuejuan.run(shell, ["-c", "'\(program)' extract - > /dev/full"], input: "投资3亿元。")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("磁盘已满"))
  }

  @Test func aReaderThatStopsEarlyLeavesNoTrace() throws {
    let program = try Yuejuan.path()
    let script = "trap '' PIPE; '\(program)' extract - --format text | true"
    let outcome = try Yuejuan.run(
      URL(filePath: "/bin/sh"), ["-c", script], input: String(repeating: "投资3亿元。\n", count: 50_000))
    #expect(outcome.errors.isEmpty)
  }
}
