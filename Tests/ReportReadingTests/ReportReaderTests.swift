import ReportReading
import Testing
import Yuejuan

@Suite struct ReportReaderTests {
  @Test(arguments: [
    ("empty.txt", [], "空文件"), ("blank.txt", Array(" \n　\n".utf8), "空白"),
    ("a.docx", Array("PK\u{3}\u{4}....word/document.xml".utf8), "Word 文档（.docx）"),
    ("a.xlsx", Array("PK\u{3}\u{4}....".utf8), "Excel 工作簿（.xlsx）"), ("a.txt", Array("%PDF-1.7".utf8), "PDF"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "旧版 Word"),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"),
    ("a.html", Array("<html><body><script>1</script>".utf8), "没有文字"),
    ("a.mht", Array("MIME-Version: 1.0\n".utf8), "MHTML"),
    ("a.bin", (0..<4000).map { UInt8(truncatingIfNeeded: $0 * 7919 >> 3) }, "无法判定编码"),
  ])
  func whatCannotBeReadIsSaid(_ name: String, _ bytes: [UInt8], _ words: String) throws {
    let reading = ReportReader().read(bytes, name: name)
    #expect(reading.document == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "unread-file")
    #expect(finding.level == .mandatory)
    #expect(finding.document == name)
    #expect(finding.summary.contains(words))
    #expect(!finding.suggestion.isEmpty)
  }

  @Test func contentCountsBeforeTheName() throws {
    let page = ReportReader().read(Array("<html><p>产值</p></html>".utf8), name: "a.txt")
    #expect(page.document?.metadata.mediaType == "text/html")
    let text = ReportReader().read(Array("产值<15亿元".utf8), name: "a.html")
    #expect(text.document?.metadata.mediaType == "text/plain")
  }

  @Test(arguments: [("GB18030", "gb2312"), ("UTF-16LE", "utf-8"), ("UTF-8", "gbk"), ("Big5", "big5")])
  func aPageReadsTheSameInEveryEncoding(_ encoding: String, _ label: String) throws {
    let page = "<html><meta charset=\(label)><h1>工信局</h1><p>完成256<b>萬元</b></p></html>"
    let document = try #require(ReportReader().read(encoded(page, as: encoding), name: "a.html").document)
    #expect(document.metadata.encoding == encoding)
    #expect(document.words(0..<document.text.count) == "工信局\n完成256萬元")
    let origin = try #require(document.blocks.last?.origin)
    #expect(String(decoding: Array(page.utf8)[origin], as: UTF8.self) == "完成256<b>萬元")
  }

  @Test func damageIsCountedWithItsPlace() throws {
    let part = Array(String(repeating: "产值完成256亿元。", count: 100).utf8)
    let finding = try #require(ReportReader().read(part + [0xFF] + part, name: "a.txt").findings.first)
    #expect(finding.rule == "damaged-text")
    #expect(finding.level == .note)
    #expect(finding.summary.contains("1 处"))
    #expect(finding.summary.contains("第 \(part.count + 1) 字节"))
  }

  @Test func aFileOverTheLimitIsNotRead() {
    var limits = ReadingLimits()
    limits.bytes = 10
    let reading = ReportReader(limits: limits).read(Array("产值完成256亿元".utf8), name: "a.txt")
    #expect(reading.document == nil)
    #expect(reading.findings.map(\.rule) == ["unread-file"])
  }

  @Test func theDigestIsThatOfTheBytes() {
    let document = ReportReader().read(Array("abc".utf8), name: "a.txt").document
    #expect(
      document?.metadata.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  private static let page = """
    <!DOCTYPE html><html><head><title>述职</title></head><body><nav><a>首页</a></nav><h1>工信局</h1>
    <p>总产值<sup>[1]</sup>256<span>亿</span>元&nbsp;&#20159;，增长<b>8.5</b>%</p><!-- 注 -->
    <table><tr><td rowspan=2>甲</td><td>3</td></tr><tr><td>4</td></tr></table>
    <script>if (1 < 2) {}</script><footer>ICP备1号</footer></body></html>
    """

  @Test func aPageCutAnywhereIsReadAsFarAsItGoes() {
    let bytes = Array(Self.page.utf8)
    for end in bytes.indices {
      let reading = ReportReader().read(Array(bytes[..<end]), name: "a.html")
      #expect(reading.document != nil || reading.findings.first?.rule == "unread-file")
      for block in reading.document?.blocks ?? [] { #expect(block.range.upperBound <= end) }
    }
  }

  @Test func manyPagesAtOnceReadAsOneByOne() async {
    let pages = (0..<50).map { Array(Self.page.replacing("256", with: "\($0)").utf8) }
    let expected = pages.map { ReportReader().read($0, name: "a.html").document?.text }
    let texts = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
      for (index, page) in pages.enumerated() {
        group.addTask { (index, ReportReader().read(page, name: "a.html").document?.text) }
      }
      return await group.reduce(into: [Int: [UInt8]?]()) { $0[$1.0] = $1.1 }
    }
    for index in pages.indices { #expect(texts[index] == expected[index]) }
    #expect(Set(expected).count == 50)
  }
}
