/// Finds blocks that are pieces of one sentence, cut by a line's or a column's end.
///
/// A piece is cut when it holds a comma or a full stop, so is no heading, and ends in the middle of a
/// phrase; the next block, captions between them passed over, must go on with a character or a digit.
/// It is cut too inside a quantity (``SplitQuantity``) and at the width of the page (``WrappedLines``).
struct BrokenLines {
  // Asked by their numbers: a block handed on would be copied, and each is asked several times.
  let blocks: [Block]
  let text: [UInt8]

  /// Hands over the blocks in the order of the cleaned text, those of one sentence together.
  func forEachGroup(_ body: ([Int]) -> Void) {
    // Almost every group is one block, so the same array serves all of them.
    var group: [Int] = []
    var passedOver: [Int] = []
    let split = SplitQuantity(text)
    let wrapped = WrappedLines(blocks, in: text)
    var index = 0
    while index < blocks.count {
      group.append(index)
      var next = index + 1
      while let last = group.last {
        var candidate = next
        while candidate < blocks.count, blocks[candidate].kind == .caption, candidate - next < 3 {
          candidate += 1
        }
        guard candidate < blocks.count,
          isSplit(last, before: candidate, by: split) || isCut(last) && goesOn(candidate)
            || wrapped?.goesOn(blocks[candidate], after: blocks[last], in: text) ?? false
        else { break }
        passedOver += next..<candidate
        group.append(candidate)
        next = candidate + 1
      }
      body(group)
      for block in passedOver { body([block]) }
      group.removeAll(keepingCapacity: true)
      passedOver.removeAll(keepingCapacity: true)
      index = next
    }
  }

  /// Whether a block and the next one hold pieces of one quantity: `增长` and `5%`, `256亿` and `元`.
  ///
  /// The first line of a text looks like a title when it is cut there.
  private func isSplit(_ block: Int, before next: Int, by split: SplitQuantity) -> Bool {
    blocks[block].role == .main && isRunningText(next)
      && (blocks[block].kind == .paragraph || blocks[block].kind == .heading(level: 1))
      && split.lies(between: blocks[block].range, and: blocks[next].range)
  }

  private func isRunningText(_ index: Int) -> Bool {
    blocks[index].role == .main && blocks[index].kind == .paragraph
  }

  private func isCut(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard range.count >= 24, isRunningText(index) else { return false }
    let start = text.scalarStart(before: range.upperBound)
    let (last, _) = text.scalar(at: start)
    let endsOpen =
      ScalarClass.isHan(last) || ScalarClass.isDigit(last) || last == 0x3001 || last == 0x2C
      || last == 0xFF0C
    return endsOpen && Self.hasInnerMark(in: text, range)
  }

  private func goesOn(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard isRunningText(index), !range.isEmpty else { return false }
    let (scalar, length) = text.scalar(at: range.lowerBound)
    // 4.1%、 and on the next line -30%.
    if scalar == 0x2D, range.count > 1, ScalarClass.isDigit(UInt32(text[range.lowerBound + 1])) {
      return true
    }
    if ScalarClass.isDigit(scalar) { return !Self.isListNumber(in: text, range) }
    guard ScalarClass.isHan(scalar) else { return false }
    // 一、 and 一是 begin something new.
    let behind = range.lowerBound + length
    return !(text.has("、", at: behind) || text.has("是", at: behind) && isNumeral(scalar))
  }

  /// 1、, 2.: not the 1504.6 that goes on from the line before.
  static func isListNumber(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, ScalarClass.isDigit(UInt32(text[index])) { index += 1 }
    if index + 1 < range.upperBound, text[index] == 0x2E, ScalarClass.isDigit(UInt32(text[index + 1])) {
      return false
    }
    return text.has("、", at: index) || text.has(".", at: index) || text.has(")", at: index)
      || text.has("．", at: index)
  }

  private func isNumeral(_ scalar: UInt32) -> Bool {
    [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341].contains(scalar)
  }

  static func hasInnerMark(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == 0x2C { return true }
      // 。 is E3 80 82 and ， is EF BC 8C.
      if index + 2 < range.upperBound,
        (text[index], text[index + 1], text[index + 2]) == (0xE3, 0x80, 0x82)
          || (text[index], text[index + 1], text[index + 2]) == (0xEF, 0xBC, 0x8C)
      {
        return true
      }
      index += 1
    }
    return false
  }
}
