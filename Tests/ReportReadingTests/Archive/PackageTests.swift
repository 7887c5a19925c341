import ReportReading
import Testing
import Yuejuan

@Suite struct PackageTests {
  private func failure(_ entries: [ZipWriter.Entry], limits: ReadingLimits = .standard) -> String {
    let reading = ReportReader(limits: limits).read(ZipWriter(entries: entries).bytes, name: "a.docx")
    #expect(reading.document == nil)
    #expect(reading.findings.map(\.rule) == ["unread-file"])
    return reading.findings.first?.summary ?? ""
  }

  private static let types = ZipWriter.Entry("[Content_Types].xml", Array("<Types/>".utf8))

  @Test(arguments: [nil, 100, 0] as [UInt32?])
  func bombsAreRefusedWhateverTheyClaim(_ size: UInt32?) {
    // 5 MB of zeros in 32 KB.
    let bomb = ZipWriter.Entry.bomb("word/document.xml", repeats: 20_000, claims: size)
    var limits = ReadingLimits()
    limits.inflation = 100
    #expect(failure([Self.types, bomb], limits: limits).contains("100 倍"))
    limits = .standard
    limits.entryBytes = 1 << 20
    #expect(failure([Self.types, bomb], limits: limits).contains("1048576 字节"))
    limits.entryBytes = 64 << 20
    limits.archiveBytes = 1 << 20
    #expect(failure([Self.types, bomb], limits: limits).contains("合计"))
  }

  @Test func twoEntriesOfOneNameAreRefused() {
    let entry = ZipWriter.Entry("word/document.xml", Array("<a/>".utf8))
    #expect(failure([Self.types, entry, entry]).contains("有两份"))
  }

  @Test func tooManyEntriesAreRefused() {
    let many = (0..<20).map { ZipWriter.Entry("\($0)", []) }
    var limits = ReadingLimits()
    limits.archiveEntries = 10
    #expect(failure(many, limits: limits).contains("20 个条目"))
  }

  @Test func lockedEntriesAreSaid() {
    var entry = ZipWriter.Entry("word/document.xml", [UInt8](repeating: 7, count: 40))
    entry.flags |= 1
    #expect(failure([Self.types, entry]).contains("已加密"))
  }

  @Test func namesAreNoPaths() {
    let outside = ZipWriter.Entry("../../etc/passwd", Array("root".utf8))
    let text = failure([outside])
    #expect(text.contains("Word 文档（.docx）"))
  }

  @Test func aTargetOutsideTheArchiveIsOnlyAName() {
    let relationships = """
      <Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>
      """
    let entries = [
      Self.types, ZipWriter.Entry("_rels/.rels", Array(relationships.utf8)),
      ZipWriter.Entry("word/document.xml", Array("<x/>".utf8)),
    ]
    #expect(failure(entries).contains("只有空白"))
  }

  @Test func aChangedByteIsNoticed() {
    var file = wordFile(word("产值3亿元。"))
    let place = Array("产值".utf8)
    guard let index = file.indices.first(where: { file[$0...].starts(with: place) }) else {
      Issue.record("the words are stored as they are")
      return
    }
    file[index] ^= 1
    let reading = ReportReader().read(file, name: "a.docx")
    #expect(reading.document == nil)
    #expect(reading.findings.first?.summary.contains("已损坏") == true)
  }

  @Test func otherArchivesAreNamed() {
    let zip = ZipWriter.archive([("报告.txt", "产值3亿元")])
    #expect(ReportReader().read(zip, name: "a.zip").findings.first?.summary.contains("压缩包（.zip）") == true)
    #expect(ReportReader().read(zip, name: "a.zip").findings.first?.suggestion.contains("解压") == true)
    let slides = ZipWriter.archive([("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>")])
    #expect(ReportReader().read(slides, name: "a").findings.first?.summary.contains("演示文稿") == true)
    let empty = Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)
    #expect(ReportReader().read(empty, name: "a.zip").findings.map(\.rule) == ["unread-file"])
  }

  @Test(arguments: [
    (["EncryptedPackage"], "a.docx", "已加密"), (["WordDocument"], "a.docx", "旧版 Word 文档（.doc）"),
    (["WordDocument"], "a.wps", "WPS 文字（.wps）"), (["Workbook"], "a.bin", "旧版 Excel 工作簿（.xls）"),
    (["Book"], "a.et", "WPS 表格（.et）"), (["Other"], "a.bin", "旧版 Office 或 WPS 文件"),
  ])
  func oldFilesAreToldByTheirStreams(_ streams: [String], _ name: String, _ words: String) {
    var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    file += [UInt8](repeating: 0, count: 1024 - 8)
    for stream in ["Root Entry"] + streams {
      let wide: [UInt8] = stream.utf8.flatMap { [$0, 0] }
      file += wide + [UInt8](repeating: 0, count: 128 - wide.count)
    }
    let reading = ReportReader().read(file, name: name)
    #expect(reading.document == nil)
    #expect(reading.findings.first?.summary.contains(words) == true)
    #expect(reading.findings.first?.suggestion.contains("另存") == true)
  }
}
