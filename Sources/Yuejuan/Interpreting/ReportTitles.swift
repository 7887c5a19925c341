/// Titles of reports, by how they end.
enum ReportTitles {
  private static let endings = NameEndings(
    VocabularyTable(name: "reports.tsv", bytes: PackageResources.reports_tsv))

  /// Whether a title is that of a budget, which plans all that it tells: 2018年部门预算, not 预算执行情况.
  static func isBudget(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard text.has("预算", within: range) else { return false }
    return !["执行", "决算", "完成", "调整", "审查", "审计", "绩效"].contains { text.has($0, within: range) }
  }

  /// Whether a range of a text is the title of a report: 上半年全县经济运行情况.
  static func hold(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    // 总结 alone says nothing of what it sums up.
    range.count > 1 && endings.end(text, range.lowerBound + 1..<range.upperBound)
  }
}
