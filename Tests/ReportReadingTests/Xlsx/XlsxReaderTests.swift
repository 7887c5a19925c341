import ReportReading
import Testing
import Yuejuan

@Suite struct XlsxReaderTests {
  /// What a cell with a number and a format shows.
  private func shown(_ value: String, _ code: String, properties: String = "") -> String {
    let sheet =
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>甲</v></c><c r=\"B1\" s=\"0\"><v>\(value)</v></c></row></sheetData>"
    let file = excelFile(
      [("表", sheet)], formats: [(164, code)], styles: [164], properties: properties)
    guard let document = ReportReader().read(file, name: "a.xlsx").document, document.blocks.count == 2
    else { return "" }
    return document.words(document.blocks[1].range)
  }

  @Test(arguments: [
    ("0.863", "0.0%", "86.3%"), ("0.86328125", "0.00%", "86.33%"), ("1", "0%", "100%"),
    ("1.2300000000000001", "General", "1.23"), ("0.1", "General", "0.1"), ("1E-3", "General", "0.001"),
    ("1.5E+12", "General", "1500000000000"), ("12345.678", "#,##0.00", "12,345.68"),
    ("1234567", "#,##0", "1,234,567"), ("0.5", "0", "1"), ("2.5", "0", "3"), ("-2.5", "0.0", "-2.5"),
    ("1.0049999999999999", "0.00", "1.01"), ("0", "0.00", "0.00"), ("0", "#", ""), ("12", "#.##", "12"),
    ("7", "000", "007"), ("99.96", "0.0", "100.0"), ("12345", "0!.0,", "1.2"),
    ("123456789", "0.00,,", "123.46"), ("12.3", "0.0&quot;亿元&quot;", "12.3亿元"),
    ("12.3", "0.0亿元", "12.3亿元"), ("5", "[&gt;=10]0.0;[&lt;10]0.00", "5.00"),
    ("-1234.5", "#,##0.0_);(#,##0.0)", "-1,234.5"), ("-0.05", "0.0%;[Red]0.0%", "-5.0%"),
    ("-0.05", "0.0%;&quot;下降&quot;0.0%", "下降5.0%"), ("-3", "0;▼0", "-3"), ("-0.001", "0.0", "0.0"),
    ("0", "_ * #,##0_ ;_ * -#,##0_ ;_ * &quot;-&quot;_ ;_ @_ ", "-"),
    ("1234", "_ * #,##0_ ;_ * -#,##0_ ;_ * &quot;-&quot;_ ;_ @_ ", "1,234"),
    ("1234", "[$¥-804]#,##0", "¥1,234"), ("0.5", "# ?/?", "0.5"), ("12345", "0.00E+00", "12345"),
    ("5", ";;;", ""), ("44834", "yyyy-mm-dd", "2022-09-30"),
    ("44834", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "2022-09-30"),
    ("44805", "yyyy&quot;年&quot;m&quot;月&quot;", "2022年9月"), ("44805", "m&quot;月&quot;", "9月"),
    ("44834.5", "yyyy/m/d h:mm", "2022-09-30 12:00"), ("0.75", "h:mm:ss", "18:00"),
    ("0.999999999", "h:mm", "00:00"), ("1", "yyyy-m-d", "1900-01-01"), ("59", "yyyy-m-d", "1900-02-28"),
    ("61", "yyyy-m-d", "1900-03-01"), ("45351", "yyyy-m-d", "2024-02-29"), ("60", "yyyy-m-d", "60"),
    ("99999999", "yyyy-m-d", "99999999"), ("-1", "yyyy-m-d", "-1"),
  ])
  func numbersReadAsTheCellShowsThem(_ value: String, _ code: String, _ expected: String) {
    #expect(shown(value, code) == expected)
  }

  @Test func daysMayCountFrom1904() {
    #expect(shown("43372", "yyyy-mm-dd", properties: "date1904=\"1\"") == "2022-09-30")
  }

