/// Titles of reports, by how they end.
enum ReportTitles {
  private static let endings = NameEndings(
    VocabularyTable(name: "reports.tsv", bytes: PackageResources.reports_tsv))

  /// Whether a title is that of a budget, which plans all that it tells: 2018年部门预算, not 预算执行情况.
  static func isBudget(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard planned(in: range, of: text) else { return false }
    if ["执行", "决算", "完成", "审计", "绩效", "使用", "评估"].contains(where: { text.has($0, within: range) }) {
      return false
    }
    // 审查通过总预算追加案: what is added to a budget is budgeted.
    return text.has("追加", within: range)
      || !["调整", "审查", "决议"].contains { text.has($0, within: range) }
  }

  /// Whether a text opens with the budget that is handed in for a year to come: 县政府提送115年度总预算案.
  static func presentsBudget(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    proposals.stand(in: text, within: range) && presenting.stand(in: text, within: range)
  }

  private static let proposals = HanWords(["总预算案", "特别预算案"])
  private static let presenting = HanWords(["提送", "送请", "送交", "审议", "编列", "提出", "提请", "核定", "报告", "出炉", "编定"])

  /// Whether a title announces what is to be done: 2022年十件民生实事项目, not 民生实事完成情况.
  static func isOfTasks(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard namesTasks(range, of: text) || text.has("民生工程项目", within: range) else { return false }
    return !done.contains { text.has($0, within: range) }
  }

  /// Whether a sentence announces them: 今年将扎实办好“十件民生实事”.
  static func announcesTasks(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    namesTasks(range, of: text) && text.has("将", within: range)
      && !["完成", "办结", "已", "以来", "了"].contains { text.has($0, within: range) }
  }

  private static func namesTasks(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    ["民生实事", "为民办实事", "为民实事"].contains { text.has($0, within: range) }
  }

  private static let done: [StaticString] = [
    "完成", "进展", "情况", "总结", "回顾", "落实", "通报", "成效", "兑现", "推进", "落地", "综述", "纪实", "记者",
  ]

  /// Whether 预算 is what a title is about: not 一般公共预算收入增长5%, whose 预算 belongs to the name of an account.
  private static func planned(in range: Range<Int>, of text: [UInt8]) -> Bool {
    var start = range.lowerBound
    while start + 6 <= range.upperBound {
      if text.has("预算", at: start), !Self.accounts.begins(in: text, at: start + 6) { return true }
      start += text.scalar(at: start).length
    }
    return false
  }

  private static let accounts = HanWords(["收入", "支出", "内", "外"])

  /// Whether a range of a text is the title of a report: 上半年全县经济运行情况.
  static func hold(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    // 总结 alone says nothing of what it sums up.
    range.count > 1 && endings.end(text, range.lowerBound + 1..<range.upperBound)
  }
}
