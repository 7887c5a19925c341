/// All values that a written number may stand for.
struct Interval: Sendable {
  /// An end of an interval.
  struct End: Sendable {
    var value: Fraction
    /// Whether the value itself is outside.
    var isOpen = false
  }

  /// The lower end; `nil` where there is none.
  var low: End?
  /// The upper end; `nil` where there is none.
  var high: End?

  /// One value alone.
  static func exactly(_ value: Fraction) -> Interval {
    Interval(low: End(value: value), high: End(value: value))
  }

  /// Whether some value lies in both.
  func overlaps(_ other: Interval) -> Bool { !isBelow(other) && !other.isBelow(self) }

  private func isBelow(_ other: Interval) -> Bool {
    guard let high, let low = other.low else { return false }
    return high.value < low.value || (high.value == low.value && (high.isOpen || low.isOpen))
  }

  /// All sums of a value of each; `nil` where one does not fit.
  func adding(_ other: Interval) -> Interval? {
    guard let low = End.combined(low, other.low, { $0.adding($1) }),
      let high = End.combined(high, other.high, { $0.adding($1) })
    else { return nil }
    return Interval(low: low, high: high)
  }

  /// All values in another unit; `nil` where one does not fit.
  func multiplied(by ratio: UnitRatio) -> Interval? {
    let (least, most) = (low?.value.multiplied(by: ratio), high?.value.multiplied(by: ratio))
    guard (least == nil) == (low == nil), (most == nil) == (high == nil) else { return nil }
    return Interval(
      low: least.map { End(value: $0, isOpen: low?.isOpen ?? false) },
      high: most.map { End(value: $0, isOpen: high?.isOpen ?? false) })
  }

  /// The interval with its sign turned.
  var negated: Interval {
    Interval(
      low: high.map { End(value: $0.value.negated, isOpen: $0.isOpen) },
      high: low.map { End(value: $0.value.negated, isOpen: $0.isOpen) })
  }

  /// All quotients in percent; `nil` where the divisor may be zero or less, or one does not fit.
  func percent(of whole: Interval) -> Interval? {
    guard let least = whole.low, least.value > .zero else { return nil }
    guard let low = Self.quotient(low, forLow: true, by: whole),
      let high = Self.quotient(high, forLow: false, by: whole)
    else { return nil }
    return Interval(low: low, high: high)
  }

  /// An end of the quotient: a positive dividend is least over the largest divisor, a negative one over
  /// the smallest.
  private static func quotient(_ end: End?, forLow: Bool, by whole: Interval) -> End?? {
    guard let end else { return .some(nil) }
    let takesLargest = (end.value >= .zero) == forLow
    guard let divisor = takesLargest ? whole.high : whole.low else {
      return .some(forLow ? End(value: .zero, isOpen: true) : nil)
    }
    guard let quotient = end.value.divided(by: divisor.value) else { return nil }
    return .some(End(value: quotient.scaled(by: 2), isOpen: end.isOpen || divisor.isOpen))
  }
}

extension Interval.End {
  /// The end of a sum: `.some(nil)` where one of them has no end, `nil` where the sum does not fit.
  fileprivate static func combined(
    _ left: Self?, _ right: Self?, _ operation: (Fraction, Fraction) -> Fraction?
  ) -> Self?? {
    guard let left, let right else { return .some(nil) }
    guard let value = operation(left.value, right.value) else { return nil }
    return .some(Self(value: value, isOpen: left.isOpen || right.isOpen))
  }
}
