extension QuantityScanner {
  /// 百分之八十五, 三分之二: what stands behind 分之, as a percentage; 千分之三 is told in ‰, as it is written.
  func fraction(of whole: ScannedNumber, in text: [UInt8]) -> Reading? {
    guard text.has("分之", at: whole.end), whole.end + 6 < text.count, whole.high == nil,
      let part = numbers.number(in: text, at: whole.end + 6)
    else { return nil }
    let ten = whole.number.normalized
    if ten.coefficient == 1, ten.exponent >= 2 {
      let scale = 2 - ten.exponent
      var part = part
      // 百分之十至百分之三十: one range.
      if part.high == nil, let high = otherEnd(of: whole, behind: part, in: text) {
        (part.high, part.end) = (high.number, high.end)
      }
      if scale == -1 {
        var reading = percent(part.number, high: part.high, part)
        reading.unit = .permille
        return reading
      }
      return percent(part.number.scaled(by: scale), high: part.high?.scaled(by: scale), part)
    }
    guard whole.number > part.number, whole.number.exponent >= 0, part.number.exponent >= 0 else {
      return nil
    }
    return vulgar(part: part, whole: whole)
  }

  /// What stands behind 至 and the same 百分之.
  private func otherEnd(
    of whole: ScannedNumber, behind part: ScannedNumber, in text: [UInt8]
  ) -> ScannedNumber? {
    guard part.end + 12 < text.count, text.has("至", at: part.end) || text.has("到", at: part.end),
      text.has("分之", at: part.end + 6),
      text.scalar(at: part.end + 3).value == text.scalar(at: whole.end - 3).value,
      let high = numbers.number(in: text, at: part.end + 12), high.number > part.number
    else { return nil }
    return high
  }

  /// A vulgar fraction as a percentage to three decimals, `approx` where that is not all of it.
  private func vulgar(part: ScannedNumber, whole: ScannedNumber) -> Reading? {
    let limit = Number(1, exponent: 30)
    guard part.number.scaled(by: 5) < limit, whole.number < limit,
      let numerator = part.number.scaled(by: 5).coefficient(at: 0),
      let denominator = whole.number.coefficient(at: 0), denominator > 0
    else { return nil }
    let value = Number((numerator * 2 + denominator) / (denominator * 2), exponent: -3).normalized
    let isExact = numerator % denominator == 0
    return percent(value, part, bound: isExact ? .exact : .approx)
  }

  /// 四成, 四成五, 三成半, 九折, 八五折.
  func tenths(_ number: ScannedNumber, in text: [UInt8]) -> Reading? {
    let isTenths = text.has("成", at: number.end)
    guard isTenths || text.has("折", at: number.end), number.scale < 2, number.number < Number(100),
      number.number > Number(0), number.number.exponent >= -1
    else { return nil }
    var part = number
    part.end += 3
    guard isTenths ? number.number <= Number(10) : number.scale == 0,
      isSharedOut(number, in: text) || !beginsWord(in: text, at: part.end, isTenths)
    else { return nil }
    var value = isTenths || number.number < Number(10) ? number.number.scaled(by: 1) : number.number
    if isTenths, number.high == nil, let more = hundredths(in: text, at: part.end) {
      value = value.adding(Number(Int128(more))) ?? value
      part.end += text.scalar(at: part.end).length
    }
    return percent(value, high: number.high?.scaled(by: 1), part)
  }

  /// 超过九成为公营房屋: behind a word of bound 成 is a tenth, though 成为 is a word.
  private func isSharedOut(_ number: ScannedNumber, in text: [UInt8]) -> Bool {
    guard text.has("成为", at: number.end), number.end > 6, !number.hasDigits else { return false }
    return Self.lead.ends(in: text, at: number.end - 3)
  }

  private static let lead = HanWords(["超过", "逾", "近", "约", "超", "达", "有", "占", "不足", "至少"])

  /// 超过1/4的预算, 约1/3: a vulgar fraction in digits, where a word of bound or of share stands beside it.
  func slashed(_ number: ScannedNumber, in text: [UInt8], from start: Int) -> Reading? {
    guard number.end + 1 < text.count, text[number.end] == 0x2F, number.hasDigits, number.scale == 0,
      number.number.exponent == 0, let whole = numbers.number(in: text, at: number.end + 1),
      whole.scale == 0, whole.number.exponent == 0, whole.number > number.number, whole.number <= Number(10),
      Self.lead.ends(in: text, at: start) || Self.shares.begins(in: text, at: whole.end)
    else { return nil }
    var part = number
    part.end = whole.end
    return vulgar(part: part, whole: whole)
  }

  private static let shares = HanWords(["之", "以上", "左右"])

  private func hundredths(in text: [UInt8], at index: Int) -> Int? {
    if text.has("半", at: index) { return 5 }
    if let digit = spokenDigit(in: text, at: index) { return digit }
    guard index < text.count, let digit = Numerals.digit(text.scalar(at: index).value), digit > 0 else {
      return nil
    }
    return digit
  }

  /// 8成7, as Taiwan writes 87%: one digit that no unit of its own stands behind; 8成7集中于 has none.
  private func spokenDigit(in text: [UInt8], at index: Int) -> Int? {
    guard index < text.count, (0x31...0x39).contains(text[index]), case let next = index + 1,
      next >= text.count
        || !ScalarClass.isDigit(UInt32(text[next])) && text[next] != 0x2E && text[next] != 0x25
    else { return nil }
    if vocabulary.unitTrie.longestMatch(in: text, at: next) != nil, !text.has("集中", at: next) { return nil }
    if next < text.count, Numerals.scale(text.scalar(at: next).value) != nil { return nil }
    return Int(text[index] - 0x30)
  }

  /// Whether 成 or 折 belongs to a word: 成立 成功 成员 成果 成本, 折叠 折线.
  private func beginsWord(in text: [UInt8], at index: Int, _ isTenths: Bool) -> Bool {
    let tails: [StaticString] =
      isTenths
      ? ["立", "功", "员", "果", "本", "为", "就", "熟", "效", "绩", "型", "长", "片", "套", "都", "不变"]
      : ["叠", "线", "页", "射", "腾", "子", "返", "不", "合", "算"]
    for tail in tails where text.has(tail, at: index) { return true }
    return false
  }

  private func percent(
    _ value: Number, high: Number? = nil, _ part: ScannedNumber, bound: Bound = .exact
  ) -> Reading {
    Reading(
      value: value, high: high, unit: .percent, dimension: .percent, bound: part.isAtLeast ? .min : bound,
      end: part.end, rule: .fraction, hasDigits: part.hasDigits, hasScale: false)
  }
}
