/// Finds lists of 贡献率 that are shares of what the sentence adds up.
///
/// A contribution is a share of the growth. Where every one of several comes out as the part's share of the sum of
/// all parts, the name is wrong, not the arithmetic.
struct ContributionRelations {
  let text: CheckedText

  /// Percentages that are called contributions, with the amounts whose shares they are.
  struct Shares {
    var percentages: Range<Int>
    var amounts: Range<Int>
  }

  /// The lists of a report.
  func all() -> [Shares] {
    var found: [Shares] = []
    var first = 0
    while first < text.figures.count {
      var end = first + 1
      guard isNamed(first) else {
        first = end
        continue
      }
      while end < text.figures.count, isPercentage(end), isListed(end) { end += 1 }
      if end - first >= 2, let amounts = amounts(for: first..<end) {
        found.append(Shares(percentages: first..<end, amounts: amounts))
      }
      first = end
    }
    return found
  }

  private func isPercentage(_ index: Int) -> Bool {
    text.figures[index].quantity.unit == "%" && text.figures[index].quantity.high == nil
      && !text.isCell(index)
  }

  private func isNamed(_ index: Int) -> Bool {
    isPercentage(index) && text.lead(index).contains(.contribution)
  }

  /// Whether a number follows the one in front in a list: nothing but a mark or a joining word lies between.
  private func isListed(_ index: Int) -> Bool {
    let lead = text.lead(index)
    return text.sameSentence(index - 1, index) && !lead.isEmpty && lead.count <= 6
  }

  /// As many amounts in a row, no further back than the paragraph's beginning, whose shares the percentages are.
  private func amounts(for percentages: Range<Int>) -> Range<Int>? {
    let (count, block) = (percentages.count, text.figures[percentages.lowerBound].block)
    var start = percentages.lowerBound - count
    let least = max(0, start - Self.farthest)
    while start >= least, start >= 0, text.figures[start].block == block {
      let amounts = start..<start + count
      if areAmounts(amounts), areShares(percentages, of: amounts) { return amounts }
      start -= 1
    }
    return nil
  }

  /// So many figures back nobody would look for the amounts.
  private static let farthest = 12

  private func areAmounts(_ amounts: Range<Int>) -> Bool {
    amounts.allSatisfy { text.isLevel($0) && text.sameUnit($0, amounts.lowerBound) }
  }

  private func areShares(_ percentages: Range<Int>, of amounts: Range<Int>) -> Bool {
    let whole = Expression.sum(amounts.map { text.value($0, as: amounts.lowerBound) })
    return zip(percentages, amounts).allSatisfy { percentage, amount in
      let part = text.value(amount, as: amounts.lowerBound)
      let equation = Equation(reported: text.term(percentage), made: .percent(part, of: whole))
      return if case .consistent = equation.verdict { true } else { false }
    }
  }
}
