/// How the words in front of, inside and behind a number bound its value.
enum BoundReading {
  /// The bound that a word in front of a number says, if it is such a word.
  static func before(_ word: WordClasses) -> Bound? {
    if word.contains(.minBefore) { return .min }
    if word.contains(.maxBefore) { return .max }
    return word.contains(.approxBefore) ? .approx : nil
  }

  /// Two bounds that contradict make the number approximate (近6000余个).
  static func bound(inside: Bound, before: WordClasses, after: WordClasses) -> Bound {
    let isMin = inside == .min || before.contains(.minBefore) || after.contains(.minAfter)
    let isMax = before.contains(.maxBefore) || after.contains(.maxAfter)
    let isApprox = inside == .approx || before.contains(.approxBefore) || after.contains(.approxAfter)
    if isApprox || isMin && isMax { return .approx }
    return isMin ? .min : isMax ? .max : .exact
  }
}
