import Foundation
import ReportReading
import Testing
import Yuejuan

/// Archives of reports that say more than is true, or too much.
@Suite struct BatchEntryTests {
  private let report = ZipWriter.Entry("甲.txt", Array("产值3亿元".utf8))

  private func entries<Result>(
    _ entries: [ZipWriter.Entry], limits: ReadingLimits = .standard, _ body: ([BatchEntry]?) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "batch-\(UUID().uuidString).zip")
    try Data(ZipWriter(entries: entries).bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let path = Array(file.path(percentEncoded: false).utf8)
    return try body(BatchEntry.entries(ofArchiveAt: path, name: "包.zip", limits: limits))
  }

  @Test(arguments: [nil, 100 as UInt32])
  func aBombIsRefusedAndTheOthersAreRead(_ claim: UInt32?) throws {
    var limits = ReadingLimits()
    limits.inflation = 100
    try entries([.bomb("乙.txt", repeats: 20_000, claims: claim), report], limits: limits) { found in
      let found = try #require(found)
      #expect(found.map(\.name) == ["乙.txt", "甲.txt"])
      #expect(throws: UnreadEntry.self) { try found[0].content() }
      #expect(try found[1].content() == Array("产值3亿元".utf8))
    }
  }

  @Test func anEntryOverItsLimitIsSaid() throws {
    var limits = ReadingLimits()
    limits.entryBytes = 8
    try entries([report], limits: limits) { found in
      let error = #expect(throws: UnreadEntry.self) { try #require(found).first?.content() }
      #expect(error?.reason.contains("上限 8 字节") == true)
    }
  }

  @Test func anEntryWithAPasswordIsSaid() throws {
    var locked = report
    locked.flags |= 1
    try entries([locked]) { found in
      let error = #expect(throws: UnreadEntry.self) { try #require(found).first?.content() }
      #expect(error?.reason.contains("密码") == true)
      #expect(error?.advice == "请解密后重新报送")
    }
  }

  @Test func anArchiveOverItsLimitsIsNotOpened() throws {
    var limits = ReadingLimits()
    limits.archiveBytes = 20
    let many = (0..<9).map { ZipWriter.Entry("\($0).txt", Array("产值3亿元".utf8)) }
    try entries(many, limits: limits) { #expect($0 == nil) }
    let said = ReportReader(limits: limits).read(ZipWriter(entries: many).bytes, name: "包.zip").findings
    #expect(said.map(\.rule) == ["unread-file"])
    #expect(said.first?.summary.contains("合计超过上限 20 字节") == true)
    limits.archiveEntries = 5
    try entries(many, limits: limits) { #expect($0 == nil) }
  }

  @Test func anArchiveThatChangedMeanwhileIsNotMistaken() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "batch-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(ZipWriter(entries: [report]).bytes).write(to: file)
    let path = Array(file.path(percentEncoded: false).utf8)
    let entry = try #require(BatchEntry.entries(ofArchiveAt: path, name: "包.zip")?.first)
    try Data(ZipWriter(entries: [ZipWriter.Entry("乙.txt", report.packed)]).bytes).write(to: file)
    #expect(throws: UnreadEntry.self) { try entry.content() }
  }
}
