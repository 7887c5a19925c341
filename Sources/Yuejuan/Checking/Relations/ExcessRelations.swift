/// Finds parts behind 其中 that are more than the whole.
///
/// 其中 need not name all parts, so that less than the whole is in order.
struct ExcessRelations {
  let text: CheckedText

  /// A relation for every list of parts that comes to more than its total.
  func all() -> [Relation] {
    text.figures.indices.compactMap(relation).filter { relation in
      // Where the first of them make the total, what follows is no part of it any more.
      guard case .sum(let parts) = relation.equation.made, !makesTotal(parts, relation.equation.reported)
      else { return false }
      guard let sum = relation.equation.made.interval(.rounded)?.low,
        let total = relation.equation.reported.interval(.rounded).high
      else { return false }
      return total.value < sum.value
    }
  }

  /// The largest number in front of 其中: 受理96件,办结94件,其中噪声类41件 may be of either.
  private func total(of first: Int) -> Int? {
    let levels = text.before(first).filter(text.isLevel)
    // A number of something else in between would be what the parts are of.
    guard let last = levels.last, text.sameUnit(last, first) else { return nil }
    return levels.filter { text.sameUnit($0, first) }.max { text.isLess($0, than: $1) }
  }

  private func makesTotal(_ parts: [Expression], _ total: Term) -> Bool {
    guard parts.count > 2 else { return false }
    return (2..<parts.count).contains { count in
      let equation = Equation(reported: total, made: .sum(Array(parts[..<count])))
      return if case .consistent = equation.verdict { true } else { false }
    }
  }

  private func relation(_ first: Int) -> Relation? {
    let lead = text.lead(first)
    guard first > 0, text.isLevel(first), !text.isCell(first), lead.contains(.part), !lead.contains(.doing),
      let total = total(of: first)
    else { return nil }
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
