/// An exact quotient of two numbers, so that 146÷190 needs no rounding before it is compared.
struct Fraction: Sendable {
  /// The dividend.
  let numerator: Number
  /// The divisor, more than zero.
  let denominator: Number

  /// A whole or decimal number.
  init(_ number: Number) {
    numerator = number.normalized
    denominator = Number(1)
  }

  private init(_ numerator: Number, over denominator: Number) {
    self.numerator = numerator.normalized
    self.denominator = denominator.normalized
  }

  static let zero = Fraction(Number(0))

  /// The sum; `nil` where it does not fit into 128 bits.
  func adding(_ other: Fraction) -> Fraction? {
    guard let left = numerator.multiplied(by: other.denominator),
      let right = other.numerator.multiplied(by: denominator), let sum = left.adding(right),
      let shared = denominator.multiplied(by: other.denominator)
    else { return nil }
    return Fraction(sum, over: shared)
  }

  /// The number with its sign turned.
  var negated: Fraction {
    Fraction(Number(-numerator.coefficient, exponent: numerator.exponent), over: denominator)
  }

  /// The quotient; `nil` where the divisor is not more than zero or the result does not fit.
  func divided(by other: Fraction) -> Fraction? {
    guard other.numerator.coefficient > 0, let above = numerator.multiplied(by: other.denominator),
      let below = denominator.multiplied(by: other.numerator)
    else { return nil }
    return Fraction(above, over: below)
  }

  /// The number in another unit; `nil` where it does not fit.
  func multiplied(by ratio: UnitRatio) -> Fraction? {
    guard let above = numerator.multiplied(by: ratio.numerator),
      let below = denominator.multiplied(by: ratio.denominator)
    else { return nil }
    return Fraction(above, over: below)
  }

  /// The number times a power of ten.
  func scaled(by power: Int) -> Fraction { Fraction(numerator.scaled(by: power), over: denominator) }

  /// The nearest decimal whose last digit stands for 10 ^ `exponent`, halves away from zero; `nil` where
  /// it does not fit.
  func rounded(to exponent: Int) -> Number? {
    let shift = numerator.exponent - denominator.exponent - exponent
    var (above, below) = (numerator.coefficient, denominator.coefficient)
    for _ in 0..<abs(shift) {
      let (grown, overflow) = (shift > 0 ? above : below).multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      if shift > 0 { above = grown } else { below = grown }
    }
    let (quotient, rest) = above.quotientAndRemainder(dividingBy: below)
    let halfOrMore = rest.magnitude >= below.magnitude - rest.magnitude
    return Number(quotient + (halfOrMore ? above.signum() : 0), exponent: exponent)
  }
}

extension Fraction: Comparable {
  /// Fractions are equal when their values are.
  static func == (left: Fraction, right: Fraction) -> Bool { !(left < right) && !(right < left) }

  /// Fractions are ordered by value; what does not fit is compared as equal, which accuses nobody.
  static func < (left: Fraction, right: Fraction) -> Bool {
    guard let a = left.numerator.multiplied(by: right.denominator),
      let b = right.numerator.multiplied(by: left.denominator)
    else { return false }
    return a < b
  }
}
