/// Numbers that are passed over as names: those of titles and lists, and digits that no number can have.
extension BlockWalk {
  /// Where `1.` ends at a block's beginning when a year or a count follows: `1.2022年…`, `2.3个项目`.
  func listNumber(at start: Int) -> Int? {
    var index = start
    while index < start + 2, index < text.count, ScalarClass.isDigit(UInt32(text[index])) { index += 1 }
    guard index > start, index + 1 < block.upperBound, text[index] == 0x2E,
      ScalarClass.isDigit(UInt32(text[index + 1]))
    else { return nil }
    if periods.period(in: text, at: start) != nil { return nil }
    if periods.period(in: text, at: index + 1) != nil { return index + 1 }
    guard let reading = scanner.quantities.quantity(in: text, at: start), reading.rule == .number,
      reading.isCount, !reading.hasScale
    else { return nil }
    return index + 1
  }

  /// 通过决议3项:1.112年度…: where the number of an item ends inside of a block, in front of a year.
  func itemNumber(at start: Int) -> Int? {
    guard start > block.lowerBound, start + 2 < block.upperBound, text[start + 1] == 0x2E,
      text[start - 1] == 0x3A || text[start - 1] == 0x3B || text.has("。", endingAt: start),
      ScalarClass.isDigit(UInt32(text[start + 2])), periods.period(in: text, at: start) == nil,
      case .some(let year) = periods.period(in: text, at: start + 2), year.end - start > 6
    else { return nil }
    return start + 2
  }

  /// Behind which mark the words of a heading begin: 一、二季度工作 is its first chapter, unless the line tells a number.
  func listedQuarter(at start: Int, _ word: WordTrie.Match?) -> Int? {
    let end = start + (ScalarClass.isDigit(UInt32(text[start])) ? 1 : 3)
    guard isPeriod(word), text.has("、", at: end), block.count <= 90,
      !text[end..<block.upperBound].contains(where: { ScalarClass.isDigit(UInt32($0)) })
    else { return nil }
    return end
  }

  /// A number inside a title is part of a name, with all digits and numerals that follow.
  func passOver(at start: Int, into found: inout Found) -> Int {
    let end =
      scanner.quantities.numbers.number(in: text, at: start)?.end ?? start + text.scalar(at: start).length
    return add(.name, start..<min(end, block.upperBound), rule: "title-number", to: &found)
  }

  /// Digits that are too many for a number are passed over whole: a part of them would be another number.
  func unreadable(at start: Int, into found: inout Found) -> Int? {
    guard ScalarClass.isDigit(UInt32(text[start])) else { return nil }
    var index = start
    while index < block.upperBound,
      ScalarClass.isDigit(UInt32(text[index])) || text[index] == 0x2E || text[index] == 0x2C
    {
      index += 1
    }
    // Its scale and unit go with it, else 亿元 would be left as a number of its own.
    if index < block.upperBound, Numerals.scale(text.scalar(at: index).value) != nil,
      let rest = scanner.quantities.quantity(in: text, at: index)
    {
      index = min(rest.end, block.upperBound)
    }
    return add(.name, start..<index, rule: "unreadable-number", to: &found)
  }
}
