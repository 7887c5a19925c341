/// How the names of measures end: 收入, 量, 率.
enum Measures {
  private static let endings: [[UInt8]] = VocabularyTable(
    name: "measures.tsv", bytes: PackageResources.measures_tsv
  ).rows.map { Array($0[0].utf8) }

  /// Whether a name ends like that of a measure.
  static func ends(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return ends(bytes, 0..<bytes.count)
  }

  /// Whether a range of a text ends like the name of a measure.
  static func ends(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    endings.contains { ending in
      ending.count <= range.count && text[range.upperBound - ending.count..<range.upperBound] == ending[...]
    }
  }
}
