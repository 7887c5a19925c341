/// What a plan is held against: 比上年执行数51亿元增长1%.
enum LastYearsAccount {
  private static let years = HanWords(["上年", "去年", "上年预计", "去年预计"])

  /// Whether the words in front of a number say that it is last year's, and done.
  static func precedes(_ site: FigureSite, in text: [UInt8], _ scan: Scan) -> Bool {
    guard site.leftClasses.contains(.account), let last = site.leftTokens.last,
      case let account = scan.tokens[last], account.classes.contains(.account)
    else { return false }
    return account.range.upperBound == site.left.upperBound
      && years.ends(in: text, at: account.range.lowerBound)
  }
}
