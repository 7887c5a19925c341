/// Finds the ledger identity 结转 + 新增 − 销号 = 余数 in a paragraph.
struct CarryOverRelations {
  let text: CheckedText

  /// A relation for every paragraph that gives what was carried over, what was added, and what came of it.
  func all() -> [Relation] { paragraphs() + rows() }

  /// A sentence is a ledger of its own where it holds all of one; otherwise its paragraph is.
  private func paragraphs() -> [Relation] {
    let tasks = text.figures.indices.filter(isTask)
    let blocks = Dictionary(grouping: tasks) { text.figures[$0].block }
    return blocks.keys.sorted().flatMap { block -> [Relation] in
      let figures = blocks[block] ?? []
      let sentences = Dictionary(grouping: figures) { text.figures[$0].sentence.lowerBound }
      let own = sentences.keys.sorted().flatMap { ledgers(sentences[$0] ?? []) }
      return own.isEmpty ? ledgers(figures) : own
    }
  }

  private func ledgers(_ figures: [Int]) -> [Relation] {
    let units = Dictionary(grouping: figures) { text.figures[$0].quantity.unit }
    return units.keys.sorted().compactMap { relation(units[$0] ?? [], role: role) }
  }

  /// The rows of tables whose columns are headed 结转, 新增, 销号 and 余数.
  private func rows() -> [Relation] {
    var rows: [[Int]: [Int]] = [:]
    for index in text.figures.indices where text.isLevel(index) {
      guard case .tableCell(let cell) = text.document.blocks[text.figures[index].block].kind else { continue }
      rows[[cell.table, cell.row], default: []].append(index)
    }
    return rows.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { row in
      relation(rows[row] ?? []) { Self.role(in: Array(text.figures[$0].indicator.text.utf8)[...])?.role }
    }
  }

  private func isTask(_ index: Int) -> Bool {
    text.isLevel(index) && !text.isCell(index) && text.figures[index].quantity.dimension == .count
  }

  private func relation(_ figures: [Int], role: (Int) -> RelationWords.Role?) -> Relation? {
    var found: [RelationWords.Role: [Int]] = [:]
    for index in figures {
      if let role = role(index) { found[role, default: []].append(index) }
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
    return found[.stock]?.first.map { stock in
      let whole = Equation(reported: text.term(stock), made: all)
      // 共有 may be said of the list as it was or as it is.
      let now = found[.closed]?.first.map {
        Equation(reported: text.term(stock), made: .difference(all, text.value($0)))
      }
      return Relation(equation: whole, alternatives: now.map { [$0] } ?? [])
    }
  }

  /// A number's part in the ledger by the words of its clause, in front or, as in 21项结转至今年, behind.
  private func role(_ index: Int) -> RelationWords.Role? {
    let front = Self.role(in: text.clauseLead(index))
    return text.tail(index).contains(.opening) ? .opening : front?.role
  }

  /// The part that the longest word tells: 未办结 is left, though 办结 is done with.
  private static func role(in words: ArraySlice<UInt8>) -> (role: RelationWords.Role, length: Int)? {
    let roles: [RelationWords.Role] = [.opening, .added, .closed, .left, .stock]
    var best: (role: RelationWords.Role, length: Int)?
    for role in roles {
      guard let word = words.first(of: role), word.count > best?.length ?? 0 else { continue }
      best = (role, word.count)
    }
    return best
  }
}
