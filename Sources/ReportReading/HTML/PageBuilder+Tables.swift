import Yuejuan

extension PageBuilder {
  /// The blocks of a table that only places things are paragraphs, each in a line of its own.
  mutating func settle(_ table: TableTracker.Table) {
    let own = drafts.indices[table.firstBlock...].filter { index in
      if case .tableCell(let cell) = drafts[index].block.kind { cell.table == table.number } else { false }
    }
    guard table.isLayout || holdsArticle(own) else { return }
    for index in own {
      drafts[index].block.kind = .paragraph
      text.separate(blockAt: drafts[index].block.range.lowerBound, with: 0x0A)
    }
  }

  /// Whether one cell holds so many paragraphs that the table is a frame around an article.
  private func holdsArticle(_ own: [Int]) -> Bool {
    var blocksInCell = 0
    var last: Block.Kind?
    for index in own {
      blocksInCell = drafts[index].block.kind == last ? blocksInCell + 1 : 1
      last = drafts[index].block.kind
      if blocksInCell >= 5 { return true }
    }
    return false
  }
}
