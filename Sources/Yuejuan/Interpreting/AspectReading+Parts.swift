/// Percentages that say which part of a whole something is, or how far a work has come.
extension AspectReading {
  /// 其中超过六成由纠纷引发, 其中50.9%为男性: which part of them is so.
  func isPartAmong(_ site: FigureSite) -> Bool {
    guard Self.among.begins(in: text, at: site.left.lowerBound), site.left.count <= 15 else { return false }
    if Self.being.begins(in: text, at: site.right.lowerBound) { return true }
    // 其中94.9%能够按时到场.
    return text.holds(site.left, anyOf: ["其中"]) && site.right.count >= 9
      && !text.has("的", at: site.right.lowerBound)
  }

  /// Whether nothing but 其中 stands in front, so that the rate is of those told before and no growth goes on.
  func isAmongThem(_ site: FigureSite) -> Bool {
    text.holds(site.left, anyOf: ["其中"]) && isPartAmong(site)
  }

  private static let among = HanWords(["其中", "当中"])
  private static let being = HanWords(["由", "为", "是", "属", "来自", "涉及", "因"])

  /// 已完成8个(53%), 正在施工中(93%): by itself in brackets behind what is being done.
  func isProgress(_ site: FigureSite) -> Bool {
    let start = site.range.lowerBound
    guard site.isInBrackets(in: text) else { return false }
    for word in ["施工中", "建设中", "推进中", "在建", "进行中"] as [StaticString]
    where text.has(word, endingAt: start - 1) { return true }
    let done = site.sinceNumber.lowerBound - 1
    guard done > 0, case .mention = scan.tokens[done].kind, scan.tokens[done].range.upperBound == start - 1
    else { return false }
    let deed = scan.tokens[done - 1]
    return deed.range.upperBound == scan.tokens[done].range.lowerBound
      && (isDoing(deed) || !deed.classes.isDisjoint(with: [.soFar, .verb]))
      && ["完成", "已", "办结", "建成", "送"].contains {
        text.has($0, within: max(0, deed.range.lowerBound - 6)..<deed.range.upperBound)
      }
  }

  /// 389宗(61%)逾期: which part of all those are that are counted in front of the bracket.
  func isPartInBrackets(_ site: FigureSite) -> Bool {
    guard site.isInBrackets(in: text), site.clauseTokens.lowerBound > 1,
      case let counted = scan.tokens[site.clauseTokens.lowerBound - 2],
      counted.range.upperBound + 1 == site.range.lowerBound, case .mention(let mention) = counted.kind,
      case .quantity(let quantity) = scan.mentions[mention].kind
    else { return false }
    return quantity.isCount && site.range.upperBound + 1 < text.count
  }

  /// 临江市(8.2%)增速位列第二, 增速高于全国(5.5%), 生产总值(7.5%)高于目标: by itself in brackets a rate of growth, as what is
  /// said around it tells.
  func isGrowthInBrackets(_ site: FigureSite, _ before: Result?) -> Bool {
    // 较上年增加7,995件(+2.69%): with its sign.
    let isSigned = text.has("(+", endingAt: site.range.lowerBound)
    guard isSigned || site.isInBrackets(in: text), case let close = site.range.upperBound,
      case let start = site.range.lowerBound - (isSigned ? 2 : 1), !Self.parts.ends(in: text, at: start)
    else { return false }
    if isSigned || before?.aspect == .change && before?.rule != .point { return text.has(")", at: close) }
    let clause = close..<min(close + 90, site.sentence.upperBound)
    let end = text.firstIndex(of: 0x2C, within: clause) ?? clause.upperBound
    if ["增速", "增幅"].contains(where: { text.has($0, within: close..<end) }) { return true }
    let front = max(site.sentence.lowerBound, start - 45)
    let comma = text.lastIndex(of: 0x2C, within: front..<start).map { $0 + 1 } ?? front
    if before?.aspect == .growth, Self.comparing.stand(in: text, within: comma..<start) { return true }
    return Self.amounts.ends(in: text, at: start) && Self.comparing.stand(in: text, within: close..<end)
  }

  private static let comparing = HanWords(["高于", "低于", "快于", "慢于", "好于", "优于"])
  private static let parts = HanWords(["率", "比重", "比例", "占比", "程度", "进度", "份额"])

  private static let amounts = HanWords([
    "生产总值", "增加值", "总产值", "预算收入", "资产投资", "零售总额", "零售额", "进出口总额", "进出口总值", "税收", "税收收入", "可支配收入", "财政收入",
  ])

  /// 占总产量(704万辆)的2.9%: how large the whole is stands in brackets between.
  func isShareOfBracket(_ site: FigureSite) -> Bool {
    guard text.holds(site.left, anyOf: ["的", "的比重为", "的比重达", "的比例为"]),
      text.has(")", endingAt: site.left.lowerBound),
      let open = scan.tokens[max(0, site.clauseTokens.lowerBound - 6)..<site.clauseTokens.lowerBound].last(
        where: { $0.mark == 0x28 })?.range.lowerBound
    else { return false }
    let start = max(site.sentence.lowerBound, open - 45)
    let words = (text[start..<open].lastIndex(of: 0x2C).map { $0 + 1 } ?? start)..<open
    return text.has("占", within: words)
  }
}
