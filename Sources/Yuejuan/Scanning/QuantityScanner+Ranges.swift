extension QuantityScanner {
  /// 6至8分钟, 30%-40%, 1至2亿元, 1万(含)-5万元: two numbers of one unit.
  func range(from low: ScannedNumber, _ lowUnit: UnitReading?, in text: [UInt8]) -> Reading? {
    if let lowUnit, let statutory = statutoryRange(from: low, lowUnit, in: text) { return statutory }
    guard let start = rangeEnd(in: text, at: lowUnit?.end ?? low.end),
      let high = numbers.number(in: text, at: start),
      let unit = unit(in: text, behind: high, isSpaced: false),
      lowUnit == nil || lowUnit?.unit.name == unit.unit.name || lowUnit?.unit.dimension == unit.unit.dimension
        || isShortened(lowUnit, behind: low.end, high.end, in: text)
    else { return nil }
    // 2018 - 2020年.
    if unit.unit.name == .year, low.number > Number(1900) { return nil }
    let value = lowUnit == nil ? Self.sharingScale(low, of: high) : low.number
    guard value < high.number, !isStep(from: value, lowUnit, to: high.number, in: text, before: low) else {
      return nil
    }
    return Reading(
      value: value, high: high.number, unit: unit.unit.name, dimension: unit.unit.dimension,
      bound: unit.isAtLeast || high.isAtLeast ? .min : .exact,
      end: unit.end, rule: .range, hasDigits: low.hasDigits, hasScale: high.scale > 0)
  }

  /// 增加0.7%至13.8%, 上升0.5%至8.3%: by how much something rose and to what, where the two are far apart.
  private func isStep(
    from low: Number, _ unit: UnitReading?, to high: Number, in text: [UInt8], before number: ScannedNumber
  ) -> Bool {
    guard let unit, text.has("至", at: unit.end), number.hasDigits else { return false }
    let dimension = unit.unit.dimension
    let isFar = low.scaled(by: 1) <= high
    guard isFar || dimension == .count && isTwice(low, within: high) else { return false }
    var start = number.end
    while start > 0,
      ScalarClass.isDigit(UInt32(text[start - 1])) || [0x2E, 0x20, 0x2C].contains(text[start - 1])
        || Self.scales.ends(in: text, at: start)
    {
      start -= text[start - 1] < 0x80 ? 1 : 3
    }
    if dimension == .percent { return Self.steps.ends(in: text, at: start) }
    // 微跌1.5亿元至1391亿元.
    if dimension == .money { return Self.turns.ends(in: text, at: start) }
    // 总数增加4000张至1.6万张, 员工减少28人至1.2万人, not 每次最多增加5人至20人.
    guard dimension == .count || dimension == .people, !Self.limits.ends(in: text, at: start - 6) else {
      return false
    }
    // 每个社区增加5人至50人.
    let front = max(0, start - 45)..<max(0, start - 6)
    if text.has("每", within: front) || text.has("各", within: front) { return false }
    return text.has("增加", endingAt: start) || isFar && text.has("减少", endingAt: start)
  }

  private static let limits = HanWords(["最多", "最少", "可", "各", "每次", "每年", "至少", "再"])

  private func isTwice(_ low: Number, within high: Number) -> Bool {
    guard let twice = low.adding(low) else { return false }
    return twice < high
  }

  private static let scales = HanWords(["亿", "万", "千"])
  private static let turns = HanWords(["微升", "微跌", "微降", "回升", "回落", "下跌", "上升", "急升", "急跌", "升", "跌"])
  private static let steps = HanWords(["上升", "下降", "增加", "减少", "微升", "微降", "回升", "回落", "升", "跌"])

  /// 600元-700元/吨: the unit of the first number is the beginning of the second's.
  private func isShortened(_ unit: UnitReading?, behind low: Int, _ high: Int, in text: [UInt8]) -> Bool {
    guard let unit, unit.end > low, case let slash = high + unit.end - low, slash < text.count else {
      return false
    }
    return text[slash] == 0x2F && text[low..<unit.end].elementsEqual(text[high..<slash])
  }

  /// Whether a range may go on at an offset: with a mark of ranges, 以上 or (含).
  func mayBeRange(in text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return false }
    let scalar = text.scalar(at: index).value
    if scalar == 0x20 { return spacedMark(in: text, at: index) != nil }
    return scalar == 0x4EE5 || scalar == 0x28 || Numerals.isRangeMark(scalar)
  }

  /// `2000元以上1万元以下`: two bounds that make one range.
  private func statutoryRange(
    from low: ScannedNumber, _ lowUnit: UnitReading, in text: [UInt8]
  ) -> Reading? {
    let start = lowUnit.end + 6
    guard text.has("以上", at: lowUnit.end), start < text.count, isNumberStart(in: text, at: start),
      let high = numbers.number(in: text, at: start),
      let unit = unit(in: text, behind: high, isSpaced: false), unit.unit.name == lowUnit.unit.name,
      text.has("以下", at: unit.end), low.number < high.number
    else { return nil }
    return Reading(
      value: low.number, high: high.number, unit: unit.unit.name, dimension: unit.unit.dimension,
      end: unit.end, rule: .statutory, hasDigits: low.hasDigits, hasScale: high.scale > 0)
  }

  /// 2,700 - 3,400億元: what lies behind a mark of ranges with a space on both sides of it.
  private func spacedMark(in text: [UInt8], at start: Int) -> Int? {
    guard start + 2 < text.count, text[start] == 0x20,
      case let (scalar, length) = text.scalar(at: start + 1), Numerals.isRangeMark(scalar),
      case let end = start + 2 + length, end < text.count, text[end - 1] == 0x20,
      ScalarClass.isDigit(UInt32(text[end]))
    else { return nil }
    return end
  }

  /// Where the second number of a range begins, if a mark of ranges stands at an offset.
  private func rangeEnd(in text: [UInt8], at start: Int) -> Int? {
    if let end = spacedMark(in: text, at: start) { return end }
    let mark = text.has("(含)", at: start) ? start + 5 : start
    guard mark < text.count, case let (scalar, length) = text.scalar(at: mark), Numerals.isRangeMark(scalar),
      mark + length < text.count
    else { return nil }
    // A dash may be written double, 30%——40%.
    let next = mark + length
    let (second, secondLength) = text.scalar(at: next)
    let end = Numerals.isRangeMark(second) ? next + secondLength : next
    return end < text.count && isNumberStart(in: text, at: end) ? end : nil
  }

  /// The lower end with the scale that is written only once: 1至2亿, 十八至三十万, 一千到两千万.
  private static func sharingScale(_ low: ScannedNumber, of high: ScannedNumber) -> Number {
    if low.scale == 0, low.number < high.number.scaled(by: -high.scale) {
      return low.number.scaled(by: high.scale)
    }
    if low.largeScale == 0, low.scale < 4, high.largeScale > 0,
      low.number < high.number.scaled(by: -high.largeScale)
    {
      return low.number.scaled(by: high.largeScale)
    }
    return low.number
  }

  /// 2×66万, 5.6×10⁴, 5.6×10^4: the result.
  func product(of first: ScannedNumber, in text: [UInt8]) -> ScannedNumber? {
    guard first.hasDigits, first.end < text.count else { return nil }
    let (scalar, length) = text.scalar(at: first.end)
    guard Numerals.isTimes(scalar), first.end + length < text.count,
      ScalarClass.isDigit(UInt32(text[first.end + length])),
      var second = numbers.number(in: text, at: first.end + length)
    else { return nil }
    if second.number == Number(10), let power = power(in: text, at: second.end) {
      second.number = first.number.scaled(by: power.value)
      second.end = power.end
      return second
    }
    guard let product = first.number.multiplied(by: second.number) else { return nil }
    second.number = product
    return second
  }

  /// The exponent behind a 10, raised or behind a circumflex.
  private func power(in text: [UInt8], at start: Int) -> (value: Int, end: Int)? {
    if start + 1 < text.count, text[start] == 0x5E, ScalarClass.isDigit(UInt32(text[start + 1])) {
      return (Int(text[start + 1] - 0x30), start + 2)
    }
    var value = 0
    var index = start
    while index < text.count, case let (scalar, length) = text.scalar(at: index),
      let digit = Numerals.superscript(scalar), value < 10
    {
      value = value * 10 + digit
      index += length
    }
    return index > start ? (value, index) : nil
  }
}
