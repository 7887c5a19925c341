/// Reading scalars out of well-formed UTF-8 bytes, without a `String`.
extension [UInt8] {
  /// The scalar that begins at an offset and its length in bytes.
  ///
  /// The offset must be that of a scalar's first byte.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 {
      return (UInt32(lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F), 2)
    }
    if lead < 0xF0 {
      return (
        UInt32(lead & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F), 3
      )
    }
    return (
      UInt32(lead & 0x07) << 18 | UInt32(self[index + 1] & 0x3F) << 12 | UInt32(self[index + 2] & 0x3F) << 6
        | UInt32(self[index + 3] & 0x3F), 4
    )
  }

  /// The offset of the scalar that ends at an offset, which must be more than 0.
  @inline(__always)
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether the bytes from an offset on are those of a string.
  @inline(__always)
  func has(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    // One look at the text's end is enough for all of the bytes.
    guard index >= 0, count > 0, count <= self.count, index <= self.count - count else { return false }
    let (bytes, start) = (span, word.utf8Start)
    // Characters differ in their last byte far more often than in their first.
    guard bytes[unchecked: index + count - 1] == start[count - 1] else { return false }
    for offset in 0..<count - 1 where bytes[unchecked: index + offset] != start[offset] { return false }
    return true
  }

  /// Whether the bytes of a range are those of one of some strings.
  func holds(_ range: Range<Int>, anyOf words: [StaticString]) -> Bool {
    for word in words where word.utf8CodeUnitCount == range.count && has(word, at: range.lowerBound) {
      return true
    }
    return false
  }

  /// Whether the bytes up to an offset end with those of a string.
  @inline(__always)
  func has(_ word: StaticString, endingAt index: Int) -> Bool {
    has(word, at: index - word.utf8CodeUnitCount)
  }

  /// Whether a range ends with the bytes of a string.
  @inline(__always)
  func has(_ word: StaticString, endingIn range: Range<Int>) -> Bool {
    range.count >= word.utf8CodeUnitCount && has(word, endingAt: range.upperBound)
  }
}

extension Span<UInt8> {
  /// The scalar that begins at an offset and its length in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    if lead >> 4 == 0xE {
      // One look at the text's end is enough for three bytes.
      precondition(index + 2 < count)
      return (scalarOfThree(at: index), 3)
    }
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F), 2) }
    return (
      UInt32(lead & 0x07) << 18 | UInt32(self[index + 1] & 0x3F) << 12 | UInt32(self[index + 2] & 0x3F) << 6
        | UInt32(self[index + 3] & 0x3F), 4
    )
  }

  /// The scalar of three bytes that begins at an offset, all of which must lie in the text.
  @inline(__always)
  func scalarOfThree(at index: Int) -> UInt32 {
    UInt32(self[unchecked: index] & 0x0F) << 12 | UInt32(self[unchecked: index + 1] & 0x3F) << 6
      | UInt32(self[unchecked: index + 2] & 0x3F)
  }
}

extension String {
  /// Whether the bytes are those of a word; `==` would look for other ways to write the same characters.
  func isExactly(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard utf8.count == count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      for offset in 0..<count where bytes[offset] != word.utf8Start[offset] { return false }
      return true
    }
    return isSame ?? (self == word.description)
  }

  /// Whether the bytes are those of another string.
  func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let (own, others) = (utf8.span, other.utf8.span)
    for offset in own.indices where own[offset] != others[offset] { return false }
    return true
  }
}

/// Classes of scalars that the stages ask for.
enum ScalarClass {
  /// A Han character of the common blocks.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
      || (0x20000...0x3134F).contains(scalar)
  }

  /// A decimal digit of ASCII.
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// A letter of ASCII.
  @inline(__always)
  static func isLatin(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }
}
