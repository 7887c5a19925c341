/// Marks a total as planned where the same clause says how much of it is done: 108项民生实事办结88项.
enum PlannedTotals {
  static func mark(_ figures: inout [Figure], in text: [UInt8]) {
    guard figures.count > 1 else { return }
    for index in 1..<figures.count {
      let (whole, part) = (figures[index - 1], figures[index])
      guard whole.sentence == part.sentence, whole.aspect == .level, part.aspect == .level,
        whole.quantity.unit == part.quantity.unit, whole.quantity.dimension == .count,
        part.quantity.value <= whole.quantity.value, part.status == .actual,
        part.range.lowerBound - whole.range.upperBound <= 48
      else { continue }
      let between = Array(text[whole.range.upperBound..<part.range.lowerBound])
      if !between.contains(0x2C),
        between.has("办结", endingAt: between.count)
          || between.has("完成", endingAt: between.count)
      {
        figures[index - 1].status = .plan
      }
    }
  }
}
