/// What was before a change: the 40% and the 21% of 由40%和21%提高到45%和23%.
enum FromTo {
  /// Where 由 or 从 stands in front of a number that the words behind it say is no longer so.
  static func opening(of site: FigureSite, in text: [UInt8], _ scan: Scan) -> Int? {
    // Hardly any number is followed by what it became.
    guard isLeft(site, text, scan) else { return nil }
    let lowest = max(site.left.lowerBound, site.left.upperBound - 30)
    var start = site.left.upperBound
    while start > lowest {
      // Nearly all characters are of three bytes.
      start = start > 2 && text[start - 3] >> 4 == 0xE ? start - 3 : text.scalarStart(before: start)
      guard Self.openings.begins(in: text, at: start) else { continue }
      return start >= lowest && leads(from: start + 3, to: site, text, scan) ? start : nil
    }
    return nil
  }

  /// What leads up to what was before.
  static let openings = HanWords(["由", "从"])
  /// What leads up to what it became.
  static let closings = HanWords(["到", "至", "为"])

  /// Whether nothing but a time and words of measuring or of change stand between 由 and the number: 由2014年的, 由每年,
  /// 由去年同期下降.
  private static func leads(from start: Int, to site: FigureSite, _ text: [UInt8], _ scan: Scan) -> Bool {
    let end = site.left.upperBound
    if end - start <= 9 || text.has("的", endingAt: end) { return true }
    // 从推广前每台3000元下降到: before what.
    if end - start <= 21, text.has("前", within: start..<end) { return true }
    // 由人均每月85元提高到: what it is counted by.
    if end - start <= 15, text.has("每", within: start..<end) { return true }
    guard let last = site.leftTokens.last, last > site.leftTokens.lowerBound,
      case let change = scan.tokens[last], case let span = scan.tokens[last - 1]
    else { return false }
    return change.range.upperBound == end && !change.classes.isDisjoint(with: .trend)
      && span.classes.contains(.span) && span.range.lowerBound == start
      && span.range.upperBound == change.range.lowerBound
  }

  /// Whether a change to something else follows.
  private static func isLeft(_ site: FigureSite, _ text: [UInt8], _ scan: Scan) -> Bool {
    if Joint.fills(site.right, of: text) { return true }
    return site.rightTokens.contains { index in
      let token = scan.tokens[index]
      guard !token.classes.isDisjoint(with: [.up, .down, .flat, .link, .verb]) else { return false }
      let end = token.range.upperBound
      return closings.ends(in: text, at: end) || closings.begins(in: text, at: end)
    }
  }
}
