import Testing

@testable import ReportReading

private let report = "前三季度规模以上工业总产值完成 256.3 亿元，同比增长 8.5%；粮食产量 135.6 亿斤。镕堃㐂"
private let traditional = "前三季度規模以上工業總產值完成 256.3 億元，同比增長 8.5%；糧食產量 135.6 億斤，位居全區前列。"

@Suite struct TextDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var encoding: String
    var voter: EncodingVote.Voter
    var text: String

    init(_ name: String, _ bytes: [UInt8], _ encoding: String, _ voter: EncodingVote.Voter, _ text: String) {
      testDescription = name
      self.bytes = bytes
      self.encoding = encoding
      self.voter = voter
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case("UTF-8", Array(report.utf8), "UTF-8", .wellFormedUTF8, report),
    Case("UTF-8 with BOM", [0xEF, 0xBB, 0xBF] + report.utf8, "UTF-8", .byteOrderMark, report),
    Case(
      "UTF-16LE with BOM", [0xFF, 0xFE] + encoded(report, as: "UTF-16LE"), "UTF-16LE", .byteOrderMark, report),
    Case("UTF-16LE without BOM", encoded(report, as: "UTF-16LE"), "UTF-16LE", .zeroParity, report),
    Case("UTF-16BE without BOM", encoded(report, as: "UTF-16BE"), "UTF-16BE", .zeroParity, report),
    Case(
      "ASCII in UTF-16LE", encoded("GDP 2022: 256.3\n", as: "UTF-16LE"), "UTF-16LE", .zeroParity,
      "GDP 2022: 256.3\n"),
    Case(
      "GB18030 under a gb2312 label", encoded("<meta charset=\"gb2312\"><p>\(report)", as: "GB18030"),
      "GB18030", .declaredLabel, "<meta charset=\"gb2312\"><p>\(report)"),
    Case(
      "a label in an XML declaration",
      encoded("<?xml version=\"1.0\" encoding=\"GBK\"?><p>镕", as: "GBK"), "GB18030", .declaredLabel,
      "<?xml version=\"1.0\" encoding=\"GBK\"?><p>镕"),
    Case(
      "a stale gb2312 label on UTF-8", Array("<meta charset=gb2312><p>\(report)".utf8), "UTF-8",
      .wellFormedUTF8, "<meta charset=gb2312><p>\(report)"),
    Case(
      "a stale utf-8 label on GB18030", encoded("<meta charset=utf-8><p>\(report)", as: "GB18030"),
      "GB18030", .statistics, "<meta charset=utf-8><p>\(report)"),
    Case("Big5 without a label", encoded(traditional, as: "BIG5"), "Big5", .statistics, traditional),
    Case(
      "Big5 with a label", encoded("<meta charset=big5><p>億", as: "BIG5"), "Big5", .declaredLabel,
      "<meta charset=big5><p>億"),
    Case(
      "a Western label on Western letters",
      encoded("<meta charset=iso-8859-1><p>résumé à l’été", as: "WINDOWS-1252"), "windows-1252",
      .declaredLabel, "<meta charset=iso-8859-1><p>résumé à l’été"),
    Case(
      "a Western label on GB18030", encoded("<meta charset=iso-8859-1><p>产值15亿元", as: "GBK"), "GB18030",
      .fallback, "<meta charset=iso-8859-1><p>产值15亿元"),
    Case(
      "Big5 under a gb2312 label", encoded("<meta charset=gb2312><p>\(traditional)", as: "BIG5"), "Big5",
      .characters, "<meta charset=gb2312><p>\(traditional)"),
    Case(
      "traditional GB18030 under a big5 label",
      encoded("<meta charset=big5><p>\(traditional)", as: "GB18030"),
      "GB18030", .statistics, "<meta charset=big5><p>\(traditional)"),
    Case(
      "traditional GB18030 under its own label",
      encoded("<meta charset=gbk><p>\(traditional)", as: "GB18030"), "GB18030", .declaredLabel,
      "<meta charset=gbk><p>\(traditional)"),
    Case("a few characters of GBK", encoded("产值15亿元", as: "GBK"), "GB18030", .fallback, "产值15亿元"),
  ]

  @Test(arguments: cases) func readsEveryEncoding(_ test: Case) {
    #expect(!test.bytes.isEmpty)
    let text = TextDecoder.decode(test.bytes)
    #expect(String(decoding: text.utf8, as: UTF8.self) == test.text)
    #expect(text.encoding == test.encoding)
    #expect(text.votes.last == EncodingVote(voter: test.voter, encoding: test.encoding, counted: true))
    #expect(text.replaced == 0)
  }

  @Test func aCutLastCharacterIsStillUTF8() {
    let text = TextDecoder.decode(Array(report.utf8.dropLast()))
    #expect(text.encoding == "UTF-8")
    #expect(text.replaced == 1)
    #expect(String(decoding: text.utf8, as: UTF8.self) == report.dropLast() + "\u{FFFD}")
  }

  @Test(arguments: ["GB18030", "UTF-8"])
  func invalidBytesAreReplacedAndCounted(_ encoding: String) {
    let part = encoded(String(repeating: report, count: 40), as: encoding)
    let text = TextDecoder.decode(part + [0xFF] + part)
    #expect(text.encoding == encoding)
    #expect(text.replaced == 1)
    #expect(text.utf8.count == String(repeating: report, count: 80).utf8.count + 3)
  }

  @Test(arguments: ["gb2312", "big5", "utf-8"])
  func damagedUTF8IsKnownUnderAnyLabel(_ label: String) {
    let page = Array("<meta charset=\(label)><p>\(report)".utf8)
    let text = TextDecoder.decode(page + [0xE4] + Array(traditional.utf8))
    #expect(text.encoding == "UTF-8")
    #expect(text.replaced == 1)
    #expect(text.falseLabel == ["gb2312": "GB18030", "big5": "Big5"][label])
  }

  @Test func aTagBehindHalfACharacterSurvives() {
    let text = GB18030Codec().decode([0xB2] + Array("</p>".utf8))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "\u{FFFD}</p>")
  }

  @Test func controlCharactersBecomeSpacesAndNoncharactersAreReplaced() {
    let text = TextDecoder.decode(Array("产\u{0}值\u{1B}1\t2\r\n\u{FFFF}完成数额如下表所列".utf8))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "产 值 1\t2\r\n\u{FFFD}完成数额如下表所列")
    #expect(text.controls == 2)
    #expect(text.replaced == 1)
  }

  @Test func fourByteFormsAgreeWithTheSystem() {
    let scalars = [0x80, 0x1E3F, 0x3400, 0x9FA6, 0xFFE6, 0x10000, 0x20000, 0x2A6D6, 0x10FFFF]
    for scalar in scalars.compactMap({ Unicode.Scalar($0) }) {
      let text = GB18030Codec().decode(encoded(String(scalar), as: "GB18030"))
      #expect(String(decoding: text.utf8, as: UTF8.self) == String(scalar))
    }
  }

  @Test func aLabelThatDoesNotHoldASCIIIsNotBelieved() {
    #expect(EncodingLabel(name: "ebcdic-us").codec == nil)
    #expect(EncodingLabel(name: "no-such-label").codec == nil)
    #expect(EncodingLabel(name: "euc-kr").codec?.name == "euc-kr")
  }
}
