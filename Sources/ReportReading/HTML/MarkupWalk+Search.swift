import Glibc

// What is looked for.

extension MarkupWalk {
  /// The byte at an offset; a zero behind the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0 }

  @inline(__always)
  func find(_ byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
    let end = end ?? count
    guard start < end, let found = memchr(bytes + start, Int32(byte), end - start) else { return nil }
    return UnsafeRawPointer(bytes).distance(to: UnsafeRawPointer(found))
  }

  /// Finds what ends something from an offset on; ASCII letters match in either case.
  mutating func find(_ word: StaticString, _ ending: Ending, from start: Int) -> Int? {
    guard missing.isEmpty || !missing.contains(ending) else { return nil }
    var offset = start
    while let found = find(word.utf8Start[0], from: offset) {
      if matches(word, at: found) { return found }
      offset = found + 1
    }
    missing.insert(ending)
    return nil
  }

  func holds(_ word: StaticString, from start: Int, before end: Int) -> Bool {
    var offset = start
    while let found = find(word.utf8Start[0], from: offset, before: end) {
      if matches(word, at: found) { return true }
      offset = found + 1
    }
    return false
  }

  /// Whether a word stands there in the same letters; the page must be long enough.
  func stands(_ word: StaticString, at offset: Int) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == word.utf8Start[$0] }
  }

  func matches(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      let here = bytes[offset + index]
      let isSameLetter = (0x61...0x7A).contains(byte) && here | 0x20 == byte
      if here != byte, !isSameLetter { return false }
    }
    return true
  }
}
