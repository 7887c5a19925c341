/// Traditional characters and their simplified forms, one to one, equally long in UTF-8.
struct ScriptTable: Sendable {
  /// The table of the vocabulary file `script.tsv`.
  static let standard = ScriptTable(PackageResources.script_tsv)

  private var simplified = [UInt16](repeating: 0, count: 0x10000)
  /// A bit for each scalar, because a count over a whole text asks only whether there is a form.
  private var isTraditional = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// Reads a file's bytes: a line has a character, a tab and its simplified form; others are left out.
  ///
  /// Read without a `String` a line: the table is made whenever the program starts.
  init(_ bytes: [UInt8]) {
    var line = 0
    while line < bytes.count {
      if bytes[line] >= 0x80 {
        let (from, length) = bytes.scalar(at: line)
        let tab = line + length
        if from < 0x10000, tab + 1 < bytes.count, bytes[tab] == 0x09, bytes[tab + 1] >= 0x80 {
          add(from, bytes.scalar(at: tab + 1).value)
        }
      }
      while line < bytes.count, bytes[line] != 0x0A { line += 1 }
      line += 1
    }
  }

  private mutating func add(_ from: UInt32, _ to: UInt32) {
    guard to < 0x10000 else { return }
    simplified[Int(from)] = UInt16(to)
    isTraditional[Int(from >> 6)] |= 1 << UInt64(from & 63)
  }

  /// The simplified form of a traditional character; 0 for any other scalar.
  @inline(__always)
  func simplified(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? UInt32(simplified[Int(scalar)]) : 0
  }

  /// Hands over the bits that say which scalars have a simplified form of their own, 64 in a word.
  @inline(__always)
  func withTraditional<Outcome>(_ body: (UnsafeBufferPointer<UInt64>) -> Outcome) -> Outcome {
    isTraditional.withUnsafeBufferPointer(body)
  }
}
