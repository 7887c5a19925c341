/// What is still to come: what 将 and 可 announce, what is due behind its number, and what was forecast.
extension StatusReading {
  /// 全市将加快建设,新建8座;改造9座: 将 in front of the number goes on behind the semicolon.
  func opensFuture(_ site: FigureSite) -> Bool {
    site.sinceClasses.contains(.will) && site.sinceNumber.contains { isShall($0) && isWill($0) }
  }

  /// 预计生产总值9亿元;收入5亿元: what opens the sentence is said of all its parts.
  func opensForecast(_ site: FigureSite) -> Bool {
    let start = site.sentence.lowerBound
    guard site.left.lowerBound - start < 36,
      text.has("预计", within: start..<min(start + 30, site.left.upperBound))
    else { return false }
    return !text.has(0x3B, within: start..<min(start + 30, site.left.upperBound))
  }

  /// Whether all behind a bracket is expected like the number in front of it.
  func isEstimatedOn(_ site: FigureSite) -> Bool {
    (site.range.upperBound..<min(text.count, site.range.upperBound + 60)).contains { index in
      text[index] == 0x28 && Self.estimates[2...].contains { text.has($0, at: index) }
    }
  }

  /// Whether a bracket opens that says of a number in front that it is expected, and nothing else.
  func isEstimate(at index: Int) -> Bool {
    index >= 0 && Self.estimates.contains { text.has($0, at: index) }
  }

  private static let estimates: [StaticString] = ["(预计)", "(预计数)", "(预计,下同)", "(预计数,下同)"]

  /// 增长8%(预计,下同), 209亿元和240亿元(预计): a bracket says so of the numbers in front of it.
  func isEstimated(_ site: FigureSite) -> Bool {
    var index = site.range.upperBound
    let limit = min(text.count, index + 60)
    while index < limit, text[index] != 0x28 {
      guard text[index] != 0x2C, text[index] != 0x3B, text[index] != 0x0A, !text.has("。", at: index) else {
        return false
      }
      index += 1
    }
    return index < limit && index - site.range.upperBound <= 30 && isEstimate(at: index)
  }

  /// Whether a token is 将, 还将 or 即将, not 可.
  private func isShall(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.classes.contains(.will) && text.has("将", endingAt: token.range.upperBound)
  }

  /// What goes on behind 将 where nothing is taken in hand: 将完善设施, not 将设施完善起来.
  private static let futures = HanWords([
    "完善", "深化", "优化", "继续", "通过", "多", "进一步", "全面", "准备", "再", "同步", "陆续", "逐步", "重点", "着力", "大力", "加大", "努力",
    "积极",
    "集体", "集中", "接续", "分别", "正式", "联合", "共同", "相继", "先后", "率先", "提供", "打造", "推出", "采取", "投",
    "全部", "如期", "按期", "按时", "持续", "有", "超", "突破", "成为", "形成", "分", "统筹", "启动", "累计", "新", "完成", "实现", "首次",
    "首度",
  ])

  /// What leads over from 将 to a verb further behind: 将于2011年投资, 还将在年底建成.
  private static let leads = HanWords(["于", "在", "从", "由", "对", "向"])

  /// 将 and 可 speak of what is to come only right in front of a verb.
  func isWill(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.classes.contains(.will), index + 1 < scan.tokens.count else { return false }
    let (next, end) = (scan.tokens[index + 1], token.range.upperBound)
    let isNext = next.range.lowerBound == end
    if isNext, !next.classes.isDisjoint(with: [.verb, .light, .link]) { return true }
    guard isShall(index) else { return false }
    return Self.futures.begins(in: text, at: text.has("“", at: end) ? end + 3 : end)
      || isNext && Self.leads.isOne(in: text, next.range)
  }

  /// 这5项预计10月底前全部完成: what is expected stands behind the number.
  func isStillToDo(_ site: FigureSite) -> Bool {
    guard let first = site.rightTokens.first else { return false }
    if scan.tokens[first].range.lowerBound == site.range.upperBound,
      scan.tokens[first].classes.contains(.forecast)
    {
      return true
    }
    guard site.rightTokens.upperBound < scan.tokens.count else { return false }
    return site.rightTokens.contains { isShall($0) && isWill($0) } || isDueBehind(site)
  }

  /// 4个安置房项目年内可建成: what is due stands behind the noun and its day.
  private func isDueBehind(_ site: FigureSite) -> Bool {
    let due = scan.tokens[site.rightTokens.upperBound]
    guard due.range.lowerBound == site.right.upperBound, due.classes.contains(.span) else { return false }
    // 还有5所幼儿园计划年底前投入使用.
    if let last = site.rightTokens.last.map({ scan.tokens[$0] }),
      last.range.upperBound == due.range.lowerBound,
      !last.classes.isDisjoint(with: [.plan, .forecast])
    {
      return true
    }
    // 2025年年底前: of a day told in two words the second one counts.
    var behind = site.rightTokens.upperBound + 1
    var end = due.range.upperBound
    while behind + 1 < scan.tokens.count, scan.tokens[behind].classes.contains(.span),
      scan.tokens[behind].range.lowerBound == end
    {
      end = scan.tokens[behind].range.upperBound
      behind += 1
    }
    guard behind < scan.tokens.count, case let next = scan.tokens[behind] else { return false }
    return next.range.lowerBound == end && (isWill(behind) || next.classes.contains(.forecast))
  }

  /// 高于8月预测的2.91%: the number itself is what was expected.
  func isExpected(_ site: FigureSite) -> Bool {
    guard site.leftClasses.contains(.forecast),
      let index = site.leftTokens.last(where: { scan.tokens[$0].classes.contains(.forecast) }),
      isCompared(index)
    else { return false }
    let gap = scan.tokens[index].range.upperBound..<site.left.upperBound
    return text.holds(gap, anyOf: ["", "的", "值", "数", "值的", "数的", "为"])
  }
}
