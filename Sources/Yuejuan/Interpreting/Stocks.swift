/// Names of what there is on a day: 人口, 余额.
enum Stocks {
  private static let words = NameFinder(
    VocabularyTable(name: "stocks.tsv", bytes: PackageResources.stocks_tsv).rows.map(\.[0]))

  /// Whether a name holds one of such.
  static func name(_ indicator: String) -> Bool {
    words.occurs(in: indicator.utf8.span, 0..<indicator.utf8.count)
  }

  /// 出生人口: those of the whole year, though 人口 alone is counted on a day.
  private static let flows = NameFinder(["出生", "死亡", "迁", "招聘", "新招", "离职", "新进", "录用", "招录"])

  /// Whether a name tells of what comes and goes, which no day holds.
  static func isFlow(_ indicator: String) -> Bool {
    flows.occurs(in: indicator.utf8.span, 0..<indicator.utf8.count)
  }
}
