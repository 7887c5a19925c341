import Foundation
import Glibc
import Testing

@testable import YuejuanCommands

struct InputTests {
  @Test func foldersAreReadWithEverythingBelowThemInOrderOfTheirPaths() throws {
    try TemporaryFolder.with { folder in
      for name in ["b.txt", "a/z.txt", "a.txt", "乙.txt", "甲.txt", ".hidden", ".git/x"] {
        try folder.file(name, "")
      }
      let collected = InputCollection([folder.path])
      #expect(collected.files.map(\.name) == ["a.txt", "z.txt", "b.txt", "乙.txt", "甲.txt"])
      #expect(collected.failures.isEmpty)
    }
  }

  @Test func theOrderOfTheArgumentsChangesNothing() throws {
    try TemporaryFolder.with { folder in
      let paths = try ["b.txt", "a.txt", "c/d.txt"].map { try folder.file($0, "").path }
      let one = InputCollection(paths + ["-"])
      let other = InputCollection(["-"] + paths.reversed() + paths)
      #expect(one.files == other.files)
      #expect(one.files.first == .standardInput)
      #expect(one.files.count == 4)
    }
  }

  @Test func filesOfOneNameAreToldApartByTheirPaths() throws {
    try TemporaryFolder.with { folder in
      try folder.file("a/工信局.txt", "")
      try folder.file("b/工信局.txt", "")
      try folder.file("b/水利局.txt", "")
      let names = InputCollection([folder.path]).files.map(\.name)
      #expect(Set(names).count == 3)
      #expect(names[0].hasSuffix("/a/工信局.txt"))
      #expect(names[2] == "水利局.txt")
    }
  }

  @Test func whatARunLeftIsNotReadAgain() throws {
    try TemporaryFolder.with { folder in
      for name in RoundFolder.files + ["甲.txt"] { try folder.file(name, "") }
      #expect(InputCollection([folder.path]).files.map(\.name) == ["甲.txt"])
    }
  }

  @Test func aSubmissionMayBeCalledReport() throws {
    try TemporaryFolder.with { folder in
      try folder.file("report.html", "")
      #expect(InputCollection([folder.path]).files.map(\.name) == ["report.html"])
    }
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    try TemporaryFolder.with { folder in
      try folder.file("a.txt", "")
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: "circle"), withDestinationURL: folder.url)
      #expect(InputCollection([folder.path]).files.map(\.name) == ["a.txt"])
    }
  }

  @Test func whatIsNotThereIsAFailureWithItsReason() throws {
    let collected = InputCollection(["/nowhere/a.txt"])
    #expect(collected.files.isEmpty)
    #expect(collected.failures.map(\.path) == ["/nowhere/a.txt"])
    #expect(collected.failures.map { $0.reason.text(in: .zh) } == ["没有这个文件"])
  }

  @Test func aFileGivesItsBytesWhateverItsSize() throws {
    try TemporaryFolder.with { folder in
      let text = String(repeating: "阅卷", count: 100_000)
      let file = InputFile(path: Array(try folder.file("a.txt", text).path.utf8))
      #expect(try file.bytes() == Array(text.utf8))
      #expect(throws: FileFailure.self) { try InputFile(path: Array(folder.path.utf8)).bytes() }
    }
  }

  @Test func aNameThatIsNotUTF8IsReadAllTheSame() throws {
    try TemporaryFolder.with { folder in
      let name: [UInt8] = [0xB9, 0xA4, 0xD0, 0xC5, 0xBE, 0xD6] + Array(".txt".utf8)
      let path = Array((folder.path + "/").utf8) + name
      let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o644)
      try Array("工信局".utf8).writeAll(to: descriptor, path: "")
      close(descriptor)
      let file = try #require(InputCollection([folder.path]).files.first)
      #expect(file.name.hasSuffix(".txt"))
      #expect(try file.bytes() == Array("工信局".utf8))
    }
  }

  @Test(arguments: [("a/000.txt", "000"), ("a.b/c", "c"), (".txt", ".txt"), ("2022.3.html", "2022.3")])
  func annotationsNameADocumentWithoutItsExtension(_ path: String, _ stem: String) {
    #expect(InputFile(path: Array(path.utf8)).stem == stem)
  }

  @Test(arguments: [1, 2, 7]) func resultsComeInTheOrderOfTheValues(_ jobs: Int) async throws {
    let values = Array(0..<200)
    var results: [Int] = []
    try await inOrder(values, jobs: jobs) { value in
      var noise = value &* 7919 % 1000
      for _ in 0..<noise { noise = (noise &* 31 &+ 7) % 1000 }
      return noise < 0 ? -1 : value * 2
    } consume: {
      results.append($0)
    }
    #expect(results == values.map { $0 * 2 })
  }
}
