/// UTF-8 that may hold invalid bytes; each longest piece of a broken character is one error (WHATWG).
struct UTF8Codec: Codec {
  let name = "UTF-8"
  let holdsASCII = true

  func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
    let lead = bytes[offset]
    guard lead >= 0x80 else { return CodedCharacter(UInt32(lead), 1) }
    guard let form = Self.form(of: lead) else { return .invalid(1) }
    var scalar = form.bits
    var allowed = form.second
    for index in 1..<form.length {
      guard offset + index < bytes.count, allowed.contains(bytes[offset + index]) else {
        return .invalid(index)
      }
      scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F)
      allowed = 0x80...0xBF
    }
    return CodedCharacter(scalar, form.length)
  }

  /// Length, own bits, and the bytes allowed second: no overlong forms, surrogates or values too high.
  @inline(__always)
  private static func form(
    of lead: UInt8
  ) -> (length: Int, bits: UInt32, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, UInt32(lead & 0x1F), 0x80...0xBF)
    case 0xE0: (3, 0, 0xA0...0xBF)
    case 0xED: (3, 0xD, 0x80...0x9F)
    case 0xE1...0xEF: (3, UInt32(lead & 0xF), 0x80...0xBF)
    case 0xF0: (4, 0, 0x90...0xBF)
    case 0xF1...0xF3: (4, UInt32(lead & 7), 0x80...0xBF)
    case 0xF4: (4, 4, 0x80...0x8F)
    default: nil
    }
  }
}

/// UTF-16 in either byte order; a surrogate without its partner is an error.
struct UTF16Codec: Codec {
  let isLittleEndian: Bool
  let holdsASCII = false

  var name: String { isLittleEndian ? "UTF-16LE" : "UTF-16BE" }

  func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
    guard let unit = unit(in: bytes, at: offset) else { return .invalid(1) }
    guard (0xD800..<0xE000).contains(unit) else { return CodedCharacter(unit, 2) }
    guard unit < 0xDC00, let low = self.unit(in: bytes, at: offset + 2),
      (0xDC00..<0xE000).contains(low)
    else { return .invalid(2) }
    return CodedCharacter(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), 4)
  }

  @inline(__always)
  private func unit(in bytes: Span<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    let second = UInt32(bytes[offset + 1])
    return isLittleEndian ? second << 8 | first : first << 8 | second
  }
}
