/// How many of one unit are one of another: exact, as a quotient of two decimals.
///
/// A 亩 is 2000/3 平方米, which no decimal can say; so ratios stay quotients, and comparisons multiply instead of
/// dividing. A written number stands for an interval: a check that asks which values it may stand for converts
/// the interval's ends, because half a last place in one unit is not half a last place in another.
public struct UnitRatio: Sendable, Equatable {
  /// The dividend.
  public let numerator: Number
  /// The divisor, above zero.
  public let denominator: Number

  init(_ numerator: Number, over denominator: Number = Number(1)) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The ratio between two units as texts or people write them; `nil` where they do not convert.
  ///
  /// Scale characters in front are multiplied out (`亿千瓦时`), rates convert by their parts (`公斤/亩` to `吨/公顷`).
  public init?(from unit: String, to other: String) {
    guard let ratio = UnitConversions.standard.ratio(from: unit, to: other) else { return nil }
    self = ratio
  }

  /// So many of the one unit in the other.
  ///
  /// Exact wherever a decimal can say it, and otherwise rounded with eight digits at least. `nil` where it does not
  /// fit.
  public func converting(_ number: Number) -> Number? {
    guard let product = number.multiplied(by: numerator) else { return nil }
    return product.divided(by: denominator)
  }

  /// The ratio the other way round.
  public var inverse: UnitRatio { UnitRatio(denominator, over: numerator) }

  /// One ratio after the other; `nil` where it does not fit.
  func multiplied(by other: UnitRatio) -> UnitRatio? {
    guard let up = numerator.multiplied(by: other.numerator),
      let down = denominator.multiplied(by: other.denominator)
    else { return nil }
    return UnitRatio(up, over: down).reduced
  }

  /// The same ratio in its lowest terms, so that powers of ten move a number's precision and nothing else.
  private var reduced: UnitRatio {
    let up = numerator.normalized
    let down = denominator.normalized
    let divisor = Self.greatestDivisor(up.coefficient, down.coefficient)
    return UnitRatio(
      Number(up.coefficient / divisor, exponent: up.exponent - down.exponent),
      over: Number(down.coefficient / divisor))
  }

  fileprivate static func greatestDivisor(_ first: Int128, _ second: Int128) -> Int128 {
    if second != 0 { return greatestDivisor(second, first % second) }
    return first == 0 || first == .min ? 1 : abs(first)
  }
}

extension Number {
  /// The quotient by a number above zero: exact if it is a decimal, else with eight digits at least.
  fileprivate func divided(by other: Number) -> Number? {
    let common = UnitRatio.greatestDivisor(coefficient, other.coefficient)
    var (dividend, divisor) = (coefficient / common, other.coefficient / common)
    var place = exponent - other.exponent
    for (factor, cofactor) in [(Int128(10), Int128(1)), (5, 2), (2, 5)] {
      while divisor % factor == 0 {
        let (product, overflow) = dividend.multipliedReportingOverflow(by: cofactor)
        if overflow { return nil }
        (dividend, divisor, place) = (product, divisor / factor, place - 1)
      }
    }
    if divisor == 1 { return Number(dividend, exponent: place) }
    let (shifted, overflow) = dividend.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return nil }
    let half = shifted < 0 ? -(divisor / 2) : divisor / 2
    return Number((shifted + half) / divisor, exponent: place - 9)
  }
}
