/// Finds parts behind 其中 that are more than the whole.
///
/// 其中 need not name all parts, so that less than the whole is in order.
struct ExcessRelations {
  let text: CheckedText

  /// A total and its parts.
  struct Excess {
    var total: Int
    var parts: [Int]
  }

  /// The lists of parts that come to more than their total.
  func all() -> [Excess] {
    text.figures.indices.compactMap(excess).filter { excess in
      let parts = Expression.sum(excess.parts.map(text.value))
      guard let sum = parts.interval(.rounded)?.low,
        let total = text.term(excess.total).interval(.rounded).high
      else { return false }
      return total.value < sum.value
    }
  }

  private func excess(_ first: Int) -> Excess? {
    let lead = text.lead(first)
    guard first > 0, text.isLevel(first), !text.isCell(first), lead.contains(.part), !lead.contains(.doing),
      let total = text.before(first).last(where: { text.isLevel($0) && text.sameUnit($0, first) }),
      total == first - 1
    else { return nil }
    var parts = [first]
    var next = first + 1
    while next < text.figures.count, text.before(next).contains(first), text.isLevel(next),
      text.sameUnit(next, total), !text.lead(next).contains(.doing), !text.lead(next).contains(.part)
    {
      parts.append(next)
      next += 1
    }
    return Excess(total: total, parts: parts)
  }
}
