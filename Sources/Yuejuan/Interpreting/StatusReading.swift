/// Tells whether a number is done, planned, expected or prescribed.
///
/// A verb of planning governs what follows it in its sentence until another verb of status, a number
/// reported as done, or a new span of time takes over; a noun of planning governs its own number only.
struct StatusReading {
  let text: [UInt8]
  let scan: Scan

  /// What the sentence has said so far.
  struct State {
    var status = Status.actual
    /// What the section's heading says: below 下一步打算 everything is planned.
    var section = Status.actual
    var sentence = -1
    var part = -1
    /// Whether 主要目标是 opens the sentence, which then plans to its end.
    var isAim = false
    /// Whether the sentence opens with 将: so it goes on behind its semicolons until something is done.
    var isFuture = false
    /// Whether the last sentence said how money is to be spent: 支出安排5亿元.
    ///
    /// What is added up behind it is planned too.
    var isBudget = false
  }

  /// The status at a site, and with it the state for the next number.
  func status(
    of quantity: Quantity, _ aspect: Aspect, at site: FigureSite, state: inout State
  ) -> Status {
    enter(site, &state)
    var cue = verbCue(at: site)
    // 承诺办结75项 promises a deed; 承诺5天办结 sets a standard.
    if cue == .norm, quantity.dimension == .count || quantity.dimension == .people { cue = .actual }
    // 规划建设总规模全国第一: where something stands it stands already.
    if aspect == .rank, cue == .plan { cue = nil }
    if let cue { state.status = cue }
    // 将 goes on behind the semicolons of its sentence until something is done.
    if cue == .forecast, opensFuture(site) { state.isFuture = true }
    if cue == .actual { state.isFuture = false }
    if isAllotted(quantity, at: site) { (state.status, state.isBudget) = (.plan, true) }
    if aspect == .completion { return state.status == .forecast ? .forecast : .actual }
    if aspect != .change, isExpected(site) || isStillToDo(site) { return .forecast }
    if let norm = norm(quantity, at: site) ?? frequency(quantity, at: site) { return norm }
    if aspect != .rank, isPlanNoun(quantity, at: site), !isShareOfPlan(aspect, site) { return .plan }
    return state.status
  }

  /// A new sentence, or a new part of one, speaks of what is done unless its section or its opening says otherwise.
  private func enter(_ site: FigureSite, _ state: inout State) {
    let isNewSentence = state.sentence != site.sentence.lowerBound
    if isNewSentence {
      state.isAim = opensAim(site)
      state.isFuture = false
      state.isBudget = state.isBudget && !site.sinceNumber.contains { isOfTime(scan.tokens[$0]) }
    }
    if isNewSentence || state.part != site.part {
      state.status = state.isAim || state.isBudget ? .plan : state.isFuture ? .forecast : state.section
    }
    state.sentence = site.sentence.lowerBound
    state.part = site.part
  }

