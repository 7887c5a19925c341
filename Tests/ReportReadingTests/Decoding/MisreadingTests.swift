import Testing
import Yuejuan

@testable import ReportReading

/// Texts that somebody opened with a wrong encoding and saved.
@Suite struct MisreadingTests {
  private static let report = """
    前三季度，全市规模以上工业总产值完成256.3亿元，同比增长8.5%；新建续建重点项目35个，已完工12个，年度任务完成率86.3%。
    下一步，要把工作重心放在项目落地上，确保全年任务如期完成。
    """

  /// What a text looks like whose bytes are taken for those of another encoding; lost ones as `mark`.
  private func misread(_ bytes: [UInt8], as codec: some Codec, lost mark: String = "\u{FFFD}") -> [UInt8] {
    let text = String(decoding: codec.decode(bytes).utf8, as: UTF8.self)
    return Array(
      text.split(separator: "\u{FFFD}", omittingEmptySubsequences: false).joined(separator: mark).utf8)
  }

  private func western() throws -> TableCodec {
    try #require(TableCodec(name: "windows-1252", encoding: "WINDOWS-1252"))
  }

  @Test func twoCharactersOfUTF8AreThreeOfGBK() {
    #expect(misread(Array("政府".utf8), as: GB18030Codec()) == Array("鏀垮簻".utf8))
  }

  @Test(arguments: ["\u{FFFD}", "?"]) func aPageMisreadAsGBKIsRestoredButForWhatWasLost(_ mark: String) throws
  {
    let page = "<html><body><h1>工作报告</h1><p>\(Self.report)</p></body></html>"
    let reading = ReportReader().read(
      misread(Array(page.utf8), as: GB18030Codec(), lost: mark), name: "a.html")
    let document = try #require(reading.document)
    let words = document.words(0..<document.text.count)
    for piece in ["工作报告", "前三季度，全市规模以上工", "256.3亿元", "8.5%；新建续建重点项", "确保全年任务如期完成"] {
      #expect(words.contains(piece))
    }
    #expect(!words.contains("鍏"))
    #expect(reading.findings.map(\.rule) == ["damaged-text"])
    #expect(reading.findings.first?.level == .verify)
    #expect(reading.findings.first?.summary.contains("误读时已丢失") == true)
  }

  @Test func nothingIsLostWhereCharactersStandInPairs() throws {
    let text = "全市经济运行平稳有进任务全面完成256亿元"
    let file = misread(Array(text.utf8), as: GB18030Codec())
    let undone = TextDecoder.decode(file)
    #expect(String(decoding: undone.utf8, as: UTF8.self) == text)
    #expect(undone.replaced == 0)
    #expect(undone.misreadBy == "GB18030")
    let place = undone.map.fileOffset(of: Array("全市经济运行平稳有进任务全面完成".utf8).count, in: file)
    #expect(Array(file[place...].prefix(3)) == Array("256".utf8))
  }

  @Test func bytesTakenForWesternLettersAreRestored() throws {
    for bytes in [Array(Self.report.utf8), encoded(Self.report, as: "GB18030")] {
      let undone = TextDecoder.decode(misread(bytes, as: try western1252()))
      #expect(String(decoding: undone.utf8, as: UTF8.self) == Self.report)
      #expect(undone.misreadBy == "windows-1252")
    }
  }

  @Test func lettersOfISO885915AreKnown() throws {
    let codec = try #require(TableCodec(name: "ISO-8859-15", encoding: "ISO-8859-15"))
    let undone = TextDecoder.decode(misread(encoded(Self.report, as: "GB18030"), as: codec))
    #expect(String(decoding: undone.utf8, as: UTF8.self) == Self.report)
    #expect(undone.misreadBy == "ISO-8859-15")
  }

