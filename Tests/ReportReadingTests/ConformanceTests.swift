import ReportReading
import Testing
import Yuejuan

/// What every reader keeps to, on a report in its format.
@Suite struct ConformanceTests {
  private static let formats = LittleReport.formats

  private func document(_ format: String, named name: String? = nil) throws -> Document {
    let bytes = try LittleReport.bytes(format)
    return try #require(ReportReader().read(bytes, name: name ?? "a.\(format)").document)
  }

  @Test(arguments: formats)
  func anEmptyFileIsSaidToBeEmpty(_ format: String) {
    let reading = ReportReader().read([], name: "a.\(format)")
    #expect(reading.document == nil)
    #expect(reading.findings.map(\.rule) == ["unread-file"])
    #expect(reading.findings.first?.summary.contains("空文件") == true)
  }

  @Test(arguments: formats, formats + ["doc", "bin"])
  func contentDecidesAndNotTheName(_ format: String, _ suffix: String) throws {
    let expected = try document(format)
    let renamed = try document(format, named: "a.\(suffix)")
    #expect(renamed.metadata.mediaType == expected.metadata.mediaType)
    #expect(renamed.text == expected.text)
    #expect(renamed.blocks == expected.blocks)
  }

  @Test(arguments: formats, 1..<10)
  func aFileCutAtAnyTenthIsReadOrSaidToBeUnread(_ format: String, _ tenth: Int) throws {
    let bytes = try LittleReport.bytes(format)
    let reading = ReportReader().read(Array(bytes.prefix(bytes.count * tenth / 10)), name: "a.\(format)")
    if let document = reading.document {
      try expectSound(document)
    } else {
      #expect(reading.findings.map(\.rule) == ["unread-file"])
      #expect(reading.findings.allSatisfy { $0.level == .mandatory && !$0.suggestion.isEmpty })
    }
  }

  @Test(arguments: ["docx", "xlsx"], 1..<10)
  func aPackageCutAtAnyTenthIsSaidToBeDamaged(_ format: String, _ tenth: Int) throws {
    let bytes = try LittleReport.bytes(format)
    let reading = ReportReader().read(Array(bytes.prefix(bytes.count * tenth / 10)), name: "a.\(format)")
    #expect(reading.document == nil)
    #expect(reading.findings.first?.summary.contains("已损坏") == true)
  }

  @Test(arguments: formats)
  func theSameBytesReadTheSame(_ format: String) throws {
    let first = try document(format)
    let second = try document(format)
    #expect(first.text == second.text)
    #expect(first.blocks == second.blocks)
    #expect(first.metadata == second.metadata)
  }

  @Test(arguments: formats)
  func blocksLieInOrderInTheSource(_ format: String) throws {
    let document = try document(format)
    #expect(document.blocks.count > 1)
    try expectSound(document)
  }

  /// Blocks hold something, follow each other, lie inside the text and cut no character apart.
  private func expectSound(_ document: Document) throws {
    #expect(document.text == document.source.utf8)
    #expect(!document.text.contains(0))
    var end = 0
    for block in document.blocks {
      #expect(!block.range.isEmpty && block.range.lowerBound >= end)
      end = block.range.upperBound
      try #require(end <= document.text.count)
      #expect(String(validating: document.text[block.range], as: UTF8.self) != nil)
      #expect(!block.place.isEmpty)
    }
  }

  @Test(arguments: formats)
  func figuresStandInTheSourceAsTheyAreQuoted(_ format: String) throws {
    let document = Cleaner().clean(try document(format))
    let figures = FigureExtractor.standard.extract(from: document).figures
    #expect(figures.count >= 4)
    for figure in figures {
      #expect(document.sourceWords(figure.range) == document.words(figure.range))
      #expect(document.blocks.contains { $0.range.contains(figure.range.lowerBound) })
    }
  }

  @Test(arguments: formats)
  func readingSideBySideChangesNothing(_ format: String) async throws {
    let bytes = try LittleReport.bytes(format)
    let expected = try document(format)
    await withTaskGroup(of: Document?.self) { group in
      for _ in 0..<8 { group.addTask { ReportReader().read(bytes, name: "a.\(format)").document } }
      for await document in group {
        #expect(document?.text == expected.text)
        #expect(document?.blocks == expected.blocks)
      }
    }
  }

  @Test(arguments: LockedFile.kinds)
  func aLockedFileIsSaidToBeLockedWithWhatToDo(_ kind: String, _ name: String) throws {
    let reading = ReportReader().read(try #require(LockedFile.bytes(kind)), name: name)
    #expect(reading.document == nil)
    #expect(reading.findings.map(\.rule) == ["unread-file"])
    let finding = try #require(reading.findings.first)
    #expect(finding.level == .mandatory)
    #expect(finding.summary.contains("加密") || finding.summary.contains("密码"))
    #expect(!finding.summary.contains("损坏"))
    #expect(finding.suggestion.contains("密码") || finding.suggestion.contains("加密"))
  }

  @Test(
    arguments: [
      "gb2312", "gb18030", "big5", "utf-8", "iso-8859-1", "windows-1252", "euc-kr", "shift_jis",
      "no-such-label",
    ], LabelledPage.all)
  func aFalseLabelChangesNoCharacter(_ label: String, _ page: LabelledPage) throws {
    let text = "<html><head><meta charset=\"\(label)\"></head><body><p>\(page.prose)</p></body></html>"
    let reading = ReportReader().read(encoded(text, as: page.iconv), name: "a.html")
    let document = try #require(reading.document)
    #expect(document.metadata.encoding == page.encoding)
    #expect(document.words(0..<document.text.count) == page.prose)
    let isTrue = ["gb2312": "GB18030", "gb18030": "GB18030", "big5": "Big5"][label] == page.encoding
    let isKnown = label != "no-such-label" && page.encoding != "UTF-8"
    #expect(reading.findings.map(\.rule) == (isTrue || !isKnown ? [] : ["wrong-encoding-label"]))
  }

  /// PDF is left out: each try costs a subprocess, and poppler is not ours to search for faults.
  @Test(arguments: ["txt", "html", "docx", "xlsx"])
  func changedBytesNeverCrash(_ format: String) throws {
    let bytes = try LittleReport.bytes(format)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let reading = ReportReader().read(changed, name: "a.\(format)")
      #expect(reading.document != nil || !reading.findings.isEmpty)
    }
  }
}
