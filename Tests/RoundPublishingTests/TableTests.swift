import Testing
import Yuejuan

@testable import RoundPublishing

struct TableTests {
  @Test(arguments: [("abc", 3), ("工信局", 6), ("４％", 4), ("e\u{301}", 1), ("“a”", 3), ("𠀀", 2)])
  func eastAsianCharactersTakeTwoColumns(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [("工信局", 6, "工信局"), ("工信局", 5, "工信…"), ("工信局", 4, "工…"), ("abcdef", 4, "abc…")])
  func longCellsAreCut(_ text: String, _ limit: Int, _ expected: String) {
    #expect(DisplayWidth.clipped(text, to: limit) == expected)
  }

  @Test func nothingInADocumentCanSteerTheTerminal() {
    #expect(DisplayWidth.oneLine("a\u{1B}[2J\n\u{202E}b\u{9B}") == "a [2J  b ")
  }

  @Test func columnsAreAligned() {
    var table = TextTable(columns: [.init(heading: "单位"), .init(heading: "n", alignsRight: true)])
    table.rows = [["水利局", "1"], ["a", "100"]]
    #expect(
      table.text == """
        单位      n
        ──────  ───
        水利局    1
        a       100

        """)
  }

  @Test func figuresAreTabulatedWithTheirSourceText() throws {
    var table = FigureTable()
    table.add(try HandMade.submission())
    let lines = table.text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[2].contains("4.3億(yì)元"))
    #expect(lines[3].contains("≥8.50"))
    #expect(lines[4] == "共 2 个数据，1 份文档")
  }

  @Test func unitsAreShownWithTheirStateAndWhatIsToBeMended() throws {
    let expected = """
      “三本清单”季度述职评议 · 2022Q3
      单位 2：齐全 0 · 缺项 0 · 未填 1 · 打不开 0 · 未报 1

      单位    状态  应报  缺项  未填  报送件
      ──────  ────  ────  ────  ────  ──────────
      工信局  未填     3     1     1  工信局.txt
      水利局  未报     2     2
      合计             5     3     1  1 份

      【工信局】未填
        [强制] “完成投资”留空未填
          同段另有 8.50%
          → 请补填后重报

      【未报】1 个单位：水利局

      【没有归到单位】
        [强制] “坏<b>.txt”读不出来
          → 请重新报送

      """
    #expect(try UnitTable.text(of: HandMade.checkedRound()) == expected)
  }
}
