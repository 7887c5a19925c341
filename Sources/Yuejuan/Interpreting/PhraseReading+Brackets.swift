/// Brackets beside a number: what they hold is told aside, and no part of its name.
extension PhraseReading {
  /// Where the bracket begins that stands behind a name: 教育支出(含高校), 人均生产总值[2].
  func bracket(_ tokens: Range<Int>, endingAt end: Int) -> Int? {
    let last = tokens.last { scan.tokens[$0].range.upperBound == end }
    guard let last, closesBracket(scan.tokens[last]) else { return nil }
    return scan.tokens[tokens].last { $0.range.upperBound < end && opensBracket($0) }?.range.lowerBound
  }

  /// 调出资金(5.54亿元)、上年结余(2亿元): what stands right in front of a bracket names the number by itself in it, where it
  /// is a measure; 流失率最高的部门为:眼科(10.6%): else what the best of several are the best in.
  func nameBeforeBracket(_ site: FigureSite, _ aspect: Aspect) -> Range<Int>? {
    let end = site.range.lowerBound - 1
    let first = max(site.sinceNumber.lowerBound, site.clauseTokens.lowerBound - 12)
    guard first < site.clauseTokens.lowerBound else { return nil }
    let inside = first..<site.clauseTokens.lowerBound - 1
    // 再出口(9亿元): a measure may be a doing too.
    let behind = inside.last {
      scan.tokens[$0].mark != nil
        || scan.tokens[$0].range.upperBound < end
          && !scan.tokens[$0].classes.isDisjoint(with: [.mention, .verb, .light, .function])
    }
    let start = max(
      site.sentence.lowerBound,
      behind.map { scan.tokens[$0].range.upperBound } ?? text.scalarStart(before: max(1, end - 60)))
    // 总体失业率(2.3%)和居民失业率(2.9%)较上季下跌: a rate goes by its own name too.
    let isRate = (aspect == .ratio || aspect == .share) && Self.rates.ends(in: text, at: end)
    // 日本团客(1.7万人次)减少8%: who is counted.
    let isOfGuests = aspect == .level && Self.people.ends(in: text, at: end) && isCountOfPeople(site)
    if aspect == .level || aspect == .growth || isRate, start < end,
      isOfGuests || Measures.ends(text, start..<end)
    {
      // 其中出口额(9亿元).
      let lead = text.has("其中", at: start) ? 6 : Self.joints.begins(in: text, at: start) ? 3 : 0
      return finished(start + lead, end)
    }
    if aspect == .growth { return nameBehindBracket(site) }
    return aspect == .level ? countedBehindBracket(site) : superlative(before: site)
  }

  private func isCountOfPeople(_ site: FigureSite) -> Bool {
    guard case .quantity(let quantity) = scan.mentions[site.mention].kind else { return false }
    return quantity.dimension == .people
  }

  /// 酒店业(4.9万)和教育(2.1万)的就业人数均增加: what was counted stands behind the brackets.
  private func countedBehindBracket(_ site: FigureSite) -> Range<Int>? {
    let clause = clause(behind: site)
    guard let close = text.lastIndex(of: 0x29, within: clause), text.has("的", at: close + 1) else {
      return nil
    }
    let (start, end) = (close + 4, clause.upperBound)
    for stop in stride(from: start + 6, through: min(start + 24, end), by: 3)
    where Measures.ends(text, start..<stop) && !Measures.ends(text, start..<min(stop + 3, end))
      && !Measures.ends(text, start..<min(stop + 6, end))
    {
      // 企业(5家)的贷款余额: not what has another unit.
      guard case .quantity(let quantity) = scan.mentions[site.mention].kind,
        !(quantity.isCount || quantity.dimension == .people) || quantity.dimension == .none
          || Self.totals.ends(in: text, at: stop)
      else { return nil }
      return start..<stop
    }
    return nil
  }

  /// What follows a number up to the next comma.
  private func clause(behind site: FigureSite) -> Range<Int> {
    let start = site.range.upperBound
    let reach = start..<min(start + 120, site.sentence.upperBound)
    return start..<(text.firstIndex(of: 0x2C, within: reach) ?? reach.upperBound)
  }

  /// 西河县(13.0%)和临江市(8.2%)生产总值增速分别位列第二和第六: what has grown stands behind the brackets.
  private func nameBehindBracket(_ site: FigureSite) -> Range<Int>? {
    let clause = clause(behind: site)
    guard let speed = clause.first(where: { text.has("增速", at: $0) || text.has("增幅", at: $0) }),
      let close = text.lastIndex(of: 0x29, within: clause.lowerBound..<speed), speed - close > 6,
      Measures.ends(text, close + 1..<speed)
    else { return nil }
    return finished(close + 1, speed)
  }

  /// 流失率 in 流失率最高的3个部门.
  private func superlative(before site: FigureSite) -> Range<Int>? {
    let lowest = max(site.sentence.lowerBound, site.range.lowerBound - 300)
    guard let best = (lowest..<site.range.lowerBound).last(where: { Self.bests.begins(in: text, at: $0) })
    else {
      return nil
    }
    let tokens = firstToken(from: max(lowest, best - 30))..<firstToken(from: best)
    let behind = tokens.last { scan.tokens[$0].mark != nil || scan.tokens[$0].classes.contains(.mention) }
    let start = max(
      lowest, behind.map { scan.tokens[$0].range.upperBound } ?? text.scalarStart(before: max(1, best - 30)))
    return start < best && Measures.ends(text, start..<best) ? finished(start, best) : nil
  }

  private static let people = HanWords([
    "旅客", "游客", "访客", "住客", "团客", "乘客", "顾客", "宾客", "学生", "居民", "员工", "人员", "患者", "病人",
  ])
  private static let totals = HanWords(["人数", "人口", "数量", "总数", "户数", "家数"])
  private static let rates = HanWords(["率", "占比", "比重", "比例"])
  private static let joints = HanWords(["和", "与", "及"])
  private static let bests = HanWords(["最高的", "最低的", "最多的", "最大的", "最少的"])

  private func closesBracket(_ token: Token) -> Bool {
    token.mark == 0x29 || token.mark == 0x5D
  }

  private func opensBracket(_ token: Token) -> Bool { token.mark == 0x28 || token.mark == 0x5B }

  /// 引调水工程正在施工中(93%): what is worked on stands in front of the bracket.
  func workInBrackets(_ site: FigureSite) -> Range<Int>? {
    guard site.left.isEmpty, site.clauseTokens.lowerBound > site.sinceNumber.lowerBound,
      case let open = scan.tokens[site.clauseTokens.lowerBound - 1], open.mark == 0x28
    else { return nil }
    let inside = site.sinceNumber.lowerBound..<site.clauseTokens.lowerBound - 1
    let mark = inside.last { index in scan.tokens[index].mark.map { $0 != 0x28 && $0 != 0x29 } ?? false }
    let first = site.sinceNumber.lowerBound - 1
    let number = first >= 0 ? scan.tokens[first].range.upperBound : 0
    let start = mark.map { scan.tokens[$0].range.upperBound } ?? max(site.sentence.lowerBound, number)
    guard start < open.range.lowerBound else { return nil }
    let end = (start..<open.range.lowerBound).first { index in
      Self.working.contains { text.has($0, at: index) }
    }
    return end.flatMap { finished(start, $0) }
  }

  private static let working: [StaticString] = ["正在", "施工中", "建设中", "推进中", "进行中"]
}
