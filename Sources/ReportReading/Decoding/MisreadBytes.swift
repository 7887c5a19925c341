/// The bytes that the characters of a text stand for in the encoding that it was misread by.
struct MisreadBytes {
  private(set) var bytes: [UInt8] = []
  /// For each byte where in the file its character begins; -1 behind a character's first byte.
  private(set) var places: [Int] = []
  let misreader: Misreader

  /// Gives the bytes, or `nil` where the text can be no such misreading: too few characters of it have any.
  init?(_ text: DecodedText, misreadBy misreader: Misreader, _ file: [UInt8]) {
    self.misreader = misreader
    var known = 0
    var unknown = 0
    bytes.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    var offset = 0
    while offset < text.utf8.count {
      let character = UTF8Codec().character(in: text.utf8.span, at: offset)
      let place = text.map.fileOffset(of: offset, in: file)
      let next = offset + character.length
      if character.scalar < 0x80 {
        append(UInt16(character.scalar), at: place)
      } else if let code = misreader.code(of: character.scalar) {
        known += 1
        let isEuro = character.scalar == 0x20AC && misreader.hasTwoEuros
        let following =
          isEuro && next < text.utf8.count ? UTF8Codec().character(in: text.utf8.span, at: next).scalar : 0
        append(isEuro ? euro(before: misreader.code(of: following) ?? 0) : code, at: place)
      } else {
        unknown += 1
        append(0xFF, at: place)
        if unknown > 20 + known / 4 { return nil }
      }
      offset += character.length
    }
    guard known >= 6, unknown * 10 <= known else { return nil }
  }

  /// Which of the two codes of `€` was meant: a byte that goes on with a character, or one with the start of the
  /// next behind it.
  private func euro(before next: UInt16) -> UInt16 {
    let isSecond = (bytes.last ?? 0) & 0xC0 == 0x80
    let goesOn = (next > 0xFF ? next >> 8 : next) & 0xC0 == 0x80
    return isSecond && goesOn ? 0xA2E3 : 0x80
  }

  private mutating func append(_ code: UInt16, at place: Int) {
    if code > 0xFF {
      bytes.append(UInt8(truncatingIfNeeded: code >> 8))
      places.append(place)
    }
    bytes.append(UInt8(truncatingIfNeeded: code))
    places.append(code > 0xFF ? -1 : place)
  }
}
