/// Titles of reports, by how they end.
enum ReportTitles {
  private static let endings: [[UInt8]] = VocabularyTable(
    name: "reports.tsv", bytes: PackageResources.reports_tsv
  ).rows.map { Array($0[0].utf8) }

  /// Whether a range of a text is the title of a report: 上半年全县经济运行情况.
  static func hold(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    endings.contains { ending in
      range.count > ending.count && text[range.upperBound - ending.count..<range.upperBound] == ending[...]
    }
  }
}
