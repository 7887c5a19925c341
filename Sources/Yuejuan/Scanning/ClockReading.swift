/// Reads times of the day, which are no figures: `9时30分`, `8:30—17:30`, `下午三点半`, `20点整`.
struct ClockReading {
  let text: [UInt8]

  /// Where the time that begins at an offset ends.
  func time(at start: Int) -> Int? {
    guard let hour = number(at: start), hour.value <= 24, hour.end < text.count else { return nil }
    if text[hour.end] == 0x3A { return colon(behind: hour.end) }
    if text.has("时", at: hour.end), !text.has("时间", at: hour.end) { return minutes(at: hour.end + 3) }
    guard text.has("点", at: hour.end), hour.value > 0 else { return nil }
    let behind = hour.end + 3
    // 5点 may count demands; a part of the day in front or a part of the hour behind makes it a time.
    for word in ["半", "钟", "整", "许", "前"] as [StaticString] where text.has(word, at: behind) {
      return behind + 3
    }
    let end = minutes(at: behind)
    return end > behind || isPartOfDay(endingAt: start) ? end : nil
  }

  /// The end of `30分` or `20分15秒` behind the hour; the start where there is none.
  private func minutes(at start: Int) -> Int {
    guard let minute = number(at: start), minute.value < 60, text.has("分", at: minute.end),
      !text.has("分之", at: minute.end), !text.has("分钟", at: minute.end)
    else { return start }
    let end = minute.end + 3
    if let second = number(at: end), text.has("秒", at: second.end) { return second.end + 3 }
    return end
  }

  /// 8:30 and 8:30:15; one digit behind the colon is a score or a ratio.
  private func colon(behind hour: Int) -> Int? {
    guard let minute = digits(at: hour + 1), minute.end - hour == 3, minute.value < 60 else { return nil }
    guard minute.end < text.count, text[minute.end] == 0x3A, let second = digits(at: minute.end + 1) else {
      return minute.end
    }
    return second.end
  }

  private func isPartOfDay(endingAt end: Int) -> Bool {
    for word in ["上午", "下午", "中午", "晚上", "早上", "凌晨", "清晨", "傍晚", "当晚", "夜间", "今晚", "早晨"] as [StaticString]
    where text.has(word, endingAt: end) { return true }
    return false
  }

  private func number(at start: Int) -> (value: Int, end: Int)? { digits(at: start) ?? numerals(at: start) }

  private func digits(at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < text.count, index < start + 3, ScalarClass.isDigit(UInt32(text[index])) {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start && index < start + 3 ? (value, index) : nil
  }

  /// 九, 十二, 二十三 and 零五, which 点 must not join with what follows.
  private func numerals(at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < text.count, index < start + 9 {
      let (scalar, length) = text.scalar(at: index)
      if let digit = Numerals.digit(scalar) {
        value += digit
      } else if scalar == 0x5341, value < 6 {
        value = max(1, value) * 10
      } else {
        break
      }
      index += length
    }
    return index > start ? (value, index) : nil
  }
}
