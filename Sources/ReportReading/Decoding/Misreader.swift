/// An encoding that texts are misread by, from its characters to their bytes.
struct Misreader: Sendable {
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
