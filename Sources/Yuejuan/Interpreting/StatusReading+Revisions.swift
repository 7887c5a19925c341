/// Plans and estimates that are changed before anything is done.
extension StatusReading {
  /// 预算收入总额将由12亿元下调至11亿元, 全年收入估算由24亿元下调至22亿元: what is changed, and what it becomes, are both planned
  /// or both expected.
  func revised(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .money,
      site.opening != nil && Self.revisions.begins(in: text, at: site.range.upperBound + pause(behind: site))
        || site.followsNumber && Self.revisions.ends(in: text, at: site.left.upperBound)
    else { return nil }
    let start = max(site.sentence.lowerBound, site.range.lowerBound - 300)
    let words = start..<site.range.lowerBound
    if text.has("估算", within: words) { return .forecast }
    return text.has("预算", within: words) && !text.has("完成", within: words) ? .plan : nil
  }

  /// 由12亿元,下调至11亿元.
  private func pause(behind site: FigureSite) -> Int {
    site.range.upperBound < text.count && text[site.range.upperBound] == 0x2C ? 1 : 0
  }

  private static let revisions = HanWords([
    "下调至", "上调至", "调升至", "调低至", "调高至", "调整至", "调整为", "下调为", "上调为", "修订为", "修正为", "调减至", "调增至",
  ])
}
