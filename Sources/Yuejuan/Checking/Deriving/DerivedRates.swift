/// Finds what was done beside what was to be done where no rate is stated: 108项民生实事办结88项.
struct DerivedRates {
  let text: CheckedText

  /// The rates of all such pairs.
  func all() -> [DerivedFigure] {
    let pairs = text.figures.indices.dropFirst().filter(isPart)
    if pairs.isEmpty { return [] }
    let stated = Set(
      RateRelations(text: text).all().flatMap { [$0.equation] + $0.alternatives }
        .flatMap { $0.made.terms.map(\.figure.range.lowerBound) })
    return pairs.filter { !stated.contains(text.figures[$0].range.lowerBound) }.compactMap(rate)
  }

  /// Whether a figure is what was done of the number right in front of it, and no rate follows.
  private func isPart(_ part: Int) -> Bool {
    let (whole, lead) = (part - 1, text.lead(part))
    guard text.sameSentence(whole, part), isCount(whole), isCount(part), text.sameUnit(whole, part),
      !text.isLess(whole, than: part), lead.count <= Self.farthest, lead.contains(.done),
      !lead.contains(.part), !lead.contains(.than), !lead.contains(.added)
    else { return false }
    guard part + 1 < text.figures.count, text.sameSentence(part, part + 1) else { return true }
    return text.figures[part + 1].quantity.unit != "%"
  }

  /// So many bytes lie between the two at most.
  private static let farthest = 60

  private func isCount(_ index: Int) -> Bool {
    text.isLevel(index) && !text.isCell(index) && text.term(index).isExact
      && text.figures[index].quantity.value > Number(0)
  }

  private func rate(_ part: Int) -> DerivedFigure? {
    let (whole, figure) = (part - 1, text.figures[part])
    let made = Expression.percent(text.value(part, as: whole), of: text.value(whole))
    guard let value = made.nominal?.rounded(to: -2) else { return nil }
    return DerivedFigure(
      kind: .completion, quantity: Quantity(value: value, unit: "%", dimension: .percent),
      indicator: figure.indicator, subject: figure.subject, period: figure.period,
      working: "\(Working.text(made))=\(value)%", sources: [figure, text.figures[whole]])
  }
}
