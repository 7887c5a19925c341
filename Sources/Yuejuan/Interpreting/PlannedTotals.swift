/// Marks a total as planned where the same clause says how much of it is done: 108项民生实事办结88项.
enum PlannedTotals {
  /// Marks the totals among the figures of a block, which begin at an index.
  static func mark(_ figures: inout [Figure], from first: Int, in text: [UInt8]) {
    guard figures.count > first + 1 else { return }
    for index in first + 1..<figures.count {
      let (end, start) = (figures[index - 1].range.upperBound, figures[index].range.lowerBound)
      guard end <= start, start - end <= 48 else { continue }
      let between = end..<start
      if text.has("办结", endingIn: between) || text.has("完成", endingIn: between),
        !text[between].contains(0x2C), isPart(figures[index], of: figures[index - 1])
      {
        figures[index - 1].status = .plan
      }
    }
  }

  private static func isPart(_ part: Figure, of whole: Figure) -> Bool {
    whole.sentence == part.sentence && whole.aspect == .level && part.aspect == .level
      && whole.quantity.dimension == .count && whole.quantity.unit == part.quantity.unit
      && part.quantity.value <= whole.quantity.value && part.status == .actual
  }
}
