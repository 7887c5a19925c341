extension Requirement {
  /// What is asked for beside the indicator's name: `完成率（实际）`, `数额（计划或实际）`.
  var caliber: String { "\(aspect.word)（\(statuses.map(\.word).joined(separator: "或"))）" }

  /// What tells it from other requirements of its unit, the same from round to round.
  var key: String {
    "\(indicator)|\(aspect.rawValue)|\(statuses.map(\.rawValue).joined(separator: "|"))"
  }
}

extension Figure {
  /// What is stated, in the words of ``Requirement/caliber``.
  var caliber: String { "\(aspect.word)（\(status.word)）" }
}

/// Where the blocks of a document stand, in Chinese: `第9行`, `第3段`, `表1第2行第3列`, `第5段（“二、农业”下）`,
/// `第2页第7行`; a cell of a workbook as everybody calls it, `Sheet1!B4`.
///
/// Paths into a page, which only programs can follow, give way to the count of paragraphs that a
/// reader sees.
struct SpokenPlaces {
  private let blocks: [Block]
  /// By block, how many paragraphs of the report there are up to it.
  private let paragraphs: [Int]

  init(_ document: Document) {
    blocks = document.blocks
    var count = 0
    paragraphs = document.blocks.map { block in
      if block.role == .main, !block.isHeading, !block.isCell { count += 1 }
      return count
    }
  }

  /// The place of a block.
  subscript(number: Int) -> String {
    let (place, heading) = HeadingPath.parts(of: blocks[number].place)
    return spoken(place, number) + (heading.map { "（“\($0)”下）" } ?? "")
  }

  private func spoken(_ place: Substring, _ number: Int) -> String {
    if place.contains("!") { return String(place) }
    let words = place.split(separator: " ")
    let page = words.count > 2 && words[0] == "page" ? "第\(words[1])页" : ""
    if case .tableCell(let cell) = blocks[number].kind {
      return page + "表\(cell.table + 1)第\(cell.row + 1)行第\(cell.column + 1)列"
    }
    if !page.isEmpty, words.count > 3, words[2] == "line" { return page + "第\(words[3])行" }
    if words.count == 2, words[0] == "line" { return "第\(words[1])行" }
    if words.count == 2, words[0] == "paragraph" { return "第\(words[1])段" }
    return blocks[number].isHeading ? "标题" : "第\(paragraphs[number])段"
  }
}

extension Document {
  /// The words of the source around a range of ``text`` on one line, with an ellipsis where they are cut.
  func excerpt(around range: Range<Int>, in block: Range<Int>, scalars count: Int) -> String {
    let excerpt = surroundings(of: range, in: block, scalars: count)
    let (before, after) = (excerpt.lowerBound > block.lowerBound, excerpt.upperBound < block.upperBound)
    let line = sourceWords(excerpt).split(whereSeparator: \.isNewline).joined()
    return (before ? "…" : "") + line + (after ? "…" : "")
  }
}
