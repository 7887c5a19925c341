/// A text that was read by a wrong encoding before and saved as what it then looked like: 鏀垮簻 for 政府.
///
/// Each character leads back to the bytes that it was made of, and these are decoded again. The outcome is
/// believed only where it turns rare characters, or letters with accents, into Chinese as it is written.
struct Misreading {
  /// The text with what is known of its characters.
  private let text: DecodedText
  private let characters: CommonCharacters
  private let file: [UInt8]

  /// How often a text may have been misread; after more nothing is left of it.
  private static let mostTimes = 3

  /// Undoes what was done to a text; `nil` where it reads as Chinese, or nothing better comes of it.
  static func undone(_ text: DecodedText, of file: [UInt8]) -> DecodedText? {
    let first = CommonCharacters(in: text, limit: 64)
    if first.areOrdinary { return nil }
    let characters = CommonCharacters(in: text)
    if characters.areOrdinary { return nil }
    let misreading = Misreading(text: text, characters: characters, file: file)
    if var undone = misreading.undone() {
      undone.votes = text.votes
      return undone
    }
    guard characters.areRare else { return nil }
    var garbled = text
    garbled.isGarbled = true
    return garbled
  }

  private func undone() -> DecodedText? {
    if characters.han >= 3, let raw = RawBytes(text, misreadBy: .gb18030, file) {
      return accepted(raw.decoded(by: UTF8Codec()))
    }
    let readings = [Misreader.western, .latin9].compactMap { undone(text, times: 1, by: $0) }
    let best = readings.map { CommonCharacters(in: $0).common }.max()
    return readings.first { CommonCharacters(in: $0).common == best }
  }

  /// Undoes a reading as Western letters, which may have happened to a text several times.
  private func undone(_ text: DecodedText, times: Int, by misreader: Misreader) -> DecodedText? {
    guard let raw = RawBytes(text, misreadBy: misreader, file) else { return nil }
    let unicode = raw.decoded(by: UTF8Codec())
    // Quotes and letters of a Western text are well-formed too, and then are no halves of Chinese characters.
    if unicode.replaced * 20 <= unicode.utf8.count(where: { $0 >= 0xC0 }) {
      return ordinary(unicode)
        ?? (times < Self.mostTimes ? undone(unicode, times: times + 1, by: misreader) : nil)
    }
    return ordinary(raw.decoded(by: GB18030Codec()))
  }

  /// A text that reads as Chinese almost throughout, for letters with accents may stand in any other.
  private func ordinary(_ other: DecodedText) -> DecodedText? {
    let letters = text.utf8.count { $0 >= 0xC0 }
    let rival = CommonCharacters(in: other)
    return rival.areOrdinary && rival.han * 8 >= min(letters, 2_000) ? accepted(other) : nil
  }

  private func accepted(_ other: DecodedText) -> DecodedText? {
    let rival = CommonCharacters(in: other)
    return other.replaced * 4 <= max(rival.han, 4) && rival.areLikelier(than: characters) ? other : nil
  }
}

/// The bytes that the characters of a text stand for in the encoding that it was misread by.
private struct RawBytes {
  private(set) var bytes: [UInt8] = []
  /// For each byte where in the file its character begins; -1 behind a character's first byte.
  private var places: [Int] = []
  private let misreader: Misreader

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

  /// The text that the bytes are, with a map that is exact to some bytes.
  func decoded(by codec: some Codec) -> DecodedText {
    var text = DecodedText(
      encoding: codec.name,
      map: FileMap(codec: codec, checkpoints: [.init(file: places[0], text: 0)], isIdentity: true))
    text.misreadBy = misreader.name
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      note(places[offset], in: &text)
      let character = codec.character(in: span, at: offset)
      let scalar = character.cleaned
      offset += character.length
      text.append(scalar)
      guard scalar != character.scalar else { continue }
      if scalar == 0x20 { text.controls += 1 } else { text.replaced += 1 }
      guard character.scalar == CodedCharacter.invalid, offset < bytes.count, bytes[offset] == 0x3F else {
        continue
      }
      // Whoever misread the text wrote a question mark for half a character, and for the byte behind it too.
      offset += 1
      if isTagWithoutStart(at: offset) { text.append(0x3C) }
    }
    return text
  }

  private func note(_ place: Int, in text: inout DecodedText) {
    guard place >= 0, let last = text.map.checkpoints.last,
      place - last.file != text.utf8.count - last.text
    else { return }
    text.map.checkpoints.append(.init(file: place, text: text.utf8.count))
  }

  /// Whether `/p>` or `br />` stands at an offset.
  private func isTagWithoutStart(at offset: Int) -> Bool {
    let tag = bytes[offset...].prefix(16).prefix { $0 != 0x3E }
    let name = tag.drop { $0 == 0x2F }.prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x31...0x36).contains($0)
    }
    guard tag.endIndex < bytes.count, bytes[tag.endIndex] == 0x3E, let first = name.first, first > 0x39 else {
      return false
    }
    return tag.first == 0x2F ? name.endIndex == tag.endIndex : name.elementsEqual(Array("br".utf8))
  }
}

/// An encoding that texts are misread by, from its characters to their bytes.
private struct Misreader: Sendable {
  let name: String
  /// Whether one byte and a pair of bytes are both read as `€`.
  let hasTwoEuros: Bool
  /// By scalar of the basic plane; 0 where it has none.
  private let codes: [UInt16]

  func code(of scalar: UInt32) -> UInt16? {
    guard scalar < 0x10000, codes[Int(scalar)] != 0 else { return nil }
    return codes[Int(scalar)]
  }

  private init(name: String, _ pairs: [(scalar: UInt32, code: UInt16)]) {
    self.name = name
    hasTwoEuros = pairs.contains { $0.scalar == 0x20AC && $0.code > 0xFF }
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for pair in pairs where pair.scalar < 0x10000 { codes[Int(pair.scalar)] = pair.code }
    self.codes = codes
  }

  static let gb18030 = Misreader(
    name: "GB18030",
    [(0x20AC, 0x80)]
      + (CharacterTable.named("GB18030")?.double ?? []).enumerated().map { ($1, UInt16($0)) })

  /// Latin letters with the euro sign, which replaced some of ISO-8859-1 on old servers.
  static let latin9 = Misreader(
    name: "ISO-8859-15",
    (CharacterTable.named("ISO-8859-15")?.single ?? []).enumerated().map { ($1, UInt16($0)) })

  /// Bytes that Windows-1252 leaves open are read as controls.
  static let western = Misreader(
    name: "windows-1252",
    (0x80...0x9F).map { (UInt32($0), UInt16($0)) }
      + (CharacterTable.named("WINDOWS-1252")?.single ?? []).enumerated().map { ($1, UInt16($0)) })
}

extension DecodedText {
  fileprivate mutating func append(_ scalar: UInt32) {
    utf8.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }
}