  @Test func builtInFormatsNeedNoCode() {
    let sheet = """
      <sheetData><row><c s="0"><v>0.863</v></c><c s="1"><v>44834</v></c><c s="2"><v>44834</v></c>\
      <c s="3"><v>1234.5</v></c><c s="9"><v>7</v></c></row></sheetData>
      """
    let file = excelFile([("Sheet1", sheet)], styles: [10, 14, 57, 4])
    #expect(
      outline(ReportReader().read(file, name: "a.xlsx")) == [
        "Sheet1!A1 td 86.30%", "Sheet1!B1 td 2022-09-30", "Sheet1!C1 td 2022年9月", "Sheet1!D1 td 1,234.50",
        "Sheet1!E1 td 7",
      ])
  }

  @Test func everyKindOfCellIsRead() {
    let strings = [
      "<t>产值</t>",
      "<r><t>富</t></r><r><t xml:space=\"preserve\">文本</t></r><rPh sb=\"0\" eb=\"1\"><t>フ</t></rPh>",
      "<t>固定资产\n投资_x000D_额</t>",
      "<r><t>产量10</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>4</t></r><r><t>吨</t></r>",
    ]
    let sheet = """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>\
      <c r="D1" t="s"><v>99</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c>\
      <c r="B2" t="str"><f>A1&amp;"x"</f><v>产值x</v></c><c r="C2"><f>SUM(1,2)</f><v>3</v></c>\
      <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c><c r="F2" t="s"><v>3</v></c><c r="AA2"><v>-0.5</v></c></row></sheetData>
      """
    #expect(
      outline(ReportReader().read(excelFile([("1 季度", sheet)], strings: strings), name: "a.xlsx")) == [
        "'1 季度'!A1 td 产值", "'1 季度'!B1 td 富文本", "'1 季度'!C1 td 固定资产投资 额", "'1 季度'!A2 td 行内",
        "'1 季度'!B2 td 产值x", "'1 季度'!C2 td 3", "'1 季度'!D2 td TRUE", "'1 季度'!E2 td #REF!",
        "'1 季度'!F2 td 产量10⁴吨", "'1 季度'!AA2 td -0.5",
      ])
  }

  @Test func whatStandsAloneInARowIsNoPartOfTheTable() {
    let rows = excelRows(
      [
        ["2022年前三季度主要指标"], ["填报单位：工信局", "", "单位：亿元"], ["指标", "计划", "完成"], ["总产值", "300", "256"],
        ["其中：工业", "200", "150"], ["注：快报数"], [], ["附表"], ["单位", "完成"], ["甲", "3"],
      ], merging: ["A1:C1", "B3:B3"])
    #expect(
      outline(ReportReader().read(excelFile([("表一", rows)]), name: "a.xlsx")) == [
        "表一!A1 h1 2022年前三季度主要指标", "表一!A2 td 填报单位：工信局", "表一!C2 td 单位：亿元", "表一!A3 td 指标",
        "表一!B3 td 计划", "表一!C3 td 完成", "表一!A4 td 总产值", "表一!B4 td 300", "表一!C4 td 256", "表一!A5 td 其中：工业",
        "表一!B5 td 200", "表一!C5 td 150", "表一!A6 p 注：快报数", "表一!A8 caption 附表", "表一!A9 td 单位",
        "表一!B9 td 完成", "表一!A10 td 甲", "表一!B10 td 3",
      ])
  }

  @Test func mergedCellsSpanAndTablesAreCounted() throws {
    let rows = excelRows(
      [["单位", "投资"], ["", "计划", "完成"], ["住建局", "3", "2"]], merging: ["A1:A2", "B1:C1"])
    let file = excelFile([("甲", rows), ("乙", rows)])
    let document = try #require(ReportReader().read(file, name: "a.xlsx").document)
    let cells = document.blocks.compactMap { if case .tableCell(let cell) = $0.kind { cell } else { nil } }
    #expect(cells.map(\.table) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
    #expect(cells[0].rowSpan == 2)
    #expect(cells[1].columnSpan == 2)
    #expect(cells[3].column == 2)
  }

  @Test func whatIsHiddenIsMarked() {
    let sheet = """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>\
      </row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row></sheetData>
      """
    let file = excelFile([("甲", sheet), ("乙", excelRows([["1", "2"]]))], hidden: ["乙"])
    #expect(
      outline(ReportReader().read(file, name: "a.xlsx")) == [
        "甲!A1 td 1", "甲!B1 related td 2", "甲!A2 related td 3", "乙!A1 related td 1", "乙!B1 related td 2",
      ])
  }

  @Test func tooManyCellsAreSaid() throws {
    var limits = ReadingLimits()
    limits.tableCells = 3
    let file = excelFile([("甲", excelRows([["1", "2"], ["3", "4"]])), ("乙", excelRows([["5", "6"]]))])
    let reading = ReportReader(limits: limits).read(file, name: "a.xlsx")
    #expect(reading.findings.map(\.rule) == ["limit-exceeded"])
    #expect(try #require(reading.document).blocks.count == 3)
  }

  @Test func entitiesThatMultiplyAreRefused() {
    let sheet = excelRows([["甲", "3"]])
    let file = excelFile([("甲", sheet)])
    let bomb = Array("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>".utf8)
    let other = ZipWriter.archive([
      ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", String(decoding: bomb, as: UTF8.self)),
    ])
    #expect(ReportReader().read(file, name: "a.xlsx").findings.isEmpty)
    #expect(ReportReader().read(other, name: "a.xlsx").findings.map(\.rule) == ["unread-file"])
  }
}
