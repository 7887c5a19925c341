extension Quantity {
  /// The quantity in another unit; `nil` where the units do not convert.
  ///
  /// For comparison only: what is published keeps the unit of the text. The value is exact wherever a decimal can
  /// say it (see ``UnitRatio/converting(_:)``).
  public func converted(to unit: String) -> Quantity? {
    guard let ratio = UnitRatio(from: self.unit, to: unit), let value = ratio.converting(value) else {
      return nil
    }
    var converted = self
    converted.value = value
    converted.unit = unit
    if let high {
      guard let high = ratio.converting(high) else { return nil }
      converted.high = high
    }
    return converted
  }

  /// Whether the value is below another one, whatever unit each is told in; `nil` where they do not compare.
  public func isLess(than other: Quantity) -> Bool? { compared(with: other) { $0 < $1 } }

  /// Whether the values are the same, whatever unit each is told in; `nil` where they do not compare.
  public func isSameAmount(as other: Quantity) -> Bool? { compared(with: other) { $0 == $1 } }

  /// Compares by multiplying both sides, which no rounding can touch.
  private func compared(with other: Quantity, _ relation: (Number, Number) -> Bool) -> Bool? {
    guard let ratio = UnitRatio(from: unit, to: other.unit),
      let left = value.multiplied(by: ratio.numerator),
      let right = other.value.multiplied(by: ratio.denominator)
    else { return nil }
    return relation(left, right)
  }
}
