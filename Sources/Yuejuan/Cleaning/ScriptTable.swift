/// Traditional characters and their simplified forms, one to one, equally long in UTF-8.
struct ScriptTable: Sendable {
  /// The table of the vocabulary file `script.tsv`.
  static let standard = ScriptTable(PackageResources.script_tsv)

  private var simplified = [UInt16](repeating: 0, count: 0x10000)

  /// Reads the file's bytes: two characters a line, parted by a tab.
  private init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (from, length) = bytes.scalar(at: index)
      let tab = index + length
      if from < 0x10000, tab + 3 < bytes.count, bytes[tab] == UInt8(ascii: "\t"),
        case let (to, _) = bytes.scalar(at: tab + 1), to < 0x10000
      {
        simplified[Int(from)] = UInt16(to)
      }
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      index += 1
    }
  }

  /// The simplified form of a traditional character; 0 for any other scalar.
  @inline(__always)
  func simplified(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? UInt32(simplified[Int(scalar)]) : 0
  }
}
