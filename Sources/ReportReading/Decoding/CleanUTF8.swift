import Yuejuan

/// A check that bytes are well-formed UTF-8 that needs no cleaning: no controls but tab and line breaks,
/// no U+FFFE or U+FFFF.
///
/// One walk instead of one for each question, eight bytes at a time: in most texts all characters are ASCII or
/// three bytes long.
struct CleanUTF8 {
  private let bytes: UnsafeRawBufferPointer
  /// Which of the next eight bytes must go on with a character of the last eight.
  private var goingOn: UInt64 = 0
  /// Whether the byte before the next one is EF.
  private var behindEF: UInt64 = 0

  /// Whether all bytes are.
  static func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var check = CleanUTF8(bytes: bytes)
    return check.holds()
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func holds() -> Bool {
    var offset = 0
    while offset + 8 <= bytes.count {
      if passes(EightBytes(bytes, at: offset)) {
        offset += 8
      } else if let next = passCharacters(around: offset, to: offset + 8) {
        offset = next
      } else {
        return false
      }
    }
    return passCharacters(around: offset, to: bytes.count) != nil
  }

  /// Whether eight bytes are clean ASCII and characters of three bytes that begin with E1 to EF, which but for ED
  /// and U+FFFE any two bytes of the right form may follow; notes what must follow them.
  @inline(__always)
  private mutating func passes(_ eight: EightBytes) -> Bool {
    let isNoTail = eight.lowAtLeast(0x40)
    let leads = eight.high & eight.lowAtLeast(0x61) & ~eight.lowAtLeast(0x70)
    let tails = eight.high & ~isNoTail
    let isEF = leads & eight.lowAtLeast(0x6F)
    let isBF = tails & eight.lowAtLeast(0x3F)
    let odd =
      (tails ^ (leads << 8 | leads << 16 | goingOn)) | eight.high & isNoTail & ~leads
      | leads & ~eight.lowDiffers(from: 0x6D) | (isEF << 8 | behindEF) & isBF
    let controls = ~eight.lowAtLeast(0x20) & ~eight.high & EightBytes.highest
    guard odd == 0, controls == 0 || areBreaks(controls, eight) else { return false }
    goingOn = leads >> 48 | leads >> 56
    behindEF = isEF >> 56
    return true
  }

  /// Whether all of some control characters are tabs and line breaks.
  private func areBreaks(_ controls: UInt64, _ eight: EightBytes) -> Bool {
    let isNone =
      eight.lowDiffers(from: 0x0A) & eight.lowDiffers(from: 0x0D) & eight.lowDiffers(from: 0x09)
    return controls & isNone == 0
  }

  /// Checks one by one the characters from that on which an offset lies in or begins, and gives where the first one
  /// behind a place begins; `nil` where one is not clean.
  private mutating func passCharacters(around offset: Int, to end: Int) -> Int? {
    var next = offset
    if goingOn != 0 {
      repeat { next -= 1 } while bytes[next] & 0xC0 == 0x80
    }
    (goingOn, behindEF) = (0, 0)
    while next < end {
      let length = characterLength(at: next)
      guard length > 0 else { return nil }
      next += length
    }
    return next
  }

  /// The length of the clean character at an offset; 0 where there is none.
  private func characterLength(at offset: Int) -> Int {
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
