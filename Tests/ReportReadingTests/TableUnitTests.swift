import ReportReading
import Testing
import Yuejuan

/// A unit holds for the table wherever it stands and whatever stands in the cell with it, in every format.
@Suite struct TableUnitTests {
  /// The rows over two rows of numbers, their unit and the period of the first column.
  static let heads: [(rows: [[String]], unit: String, period: String)] = [
    ([["指标", "1-9月", "同比增长(%)"]], "", "2022-01-01/2022-09-30"),
    ([["单位：亿元 指标", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标（单位：亿元）", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标（亿元）", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["单位：亿元", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标", "1-9月 单位：亿元", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标", "1-9月（单位：亿元）", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    (
      [["2022年8月", "", "单位：亿元"], ["指标", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"
    ),
    (
      [["编制单位：甲局", "2022年9月", "单位：亿元、%"], ["指标", "1-9月", "同比增长"]], "亿元", "2022-01-01/2022-09-30"
    ),
    ([["2022年1-9月", "", "单位：亿元"], ["指标", "累计", "同比"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标（单位：亿元）", "2022年", ""], ["", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["单位：亿元", "2022年", ""], ["", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
    ([["指标", "2022年", ""], ["单位：亿元", "1-9月", "同比增长(%)"]], "亿元", "2022-01-01/2022-09-30"),
  ]

  private func figures(_ bytes: [UInt8], _ name: String) throws -> [String] {
    let document = Cleaner().clean(try #require(ReportReader().read(bytes, name: name).document))
    return FigureExtractor.standard.extract(from: document).figures.map { figure in
      "\(figure.quantity.value)\(figure.quantity.unit) \(figure.aspect) \(figure.indicator.text) \(figure.period?.description ?? "-")"
    }
  }

  private func file(_ rows: [[String]], _ format: String) -> [UInt8] {
    let title = "甲局2022年第三季度报告"
    switch format {
    case "html":
      let rows = rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }
      return Array("<html><body><h1>\(title)</h1><table>\(rows.joined())</table></body></html>".utf8)
    case "docx":
      let rows = rows.map { "<w:tr>\($0.map { wordCell($0) }.joined())</w:tr>" }
      return wordFile(word(title) + "<w:tbl>\(rows.joined())</w:tbl>")
    default:
      return excelFile([("Sheet1", excelRows([[title]] + rows))])
    }
  }

  @Test(arguments: ["html", "docx", "xlsx"], Self.heads.indices)
  func aUnitBesideOtherWordsLosesNoHeader(_ format: String, _ index: Int) throws {
    let head = Self.heads[index]
    let rows = head.rows + [["固定资产投资", "121.5", "7.2"], ["工业增加值", "88.1", "-3.1"]]
    let figures = try figures(file(rows, format), "a.\(format)")
    let (first, second) = head.unit.isEmpty ? ("121.5", "88.1") : ("12150000000元", "8810000000元")
    try #require(figures.count == 4)
    #expect(figures[0] == "\(first) level 固定资产投资 \(head.period)")
    #expect(figures[1].hasPrefix("7.2% growth 固定资产投资 "))
    #expect(figures[2] == "\(second) level 工业增加值 \(head.period)")
    #expect(figures[3].hasPrefix("-3.1% growth 工业增加值 "))
  }

  @Test(arguments: ["html", "docx", "xlsx"])
  func aRowOfDatesAndUnitsOverNumbersIsNoHeader(_ format: String) throws {
    let rows = [["2022年9月", "", "单位：亿元"], ["固定资产投资", "121.5", ""], ["工业增加值", "88.1", ""]]
    #expect(
      try figures(file(rows, format), "a.\(format)") == [
        "12150000000元 level 固定资产投资 2022-09-01/2022-09-30",
        "8810000000元 level 工业增加值 2022-09-01/2022-09-30",
      ])
  }

  @Test func aTitleOverAllColumnsIsNoHeader() throws {
    let table = """
      <table><tr><td colspan=3>2022年1-9月主要指标</td></tr><tr><td colspan=3 align=right>单位：亿元</td></tr>
      <tr><td>指标</td><td>累计</td><td>同比增长(%)</td></tr>
      <tr><td colspan=3>一、投资</td></tr><tr><td>固定资产投资</td><td>121.5</td><td>7.2</td></tr></table>
      """
    #expect(
      try figures(Array("<html><body>\(table)</body></html>".utf8), "a.html") == [
        "12150000000元 level 固定资产投资 2022-01-01/2022-09-30",
        "7.2% growth 固定资产投资 2022-01-01/2022-09-30",
      ])
  }

  @Test(arguments: ["html", "docx", "xlsx"])
  func aColumnOfUnitsGivesEachRowItsOwn(_ format: String) throws {
    let rows = [
      ["指标", "计量单位", "1-9月", "同比增长"], ["固定资产投资", "亿元", "121.5", "7.2"], ["新增就业", "人", "88", "-3.1"],
    ]
    #expect(
      try figures(file(rows, format), "a.\(format)").map { $0.components(upTo: 3) } == [
        "12150000000元 level 固定资产投资", "7.2% growth 固定资产投资", "88人 level 新增就业", "-3.1% growth 新增就业",
      ])
  }

  @Test(arguments: ["html", "docx", "xlsx"])
  func whatOnlyLooksLikeAUnitIsNone(_ format: String) throws {
    let rows = [["单位名称", "投资额（亿元）", "1-9月"], ["住建局", "121.5", "7"], ["交通局", "88.1", "3"]]
    let figures = try figures(file(rows, format), "a.\(format)")
    #expect(figures.map { $0.components(upTo: 1) } == ["12150000000元", "7", "8810000000元", "3"])
  }
}

extension String {
  /// The first of the words that blanks part.
  fileprivate func components(upTo count: Int) -> String {
    split(separator: " ").prefix(count).joined(separator: " ")
  }
}
