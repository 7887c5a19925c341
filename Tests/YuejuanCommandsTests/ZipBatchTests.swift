import Foundation
import Testing

@testable import YuejuanCommands

/// An archive of reports stands for the files in it.
struct ZipBatchTests {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized
  private let report = "前三季度，完成投资4.3亿元。\n"

  private func archive(_ names: [String], flags: UInt16 = 0x800) -> Data {
    storedArchive(names.map { (Array($0.utf8), Array(report.utf8)) }, flags: flags)
  }

  private func names(in data: Data, called name: String = "包.zip") throws -> [String] {
    try TemporaryFolder.with { folder in
      try data.write(to: folder.url.appending(path: name))
      return InputCollection([folder.path]).files.map(\.name)
    }
  }

  @Test func filesAreNamedByTheArchiveAndTheirEntry() throws {
    let data = archive(["乙/报告.txt", "甲.txt", "乙/", "__MACOSX/._甲.txt", ".DS_Store", "乙/.git/x"])
    #expect(try names(in: data) == ["包.zip/乙/报告.txt", "包.zip/甲.txt"])
    #expect(try names(in: data, called: "包") == ["包/乙/报告.txt", "包/甲.txt"])
  }

  @Test(arguments: [
    // 工信局.txt as Windows writes it, and 一.txt, whose bytes in GBK look like UTF-8.
    ([0xB9, 0xA4, 0xD0, 0xC5, 0xBE, 0xD6], "工信局"), ([0xD2, 0xBB], "一"), (Array("工信局".utf8), "工信局"),
    (Array("..\\..\\a".utf8), "a"), (Array("/etc/../a\u{1B}b".utf8), "etc/ab"),
  ])
  func namesAreDecodedAndAreNoPaths(_ bytes: [UInt8], _ name: String) throws {
    let data = storedArchive([(bytes + Array(".txt".utf8), Array(report.utf8))])
    #expect(try names(in: data) == ["包.zip/\(name).txt"])
  }

  @Test func aFlaggedNameIsUTF8WhateverItLooksLike() throws {
    #expect(try names(in: archive(["һ.txt"])) == ["包.zip/һ.txt"])
    #expect(try names(in: archive(["һ.txt"], flags: 0)) == ["包.zip/一.txt"])
  }

  @Test func theFilesOfAnArchiveAreExtractedLikeOthers() throws {
    try TemporaryFolder.with { folder in
      let data = archive(["甲.txt", "乙.txt"])
      try data.write(to: folder.url.appending(path: "包.zip"))
      let outcome = try Yuejuan.call("extract", folder.path, "--format", "csv")
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("包.zip/甲.txt,"))
      #expect(outcome.output.contains("包.zip/乙.txt,"))
    }
  }

  @Test func anArchiveOnStandardInputIsABatchToo() throws {
    try TemporaryFolder.with { folder in
      try archive(["甲.txt", "乙.txt"]).write(to: folder.url.appending(path: "包.zip"))
      let script = "'\(try Yuejuan.path())' extract - --format csv < '\(folder.path)/包.zip'"
      let outcome = try Yuejuan.run(URL(filePath: "/bin/sh"), ["-c", script])
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("-/甲.txt,"))
      #expect(outcome.output.contains("-/乙.txt,"))
    }
  }

  @Test func whatCannotBeReadInAnArchiveIsSaidAndTheRestIsRead() throws {
    try TemporaryFolder.with { folder in
      let inner = archive(["丙.txt"])
      var data = storedArchive([
        (Array("内.zip".utf8), Array(inner)), (Array("坏.txt".utf8), Array("坏了的文件".utf8)),
        (Array("甲.txt".utf8), Array(report.utf8)),
      ])
      let broken = try #require(data.firstRange(of: Data("坏了的文件".utf8)))
      data[broken.lowerBound] ^= 1
      try data.write(to: folder.url.appending(path: "包.zip"))
      let outcome = try Yuejuan.call("extract", folder.path, "--format", "jsonl")
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("包.zip/内.zip 是压缩包（.zip）"))
      #expect(outcome.errors.contains("“包.zip/坏.txt”打不开（压缩包在这里已损坏）"))
      #expect(outcome.output.split(separator: "\n").count == 1)
      #expect(!outcome.output.contains("丙.txt"))
    }
  }

  @Test func aLockedEntryIsSaidWithWhatToDo() throws {
    try TemporaryFolder.with { folder in
      try archive(["甲.txt"], flags: 0x801).write(to: folder.url.appending(path: "包.zip"))
      let outcome = try Yuejuan.call("extract", folder.path)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("“包.zip/甲.txt”打不开（已加密，要有密码才能打开），没有读取。请解密后重新报送"))
    }
  }

  @Test func anArchiveThatCannotBeOpenedIsOneUnreadFile() throws {
    let whole = archive(["甲.txt"])
    for (data, words) in [(whole.prefix(40), "已损坏"), (archive([String]()), "里面没有文件")] {
      try TemporaryFolder.with { folder in
        try data.write(to: folder.url.appending(path: "包.zip"))
        let outcome = try Yuejuan.call("extract", folder.path)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(words))
      }
    }
  }

  @Test func officeFilesAreNoBatches() throws {
    let samples = Self.top.appending(path: "Samples/formats")
    for format in ["docx", "xlsx"] {
      let data = try Data(contentsOf: samples.appending(path: "报告.\(format)"))
      #expect(try names(in: data, called: "报告.zip") == ["报告.zip"])
    }
  }

  @Test func aRoundOfAnArchiveIsTheRoundOfItsFiles() throws {
    let samples = Self.top.appending(path: "Samples/three-lists/2022Q3")
    try TemporaryFolder.with { folder in
      let names = try FileManager.default.contentsOfDirectory(atPath: samples.path)
      let entries = try names.map {
        (Array($0.utf8), [UInt8](try Data(contentsOf: samples.appending(path: $0))))
      }
      try storedArchive(entries, flags: 0x800).write(to: folder.url.appending(path: "2022Q3.zip"))
      let open = try round(samples.path(percentEncoded: false), into: folder.path + "/open")
      // Without --round: the archive is named for it.
      let pipeline = Self.top.appending(path: "Pipelines/three-lists").path(percentEncoded: false)
      let packed = try Yuejuan.call(
        "run", pipeline, folder.path + "/2022Q3.zip", "--out", folder.path + "/packed")
      #expect(open.code == 1)
      #expect(packed.code == open.code)
      #expect(states(open).count == 28)
      #expect(states(packed) == states(open))
    }
  }

  /// Each unit with its state; the names of files take more room in the table of an archive.
  private func states(_ outcome: Yuejuan.Outcome) -> [[Substring]] {
    let words = outcome.output.split(separator: "\n").map { Array($0.split(separator: " ").prefix(2)) }
    let known: Set<Substring> = ["齐全", "缺项", "未填", "打不开", "未报"]
    return words.filter { $0.count == 2 && known.contains($0[1]) }
  }

  private func round(_ input: String, into folder: String) throws -> Yuejuan.Outcome {
    let pipeline = Self.top.appending(path: "Pipelines/three-lists").path(percentEncoded: false)
    return try Yuejuan.call("run", pipeline, input, "--round", "2022Q3", "--out", folder)
  }
}
