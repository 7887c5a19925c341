import Testing

@testable import Yuejuan

@Suite struct TableFigureTests {
  /// A document with one table whose cells are parted by `|`, under a caption.
  private func document(caption: String, _ rows: [String]) -> Document {
    var text = caption
    var blocks = [Block(kind: .caption, range: 0..<caption.utf8.count, place: "caption")]
    for (row, line) in rows.enumerated() {
      for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        text += "\n"
        let start = text.utf8.count
        text += cell
        blocks.append(
          Block(
            kind: .tableCell(TableCell(table: 0, row: row, column: column)), range: start..<text.utf8.count,
            place: "table 1 row \(row + 1) column \(column + 1)"))
      }
    }
    return Document(
      name: "table.html", metadata: DocumentMetadata(mediaType: "text/html", encoding: "UTF-8", sha256: ""),
      source: SourceText(utf8: Array(text.utf8)), blocks: blocks)
  }

  private func figures(_ document: Document) -> [String] {
    FigureExtractor.standard.extract(
      from: Cleaner().clean(document), date: CalendarDate(year: 2022, month: 10, day: 20)
    )
    .figures.map {
      "\($0.quantity.value)\($0.quantity.unit) \($0.aspect.rawValue) \($0.status.rawValue) | "
        + "\($0.indicator.text) | \($0.subject.text)"
    }
  }

  @Test func labelHeaderAndUnitNoteMakeAFigure() {
    let table = document(
      caption: "2022年1-9月主要指标",
      ["指标|累计完成（亿元）|同比增长（%）", "固定资产投资|62.3|15.6", "社会消费品零售总额|71.4|-4.8"])
    #expect(
      figures(table) == [
        "6230000000元 level actual | 固定资产投资 | ", "15.6% growth actual | 固定资产投资 | ",
        "7140000000元 level actual | 社会消费品零售总额 | ", "-4.8% growth actual | 社会消费品零售总额 | ",
      ])
  }

  @Test func aRowOfARegionIsItsSubject() {
    let table = document(
      caption: "各县投资完成情况 单位：万元", ["地区|计划投资|完成投资", "临江县|8000|6500", "河东区|9000|7100"])
    #expect(
      figures(table) == [
        "80000000元 level plan | 计划投资 | 临江县", "65000000元 level actual | 完成投资 | 临江县",
        "90000000元 level plan | 计划投资 | 河东区", "71000000元 level actual | 完成投资 | 河东区",
      ])
  }

  @Test func aHeaderMayEndInPercentOrSayThatItTellsOfADifference() {
    let table = document(
      caption: "2022年收支表 单位:万元", ["项目|预算数|增减额|增长%|完成预算%", "1.增值税|80|-4|3.8|60"])
    #expect(
      figures(table) == [
        "800000元 level plan | 增值税 | ", "-40000元 change actual | 增值税增减额 | ", "3.8% growth actual | 增值税 | ",
        "60% completion actual | 增值税 | ",
      ])
  }

  @Test(arguments: ["2022年1-9月主要指标 单位：亿元、%", "2022年1-9月主要指标（单位：亿元、%）"])
  func aNoteOverTheTableGovernsAmountsAndNotTheRates(caption: String) {
    let table = document(
      caption: caption, ["序号|指标|1-9月累计|同比增长", "1|固定资产投资|62.3|15.6", "2|工业投资|31.6|24.5"])
    #expect(
      figures(table) == [
        "6230000000元 level actual | 固定资产投资 | ", "15.6% growth actual | 固定资产投资 | ",
        "3160000000元 level actual | 工业投资 | ", "24.5% growth actual | 工业投资 | ",
      ])
  }
}
