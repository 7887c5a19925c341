import Testing

@testable import Yuejuan

/// Where something stands, as it is said to a person.
@Suite struct SpokenPlaceTests {
  @Test(arguments: [
    ("line 9", "第9行"), ("paragraph 3", "第3段"), ("paragraph 3 under 一、工业", "第3段（“一、工业”下）"),
    ("paragraph 3 under 一、工业 › （一）规上工业", "第3段（“（一）规上工业”下）"), ("page 2 line 7 [72,74,521,99]", "第2页第7行"),
    ("/html/body/div[2]/p[3]", "第1段"), ("年报!B4", "年报!B4"),
  ])
  func aPlaceIsSaidInChinese(_ place: String, _ expected: String) {
    #expect(spoken(Block(kind: .paragraph, range: 0..<3, place: place)) == expected)
  }

  @Test(arguments: [
    ("table 1 row 2 column 3", "表1第2行第3列"), ("table 1 row 2 column 3 under 附表", "表1第2行第3列（“附表”下）"),
    ("page 4 table 1 row 2 column 3 [1,2,3,4]", "第4页表1第2行第3列"), ("年报!C2", "年报!C2"),
  ])
  func aCellIsSaidByItsRowAndColumn(_ place: String, _ expected: String) {
    let cell = TableCell(table: 0, row: 1, column: 2)
    #expect(spoken(Block(kind: .tableCell(cell), range: 0..<3, place: place)) == expected)
  }

  private func spoken(_ block: Block) -> String {
    let line = PlainDocument.make("甲")
    return SpokenPlaces(
      Document(name: line.name, metadata: line.metadata, source: line.source, blocks: [block]))[0]
  }
}