  @Test func twiceIsUndoneToo() throws {
    let once = misread(encoded(Self.report, as: "GB18030"), as: try western1252())
    let undone = TextDecoder.decode(misread(once, as: try western1252()))
    #expect(String(decoding: undone.utf8, as: UTF8.self) == Self.report)
  }

  /// As browsers read it: the five bytes that Windows-1252 leaves open are controls.
  private func western1252() throws -> some Codec { OpenWestern(table: try western()) }

  private struct OpenWestern: Codec {
    let table: TableCodec
    let name = "windows-1252"
    let holdsASCII = true

    func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
      let character = table.character(in: bytes, at: offset)
      return character.scalar == CodedCharacter.invalid ? CodedCharacter(UInt32(bytes[offset]), 1) : character
    }
  }

  @Test func aTagWhoseStartWasSwallowedIsATagAgain() throws {
    // The last of 27 bytes takes the < with it, where nobody asks whether it can be the second of a pair.
    let page = "<html><body><p>全年任务全面完成。</p><p>确保如期完成目标任务</p></body></html>"
    let mojibake = String(decoding: misread(Array(page.utf8), as: GB18030Codec(), lost: "?"), as: UTF8.self)
    let swallowed = mojibake.split(separator: "?<", omittingEmptySubsequences: false).joined(separator: "?")
    #expect(swallowed != mojibake)
    let document = try #require(ReportReader().read(Array(swallowed.utf8), name: "a.html").document)
    #expect(document.blocks.count == 2)
    #expect(document.words(document.blocks[0].range) == "全年任务全面完成\u{FFFD}")
  }

  @Test(arguments: [
    report,
    "L’été dernier, la préfecture a publié des résultats très détaillés à l’égard des régions où l’été a été sec.",
    "昨年の国内総生産は前年に比べて大幅に増加し、製造業の生産も回復している。",
    "The countyâ€™s output grew; â€œmore than everâ€\u{9D}, said Mr. LefÃ¨vre, whoâ€™d know itâ€™s true â€“ he isnâ€™t one to boast.",
    "GDP grew by 8.5% in the first three quarters.", "1349", "镕堃㐂",
    "李雷 韩梅梅 欧阳娜娜 司马光 诸葛亮 赵钱孙李 周吴郑王 冯陈褚卫 蒋沈韩杨 朱秦尤许 何吕施张 孔曹严华",
  ])
  func whatIsWrittenSoStaysSo(_ text: String) {
    let decoded = TextDecoder.decode(Array(text.utf8))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.misreadBy == nil)
    #expect(!decoded.isGarbled)
  }

  @Test(arguments: [
    ("政府工作报告：全市经济运行平稳", true),
    ("L’été dernier, « la préfecture » a publié des résultats très détaillés.", false),
    ("“Growth”—8.5%—was “broad”…", false),
  ])
  func onlyLettersSideBySideMayBeHalves(_ text: String, _ areHalves: Bool) throws {
    let letters = areHalves ? misread(Array(text.utf8), as: try western1252()) : Array(text.utf8)
    let map = FileMap(codec: UTF8Codec(), checkpoints: [.init(file: 0, text: 0)], isIdentity: true)
    let decoded = DecodedText(utf8: letters, encoding: "UTF-8", map: map)
    #expect(LetterPairs(in: decoded).mayBeHalves == areHalves)
  }

  @Test func whatCannotBeRestoredIsSaid() throws {
    // Two of three characters were thrown away, as happens where a program keeps only what it can show.
    let mojibake = String(decoding: misread(Array(Self.report.utf8), as: GB18030Codec()), as: UTF8.self)
    let rest = mojibake.enumerated().filter { $0.offset % 3 != 1 }.map { String($0.element) }.joined()
    let file = Array(String(repeating: rest, count: 8).utf8)
    let reading = ReportReader().read(file, name: "a.txt")
    #expect(reading.document != nil)
    #expect(reading.findings.contains { $0.rule == "damaged-text" && $0.summary.contains("未能还原") })
  }
}
