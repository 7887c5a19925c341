/// GB18030, and with it every page that calls itself gb2312, gbk or cp936.
struct GB18030Codec: Codec {
  let name = "GB18030"
  let holdsASCII = true
  private let pairs: [UInt32]

  init() { pairs = Self.tables.pairs }

  func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
    let lead = bytes[offset]
    if lead < 0x80 { return CodedCharacter(UInt32(lead), 1) }
    if lead == 0x80 { return CodedCharacter(0x20AC, 1) }
    guard lead != 0xFF, offset + 1 < bytes.count else { return .invalid(1) }
    let second = bytes[offset + 1]
    let pair = pairs[Int(lead) << 8 | Int(second)]
    if pair != CodedCharacter.invalid { return CodedCharacter(pair, 2) }
    if (0x30...0x39).contains(second) { return quadruple(in: bytes, at: offset) }
    return .invalid(second < 0x80 ? 1 : 2)
  }

  private func quadruple(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
    guard offset + 3 < bytes.count, (0x81...0xFE).contains(bytes[offset + 2]),
      (0x30...0x39).contains(bytes[offset + 3])
    else { return .invalid(1) }
    let index =
      ((Int(bytes[offset]) - 0x81) * 10 + Int(bytes[offset + 1]) - 0x30) * 1260
      + (Int(bytes[offset + 2]) - 0x81) * 10 + Int(bytes[offset + 3]) - 0x30
    let scalar =
      index < Self.tables.quadruples.count
      ? Self.tables.quadruples[index] : UInt32(max(0, 0x10000 + index - 189_000))
    guard index < Self.tables.quadruples.count || (189_000..<1_237_576).contains(index),
      scalar != CodedCharacter.invalid
    else { return .invalid(4) }
    return CodedCharacter(scalar, 4)
  }

  /// Both tables, asked of glibc at the first use; empty only where glibc lacks GB18030.
  private static let tables: (pairs: [UInt32], quadruples: [UInt32]) = {
    guard let table = CharacterTable.named("GB18030"),
      let converter = IconvConverter(encoding: "GB18030")
    else { return ([UInt32](repeating: CodedCharacter.invalid, count: 0x10000), []) }
    // 39,420 four-byte forms lie in the basic plane; those behind it follow by counting.
    let quadruples = (0..<39_420).map { index in
      let bytes = [
        index / 12_600 + 0x81, index / 1260 % 10 + 0x30, index / 10 % 126 + 0x81, index % 10 + 0x30,
      ]
      return converter.scalar(of: bytes.map { UInt8($0) }) ?? CodedCharacter.invalid
    }
    return (table.double, quadruples)
  }()
}
