/// Traditional characters and their simplified forms, one to one, equally long in UTF-8.
struct ScriptTable: Sendable {
  /// The table of the vocabulary file `script.tsv`.
  static let standard = ScriptTable(
    VocabularyTable(name: "script.tsv", bytes: PackageResources.script_tsv))

  private var simplified = [UInt16](repeating: 0, count: 0x10000)

  init(_ table: VocabularyTable) {
    for row in table.rows {
      guard let from = row[0].unicodeScalars.first, let to = row[1].unicodeScalars.first,
        from.value < 0x10000, to.value < 0x10000
      else { continue }
      simplified[Int(from.value)] = UInt16(to.value)
    }
  }

  /// The simplified form of a traditional character; 0 for any other scalar.
  @inline(__always)
  func simplified(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? UInt32(simplified[Int(scalar)]) : 0
  }
}
