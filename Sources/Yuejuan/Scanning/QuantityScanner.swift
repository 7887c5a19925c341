/// Reads a number with its unit, as one quantity: `4.3亿元`, `6至8分钟`, `2×66万千瓦`, `百分之八十五`.
struct QuantityScanner: Sendable {
  let vocabulary: Vocabulary
  let numbers: NumberScanner

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    numbers = NumberScanner(units: vocabulary.unitTrie)
  }

  /// A quantity and where it ends.
  struct Reading: Equatable {
    var value: Number
    /// For a range the upper end.
    var high: Number?
    var unit: UnitName
    var dimension: Dimension
    var bound = Bound.exact
    var end: Int
    var rule: Rule
    /// Whether the number itself begins with a digit of ASCII.
    var hasDigits: Bool
    /// Whether the number has a scale character.
    var hasScale: Bool

    /// Whether things or people are counted.
    var isCount: Bool { dimension == .count || dimension == .people }

    /// The quantity as figures have it.
    var quantity: Quantity {
      Quantity(value: value, high: high, unitName: unit, dimension: dimension, bound: bound)
    }
  }

  /// The rules that find quantities.
  enum Rule: String {
    case fraction, number, pair, product, range
    /// Ranges whose ends the words 以上 and 以下 give, which bound nothing any more.
    case statutory = "statutory-range"
  }

  /// The quantity that begins at an offset; one without a unit has dimension `none`.
  func quantity(in text: [UInt8], at start: Int) -> Reading? {
    numbers.number(in: text, at: start).map { quantity(of: $0, in: text, at: start) }
  }

  /// The quantity of a number that begins at an offset.
  func quantity(of number: ScannedNumber, in text: [UInt8], at start: Int) -> Reading {
    var number = number
    var rule = number.high == nil ? Rule.number : .pair
    // Most numbers are followed by their unit, as one look behind them tells.
    if number.end < text.count, Numerals.goesOn(text.scalar(at: number.end).value) {
      if let part = fraction(of: number, in: text) { return part }
      if let tenths = tenths(number, in: text) { return tenths }
      if let slashed = slashed(number, in: text, from: start) { return slashed }
      if let product = product(of: number, in: text) {
        number = product
        rule = .product
      } else if number.scale == 0,
        let scaled = countedScale(of: number, in: text) ?? spacedScale(of: number, in: text)
      {
        number = scaled
      }
    }
    let unit = unit(in: text, behind: number, isSpaced: isSpaced(number, in: text, start))
    if number.high == nil, mayBeRange(in: text, at: unit?.end ?? number.end),
      let range = range(from: number, unit, in: text)
    {
      return range
    }
    guard let unit else {
      return Reading(
        value: number.number, high: number.high, unit: .none, dimension: .none,
        bound: number.isAtLeast ? .min : .exact, end: number.end, rule: rule, hasDigits: number.hasDigits,
        hasScale: number.scale > 0)
    }
    return reading(number, unit, rule: rule, in: text)
  }

  /// Whether a space behind a number may stand in front of its unit: one stands in front of the number too, or a word
  /// right before it leads to it (开展144 个项目), as some write; else a space parts columns.
  private func isSpaced(_ number: ScannedNumber, in text: [UInt8], _ start: Int) -> Bool {
    guard start > 0, number.end < text.count, text[number.end] == 0x20 else { return false }
    // 5 个场所、2 个实验室: a row of such.
    if text[start - 1] == 0x20 || number.scale == 0 && text.has("、", endingAt: start) { return true }
    return number.scale == 0 && ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
      && !Self.labels.ends(in: text, at: start)
  }

  /// 表1 项目, 专栏3 户籍人口: what is numbered, with its title behind a space.
  private static let labels = HanWords(["表", "图", "栏", "件", "注", "题", "第", "篇", "章", "节", "例", "号"])

  private func reading(
    _ number: ScannedNumber, _ unit: UnitReading, rule: Rule, in text: [UInt8]
  ) -> Reading {
    var reading = Reading(
      value: unit.half ? halfMore(number.number) : number.number, high: number.high, unit: unit.unit.name,
      dimension: unit.unit.dimension, bound: number.isAtLeast || unit.isAtLeast ? .min : .exact,
      end: unit.end, rule: rule, hasDigits: number.hasDigits, hasScale: number.scale > 0)
    // 十块三毛: with change behind it 块 is money.
    if reading.dimension == .count, reading.unit == .slab, change(in: text, at: reading.end) != nil {
      (reading.unit, reading.dimension) = (.yuan, .money)
    }
    if reading.dimension == .money, number.scale == 0 || !number.hasDigits, reading.unit == .yuan,
      let change = change(in: text, at: reading.end), let sum = reading.value.adding(change.value)
    {
      reading.value = sum
      reading.end = change.end
    }
    if reading.dimension == .time, let sum = withMinutes(reading, in: text) { return sum }
    return reading
  }

  /// 1小时29分钟: hours with the minutes behind them, told in minutes.
  private func withMinutes(_ hours: Reading, in text: [UInt8]) -> Reading? {
    guard text.has("小时", endingAt: hours.end), hours.high == nil, hours.bound == .exact,
      hours.value.exponent >= 0, hours.value < Number(10000), hours.end < text.count,
      ScalarClass.isDigit(UInt32(text[hours.end])), let rest = numbers.number(in: text, at: hours.end),
      rest.number < Number(60), text.has("分钟", at: rest.end),
      let factor = hours.value.multiplied(by: Number(60)),
      let sum = factor.adding(rest.number)
    else { return nil }
    var minutes = hours
    minutes.value = sum
    (minutes.unit, minutes.end) = (.minute, rest.end + 6)
    return minutes
  }

  /// 142.42 千公顷: a space in front of the scale, and a unit behind it.
  private func spacedScale(of number: ScannedNumber, in text: [UInt8]) -> ScannedNumber? {
    guard number.hasDigits, text[number.end] == 0x20, number.end + 4 < text.count,
      case let (scalar, length) = text.scalar(at: number.end + 1), let scale = Numerals.scale(scalar),
      scale >= 3,
      vocabulary.unitTrie.longestMatch(in: text, at: number.end + 1) == nil,
      vocabulary.unitTrie.longestMatch(in: text, at: number.end + 1 + length) != nil
    else { return nil }
    var scaled = number
    scaled.number = number.number.scaled(by: scale)
    (scaled.scale, scaled.largeScale, scaled.end) = (scale, scale, number.end + 1 + length)
    return scaled
  }

  /// 10个亿: spoken for 10亿; 71个亿元以上项目 are projects.
  private func countedScale(of number: ScannedNumber, in text: [UInt8]) -> ScannedNumber? {
    guard text.has("个亿", at: number.end) else { return nil }
    let unit = number.end + 6
    if text.has("级", at: unit) || text.has("元", at: unit) && Self.sized.begins(in: text, at: unit + 3) {
      return nil
    }
    var scaled = number
    scaled.number = number.number.scaled(by: 8)
    scaled.high = number.high?.scaled(by: 8)
    (scaled.scale, scaled.largeScale, scaled.end) = (8, 8, number.end + 6)
    return scaled
  }

  /// Things of which 亿元 says how large they are.
  private static let sized = HanWords(["以上", "级", "项目", "企业", "产业", "园区", "工程", "村", "镇", "乡镇", "强"])
}
