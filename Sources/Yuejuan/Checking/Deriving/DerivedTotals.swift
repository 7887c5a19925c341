/// Finds lists of counted things whose total is stated nowhere: 蓝牌68块、黄牌24块、红牌24块.
struct DerivedTotals {
  let text: CheckedText

  /// The totals of all such lists.
  func all() -> [DerivedFigure] {
    var totals: [DerivedFigure] = []
    var first = 0
    while first < text.figures.count {
      var end = first + 1
      while end < text.figures.count, goesOn(end) { end += 1 }
      if end - first >= Self.fewest, let total = total(of: first..<end) { totals.append(total) }
      first = end
    }
    return totals
  }

  /// Two numbers side by side are as often no list of all there is.
  private static let fewest = 3

  /// Whether a figure goes on with the list of the one in front: 、, a name that ends alike, the same unit.
  private func goesOn(_ index: Int) -> Bool {
    let lead = text.lead(index)
    return text.sameSentence(index - 1, index) && isCount(index - 1) && isCount(index)
      && text.figures[index].quantity.unit == text.figures[index - 1].quantity.unit
      && lead.starts(with: "、".utf8) && lead.count <= Self.longestName && head(index) == head(index - 1)
  }

  /// A name in a list is no longer than this, in bytes, with the mark in front.
  private static let longestName = 30

  private func isCount(_ index: Int) -> Bool {
    text.isLevel(index) && !text.isCell(index) && text.term(index).isExact
  }

  /// The character in front of a number, which says what kind of thing is counted.
  private func head(_ index: Int) -> ArraySlice<UInt8>? {
    let lead = text.lead(index)
    return lead.count > 3 ? lead.suffix(3) : nil
  }

  private func total(of list: Range<Int>) -> DerivedFigure? {
    let figure = text.figures[list.lowerBound]
    let made = Expression.sum(list.map(text.value))
    guard !text.lead(list.lowerBound).contains(.part), let head = head(list.lowerBound),
      let value = made.nominal?.rounded(to: 0), !isStated(value, beside: list)
    else { return nil }
    return DerivedFigure(
      kind: .total,
      quantity: Quantity(value: value, unit: figure.quantity.unit, dimension: figure.quantity.dimension),
      indicator: Name(String(decoding: head, as: UTF8.self)), subject: figure.subject, period: figure.period,
      working: "\(Working.text(made))=\(value)\(figure.quantity.unit)", sources: list.map { text.figures[$0] }
    )
  }

  /// Whether the paragraph states a total, right or wrong: then there is nothing to derive.
  private func isStated(_ value: Number, beside list: Range<Int>) -> Bool {
    let block = text.figures[list.lowerBound].block
    let behind = text.figures[list.upperBound...].prefix { $0.block == block }.prefix(Self.near)
    let front = text.figures[..<list.lowerBound].reversed().prefix { $0.block == block }.prefix(Self.near)
    let unit = text.figures[list.lowerBound].quantity.unit
    return (Array(behind) + Array(front)).contains { other in
      other.quantity.unit == unit && other.quantity.value >= value
    }
      || (list.upperBound < text.figures.count && text.sameSentence(list.lowerBound, list.upperBound)
        && text.clauseLead(list.upperBound).contains(.total))
  }

  /// So many figures away a total is looked for.
  private static let near = 12
}
