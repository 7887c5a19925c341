/// Reads a number written in Chinese numerals: `二十三万八千`, `三点五亿`, `一百五`, `二〇二二`, `数十`.
struct ChineseNumberReading {
  let text: [UInt8]
  let units: WordTrie

  /// What has been read so far.
  ///
  /// A section is what stands below the next 万 or 亿.
  private struct State {
    var total: Int128 = 0
    var section: Int128 = 0
    var pending: Int128?
    var lastScale = 0
    var seenZero = false
    var positional: [Int] = []
    var seenScale = false
    var isAtLeast = false
    var smallestScale = 0

    init() {}
  }

  /// The number that begins at an offset.
  func number(at start: Int) -> ScannedNumber? {
    var state = State()
    var index = start
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      if let digit = Numerals.digit(scalar) {
        guard take(digit: digit, &state) else { break }
      } else if let scale = Numerals.scale(scalar), !beginsUnit(at: index, length) {
        guard take(scale: scale, &state) else { break }
      } else if Numerals.isSome(scalar), scaleFollows(at: index + length) {
        state.pending = 1
        state.isAtLeast = true
      } else if Numerals.isAndMore(scalar) || Numerals.isSome(scalar), index > start,
        largeScaleFollows(at: index + length)
      {
        state.isAtLeast = true
      } else if scalar == 0x70B9, index > start, !state.seenScale || state.lastScale == 1 {
        return decimal(state, at: index + length)
      } else {
        break
      }
      index += length
    }
    return index > start ? finish(state, end: index) : nil
  }

  private func take(digit: Int, _ state: inout State) -> Bool {
    if state.seenScale {
      guard state.pending == nil || digit == 0 else { return false }
      if digit == 0 { state.seenZero = true } else { state.pending = Int128(digit) }
    } else {
      guard state.positional.count < 30 else { return false }
      state.positional.append(digit)
      state.pending = Int128(digit)
    }
    return true
  }

  private func take(scale: Int, _ state: inout State) -> Bool {
    // Several digits without a scale between them are positional: 二〇二二 takes none behind.
    if !state.seenScale, state.positional.count > 1 {
      guard scale >= 4 else { return false }
      state.pending = state.positional.reduce(0) { $0 * 10 + Int128($1) }
    }
    state.seenScale = true
    state.seenZero = false
    if scale < 4 {
      guard state.section == 0 || scale < state.lastScale else { return false }
      state.section += (state.pending ?? 1) * power(scale)
      state.lastScale = scale
      state.smallestScale = scale
    } else {
      let section = state.section + (state.pending ?? 0)
      let all = scale == 8 ? state.total + section : section
      let value = all == 0 && state.total == 0 ? 1 : all
      guard value != 0, scale == 8 || state.total % 100_000_000 == 0 else { return false }
      state.total = scale == 8 ? value * power(8) : state.total + value * power(4)
      state.section = 0
      state.lastScale = scale
      state.smallestScale = scale + (section == 0 ? 0 : 0)
    }
    state.pending = nil
    return true
  }

  private func finish(_ state: State, end: Int) -> ScannedNumber? {
    if !state.seenScale {
      let value = state.positional.reduce(Int128(0)) { $0 * 10 + Int128($1) }
      return ScannedNumber(number: Number(value), end: end, isAtLeast: state.isAtLeast)
    }
    var value = state.total + state.section
    var scale = state.smallestScale
    if let pending = state.pending {
      // 一百五 is 150 and 三万五 is 35,000: a last digit takes the scale below, unless 零 stands before it.
      let implied = state.lastScale >= 2 && !state.seenZero ? state.lastScale - 1 : 0
      value += pending * power(implied)
      scale = implied
    }
    return ScannedNumber(
      number: Number(value / power(scale), exponent: scale), end: end, scale: scale,
      isAtLeast: state.isAtLeast)
  }

  /// What stands behind 点: digits, then perhaps a scale for the whole: 三点五亿.
  private func decimal(_ state: State, at start: Int) -> ScannedNumber? {
    let whole = finish(state, end: start)?.number ?? Number(0)
    var digits: Int128 = 0
    var exponent = 0
    var index = start
    while index < text.count, exponent > -12 {
      let (scalar, length) = text.scalar(at: index)
      guard let digit = Numerals.digit(scalar) else { break }
      digits = digits * 10 + Int128(digit)
      exponent -= 1
      index += length
    }
    guard exponent < 0, let sum = whole.adding(Number(digits, exponent: exponent)) else {
      return finish(state, end: start - 3)
    }
    var power = 0
    while index < text.count {
      let (scalar, length) = text.scalar(at: index)
      guard let scale = Numerals.scale(scalar), scale >= 2, !beginsUnit(at: index, length) else { break }
      power += scale
      index += length
    }
    return ScannedNumber(number: sum.scaled(by: power), end: index, scale: power, isAtLeast: state.isAtLeast)
  }

  private func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { value, _ in value * 10 }
  }

  private func beginsUnit(at index: Int, _ length: Int) -> Bool {
    guard let unit = units.longestMatch(in: text, at: index) else { return false }
    return unit.end > index + length
  }

  private func scaleFollows(at index: Int) -> Bool {
    index < text.count && Numerals.scale(text.scalar(at: index).value) != nil
  }

  private func largeScaleFollows(at index: Int) -> Bool {
    index < text.count && (Numerals.scale(text.scalar(at: index).value) ?? 0) >= 4
  }
}
