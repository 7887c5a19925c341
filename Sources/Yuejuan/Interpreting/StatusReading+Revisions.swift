/// Plans and estimates that are changed before anything is done.
extension StatusReading {
  /// 预算收入总额将由12亿元下调至11亿元, 全年收入估算由24亿元下调至22亿元: what is changed, and what it becomes, are both planned
  /// or both expected.
  func revised(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .money,
      site.opening != nil && Self.revisions.begins(in: text, at: site.range.upperBound + pause(behind: site))
        || site.followsNumber && Self.revisions.ends(in: text, at: site.left.upperBound)
    else { return nil }
    // 由2020年的12亿元调整为15亿元: of years gone by.
    if site.leftClasses.contains(.span), text.has("年的", endingAt: site.left.upperBound) { return nil }
    let start = max(site.sentence.lowerBound, site.range.lowerBound - 300)
    let words = start..<site.range.lowerBound
    if Self.estimates.stand(in: text, within: words) { return .forecast }
    return text.has("预算", within: words) && !Self.others.stand(in: text, within: words) ? .plan : nil
  }

  /// 由12亿元,下调至11亿元.
  private func pause(behind site: FigureSite) -> Int {
    site.range.upperBound < text.count && text[site.range.upperBound] == 0x2C ? 1 : 0
  }

  private static let estimates = HanWords(["估算由", "收入估算", "支出估算", "来估算"])
  /// 一般公共预算收入 is what comes in, planned or not.
  private static let others = HanWords(["完成", "公共预算收入", "公共预算支出", "预算单位", "预算管理"])
  private static let revisions = HanWords([
    "下调至", "上调至", "调升至", "调低至", "调高至", "调整至", "调整为", "下调为", "上调为", "修订为", "修正为", "调减至", "调增至",
  ])
}
