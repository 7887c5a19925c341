import Glibc

/// Looking for something in a range of a text, at many bytes at once.
extension [UInt8] {
  /// Whether a string begins at a character of a range, which must lie in the text.
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
      guard let base = bytes.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Where a byte stands last in a range, which must lie in the text.
  func lastIndex(of byte: UInt8, within range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return withUnsafeBytes { bytes in
      var index = range.upperBound
      let pattern = EightBytes.lowest &* UInt64(byte)
      while index - 8 >= range.lowerBound {
        // A byte is nought where it is the one that is looked for: the first that is borrows.
        let differing = bytes.loadUnaligned(fromByteOffset: index - 8, as: UInt64.self) ^ pattern
        if (differing &- EightBytes.lowest) & ~differing & EightBytes.highest != 0 { break }
        index -= 8
      }
      while index > range.lowerBound {
        index -= 1
        if bytes[index] == byte { return index }
      }
      return nil
    }
  }
}
