/// An exact decimal that keeps the precision it was written with.
///
/// A reported number stands for all values that round or truncate to it: `256亿` is 256×10⁸, written
/// to one 亿, so its ``exponent`` is 8, while `4.30亿` is 430×10⁶ and its exponent 6.
public struct Number: Sendable {
  /// All written digits, as one integer.
  public let coefficient: Int128
  /// The power of ten of the last written digit, which is the precision.
  public let exponent: Int

  /// Makes `coefficient` × 10 ^ `exponent`.
  public init(_ coefficient: Int128, exponent: Int = 0) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// Reads a plain decimal such as `-12.50`; anything else, and more than 36 digits, gives `nil`.
  public init?(decimal text: some StringProtocol) {
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var seenPoint = false
    let negative = text.utf8.first == UInt8(ascii: "-")
    for byte in negative ? text.utf8.dropFirst() : text.utf8.dropFirst(0) {
      switch byte {
      case UInt8(ascii: "."):
        guard !seenPoint, digits > 0 else { return nil }
        seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 36 else { return nil }
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        digits += 1
        if seenPoint { exponent -= 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(negative ? -coefficient : coefficient, exponent: exponent)
  }

  /// The number times a power of ten; the precision moves with it.
  public func scaled(by power: Int) -> Number { Number(coefficient, exponent: exponent + power) }

  /// The same value with the largest exponent that needs no fraction in the coefficient.
  public var normalized: Number {
    guard coefficient != 0 else { return Number(0) }
    var exponent = exponent
    // Nearly all coefficients fit, and division by ten is many times as fast then.
    if var small = Int64(exactly: coefficient) {
      while small % 10 == 0 {
        small /= 10
        exponent += 1
      }
      return Number(Int128(small), exponent: exponent)
    }
    var coefficient = coefficient
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return Number(coefficient, exponent: exponent)
  }

  /// The sum, at the finer of both precisions; `nil` where it does not fit.
  public func adding(_ other: Number) -> Number? { combined(other) { $0.addingReportingOverflow($1) } }

  /// The difference, at the finer of both precisions; `nil` where it does not fit.
  public func subtracting(_ other: Number) -> Number? {
    combined(other) { $0.subtractingReportingOverflow($1) }
  }

  /// The product; `nil` where it does not fit.
  public func multiplied(by other: Number) -> Number? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : Number(product, exponent: exponent + other.exponent)
  }

  private func combined(
    _ other: Number, _ operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)
  ) -> Number? {
    let finest = min(exponent, other.exponent)
    guard let left = coefficient(at: finest), let right = other.coefficient(at: finest) else { return nil }
    let (result, overflow) = operation(left, right)
    return overflow ? nil : Number(result, exponent: finest)
  }

  /// The coefficient that gives the same value with a smaller exponent; `nil` where it does not fit.
  func coefficient(at finer: Int) -> Int128? {
    var result = coefficient
    for _ in 0..<max(0, exponent - finer) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension Number: Equatable, Hashable {
  /// Numbers are equal when their values are, whatever their precision: 86.30 equals 86.3.
  public static func == (left: Number, right: Number) -> Bool {
    if left.exponent == right.exponent { return left.coefficient == right.coefficient }
    let (a, b) = (left.normalized, right.normalized)
    return a.coefficient == b.coefficient && a.exponent == b.exponent
  }

  /// Numbers of equal value hash alike.
  public func hash(into hasher: inout Hasher) {
    let number = normalized
    hasher.combine(number.coefficient)
    hasher.combine(number.exponent)
  }
}

extension Number: Comparable {
  /// Numbers are ordered by value, whatever their precision.
  public static func < (left: Number, right: Number) -> Bool {
    let (leftSign, rightSign) = (left.coefficient.signum(), right.coefficient.signum())
    guard leftSign == rightSign, leftSign != 0 else { return leftSign < rightSign }
    let finest = min(left.exponent, right.exponent)
    if let a = left.coefficient(at: finest), let b = right.coefficient(at: finest) { return a < b }
    // One of them is too large to be written at the other's precision, so its exponent decides.
    let larger = left.exponent > right.exponent ? left : right
    return (larger.coefficient < 0) == (left.exponent > right.exponent)
  }
}

extension Number: CustomStringConvertible {
  /// The value as a plain decimal with its written fraction: `25600000000`, `86.30`.
  public var description: String {
    // Zeros behind the last written digit stand before the point; ASCII, so bytes are characters.
    let zeros = coefficient == 0 ? 0 : max(0, exponent)
    var digits = [UInt8](repeating: UInt8(ascii: "0"), count: zeros)
    var rest = coefficient.magnitude
    while rest > UInt128(UInt64.max) {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    var small = UInt64(truncatingIfNeeded: rest)
    while small > 0 || digits.count <= -exponent || digits.isEmpty {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: small % 10))
      small /= 10
    }
    if exponent < 0 { digits.insert(UInt8(ascii: "."), at: -exponent) }
    if coefficient < 0 { digits.append(UInt8(ascii: "-")) }
    digits.reverse()
    return String(decoding: digits, as: UTF8.self)
  }
}
