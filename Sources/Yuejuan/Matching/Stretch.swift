extension Document {
  /// What ends a stretch of text.
  enum StretchEnd {
    /// 。！？; and the block's ends.
    case sentence
    /// Any comma, stop or enumeration mark that parts clauses.
    case clause

    fileprivate func holds(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x21, 0x3F, 0x3B, 0x0A: true
      case 0x2C, 0xFF0C: self == .clause
      default: false
      }
    }
  }

  /// How far a stretch may reach to each side, in bytes: a text without stops must not cost the square of
  /// its length.
  private static var longestStretch: Int { 1500 }

  /// The stretch around a range inside a block, without the marks at its ends.
  func stretch(around range: Range<Int>, in block: Range<Int>, endedBy end: StretchEnd) -> Range<Int> {
    var start = range.lowerBound
    let first = max(block.lowerBound, start - Self.longestStretch)
    while start > first {
      let previous = scalarStart(before: start)
      if previous < block.lowerBound || end.holds(scalar(at: previous)) { break }
      start = previous
    }
    var stop = range.upperBound
    let last = min(block.upperBound, stop + Self.longestStretch)
    while stop < last, !end.holds(scalar(at: stop)) { stop = scalarEnd(at: stop) }
    return start..<max(start, min(stop, block.upperBound))
  }

  /// Whether a sentence, or the block, begins at an offset.
  func isSentenceStart(_ offset: Int, in block: Range<Int>) -> Bool {
    offset <= block.lowerBound || StretchEnd.sentence.holds(scalar(at: scalarStart(before: offset)))
  }

  /// Up to `count` scalars on each side of a range, inside a block.
  func surroundings(of range: Range<Int>, in block: Range<Int>, scalars count: Int) -> Range<Int> {
    var (start, stop) = (range.lowerBound, range.upperBound)
    for _ in 0..<count where start > block.lowerBound { start = scalarStart(before: start) }
    for _ in 0..<count where stop < block.upperBound { stop = scalarEnd(at: stop) }
    return start..<stop
  }

  private func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func scalarEnd(at offset: Int) -> Int {
    var end = offset + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func scalar(at offset: Int) -> UInt32 {
    let end = scalarEnd(at: offset)
    let lead = UInt32(text[offset])
    var value =
      switch end - offset {
      case 1: lead
      case 2: lead & 0x1F
      case 3: lead & 0x0F
      default: lead & 0x07
      }
    for byte in text[offset + 1..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    return value
  }
}
