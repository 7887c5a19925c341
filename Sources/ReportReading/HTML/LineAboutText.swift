/// Knows the lines in or beside a text that are about it: when it was published, who edited it.
enum LineAboutText {
  /// Whether a line before a text says when it was published: a day or an hour with little else, or with
  /// words such as 来源.
  ///
  /// - Parameter isCell: Whether it is a cell of a table, where a day alone may be a figure's.
  static func isPublication(_ line: Span<UInt8>, isCell: Bool) -> Bool {
    guard let time = time(in: line) else { return false }
    return !isCell && time.others <= 12 || PageFurniture.publication.occurs(in: line)
  }

  /// Whether a line before a text says on which day, where and by whom it was published, and nothing of the
  /// page as far as its words tell: no count of its readers, no tool such as 打印.
  ///
  /// A newspaper's name of eight characters may stand beside the day.
  static func isByline(_ line: Span<UInt8>) -> Bool {
    guard let time = time(in: line), time.hasDay, !PageFurniture.pageTools.occurs(in: line) else {
      return false
    }
    return time.others <= 28 && !time.hasNumber || PageFurniture.publication.occurs(in: line)
  }

  /// What a line without clauses says of time: whether a day, whether another number too, and how many bytes are
  /// neither day nor hour.
  private static func time(
    in line: Span<UInt8>
  ) -> (hasDay: Bool, hasNumber: Bool, others: Int)? {
    guard line.count <= 150 else { return nil }
    var (hasDay, hasNumber, others, offset) = (false, false, line.count, 0)
    while offset < line.count {
      if holdsClause(line, at: offset) { return nil }
      guard WrittenDay.isDigit(line, at: offset) else {
        offset += 1
        continue
      }
      if let end = WrittenDay.end(in: line, from: offset) {
        // An hour such as 18:30 takes five bytes at most, a day eight at least.
        hasDay = hasDay || end - offset > 5
        others -= end - offset
        offset = end
      } else {
        // The seconds of 08:30:15 are no number of their own.
        hasNumber = hasNumber || offset == 0 || line[offset - 1] != 0x3A
        offset = WrittenDay.digitsEnd(in: line, from: offset)
      }
    }
    return others < line.count ? (hasDay, hasNumber, others) : nil
  }

  /// Whether a line behind the beginning of a text names its editors, its source or its key words.
  static func isCredit(_ line: Span<UInt8>) -> Bool {
    guard line.count <= 120 else { return false }
    let inside = PageFurniture.inside(of: line)
    let words = line.extracting(inside)
    var end = PageFurniture.credit.beginning(of: words)
    if end == 0 { return inside.lowerBound > 0 && isNamedLast(words) }
    while end < words.count, words[end] == 0x20 { end += 1 }
    guard end < words.count else { return false }
    return words[end] == 0x3A || end + 2 < words.count && words[end] == 0xEF && words[end + 2] == 0x9A
  }

  /// Whether the words in brackets are those of `(李某 编辑)`.
  private static func isNamedLast(_ words: Span<UInt8>) -> Bool {
    PageFurniture.workers.contains { worker in
      let start = words.count - worker.count
      return start > 0 && worker.indices.allSatisfy { words[start + $0] == worker[$0] }
    }
  }

  /// A comma, a full stop or another mark of a sentence in Chinese.
  private static func holdsClause(_ line: Span<UInt8>, at offset: Int) -> Bool {
    guard line[offset] == 0xE3 || line[offset] == 0xEF, offset + 2 < line.count else { return false }
    switch (line[offset + 1], line[offset + 2]) {
    case (0x80, 0x82): return line[offset] == 0xE3
    case (0xBC, 0x81), (0xBC, 0x8C), (0xBC, 0x9B), (0xBC, 0x9F): return line[offset] == 0xEF
    default: return false
    }
  }
}
