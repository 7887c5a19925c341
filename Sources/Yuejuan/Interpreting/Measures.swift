/// How the names of measures end: 收入, 量, 率.
enum Measures {
  static let table = VocabularyTable(name: "measures.tsv", bytes: PackageResources.measures_tsv)

  private static let endings = NameEndings(table)

  /// Whether a name ends like that of a measure.
  static func ends(_ name: String) -> Bool { endings.end(name) }

  /// Whether a range of a text ends like the name of a measure.
  static func ends(_ text: [UInt8], _ range: Range<Int>) -> Bool { endings.end(text, range) }

  /// Whether a range of a text is such an ending and nothing else.
  static func isEnding(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    endings.end(text, range, atLeast: range.count)
  }
}
