/// Looking for something in a range of a text, at many bytes at once.
extension [UInt8] {
  /// Whether a string begins in a range, which must lie in the text.
  func has(_ word: StaticString, beginningIn range: Range<Int>) -> Bool {
    let rest = word.utf8CodeUnitCount - 1
    guard rest >= 0 else { return false }
    // Characters differ in their last byte far more often than in their first.
    let (last, end) = (word.utf8Start[rest], Swift.min(range.upperBound + rest, count))
    var index = range.lowerBound + rest
    while index < end, let found = firstIndex(of: last, within: index..<end) {
      if has(word, at: found - rest) { return true }
      index = found + 1
    }
    return false
  }

  /// Whether the bytes of a string stand anywhere in a range.
  func has(_ word: StaticString, within range: Range<Int>) -> Bool {
    let last = range.upperBound - word.utf8CodeUnitCount
    return range.lowerBound <= last && has(word, beginningIn: range.lowerBound..<last + 1)
  }

  /// Whether a byte stands in a range, which must lie in the text.
  func has(_ byte: UInt8, within range: Range<Int>) -> Bool { firstIndex(of: byte, within: range) != nil }

  /// Where a byte stands first in a range, which must lie in the text.
  func firstIndex(of byte: UInt8, within range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return withUnsafeBytes { bytes in
      var index = range.lowerBound
      let pattern = EightBytes.lowest &* UInt64(byte)
      while index + 8 <= range.upperBound, !Self.holds(pattern, bytes, at: index) { index += 8 }
      while index < range.upperBound {
        if bytes[index] == byte { return index }
        index += 1
      }
      return nil
    }
  }

  /// Whether one of eight bytes is that of a pattern.
  @inline(__always)
  private static func holds(_ pattern: UInt64, _ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    // A byte is nought where it is the one that is looked for: the first that is borrows.
    let differing = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
    return (differing &- EightBytes.lowest) & ~differing & EightBytes.highest != 0
  }

  /// Where a byte stands last in a range, which must lie in the text.
  func lastIndex(of byte: UInt8, within range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return withUnsafeBytes { bytes in
      var index = range.upperBound
      let pattern = EightBytes.lowest &* UInt64(byte)
      while index - 8 >= range.lowerBound, !Self.holds(pattern, bytes, at: index - 8) { index -= 8 }
      while index > range.lowerBound {
        index -= 1
        if bytes[index] == byte { return index }
      }
      return nil
    }
  }
}
