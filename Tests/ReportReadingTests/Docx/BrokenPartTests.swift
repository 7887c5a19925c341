import ReportReading
import Testing
import Yuejuan

/// Parts that are not as a program would write them, in archives that are sound.
@Suite struct BrokenPartTests {
  private static let body = """
    \(word("工信局报告", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\
    \(wordCell("单位", "<w:vMerge w:val=\"restart\"/>"))\(wordCell("投资", "<w:gridSpan w:val=\"2\"/>"))</w:tr>\
    <w:tr>\(wordCell("", "<w:vMerge/>"))<w:tc><w:tbl><w:tr>\(wordCell("3"))</w:tr></w:tbl></w:tc></w:tr></w:tbl>\
    <w:p>\(wordRun("前"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>\(word("框"))\
    </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>\
    <w:fldChar w:fldCharType="separate"/></w:r>\(wordRun("3"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\
    <w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
    """

  private func check(_ file: [UInt8], _ name: String) {
    let reading = ReportReader().read(file, name: name)
    #expect(reading.document != nil || !reading.findings.isEmpty)
    var end = 0
    for block in reading.document?.blocks ?? [] {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty)
      end = block.range.upperBound
    }
  }

  /// A text without some of its tags, or with some of them twice.
  private func shaken(_ text: String, _ random: inout SeededGenerator) -> String {
    let tags = text.split(separator: "<", omittingEmptySubsequences: false)
    return tags.enumerated().map { index, tag -> String in
      switch Int.random(in: 0..<30, using: &random) {
      case 0 where index > 0: ""
      case 1 where index > 0: "<\(tag)<\(tag)"
      default: (index > 0 ? "<" : "") + tag
      }
    }.joined()
  }

  @Test func wordPartsWithLostAndDoubledTagsAreRead() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 { check(wordFile(shaken(Self.body, &random)), "a.docx") }
  }

  @Test func sheetsWithLostAndDoubledTagsAreRead() {
    let sheet = excelRows(
      [["标题"], ["单位：亿元"], ["指标", "完成"], ["投资", "3.5"], ["消费", "-4"]], merging: ["A1:B1", "A3:A4"])
    var random = SeededGenerator(seed: 12)
    for _ in 0..<300 { check(excelFile([("表", shaken(sheet, &random))]), "a.xlsx") }
  }

  @Test(arguments: [
    "<c r=\"ZZZZZZ99999999999999999999\"><v>1</v></c>",
    "<c r=\"A1\" s=\"-5\"><v>1E-9223372036854775808</v></c>",
    "<c r=\"A1\" t=\"s\"><v>-1</v></c>", "<c r=\"A1\" t=\"s\"><v>99999999999999999999</v></c>",
    "<c><v>--1</v></c><c><v>.</v></c><c><v>1e</v></c>", "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c s=\"9223372036854775807\"><v>-0</v></c>",
  ])
  func absurdCellsDoNoHarm(_ cells: String) {
    let merges =
      "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"x\"/></mergeCells>"
    for row in ["r=\"1\"", "r=\"-9\"", "r=\"-9223372036854775808\"", "r=\"9223372036854775807\"", ""] {
      let sheet =
        "<cols><col min=\"-9223372036854775808\" max=\"1\" hidden=\"1\"/></cols><sheetData><row \(row)>\(cells)</row></sheetData>\(merges)"
      check(excelFile([("表", sheet)], styles: [14]), "a.xlsx")
    }
  }

  @Test(arguments: [
    "<w:gridSpan w:val=\"-1\"/>", "<w:gridSpan w:val=\"9223372036854775807\"/>", "<w:vMerge/>",
  ])
  func absurdTablesDoNoHarm(_ properties: String) {
    let row =
      "<w:tr><w:trPr><w:gridBefore w:val=\"9223372036854775807\"/></w:trPr>\(wordCell("3", properties))</w:tr>"
    check(wordFile("<w:tbl>\(row)\(row)</w:tbl></w:tbl>"), "a.docx")
    check(wordFile("<w:tbl>\(row)\(row)</w:tbl>"), "a.docx")
  }

  @Test func absurdNumberingDoesNoHarm() {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9223372036854775807"/>
      <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1%9%%"/></w:lvl>
      <w:lvl w:ilvl="-4"><w:start w:val="-7"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let item = word("完成", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    check(wordFile(item + item, numbering: numbering), "a.docx")
  }

  @Test func stylesThatAreBasedOnOneAnotherEnd() {
    let style = { (id: String, base: String) in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:basedOn w:val=\"\(base)\"/></w:style>"
    }
    check(
      wordFile(word("完成", "<w:pStyle w:val=\"a\"/>"), styles: style("a", "b") + style("b", "a")), "a.docx")
  }
}
