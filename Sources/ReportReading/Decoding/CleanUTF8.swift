/// A check that bytes are well-formed UTF-8 that needs no cleaning: no controls but tab and line breaks,
/// no U+FFFE or U+FFFF.
///
/// One walk instead of one for each question, and two Chinese characters at a time.
enum CleanUTF8 {
  /// Whether all bytes are.
  static func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if areTwoOfThreeBytes(word) {
          offset += 6
          continue
        }
        if isPrintableASCII(word) {
          offset += 8
          continue
        }
      }
      let length = characterLength(bytes, at: offset)
      guard length > 0 else { return false }
      offset += length
    }
    return true
  }

  /// Whether the first six of eight bytes are two characters of three bytes that begin with E1 to EC,
  /// which any two bytes of the right form may follow.
  @inline(__always)
  private static func areTwoOfThreeBytes(_ word: UInt64) -> Bool {
    let form = word.littleEndian & 0xC0C0_F0C0_C0F0
    let first = UInt8(truncatingIfNeeded: word.littleEndian) &- 0xE1
    let second = UInt8(truncatingIfNeeded: word.littleEndian >> 24) &- 0xE1
    return form == 0x8080_E080_80E0 && first < 12 && second < 12
  }

  @inline(__always)
  private static func isPrintableASCII(_ word: UInt64) -> Bool {
    let highest: UInt64 = 0x8080_8080_8080_8080
    // Below 0x20 the subtraction borrows into the highest bit.
    return (word | (word &- 0x2020_2020_2020_2020)) & highest == 0
  }

  /// The length of the clean character at an offset; 0 where there is none.
  private static func characterLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return lead >= 0x20 || lead == 0x0A || lead == 0x0D || lead == 0x09 ? 1 : 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return 0 }
    for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    let second = bytes[offset + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    case 0xEF where second == 0xBF && bytes[offset + 2] >= 0xBE: return 0
    default: return length
    }
  }
}
