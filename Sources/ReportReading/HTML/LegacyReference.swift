/// Character references as browsers read them where libxml2 does not: names without their semicolon
/// and numbers that mean Windows-1252.
struct LegacyReference {
  /// The number of bytes of the name behind the `&`.
  let nameLength: Int
  private let character: StaticString

  /// Hands over the character that is meant, as UTF-8.
  func withCharacter(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    character.withUTF8Buffer(body)
  }

  /// The reference whose name begins at an offset, the longest that fits.
  static func match(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> LegacyReference? {
    var best: LegacyReference?
    for (name, character) in names where name.utf8CodeUnitCount > best?.nameLength ?? 0 {
      let length = name.utf8CodeUnitCount
      guard offset + length <= source.count else { continue }
      let isHere = (0..<length).allSatisfy { source[offset + $0] == name.utf8Start[$0] }
      if isHere { best = LegacyReference(nameLength: length, character: character) }
    }
    return best
  }

  /// The character that byte 0x80–0x9F stands for, or `nil` for the five that stand for none.
  static func windows1252(_ byte: UInt8) -> LegacyReference? {
    guard (0x80...0x9F).contains(byte) else { return nil }
    return windows1252[Int(byte) - 0x80].map { LegacyReference(nameLength: 0, character: $0) }
  }

  /// The names that a browser decodes without a semicolon and that Chinese pages use.
  private static let names: [(StaticString, StaticString)] = [
    ("nbsp", "\u{A0}"), ("amp", "&"), ("AMP", "&"), ("lt", "<"), ("LT", "<"), ("gt", ">"),
    ("GT", ">"), ("quot", "\""), ("QUOT", "\""), ("copy", "©"), ("COPY", "©"), ("reg", "®"),
    ("REG", "®"), ("middot", "·"), ("times", "×"), ("divide", "÷"), ("plusmn", "±"), ("deg", "°"),
    ("sup1", "¹"), ("sup2", "²"), ("sup3", "³"), ("frac12", "½"), ("frac14", "¼"), ("frac34", "¾"),
    ("yen", "¥"), ("pound", "£"), ("cent", "¢"), ("sect", "§"), ("para", "¶"), ("laquo", "«"),
    ("raquo", "»"), ("micro", "µ"), ("shy", "\u{AD}"), ("uml", "¨"), ("acute", "´"), ("macr", "¯"),
    ("not", "¬"), ("ordm", "º"), ("ordf", "ª"), ("brvbar", "¦"), ("curren", "¤"), ("iquest", "¿"),
  ]

  private static let windows1252: [StaticString?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
