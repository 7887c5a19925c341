import Synchronization

/// What the one-byte and two-byte forms of an encoding stand for, asked of glibc once.
struct CharacterTable: Sendable {
  /// By byte; ``CodedCharacter/invalid`` where a byte alone is no character.
  private(set) var single = [UInt32](repeating: CodedCharacter.invalid, count: 256)
  /// By lead and second byte.
  private(set) var double: [UInt32] = []

  /// Fills a table; `nil` where glibc does not know the encoding or it does not hold ASCII.
  init?(encoding: String) {
    guard let converter = IconvConverter(encoding: encoding) else { return nil }
    for byte in UInt8.min...UInt8.max {
      single[Int(byte)] = converter.scalar(of: [byte]) ?? CodedCharacter.invalid
    }
    // Labels are read as ASCII, so an encoding without it is a false label. 0x5C and 0x7E may differ.
    guard (0x20..<0x7E).allSatisfy({ $0 == 0x5C || single[$0] == UInt32($0) }) else { return nil }
    let leads = (0x81...0xFE).filter { single[$0] == CodedCharacter.invalid }
    guard !leads.isEmpty else { return }
    double = [UInt32](repeating: CodedCharacter.invalid, count: 0x10000)
    for lead in leads {
      for second in 0x30...0xFE {
        double[lead << 8 | second] =
          converter.scalar(of: [UInt8(lead), UInt8(second)]) ?? CodedCharacter.invalid
      }
    }
  }

  /// The table of an encoding, filled at its first use.
  static func named(_ encoding: String) -> CharacterTable? {
    filled.withLock { tables in
      if let table = tables[encoding] { return table }
      let table = CharacterTable(encoding: encoding)
      tables[encoding] = table
      return table
    }
  }

  private static let filled = Mutex<[String: CharacterTable]>([:])
}

/// An encoding of one or two bytes a character, decoded by a table.
struct TableCodec: Codec {
  let name: String
  let holdsASCII = true
  private let table: CharacterTable

  /// Makes a codec; `nil` where the encoding is not known.
  init?(name: String, encoding: String) {
    guard let table = CharacterTable.named(encoding) else { return nil }
    self.name = name
    self.table = table
  }

  func character(in bytes: Span<UInt8>, at offset: Int) -> CodedCharacter {
    let lead = bytes[offset]
    let scalar = table.single[Int(lead)]
    guard scalar == CodedCharacter.invalid else { return CodedCharacter(scalar, 1) }
    guard !table.double.isEmpty, offset + 1 < bytes.count else { return .invalid(1) }
    let second = bytes[offset + 1]
    let pair = table.double[Int(lead) << 8 | Int(second)]
    guard pair == CodedCharacter.invalid else { return CodedCharacter(pair, 2) }
    // An ASCII byte behind a lead without partner is itself (WHATWG): a tag must not vanish.
    return .invalid(second < 0x80 || lead == 0x80 || lead == 0xFF ? 1 : 2)
  }
}
