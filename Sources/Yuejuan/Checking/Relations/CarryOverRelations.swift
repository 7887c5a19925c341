/// Finds the ledger identity 结转 + 新增 − 销号 = 余数 in a paragraph.
struct CarryOverRelations {
  let text: CheckedText

  /// A relation for every paragraph that gives what was carried over, what was added, and what came of it.
  func all() -> [Relation] {
    let blocks = Dictionary(grouping: text.figures.indices.filter(isTask)) { text.figures[$0].block }
    return blocks.keys.sorted().flatMap { block -> [Relation] in
      let figures = blocks[block] ?? []
      let units = Dictionary(grouping: figures) { text.figures[$0].quantity.unit }
      return units.keys.sorted().compactMap { relation(units[$0] ?? []) }
    }
  }

  private func isTask(_ index: Int) -> Bool {
    text.isLevel(index) && !text.isCell(index) && text.figures[index].quantity.dimension == .count
  }

  private func relation(_ figures: [Int]) -> Relation? {
    let roles: [RelationWords.Role] = [.opening, .added, .closed, .left, .stock]
    var found: [RelationWords.Role: [Int]] = [:]
    for index in figures {
      if let role = roles.first(where: { says($0, index) }) { found[role, default: []].append(index) }
    }
    // Two numbers of one role belong to two ledgers; which goes with which cannot be told.
    guard found.values.allSatisfy({ $0.count == 1 }), let opening = found[.opening]?.first,
      let added = found[.added]?.first
    else { return nil }
    let all = Expression.sum([text.value(opening), text.value(added)])
    if let left = found[.left]?.first, let closed = found[.closed]?.first {
      return Relation(
        equation: Equation(reported: text.term(left), made: .difference(all, text.value(closed))))
    }
    return found[.stock]?.first.map {
      Relation(equation: Equation(reported: text.term($0), made: all))
    }
  }

  /// Whether the words of a number's clause say its part in the ledger, in front or, as in 21项结转至今年, behind.
  private func says(_ role: RelationWords.Role, _ index: Int) -> Bool {
    text.clauseLead(index).contains(role) || (role == .opening && text.tail(index).contains(role))
  }
}