  private func isOfTime(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.span, .soFar, .done])
  }

  /// 主要预期目标是:地区生产总值增长5%;城镇新增就业6万人: the aim is told before the first number.
  private func opensAim(_ site: FigureSite) -> Bool {
    site.sinceClasses.contains(.planNoun)
      && site.sinceNumber.contains { index in
        let token = scan.tokens[index]
        guard token.classes.contains(.planNoun), text.has("目标", endingAt: token.range.upperBound) else {
          return false
        }
        return opensPlan(index, before: site)
      }
  }

  /// 全市将加快建设,新建8座;改造9座.
  private func opensFuture(_ site: FigureSite) -> Bool {
    guard site.sinceClasses.contains(.will) else { return false }
    return site.sinceNumber.contains {
      scan.tokens[$0].classes.contains(.will) && isWill($0)
        && text.has("将", at: scan.tokens[$0].range.lowerBound)
    }
  }

  /// 一般公共预算收入安排306亿元: money is allotted, not yet received or spent.
  private func isAllotted(_ quantity: Quantity, at site: FigureSite) -> Bool {
    guard quantity.dimension == .money, text.has("安排", endingAt: site.left.upperBound) else { return false }
    let end = site.left.upperBound - 6
    for noun in ["收入", "支出", "预算", "基金"] as [StaticString] where text.has(noun, endingAt: end) { return true }
    return false
  }

  /// The status that the words since the number before speak of.
  ///
  /// A plan in front of a deed in one clause stays a plan (计划完成投资); words for what is done so far
  /// end a plan of an earlier clause.
  private func verbCue(at site: FigureSite) -> Status? {
    if site.sinceClasses.isDisjoint(with: [.norm, .plan, .forecast, .planNoun, .will, .soFar, .span]) {
      return nil
    }
    var status: Status?
    var isOfThisClause = false
    for index in site.sinceNumber {
      let token = scan.tokens[index]
      switch token.kind {
      case .mark(let mark):
        // A semicolon ends what was planned before it.
        if mark == 0x3B { status = nil }
        isOfThisClause = isOfThisClause && mark == 0x3001
      case .mention(let mention):
        if token.classes.contains(.span), isSpanOfDeeds(scan.mentions[mention]), !isOfThisClause {
          status = .actual
        }
      case .word(let classes):
        if let cue = cue(classes, at: index, before: site) {
          status = cue
          isOfThisClause = true
        } else if classes.contains(.soFar), !isOfThisClause {
          status = .actual
        }
      }
    }
    return status
  }

  private func cue(_ classes: WordClasses, at index: Int, before site: FigureSite) -> Status? {
    let token = scan.tokens[index]
    if classes.contains(.norm) { return .norm }
    if classes.contains(.plan), !isNounUse(token), !isCompared(index) { return .plan }
    if classes.contains(.forecast) && !isCompared(index) || isWill(index) { return .forecast }
    if classes.contains(.planNoun), opensPlan(index, before: site) { return .plan }
    return nil
  }

  /// 主要预期目标是: what follows is planned, where no number of its own follows at once.
  private func opensPlan(_ index: Int, before site: FigureSite) -> Bool {
    let end = scan.tokens[index].range.upperBound
    guard site.range.lowerBound - end > 12 else { return false }
    return text.has("是", at: end) || text.has("为", at: end) || text.has(":", at: end)
  }

  /// 较8月预测多出, 比计划提前: what something is compared with.
  private func isCompared(_ index: Int) -> Bool {
    let start = scan.tokens[index].range.lowerBound
    var position = start
    while position > 3, start - position < 24 {
      if text.has("较", endingAt: position) || text.has("比", endingAt: position)
        || text.has("于", endingAt: position)
      {
        return true
      }
      position = text.scalarStart(before: position)
      if text[position] == 0x2C { return false }
    }
    return false
  }

  private func isSpanOfDeeds(_ mention: Mention) -> Bool {
    guard case .period(let expression) = mention.kind else { return false }
    switch expression.span {
    case .toDate, .until: return true
    default: return false
    }
  }

  /// 计划的, 计划投资: 计划 names something instead of planning it.
  private func isNounUse(_ token: Token) -> Bool {
    if text.has("的", at: token.range.upperBound), token.range.count <= 6 { return true }
    // 占计划16亿元的20%: the plan is what something is measured against.
    return text.has("占", endingAt: token.range.lowerBound) || text.has("完成", endingAt: token.range.lowerBound)
  }

  /// What goes on behind 将 where nothing is taken in hand: 将完善设施, not 将设施完善起来.
  private static let futures = HanWords([
    "完善", "深化", "优化", "继续", "进一步", "全面", "准备", "再", "同步", "陆续", "逐步", "重点", "着力", "大力", "加大", "努力", "积极",
    "持续", "有", "超", "突破", "成为", "形成", "分", "统筹", "启动", "累计", "新",
  ])

  private static let leads = HanWords(["于", "在", "从", "由", "对", "向"])

  /// 将 and 可 speak of what is to come only right in front of a verb.
  private func isWill(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.classes.contains(.will), index + 1 < scan.tokens.count else { return false }
    let next = scan.tokens[index + 1]
    if text.has("将", at: token.range.lowerBound), Self.futures.begins(in: text, at: token.range.upperBound) {
      return true
    }
    guard next.range.lowerBound == token.range.upperBound else { return false }
    // 将于2011年投资, 还将在年底建成.
    if text.has("将", at: token.range.lowerBound), Self.leads.isOne(in: text, next.range) { return true }
    return !next.classes.isDisjoint(with: [.verb, .light, .link])
  }

  /// 总投资122亿元, 322亿元目标任务.
  private func isPlanNoun(_ quantity: Quantity, at site: FigureSite) -> Bool {
    if !site.leftClasses.isDisjoint(with: [.target, .planNoun]),
      site.leftTokens.contains(where: { index in
        let token = scan.tokens[index]
        if token.classes.contains(.target), token.range.upperBound == site.left.upperBound, !isCount(quantity)
        {
          return !isBeyond(token)
        }
        if isBeyond(token) { return false }
        return token.classes.contains(.planNoun) && site.left.upperBound - token.range.upperBound <= 12
      })
    {
      return true
    }
    if isAimBehind(site) { return true }
    guard let first = site.rightTokens.first else { return false }
    let token = scan.tokens[first]
    // 35项任务 are tasks that were counted, 35亿元任务 and 8500人目标任务 are what is to be reached.
    if isCount(quantity), !text.has("目标", at: token.range.lowerBound) { return false }
    return token.range.lowerBound - site.range.upperBound <= 3
      && !token.classes.isDisjoint(with: [.target, .planNoun])
  }

  /// 占采购支出总规模的90%: the whole is what was spent.
  private func isShareOfPlan(_ aspect: Aspect, _ site: FigureSite) -> Bool {
    aspect == .share && text.has("规模的", endingAt: site.left.upperBound)
  }

  /// 高于6%以上的预期目标: the number itself is what was to be reached.
  private func isAimBehind(_ site: FigureSite) -> Bool {
    var start = site.range.upperBound
    for index in site.rightTokens.prefix(3) {
      let token = scan.tokens[index]
      guard token.range.lowerBound == start else { return false }
      if token.classes.contains(.planNoun) || token.classes.contains(.target) {
        return start > site.range.upperBound && text.has("目标", endingAt: token.range.upperBound)
      }
      guard !token.classes.isDisjoint(with: .boundAfter) || text.has("的", at: start) else { return false }
      start = token.range.upperBound
    }
    return false
  }

  /// 超过年度目标任务2亿元: by how much more than planned was done.
  private func isBeyond(_ token: Token) -> Bool {
    ["超过", "超", "超出"].contains { text.has($0, endingAt: token.range.lowerBound) }
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.dimension == .count || quantity.dimension == .people
  }

  /// 这5项预计10月底前全部完成: what is expected stands behind the number.
  private func isStillToDo(_ site: FigureSite) -> Bool {
    guard let first = site.rightTokens.first else { return false }
    if scan.tokens[first].range.lowerBound == site.range.upperBound,
      scan.tokens[first].classes.contains(.forecast)
    {
      return true
    }
    // 4个安置房项目年内可建成: behind the noun and its day.
    guard site.rightTokens.upperBound < scan.tokens.count else { return false }
    return site.rightTokens.contains { isWill($0) && text.has("将", at: scan.tokens[$0].range.lowerBound) }
      || isDueBehind(site)
  }

  private func isDueBehind(_ site: FigureSite) -> Bool {
    let due = scan.tokens[site.rightTokens.upperBound]
    guard due.range.lowerBound == site.right.upperBound, due.classes.contains(.span),
      site.rightTokens.upperBound + 1 < scan.tokens.count,
      case let next = scan.tokens[site.rightTokens.upperBound + 1]
    else { return false }
    return next.range.lowerBound == due.range.upperBound
      && (isWill(site.rightTokens.upperBound + 1) || next.classes.contains(.forecast))
  }

  /// 高于8月预测的2.91%: the number itself is what was expected.
  private func isExpected(_ site: FigureSite) -> Bool {
    guard site.leftClasses.contains(.forecast),
      let index = site.leftTokens.last(where: { scan.tokens[$0].classes.contains(.forecast) }),
      isCompared(index)
    else { return false }
    let gap = scan.tokens[index].range.upperBound..<site.left.upperBound
    return text.holds(gap, anyOf: ["", "的", "值", "数", "值的", "数的", "为"])
  }

  private static let occasions: [StaticString] = ["次", "场", "期", "轮", "遍"]

  /// 每两周组织开展1次: how often something is to be done.
  private func frequency(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .count, Self.occasions.contains(where: { quantity.unit.isExactly($0) }),
      quantity.value <= Number(12)
    else { return nil }
    let isEach = site.clauseTokens.suffix(16).contains { index in
      let token = scan.tokens[index]
      guard text.has("每", at: token.range.lowerBound) else { return false }
      return ["天", "日", "周", "旬", "月", "季", "半年", "年", "两周", "个月", "学期"].contains {
        text.has($0, at: token.range.lowerBound + 3) || text.has($0, at: token.range.lowerBound + 6)
      }
    }
    return isEach ? .norm : nil
  }

  private static let reaching = HanWords(["超过", "突破", "达到", "实现", "超", "达"])

  /// 亿元以上项目: a bound right in front of a noun selects and states nothing.
  private func norm(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .money, quantity.bound == .min || quantity.bound == .max,
      !Self.reaching.ends(in: text, at: site.range.lowerBound)
    else { return nil }
    let start = site.range.upperBound
    guard text.has("以上", at: start) || text.has("及以上", at: start) else { return nil }
    let behind = text.has("以上", at: start) ? start + 6 : start + 9
    guard behind < text.count, behind < site.sentence.upperBound else { return nil }
    let (scalar, _) = text.scalar(at: behind)
    return ScalarClass.isHan(scalar) ? .norm : nil
  }
}
