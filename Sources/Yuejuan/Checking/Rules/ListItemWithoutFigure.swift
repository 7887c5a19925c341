/// Finds items with a target in numbers that a unit mentions without any number.
///
/// A figure tells how far an item has come if it stands where the item is mentioned and is of the
/// target's kind or a percentage, or if it is one of the item's own indicator.
struct ListItemWithoutFigure: Rule {
  static let id = "list-item-without-figure"
  static let level = Level.verify
  static let title = "清单事项没有数据"

  func check(_ round: Round) -> [Finding] {
    round.itemsAsked.flatMap { unit, items, submissions in
      items.compactMap { item in
        guard let target = item.target else { return nil }
        return finding(unit, item, target, submissions)
      }
    }
  }

  private func finding(
    _ unit: Unit, _ item: ListItem, _ target: Target, _ submissions: [ItemSearch]
  ) -> Finding? {
    if submissions.contains(where: { $0.states(item) }) { return nil }
    let mentions = submissions.flatMap { submission in
      submission.mentions(of: item).map { (submission: submission, mention: $0) }
    }
    guard let first = mentions.first?.mention,
      !mentions.contains(where: { $0.submission.hasFigure(of: item, at: $0.mention) })
    else { return nil }
    let document = first.document
    let block = document.blocks[first.block].range
    let sentence = document.stretch(around: first.range, in: block, endedBy: .sentence)
    let around = document.excerpt(around: first.range, in: sentence, scalars: 15)
    return Finding(
      rule: Self.id, level: Self.level, unit: unit.id, document: document.name,
      range: document.map.sourceRange(of: first.range), quote: document.sourceWords(first.range),
      summary: "\(unit.name)的\(item.spoken)，\(SpokenPlaces(document)[first.block])提到了但没有数据：“\(around)”",
      notes: ["清单写的目标是\(target.words)"], suggestion: "请在这一句写明做到了多少；本期没有进展的，请说明原因。",
      key: item.id)
  }
}
