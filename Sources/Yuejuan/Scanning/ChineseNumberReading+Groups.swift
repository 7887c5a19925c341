/// Numerals that a 、 parts: `二、五八六亿` is 258,600,000,000, and `四、五千` some number between the two.
///
/// Taiwan's gazettes group the places of a number by threes so. At the start of a line 二、 is the number of a heading.
extension ChineseNumberReading {
  /// Takes what stands behind a 、 that parts a number, and says where that ends.
  func take(groupAt mark: Int, of start: Int, into sum: inout ChineseSum) -> Int? {
    guard mayLead(start), case let head = places(endingAt: mark, from: start), (1...3).contains(head) else {
      return nil
    }
    let isRow = Self.rows.ends(in: text, at: start)
    // 分别为一二○、三○五吨.
    if isRow, head > 1 { return nil }
    if let group = group(at: mark + 3) {
      // 二○○、三○○元: round numbers in a row, where a group of 一○、○○○元 or 三○、五○○公顷 is none by itself.
      if head == 3, group.value >= 100, group.value % 10 == 0, digit(at: mark - 3) == 0 { return nil }
      return sum.take(group: group.value) ? group.end : nil
    }
    guard !isRow, head == 1, isPairing(mark, from: start), let digit = digit(at: mark + 3),
      sum.takeOther(digit: digit)
    else { return nil }
    return mark + 6
  }

  /// Whether words lead to a number: behind a full stop 二、 is a heading's too.
  private func mayLead(_ start: Int) -> Bool {
    guard start > 0, case let front = text.scalar(at: text.scalarStart(before: start)).value else {
      return false
    }
    // 一、二○○億元、二、五○○億元: a row goes on behind a unit.
    if front == 0x3001 { return Self.units.ends(in: text, at: start - 3) }
    return (ScalarClass.isHan(front) || front == 0x2C || front == 0x28)
      && !Self.numbered.ends(in: text, at: start)
  }

  private static let units = HanWords(["元", "人", "件", "户", "吨", "亩", "公顷"])
  private static let numbered = HanWords(["第", "初", "高", "周"])
  /// Behind them 四、五千 are two numbers.
  private static let rows = HanWords(["分别", "分别为", "分别是", "分别有", "各为", "各有", "各"])

  /// How many digits stand in front of a mark, behind the last scale or the last mark; four where there are more than three.
  private func places(endingAt mark: Int, from start: Int) -> Int {
    var (count, index) = (0, mark)
    while count < 4, index - 3 >= start, digit(at: index - 3) != nil {
      count += 1
      index -= 3
    }
    return count
  }

  /// 三万五九一五人: four digits behind 万 or 亿 and in front of a unit or of 万, each in its place.
  func fourPlaces(at index: Int) -> Int? {
    guard index + 12 < text.count, Numerals.scale(text.scalar(at: index - 3).value) ?? 0 >= 4 else {
      return nil
    }
    guard let value = digits(4, at: index) else { return nil }
    let next = text.scalar(at: index + 12).value
    return next == 0x4E07 || units.longestMatch(in: text, at: index + 12) != nil ? value : nil
  }

  /// So many digits side by side, each in its place.
  private func digits(_ count: Int, at start: Int) -> Int? {
    var value = 0
    for offset in stride(from: start, to: start + count * 3, by: 3) {
      guard let digit = digit(at: offset) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private func digit(at index: Int) -> Int? {
    guard index >= 0, index + 3 <= text.count, text[index] >> 4 == 0xE else { return nil }
    let scalar = text.scalar(at: index).value
    return scalar == 0x4E24 ? nil : Numerals.digit(scalar)
  }

  /// Three digits, behind which a scale, a unit, a point or the next group follows.
  ///
  /// - Parameter next: How many groups may follow: none of a report's numbers has more.
  private func group(at start: Int, followedBy next: Int = 5) -> (value: Int, end: Int)? {
    let end = start + 9
    guard let value = digits(3, at: start), next >= 0, end < text.count,
      case let behind = text.scalar(at: end).value,
      Numerals.digit(behind) == nil
    else { return nil }
    if let scale = Numerals.scale(behind) { return scale >= 4 ? (value, end) : nil }
    if behind == 0x3001
      ? group(at: end + 3, followedBy: next - 1) != nil : isPoint(behind, at: end, behind: start)
    {
      return (value, end)
    }
    return units.longestMatch(in: text, at: end) == nil || Self.calendar.begins(in: text, at: end)
      ? nil : (value, end)
  }

  /// What numerals in a row are followed by without being one number: 一、二三四年级.
  private static let calendar = HanWords([
    "年", "月", "日", "号", "季", "级", "条", "类", "线", "期", "批", "届", "次", "学", "班", "室", "路", "高",
  ])

  /// 四、五千家: whether the digits on both sides of a mark are of one scale, which stands behind the second.
  private func isPairing(_ mark: Int, from start: Int) -> Bool {
    guard mark + 9 < text.count, let scale = Numerals.scale(text.scalar(at: mark + 6).value) else {
      return false
    }
    // 四、五十件, but not 四、五十条 of a law.
    let isUnit = units.longestMatch(in: text, at: mark + 9) != nil
    guard scale >= 2 || isUnit && !Self.calendar.begins(in: text, at: mark + 9) else { return false }
    // 二万四、五千人, 二十三、四万人.
    if mark > start + 3 {
      guard let first = Numerals.scale(text.scalar(at: mark - 6).value) else { return false }
      return scale >= 4 ? first == 1 : first > scale
    }
    let front = text.scalar(at: text.scalarStart(before: start)).value
    return Numerals.digit(front) == nil && Numerals.scale(front) == nil && !text.has("小学", endingAt: start)
  }
}
