import ArgumentParser
import Foundation
import ReportReading
import Testing

@testable import YuejuanCommands

/// The limits of reading, as a command line changes them.
struct LimitTests {
  @Test(arguments: [
    ("bytes=512M", 512 << 20), ("depth=3", 3), ("memory=1g", 1 << 30), ("damage=0", 0), ("entries=2K", 2048),
  ])
  func aLimitIsANameAndANumber(_ argument: String, _ value: Int) throws {
    #expect(try LimitSetting(argument: argument).value == value)
  }

  @Test(arguments: [
    ("byte=5", "是不是“bytes”？"), ("entry_bytes=5", "是不是“entry-bytes”？"), ("zzzzzzzz=5", "可用的有：bytes、depth"),
    ("bytes", "bytes=数，从 1 到 2000000000"), ("bytes=", "bytes=数"), ("bytes=-1", "bytes=数"),
    ("bytes=8G", "bytes=数"), ("bytes=1.5M", "bytes=数"), ("damage=101", "从 0 到 100"),
    ("cells=99999999999999999999", "cells=数"), ("cells=9999999999G", "cells=数"),
  ])
  func aWrongLimitIsWrongUsage(_ argument: String, _ words: String) throws {
    let outcome = try Yuejuan.call("extract", "a.txt", "--limit", argument)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func theLastSettingOfALimitCounts() throws {
    let options = try LimitOptions.parse(["--limit", "depth=3", "--limit", "cells=7", "--limit", "depth=4"])
    #expect(options.limits.elementDepth == 4)
    #expect(options.limits.tableCells == 7)
  }

  @Test func aFileOverALimitIsSaidAndTheOthersAreRead() throws {
    try TemporaryFolder.with { folder in
      try folder.file("长.txt", "完成投资3亿元，同比增长5%。")
      try folder.file("短.txt", "投资3亿元")
      let outcome = try Yuejuan.call("extract", folder.path, "--format", "csv", "--limit", "bytes=20")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("“长.txt”打不开（超过上限 20 字节）"))
      #expect(outcome.output.contains("短.txt"))
      let whole = try Yuejuan.call("extract", folder.path, "--format", "csv", "--limit", "bytes=1K")
      #expect(whole.code == 0)
    }
  }

  @Test func limitsHoldForArchivesToo() throws {
    try TemporaryFolder.with { folder in
      let archive = storedArchive(["a.txt", "b.txt"].map { (Array($0.utf8), Array("投资3亿元".utf8)) })
      try archive.write(to: folder.url.appending(path: "包.zip"))
      let outcome = try Yuejuan.call("extract", folder.path, "--limit", "entries=1")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("超过上限 1 个"))
    }
  }
}
