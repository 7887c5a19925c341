import ReportReading
import Testing
import Yuejuan

@Suite struct TableTests {
  private func cells(_ body: String) -> [String] {
    guard let page = read(page: body).document else { return [] }
    return page.blocks.compactMap { block in
      guard case .tableCell(let cell) = block.kind else { return nil }
      let spans = cell.rowSpan == 1 && cell.columnSpan == 1 ? "" : " \(cell.rowSpan)×\(cell.columnSpan)"
      return
        "\(cell.table).\(cell.row).\(cell.column)\(spans)\(cell.isHeader ? "h" : "") \(page.words(block.range))"
    }
  }

  @Test func spansMoveTheCellsBehindThem() {
    let table = """
      <table><tr><th rowspan=2>单位</th><th colspan="2">投资</th></tr><tr><td>计划</td><td>完成</td></tr>
      <tr><td>住建局</td><td>3</td><td>2</td></tr></table>
      """
    #expect(
      cells(table) == [
        "0.0.0 2×1h 单位", "0.0.1 1×2h 投资", "0.1.1 计划", "0.1.2 完成", "0.2.0 住建局", "0.2.1 3",
        "0.2.2 2",
      ])
  }

  @Test func hugeSpansAreClamped() {
    #expect(
      cells(
        "<table><tr><td colspan=9007199254740991 rowspan=99999999999999999999>3</td><td>4</td></tr></table>")
        == ["0.0.0 65534×1000 3", "0.0.1000 4"])
  }

  @Test func aRowIsALineWithTabs() throws {
    let page = try #require(
      read(
        page:
          "<p>表</p><table><tr><td>单位</td><td><p>完成</p><p>额</p></td></tr><tr><td>甲</td><td>3</td></tr></table><p>完</p>"
      ).document)
    #expect(page.words(0..<page.text.count) == "表\n单位\t完成\n额\n甲\t3\n完")
    #expect(page.blocks[1].place == "table 1 row 1 column 1")
  }

  @Test func tablesThatOnlyPlaceThingsHoldParagraphs() {
    #expect(
      cells("<table><tr><td>左</td><td><table><tr><td>3</td></tr></table></td></tr></table>") == ["1.0.0 3"])
    #expect(cells("<table><tr><td><h1>标题</h1><p>正文</p></td></tr></table>") == [])
  }

  @Test func tooManyCellsAreReadAsParagraphsAndSaid() throws {
    var limits = ReadingLimits()
    limits.tableCells = 3
    let page = "<html><table><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></table></html>"
    let reading = ReportReader(limits: limits).read(Array(page.utf8), name: "a.html")
    #expect(reading.document?.blocks.count == 5)
    #expect(reading.findings.map(\.rule) == ["limit-exceeded"])
  }
}
