/// Names of what a region is made of: 行政村, 总面积.
enum Standing {
  /// From the last byte to the first, as they are compared.
  private static let endings: [[UInt8]] = VocabularyTable(
    name: "standing.tsv", bytes: PackageResources.standing_tsv
  ).rows.map { $0[0].utf8.reversed() }

  /// Whether a name ends like one of such.
  static func name(_ indicator: String) -> Bool {
    endings.contains { indicator.utf8.reversed().starts(with: $0) }
  }
}
