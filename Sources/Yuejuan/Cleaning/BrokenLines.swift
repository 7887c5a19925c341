/// Finds blocks that are pieces of one sentence, cut by a line's or a column's end.
///
/// A piece is cut when it holds a comma or a full stop, so is no heading, and ends in the middle of a
/// phrase; the next block, captions between them passed over, must go on with a character or a digit.
struct BrokenLines {
  /// Hands over the blocks in the order of the cleaned text, those of one sentence together.
  static func forEachGroup(of blocks: [Block], in text: [UInt8], _ body: ([Int]) -> Void) {
    // Almost every group is one block, so the same array serves all of them.
    var group: [Int] = []
    var passedOver: [Int] = []
    var index = 0
    while index < blocks.count {
      group.append(index)
      var next = index + 1
      while let last = group.last {
        let isOpen = next < blocks.count && isLeftOpen(blocks[last], before: blocks[next], in: text)
        guard isOpen || isCut(blocks[last], in: text) else { break }
        var candidate = next
        while candidate < blocks.count, blocks[candidate].kind == .caption, candidate - next < 3 {
          candidate += 1
        }
        guard candidate < blocks.count, goesOn(blocks[candidate], in: text) else { break }
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

  /// 投资增长 at the end of a line asks for the number that the next line begins with.
  private static func isLeftOpen(_ block: Block, before next: Block, in text: [UInt8]) -> Bool {
    guard block.role == .main, block.kind == .paragraph, next.kind == .paragraph, !next.range.isEmpty,
      ScalarClass.isDigit(UInt32(text[next.range.lowerBound])), isRate(text, next.range)
    else { return false }
    for word in ["增长", "下降", "上升", "达", "达到", "占", "约", "超过"] as [StaticString]
    where block.range.count > word.utf8CodeUnitCount && text.has(word, endingAt: block.range.upperBound) {
      return true
    }
    return false
  }

  /// Whether a block begins with a percentage.
  private static func isRate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, ScalarClass.isDigit(UInt32(text[index])) || text[index] == 0x2E {
      index += 1
    }
    return text.has("%", at: index) || text.has("％", at: index)
  }

  private static func isCut(_ block: Block, in text: [UInt8]) -> Bool {
    guard block.kind == .paragraph, block.role == .main, block.range.count >= 24 else { return false }
    let start = text.scalarStart(before: block.range.upperBound)
    let (last, _) = text.scalar(at: start)
    let endsOpen =
      ScalarClass.isHan(last) || ScalarClass.isDigit(last) || last == 0x3001 || last == 0x2C
      || last == 0xFF0C
    return endsOpen && hasInnerMark(text[block.range])
  }

  private static func goesOn(_ block: Block, in text: [UInt8]) -> Bool {
    guard block.kind == .paragraph, block.role == .main, !block.range.isEmpty else { return false }
    let (scalar, length) = text.scalar(at: block.range.lowerBound)
    if ScalarClass.isDigit(scalar) { return !isListNumber(in: text, block.range) }
    guard ScalarClass.isHan(scalar) else { return false }
    // 一、 and 一是 begin something new.
    let behind = block.range.lowerBound + length
    return !(text.has("、", at: behind) || text.has("是", at: behind) && isNumeral(scalar))
  }

  private static func isListNumber(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, ScalarClass.isDigit(UInt32(text[index])) { index += 1 }
    return text.has("、", at: index) || text.has(".", at: index) || text.has(")", at: index)
      || text.has("．", at: index)
  }

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341].contains(scalar)
  }

  private static func hasInnerMark(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x2C { return true }
      // 。 is E3 80 82 and ， is EF BC 8C.
      if index + 2 < text.endIndex,
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
