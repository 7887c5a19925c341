/// Names of what a region is made of: 行政村, 总面积.
enum Standing {
  private static let endings: [[UInt8]] = VocabularyTable(
    name: "standing.tsv", bytes: PackageResources.standing_tsv
  ).rows.map { Array($0[0].utf8) }

  /// Whether a name ends like one of such.
  static func name(_ indicator: String) -> Bool {
    let name = Array(indicator.utf8)
    return endings.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
  }
}
