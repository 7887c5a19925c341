/// Names of what a region is made of: 行政村, 总面积.
enum Standing {
  private static let endings = NameEndings(
    VocabularyTable(name: "standing.tsv", bytes: PackageResources.standing_tsv))

  /// Whether a name ends like one of such.
  static func name(_ indicator: String) -> Bool { endings.end(indicator) }
}
