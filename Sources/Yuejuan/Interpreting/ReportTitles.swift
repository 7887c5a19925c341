/// Titles of reports, by how they end.
enum ReportTitles {
  private static let endings: [[UInt8]] = VocabularyTable(
    name: "reports.tsv", bytes: PackageResources.reports_tsv
  ).rows.map { Array($0[0].utf8) }

  /// Whether a title is that of a budget, which plans all that it tells: 2018年部门预算, not 预算执行情况.
  static func isBudget(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard text.has("预算", within: range) else { return false }
    return !["执行", "决算", "完成", "调整", "审查", "审计", "绩效"].contains { text.has($0, within: range) }
  }

  /// Whether a range of a text is the title of a report: 上半年全县经济运行情况.
  static func hold(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    endings.contains { ending in
      range.count > ending.count && text[range.upperBound - ending.count..<range.upperBound] == ending[...]
    }
  }
}
