/// Finds what a growth or a difference is computed from.
struct ChangeRelations {
  let text: CheckedText

  /// A relation for every growth rate whose two levels, or level and difference, the text gives.
  func growths() -> [Relation] {
    text.figures.indices.filter { isGrowth($0) }.compactMap { growth in
      let equations = bases(of: growth).map { base in
        let now = text.value(base.now)
        return Equation(
          reported: text.term(growth),
          made: falls(growth) ? .decline(now, from: base.before) : .growth(now, from: base.before))
      }
      guard let first = equations.first else { return nil }
      return Relation(equation: first, alternatives: Array(equations.dropFirst()))
    }
  }

  /// A relation for every difference whose two levels the text gives.
  func changes() -> [Relation] {
    text.figures.indices.filter { text.figures[$0].aspect == .change && !text.isCell($0) }
      .compactMap { change in
        guard let (before, now) = fromTo(change), unitsFit(change, now),
          text.figures[change].quantity.high == nil
        else { return nil }
        // Two rates differ by points, which no unit of theirs converts into.
        let measure = text.sameUnit(change, now) ? change : now
        let (less, more) = falls(change) ? (now, before) : (before, now)
        return Relation(
          equation: Equation(
            reported: text.term(change),
            made: .difference(text.value(more, as: measure), text.value(less, as: measure))))
      }
  }

  private func isGrowth(_ index: Int) -> Bool {
    let figure = text.figures[index]
    return figure.aspect == .growth && figure.quantity.unit == "%" && figure.quantity.high == nil
      && !text.isCell(index)
  }

  private struct Base {
    var now: Int
    var before: Expression
  }

  private func bases(of growth: Int) -> [Base] {
    if let (before, now) = fromTo(growth) { return [Base(now: now, before: text.value(before, as: now))] }
    let levels = text.before(growth).filter { text.isLevel($0) && !isOfTheYearBefore($0) }
    guard let now = levels.last, alike(now, growth) else { return [] }
    var bases: [Base] = []
    if let before = text.before(growth).last(where: { isOfTheYearBefore($0) && text.sameUnit($0, now) }) {
      bases.append(Base(now: now, before: text.value(before, as: now)))
    }
    for change in [growth - 1, growth + 1] where isChange(change, of: now, besides: growth) {
      bases.append(Base(now: now, before: former(now, change)))
    }
    return bases
  }

  private func falls(_ index: Int) -> Bool { text.figures[index].direction == .down }

  /// The level before, from the level now and the difference.
  private func former(_ now: Int, _ change: Int) -> Expression {
    let difference = text.value(change, as: now)
    return falls(change) ? .sum([text.value(now), difference]) : .difference(text.value(now), difference)
  }

  /// Whether a difference beside a growth is of the same level over the same time.
  private func isChange(_ change: Int, of now: Int, besides growth: Int) -> Bool {
    guard text.figures.indices.contains(change) else { return false }
    let (figure, other) = (text.figures[change], text.figures[growth])
    let clause = text.lead(max(change, growth))
    return figure.aspect == .change && text.sameUnit(change, now) && figure.sentence == other.sentence
      && figure.block == other.block && figure.direction == other.direction
      && figure.period == other.period && alike(change, growth) && clause.count <= 30
  }

  private func alike(_ left: Int, _ right: Int) -> Bool {
    text.figures[left].indicator == text.figures[right].indicator
  }

  /// 由70亿元增加到100亿元,增长42.9%: the numbers behind 由 and 到 in the same sentence.
  private func fromTo(_ index: Int) -> (before: Int, now: Int)? {
    let levels = text.before(index).filter { text.figures[$0].quantity.high == nil }
    guard levels.count >= 2 else { return nil }
    let (before, now) = (levels[levels.count - 2], levels[levels.count - 1])
    guard now == index - 1, before == now - 1, text.sameUnit(before, now),
      text.figures[now].quantity.dimension != .time,
      startsChange(before), endsChange(now), text.lead(index).count <= 45
    else { return nil }
    return (before, now)
  }

  private func startsChange(_ index: Int) -> Bool {
    let clause = text.clauseLead(index)
    return RelationWords.standard[.from].contains { clause.contains(word: $0) } && clause.count <= 60
  }

  private func endsChange(_ index: Int) -> Bool {
    let lead = text.lead(index)
    return lead.count <= 30 && !lead.contains(UInt8(ascii: ","))
      && RelationWords.standard[.to].contains { lead.contains(word: $0) }
  }

  private func isOfTheYearBefore(_ index: Int) -> Bool {
    let clause = text.clauseLead(index)
    return text.isLevel(index) && clause.contains(.before) && !clause.contains(.than)
  }

  private func unitsFit(_ change: Int, _ now: Int) -> Bool {
    let (unit, level) = (text.figures[change].quantity.unit, text.figures[now].quantity.unit)
    return text.sameUnit(change, now) || (unit == "百分点" && level == "%")
  }
}
