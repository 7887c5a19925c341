/// A number as a sheet stores it, exact in decimal.
///
/// Excel computes with binary fractions and shows 15 digits, so `1.2300000000000001` means 1.23.
struct CellNumber: Equatable {
  private(set) var isNegative = false
  /// The digits without zeros in front or behind; none for zero.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the decimal point; may be negative or more than there are.
  private var point = 0

  /// Reads a number as XML writes it: `-12.5`, `1.5E-3`; anything else gives `nil`.
  init?(_ text: [UInt8]) {
    var offset = text.startIndex
    if offset < text.count, text[offset] == 0x2D || text[offset] == 0x2B {
      isNegative = text[offset] == 0x2D
      offset += 1
    }
    var hasPoint = false
    var hasDigit = false
    while offset < text.count, text[offset] | 0x20 != 0x65 {
      let byte = text[offset]
      offset += 1
      if byte == 0x2E, !hasPoint {
        hasPoint = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      hasDigit = true
      digits.append(byte - 0x30)
      if !hasPoint { point += 1 }
    }
    guard hasDigit, text.count <= 400 else { return nil }
    if offset < text.count {
      guard let exponent = Int(String(decoding: text[(offset + 1)...], as: UTF8.self)),
        (-400...400).contains(exponent)
      else { return nil }
      point += exponent
    }
    normalize()
    round(keeping: 15)
  }

  var isZero: Bool { digits.isEmpty }

  /// The number without its sign.
  var magnitude: CellNumber {
    var number = self
    number.isNegative = false
    return number
  }

  /// The number times a power of ten.
  func shifted(by places: Int) -> CellNumber {
    var number = self
    if !isZero { number.point += places }
    return number
  }

  /// The number rounded to so many decimals, halves away from zero.
  func rounded(decimals: Int) -> CellNumber {
    var number = self
    number.round(keeping: point + decimals)
    return number
  }

  /// The digits before the decimal point, none for zero.
  var integerDigits: [UInt8] {
    guard point > 0 else { return [] }
    return digits.prefix(point) + [UInt8](repeating: 0, count: max(0, point - digits.count))
  }

  /// The digits behind the decimal point, without zeros at the end.
  var fractionDigits: [UInt8] {
    guard point < digits.count else { return [] }
    return [UInt8](repeating: 0, count: max(0, -point)) + digits.dropFirst(max(0, point))
  }

  /// The whole part as a number, if it is of a size that dates have.
  var wholeDays: Int? {
    guard !isNegative, point <= 9 else { return nil }
    return integerDigits.reduce(0) { $0 * 10 + Int($1) }
  }

  /// All digits, as Excel's format General shows them but never with an exponent.
  var plain: String {
    let whole = integerDigits.isEmpty ? "0" : Self.words(integerDigits)
    let fraction = fractionDigits.isEmpty ? "" : "." + Self.words(fractionDigits)
    return (isNegative ? "-" : "") + whole + fraction
  }

  /// Digits as text.
  static func words(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }

  /// Whether the number is less than another, equal to it or greater: -1, 0, 1.
  func compared(to other: CellNumber) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = isNegative ? -1 : 1
    if isZero || other.isZero { return isZero ? (other.isZero ? 0 : -order) : order }
    if point != other.point { return point < other.point ? -order : order }
    if digits == other.digits { return 0 }
    return digits.lexicographicallyPrecedes(other.digits) ? -order : order
  }

  private mutating func round(keeping count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return normalize()
    }
    let roundsUp = digits[count] >= 5
    digits.removeSubrange(count...)
    if roundsUp {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    normalize()
  }

  private mutating func normalize() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      point = 0
      isNegative = false
    }
  }
}
