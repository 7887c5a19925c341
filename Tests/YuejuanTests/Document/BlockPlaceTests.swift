import Testing
import Yuejuan

/// Where a block stands, put into words.
struct BlockPlaceTests {
  @Test(arguments: [
    (Block.Place.words("html>body>p[3]"), "html>body>p[3]"),
    (.line(12), "line 12"),
    (.cell(TableCell(table: 0, row: 1, column: 2)), "table 1 row 2 column 3"),
  ])
  func aPlaceIsToldToAPerson(place: Block.Place, words: String) {
    #expect(Block(kind: .paragraph, range: 0..<1, at: place).place == words)
  }

  @Test func aBlockKeepsItsPlaceWhateverItBecomes() {
    let cell = TableCell(table: 3, row: 0, column: 0)
    var block = Block(kind: .tableCell(cell), range: 0..<1, at: .cell(cell))
    block.kind = .paragraph
    #expect(block.place == "table 4 row 1 column 1")
  }
}
