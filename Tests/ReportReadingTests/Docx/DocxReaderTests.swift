import ReportReading
import Testing
import Yuejuan

@Suite struct DocxReaderTests {
  private func lines(_ body: String) -> [String] {
    guard let document = ReportReader().read(wordFile(body), name: "a.docx").document else { return [] }
    return document.blocks.map { document.words($0.range) }
  }

  @Test(arguments: [
    (
      "a number over runs", "<w:p>\(wordRun("产值1"))\(wordRun("349"))<w:r><w:t>亿元</w:t></w:r></w:p>",
      ["产值1349亿元"]
    ),
    (
      "line breaks", "<w:p><w:r><w:t>一季度3亿元</w:t><w:br/><w:t>二季度4亿元</w:t></w:r></w:p>", ["一季度3亿元", "二季度4亿元"]
    ),
    ("tabs and blanks", "<w:p><w:r><w:t>产值</w:t><w:tab/><w:t>3</w:t></w:r></w:p>", ["产值 3"]),
    (
      "tracked changes",
      "<w:p>\(wordRun("完成"))<w:ins w:id=\"1\">\(wordRun("256"))</w:ins><w:del w:id=\"2\"><w:r><w:delText>221</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>\(wordRun("亿元"))</w:p>",
      ["完成256亿元"]
    ),
    (
      "a paragraph's end deleted",
      "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>\(wordRun("完成"))</w:p>\(word("256亿元"))",
      ["完成256亿元"]
    ),
    (
      "a power",
      "<w:p>\(wordRun("5.6×10"))\(wordRun("4", "<w:vertAlign w:val=\"superscript\"/>"))\(wordRun("吨"))</w:p>",
      ["5.6×10⁴吨"]
    ),
    (
      "a power lifted by hand",
      "<w:p>\(wordRun("10"))\(wordRun("4", "<w:position w:val=\"8\"/><w:sz w:val=\"19\"/>"))\(wordRun("吨"))</w:p>",
      ["10⁴吨"]
    ),
    (
      "a footnote mark over runs",
      "<w:p>\(wordRun("产值"))\(wordRun("[", "<w:vertAlign w:val=\"superscript\"/>"))\(wordRun("1]", "<w:vertAlign w:val=\"superscript\"/>"))\(wordRun("3亿元"))</w:p>",
      ["产值3亿元"]
    ),
    (
      "fields",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(A1)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(wordRun("35"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\(wordRun("个"))</w:p>",
      ["35个"]
    ),
    (
      "a field that never ends",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>\(word("产值3亿元"))", ["产值3亿元"]
    ),
    (
      "content controls and links",
      "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>\(wordRun("产值"))</w:hyperlink><w:sdt><w:sdtContent>\(wordRun("3亿元"))</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>",
      ["产值3亿元"]
    ),
    ("hidden words", "<w:p>\(wordRun("藏", "<w:vanish/>"))\(wordRun("产值"))</w:p>", ["产值"]),
    (
      "pinyin over words",
      "<w:p><w:r><w:ruby><w:rt><w:r><w:t>wàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>万</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
      ["万"]
    ),
    (
      "an underlined gap",
      "<w:p>\(wordRun("投资"))\(wordRun("    ", "<w:u w:val=\"single\"/>"))\(wordRun("亿元"))</w:p>", ["投资____亿元"]
    ),
    ("references", word("R&amp;D &lt;3&gt; &#20159;"), ["R&D <3> 亿"]),
    (
      "formulas",
      "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>",
      ["1/2"]
    ),
  ])
  func readsWhatAPersonSees(_ name: String, _ body: String, _ expected: [String]) {
    #expect(lines(body) == expected)
  }

  @Test func headingsComeFromStylesAndFromTheirLook() {
    let styles = """
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="9"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>
      <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>
      """
    let body =
      word("工信局述职报告", "<w:pStyle w:val=\"t\"/>") + word("工业.....3", "<w:pStyle w:val=\"toc\"/>")
      + word("工业", "<w:pStyle w:val=\"9\"/>") + word("产值", "<w:outlineLvl w:val=\"1\"/>")
      + word("三、下一步") + word("全年完成3亿元。")
    #expect(
      outline(ReportReader().read(wordFile(body, styles: styles), name: "a.docx")) == [
        "paragraph 1 h1 工信局述职报告", "paragraph 2 navigation p 工业.....3", "paragraph 3 h2 工业",
        "paragraph 4 under 工业 h3 产值", "paragraph 5 h2 三、下一步",
        "paragraph 6 under 三、下一步 p 全年完成3亿元。",
      ])
  }

  @Test func theOnlyTopHeadingIsTheTitle() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
    let top = "<w:pStyle w:val=\"1\"/>"
    let read = { (body: String) in
      outline(ReportReader().read(wordFile(body, styles: styles), name: "a.docx"))
    }
    #expect(
      read(word("附件一") + word("工信局报告", top) + word("工业", "<w:outlineLvl w:val=\"1\"/>")) == [
        "paragraph 1 p 附件一", "paragraph 2 h1 工信局报告", "paragraph 3 h3 工业",
      ])
    #expect(
      read(word("工信局报告") + word("工业", top) + word("农业", top)) == [
        "paragraph 1 h1 工信局报告", "paragraph 2 h2 工业", "paragraph 3 h2 农业",
      ])
    #expect(
      read(word("工信局报告") + word("一、工业", top) + word("完成3亿元。")) == [
        "paragraph 1 h1 工信局报告", "paragraph 2 h2 一、工业", "paragraph 3 under 一、工业 p 完成3亿元。",
      ])
  }

  @Test func aPlaceNamesTheHeadingsAbove() {
    let box = "<w:p><w:r><w:pict><w:txbxContent>\(word("框内3亿元"))</w:txbxContent></w:pict></w:r></w:p>"
    let table = "<w:tbl><w:tr>\(wordCell("产值"))\(wordCell("3亿元"))</w:tr></w:tbl>"
    let long = word(String(repeating: "长", count: 41), "<w:outlineLvl w:val=\"2\"/>")
    let body =
      word("工信局报告") + word("前言，完。") + word("一、工业") + word("（一）规上") + box + table + word("（二）限下")
      + word("完成，好。") + word("二、农业") + long + word("完成，好。") + word("责任编辑：张三")
    let clipped = String(repeating: "长", count: 40) + "…"
    #expect(
      outline(ReportReader().read(wordFile(body), name: "a.docx")) == [
        "paragraph 1 h1 工信局报告", "paragraph 2 p 前言，完。", "paragraph 3 h2 一、工业",
        "paragraph 4 under 一、工业 h3 （一）规上", "paragraph 5 text box under 一、工业 › （一）规上 p 框内3亿元",
        "table 1 row 1 column 1 under 一、工业 › （一）规上 td 产值",
        "table 1 row 1 column 2 under 一、工业 › （一）规上 td 3亿元", "paragraph 6 under 一、工业 h3 （二）限下",
        "paragraph 7 under 一、工业 › （二）限下 p 完成，好。", "paragraph 8 h2 二、农业",
        "paragraph 9 under 二、农业 h4 \(String(repeating: "长", count: 41))",
        "paragraph 10 under 二、农业 › \(clipped) p 完成，好。", "paragraph 11 footer p 责任编辑：张三",
      ])
  }

  @Test func automaticNumbersAreWritten() {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/>
      <w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%3"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/>
      </w:lvlOverride></w:num>
      """
    let item = { (list: Int, level: Int) in
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }
    let body =
      word("一个月的总结，写给各位。") + word("工业", item(1, 0)) + word("规上工业完成。", item(1, 1))
      + word("限下工业完成。", item(1, 1)) + word("2022年完成。", item(1, 2)) + word("农业完成。", item(1, 0))
      + word("牧业完成。", item(1, 1)) + word("林业完成。", item(2, 0)) + word("渔业完成。", item(3, 0))
      + word("结束。", item(0, 0))
    #expect(
      outline(ReportReader().read(wordFile(body, numbering: numbering), name: "a.docx")) == [
        "paragraph 1 p 一个月的总结，写给各位。", "paragraph 2 h2 一、工业",
        "paragraph 3 under 一、工业 li （一）规上工业完成。", "paragraph 4 under 一、工业 li （二）限下工业完成。",
        "paragraph 5 under 一、工业 li 1.1 2022年完成。", "paragraph 6 under 一、工业 li 二、农业完成。",
        "paragraph 7 under 一、工业 li （一）牧业完成。", "paragraph 8 under 一、工业 li 林业完成。",
        "paragraph 9 under 一、工业 li 十二、渔业完成。", "paragraph 10 under 一、工业 p 结束。",
      ])
  }

  @Test func mergedCellsSpan() {
    let table = """
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(wordCell("单位", "<w:vMerge w:val=\"restart\"/>"))\
      \(wordCell("投资", "<w:gridSpan w:val=\"2\"/>"))</w:tr>
      <w:tr>\(wordCell("", "<w:vMerge/>"))\(wordCell("计划"))\(wordCell("完成"))</w:tr>
      <w:tr>\(wordCell("住建局"))\(wordCell("3"))\(wordCell("2"))</w:tr></w:tbl>
      """
    let reading = ReportReader().read(wordFile(word("表", "") + table), name: "a.docx")
    #expect(
      outline(reading) == [
        "paragraph 1 p 表", "table 1 row 1 column 1 th2×1 单位", "table 1 row 1 column 2 th1×2 投资",
        "table 1 row 2 column 2 td 计划", "table 1 row 2 column 3 td 完成", "table 1 row 3 column 1 td 住建局",
        "table 1 row 3 column 2 td 3", "table 1 row 3 column 3 td 2",
      ])
    #expect(reading.document.map { $0.words(0..<$0.text.count) } == "表\n单位\t投资\n计划\t完成\n住建局\t3\t2")
  }

  @Test func aTableAroundATableOnlyPlacesThings() {
    let inner = "<w:tbl><w:tr>\(wordCell("3"))</w:tr></w:tbl>"
    let body = "<w:tbl><w:tr>\(wordCell("左"))<w:tc>\(inner)<w:p/></w:tc></w:tr></w:tbl>"
    #expect(
      outline(ReportReader().read(wordFile(body), name: "a.docx")) == [
        "table 1 row 1 column 1 p 左", "table 2 row 1 column 1 td 3",
      ])
  }

  @Test func textBoxesAreReadOnceBehindTheirParagraph() {
    let box = { (words: String) in "<w:txbxContent>\(word(words))</w:txbxContent>" }
    let body = """
      <w:p>\(wordRun("前"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box("框内3亿元"))</w:drawing>\
      </mc:Choice><mc:Fallback><w:pict><v:textbox>\(box("框内3亿元"))</v:textbox></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r>\(wordRun("后，完。"))</w:p>\(word("下段。"))
      """
    #expect(
      outline(ReportReader().read(wordFile(body), name: "a.docx")) == [
        "paragraph 1 p 前后，完。", "paragraph 1 text box p 框内3亿元", "paragraph 2 p 下段。",
      ])
  }

  @Test func notesAndFurnitureComeAtTheEnd() throws {
    let body =
      "<w:p>\(wordRun("产值3亿元"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(wordRun("，完成。"))</w:p>"
    let notes = """
      <w:footnote w:type="separator" w:id="0">\(word("——"))</w:footnote>
      <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\(wordRun("快报数"))</w:p></w:footnote>
      """
    let core = "<dc:title>三季度报告</dc:title><dcterms:modified>2022-10-09T01:02:03Z</dcterms:modified>"
    let file = wordFile(body, notes: notes, footer: word("第1页"), core: core)
    let reading = ReportReader().read(file, name: "a.docx")
    #expect(
      outline(reading) == [
        "paragraph 1 p 产值3亿元，完成。", "footnote 1 p 快报数", "footer footer p 第1页",
      ])
    let metadata = try #require(reading.document).metadata
    #expect(metadata.title == "三季度报告")
    #expect(metadata.date?.description == "2022-10-09")
    let dated = ReportReader().read(wordFile(word("2021年完成。"), core: core), name: "a.docx")
    #expect(try #require(dated.document).metadata.date == nil)
  }

  @Test(arguments: [
    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE w SYSTEM \"http://127.0.0.1/x.dtd\">",
  ])
  func documentTypesAreRefused(_ prolog: String) throws {
    let reading = ReportReader().read(wordFile(word("产值&x;"), prolog: prolog), name: "a.docx")
    #expect(reading.document == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == "unread-file")
    #expect(finding.summary.contains("DOCTYPE"))
  }

  @Test func whatStandsBeforeAFaultIsRead() throws {
    let reading = ReportReader().read(wordFile(word("产值3亿元。") + "<w:p>"), name: "a.docx")
    #expect(try #require(reading.document).blocks.count == 1)
    #expect(reading.findings.map(\.rule) == ["damaged-text"])
    let deep = String(repeating: "<w:sdt>", count: 5_000) + String(repeating: "</w:sdt>", count: 5_000)
    let limited = ReportReader().read(wordFile(word("产值3亿元。") + deep), name: "a.docx")
    #expect(limited.findings.map(\.rule) == ["limit-exceeded"])
    #expect(try #require(limited.document).blocks.count == 1)
  }

  @Test(arguments: [
    (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (11, "chineseCountingThousand", "十一"),
    (20, "chineseCountingThousand", "二十"), (105, "chineseCountingThousand", "一百零五"),
    (110, "japaneseCounting", "一百一十"), (12, "chineseLegalSimplified", "壹拾贰"),
    (3, "ideographTraditional", "丙"),
    (12, "ideographZodiac", "亥"), (20, "ideographDigital", "二〇"), (4, "decimalEnclosedCircle", "④"),
    (21, "decimalEnclosedCircleChinese", "㉑"), (9, "decimalZero", "09"), (14, "upperRoman", "XIV"),
    (28, "lowerLetter", "bb"), (12, "decimalFullWidth", "１２"), (7, "unknown", "7"),
  ])
  func numeralsAreWrittenAsWordWritesThem(_ number: Int, _ format: String, _ expected: String) {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="\(number)"/><w:numFmt w:val="\(format)"/>
      <w:suff w:val="nothing"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = word("：完成。", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    #expect(
      outline(ReportReader().read(wordFile(body, numbering: numbering), name: "a.docx"))
        == ["paragraph 1 li 第\(expected)条：完成。"])
  }
}
