/// What kinds of damage a text shows, counted before it is cleaned.
///
/// Some marks of damage are ordinary writing when they stand alone: `(le)` may be an abbreviation,
/// 乾 is a county's name in simplified text. Only a text that shows the damage often is treated.
struct DamageSurvey: Equatable {
  /// How many brackets hold a syllable of pinyin with a tone mark right behind a character.
  private(set) var glosses = 0
  /// How many characters are traditional.
  private(set) var traditional = 0
  /// How many characters are Han.
  private(set) var han = 0
  /// How many pairs of punctuation marks stand where one belongs.
  private(set) var doubledMarks = 0
  /// How many spaces stand between a character and a number.
  private(set) var spacedNumbers = 0

  /// Whether toneless syllables in brackets are glosses too.
  var hasGlosses: Bool { glosses >= 3 }
  /// Whether the text is in traditional script: simplified text holds stray variants at most.
  var isTraditional: Bool { traditional * 10 >= han && traditional > 1 }
  /// Whether doubled punctuation is a fault of the copy rather than of a writer's finger.
  var hasDoubledMarks: Bool { doubledMarks >= 3 }

  /// Whether spaces around numbers are the text's way of writing.
  var hasSpacedNumbers: Bool { spacedNumbers >= 3 }

  init(_ text: [UInt8], script: ScriptTable = .standard) {
    text.withUnsafeBufferPointer { bytes in
      script.withTraditional { walk(bytes, of: text, traditional: $0) }
    }
  }

  private mutating func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: [UInt8], traditional bits: UnsafeBufferPointer<UInt64>
  ) {
    var (han, traditional) = (0, 0)
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index < bytes.count {
      // Two characters of U+4E00 to U+9FFF, as most of a text is.
      if index + 8 <= bytes.count,
        case let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
        word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0,
        case let first = word << 6 & 0x3C0 | word >> 8 & 0x3F, first &- 0x138 < 0x148,
        case let second = word >> 18 & 0x3C0 | word >> 32 & 0x3F, second &- 0x138 < 0x148
      {
        han += 2
        traditional += Int(bits[Int(first)] &>> (word >> 16) & 1)
        traditional += Int(bits[Int(second)] &>> (word >> 40) & 1)
        index += 6
        continue
      }
      let lead = bytes[index]
      if lead >= 0xE3, lead <= 0xE9, index + 2 < bytes.count {
        // The scalar's bits but for the last six, which are those of the last byte.
        let front = Int(lead & 0xF) << 6 | Int(bytes[index + 1] & 0x3F)
        let last = UInt64(bytes[index + 2] & 0x3F)
        // From U+5000 to U+9FFF there are Han characters only.
        if lead >= 0xE5 || ScalarClass.isHan(UInt32(front) << 6 | UInt32(last)) {
          han += 1
          traditional += Int(bits[front] >> last & 1)
        }
        index += 3
      } else if lead >= 0x2D, lead < 0x80 {
        index += 1
      } else {
        note(lead, in: text, at: index)
        index += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      }
    }
    (self.han, self.traditional) = (han, traditional)
  }

  private mutating func note(_ lead: UInt8, in text: [UInt8], at index: Int) {
    if lead == 0x28, PinyinGloss.end(in: text, at: index, toneless: false) != nil {
      glosses += 1
    } else if lead == 0x2C, Punctuation.length(in: text, at: index + 1) > 0 {
      doubledMarks += 1
    } else if lead == 0x20, SpacedNumber.begins(text, spaceAt: index) {
      spacedNumbers += 1
    }
  }
}

/// Punctuation marks that never stand side by side in good writing.
enum Punctuation {
  /// The length of the mark at an offset; 0 where there is none.
  @inline(__always)
  static func length(in text: [UInt8], at index: Int) -> Int {
    guard index < text.count else { return 0 }
    let (scalar, length) = text.scalar(at: index)
    switch scalar {
    case 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F: return length
    default: return 0
    }
  }
}

/// A pinyin syllable in brackets behind the character that it explains: `實(shí)`.
enum PinyinGloss {
  /// Where the gloss that begins at a bracket ends; `nil` where there is none.
  ///
  /// - Parameter toneless: Whether a syllable without a tone mark counts.
  static func end(in text: [UInt8], at open: Int, toneless: Bool) -> Int? {
    guard open > 0, text[open - 1] & 0x80 != 0 || ScalarClass.isLatin(UInt32(text[open - 1])) else {
      return nil
    }
    return syllableEnd(in: text, from: open + 1, toneless: toneless)
  }

  /// Where a gloss ends whose character and opening bracket were lost together: `?zhēng)`; `nil` where a
  /// question mark is only that.
  static func endOfHalf(in text: [UInt8], at mark: Int) -> Int? {
    syllableEnd(in: text, from: mark + 1, toneless: false)
  }

  private static func syllableEnd(in text: [UInt8], from start: Int, toneless: Bool) -> Int? {
    var index = start
    var letters = 0
    var toned = false
    var vowel = false
    while index < text.count, text[index] != UInt8(ascii: ")") {
      let (scalar, length) = text.scalar(at: index)
      switch scalar {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: vowel = true
      case 0x62...0x7A, 0x261, 0xFC: break
      case 0xE0, 0xE1, 0xE8, 0xE9, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA, 0x101, 0x113, 0x11B, 0x12B, 0x14D,
        0x16B, 0x1CE, 0x1D0, 0x1D2, 0x1D4, 0x1D6, 0x1D8, 0x1DA, 0x1DC, 0x144, 0x148, 0x1F9, 0x1E3F:
        toned = true
        vowel = true
      default: return nil
      }
      letters += 1
      guard letters <= 6 else { return nil }
      index += length
    }
    guard index < text.count, letters > 0, vowel, toned || toneless else { return nil }
    return index + 1
  }
}
