/// What a plan is held against: 比上年执行数51亿元增长1%.
enum LastYearsAccount {
  private static let accounts = HanWords(["执行数", "快报数", "完成数", "决算数"])
  private static let years = HanWords(["上年", "去年", "上年预计", "去年预计"])

  /// Whether the words in front of a number say that it is last year's, and done.
  static func precedes(_ site: FigureSite, in text: [UInt8]) -> Bool {
    let end = site.left.upperBound
    guard end - site.left.lowerBound >= 15, accounts.ends(in: text, at: end) else { return false }
    return years.ends(in: text, at: end - 9)
  }
}
