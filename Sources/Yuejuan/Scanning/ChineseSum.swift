/// The sum that Chinese numerals make, one character after the other.
///
/// A section is what stands below the next 万 or 亿. Two digits side by side (七八百, 二十五六) are a lower and an
/// upper end, so every part of the sum has both.
struct ChineseSum {
  private struct Ends {
    var low: Int128
    var high: Int128

    init(_ value: Int128) { (low, high) = (value, value) }

    static func + (left: Ends, right: Ends) -> Ends {
      var sum = left
      sum.low += right.low
      sum.high += right.high
      return sum
    }

    static func * (ends: Ends, factor: Int128) -> Ends {
      var product = ends
      product.low *= factor
      product.high *= factor
      return product
    }
  }

  /// Above it lies no figure of a report; below it no step overflows.
  private static let limit: Int128 = 1_000_000_000_000_000_000_000_000

  /// Whether 几, 数, 余, 多 or 来 makes the sum a lower bound.
  var isAtLeast = false
  private var total = Ends(0)
  private var section = Ends(0)
  private var pending: Ends?
  private var lastScale = 0
  private var smallestScale = 0
  private var seenZero = false
  private var seenScale = false
  /// Digits without a scale, read by their places: 二〇二二.
  private var positional: Int128 = 0
  private var digits = 0

  /// Takes a digit.
  ///
  /// - Parameter isPairing: Whether it is 两, which alone makes an approximate pair with 一.
  mutating func take(digit: Int, isPairing: Bool) -> Bool {
    guard seenScale else { return takePlace(digit, isPairing) }
    guard let first = pending else {
      if digit == 0 { seenZero = true } else { pending = Ends(Int128(digit)) }
      return true
    }
    guard first.low == first.high, Self.isPair(Int(first.low), digit, isPairing) else { return false }
    pending?.high = Int128(digit)
    return true
  }

  private mutating func takePlace(_ digit: Int, _ isPairing: Bool) -> Bool {
    guard digits < 18 else { return false }
    let first = Int(truncatingIfNeeded: positional)
    positional = positional * 10 + Int128(digit)
    digits += 1
    pending = Ends(positional)
    if digits == 2, Self.isPair(first, digit, isPairing) {
      pending = Ends(Int128(first))
      pending?.high = Int128(digit)
    }
    return true
  }

  /// Takes the three places behind a mark that groups them: 五八六 in 二、五八六亿.
  mutating func take(group: Int) -> Bool {
    guard digits < 16, var head = pending ?? (seenScale ? nil : Ends(0)) else { return false }
    // 三五、六七八: two digits by their places, no pair.
    if head.low != head.high {
      guard !seenScale else { return false }
      head = Ends(positional)
    }
    pending = Ends(head.low * 1000 + Int128(group))
    positional = positional * 1000 + Int128(group)
    digits += 3
    return true
  }

  /// Takes four digits that stand by their places behind a scale: 五九一五 in 三万五九一五.
  mutating func take(places: Int) -> Bool {
    guard seenScale, pending == nil, section.low == 0 else { return false }
    pending = Ends(Int128(places))
    seenZero = true
    return true
  }

  /// Takes the second digit of a pair that a mark parts: 五 in 四、五千.
  mutating func takeOther(digit: Int) -> Bool {
    guard let first = pending, first.low == first.high, first.low > 0, Int128(digit) == first.low + 1 else {
      return false
    }
    pending?.high = Int128(digit)
    return true
  }

  /// 七八, 三五, 一两: some number between the two; 一二 is not said so.
  private static func isPair(_ first: Int, _ second: Int, _ isPairing: Bool) -> Bool {
    first > 0 && second == first + 1 && (first > 1 || isPairing) || (first, second) == (3, 5)
  }

  /// Takes 几 or 数 in front of a scale: one of it in 数十 and 一百几十, nothing in 二十几万.
  mutating func takeSome(before scale: Int) {
    if pending == nil, scale < 4 || section.low == 0 { pending = Ends(1) }
    isAtLeast = true
  }

  /// Takes a scale, given as its power of ten.
  mutating func take(scale: Int) -> Bool {
    // Several digits without a scale between them are positional: 二〇二二 takes none behind.
    if !seenScale, digits > 1, scale < 4, pending?.low == pending?.high { return false }
    return scale < 4 ? takeSmall(scale) : takeLarge(scale)
  }

  private mutating func takeSmall(_ scale: Int) -> Bool {
    guard section.low == 0 || scale < lastScale else { return false }
    section = section + (pending ?? Ends(1)) * Self.power(scale)
    return close(scale)
  }

  private mutating func takeLarge(_ scale: Int) -> Bool {
    let part = section + (pending ?? Ends(0))
    var value = scale == 8 ? total + part : part
    // 亿元 is one 亿, and in 四万万 the second 万 multiplies the first.
    if value.low == 0, total.low == 0 { value = Ends(1) }
    if value.low == 0, scale == 4, lastScale == 4 {
      value = total
      total = Ends(0)
    }
    guard value.low != 0, value.high < Self.limit, scale == 8 || total.low % 100_000_000 == 0 else {
      return false
    }
    total = scale == 8 ? value * Self.power(8) : total + value * Self.power(4)
    section = Ends(0)
    return close(scale)
  }

  private mutating func close(_ scale: Int) -> Bool {
    pending = nil
    seenScale = true
    seenZero = false
    lastScale = scale
    smallestScale = scale
    return true
  }

  /// The sum as it stands, two digits without a scale read by their places.
  var whole: Number {
    seenScale ? number(end: 0).number : Number(positional)
  }

  /// The number that was taken.
  func number(end: Int) -> ScannedNumber {
    // 一 and 三 are by far the most frequent numbers of a text.
    if !seenScale, let pending, pending.low == pending.high {
      return ScannedNumber(number: Number(pending.low), end: end, isAtLeast: isAtLeast)
    }
    var ends = total + section
    var scale = smallestScale
    if let pending {
      // 一百五 is 150 and 三万五 is 35,000: a last digit takes the scale below, unless 零 stands before it.
      scale = seenScale && lastScale >= 2 && !seenZero ? lastScale - 1 : 0
      ends = ends + pending * Self.power(scale)
    }
    let value = Number(ends.low / Self.power(scale), exponent: scale)
    return ScannedNumber(
      number: value, high: ends.low < ends.high ? Number(ends.high) : nil, end: end, scale: scale,
      largeScale: pending == nil && lastScale >= 4 ? lastScale : 0, isAtLeast: isAtLeast)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { value, _ in value * 10 }
  }
}
