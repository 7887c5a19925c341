/// Finds parts behind 其中 that are more than the whole.
///
/// 其中 need not name all parts, so that less than the whole is in order.
struct ExcessRelations {
  let text: CheckedText

  /// A relation for every list of parts that comes to more than its total.
  func all() -> [Relation] {
    text.figures.indices.compactMap(relation).filter { relation in
      guard let sum = relation.equation.made.interval(.rounded)?.low,
        let total = relation.equation.reported.interval(.rounded).high
      else { return false }
      return total.value < sum.value
    }
  }

  private func relation(_ first: Int) -> Relation? {
    let lead = text.lead(first)
    guard first > 0, text.isLevel(first), !text.isCell(first), lead.contains(.part), !lead.contains(.doing),
      text.sameSentence(first - 1, first), text.isLevel(first - 1), text.sameUnit(first - 1, first)
    else { return nil }
    let total = first - 1
    var parts = [first]
    var next = first + 1
    while next < text.figures.count, text.sameSentence(next, first), text.isLevel(next),
      text.sameUnit(next, total), !text.lead(next).contains(.doing), !text.lead(next).contains(.part)
    {
      parts.append(next)
      next += 1
    }
    return Relation(
      equation: Equation(
        reported: text.term(total), made: .sum(parts.map { text.value($0, as: total) })), isExcess: true)
  }
}
