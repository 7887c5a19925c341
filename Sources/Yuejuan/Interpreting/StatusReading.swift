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
    var clause = -1
    var part = -1
  }

  /// The status at a site, and with it the state for the next number.
  func status(
    of quantity: Quantity, _ aspect: Aspect, at site: FigureSite, state: inout State
  ) -> Status {
    if state.sentence != site.sentence.lowerBound || state.part != site.part {
      state = State(status: state.section, section: state.section)
    }
    state.sentence = site.sentence.lowerBound
    state.part = site.part
    let isNewClause = state.clause != site.clause
    state.clause = site.clause
    var cue = verbCue(at: site, isNewClause: isNewClause)
    // 承诺办结75项 promises a deed; 承诺5天办结 sets a standard.
    if cue == .norm, quantity.dimension == .count || quantity.dimension == .people { cue = .actual }
    if let cue { state.status = cue }
    if aspect == .completion { return state.status == .forecast ? .forecast : .actual }
    if let norm = norm(quantity, at: site) { return norm }
    if isPlanNoun(quantity, at: site) { return .plan }
    return state.status
  }

  /// The nearest verb of status in the clause: a plan in front of a deed stays a plan.
  private func verbCue(at site: FigureSite, isNewClause: Bool) -> Status? {
    let tokens = isNewClause ? site.clauseTokens : site.leftTokens
    var status: Status?
    for index in tokens {
      let token = scan.tokens[index]
      if case .mention(let mention) = token.kind, case .period = scan.mentions[mention].kind {
        // 今年以来, 截至9月底: what follows has happened, unless a verb says otherwise.
        status = isSpanOfDeeds(scan.mentions[mention]) ? .actual : status
        continue
      }
      let classes = token.classes
      if classes.contains(.plan), !isNounUse(token, at: index) { status = .plan }
      if classes.contains(.forecast) || isWill(index) { status = .forecast }
      if classes.contains(.norm) { status = .norm }
      if classes.contains(.actual), classes.isDisjoint(with: [.plan, .forecast, .norm]) {
        status = status == nil || status == .actual ? .actual : status
      }
    }
    return status
  }

  private func isSpanOfDeeds(_ mention: Mention) -> Bool {
    guard case .period(let expression) = mention.kind else { return false }
    switch expression.span {
    case .toDate, .until: return true
    default: return false
    }
  }

  /// 计划的, 计划投资: 计划 names something instead of planning it.
  private func isNounUse(_ token: Token, at index: Int) -> Bool {
    text.has("的", at: token.range.upperBound) && token.range.count <= 6
  }

  /// 将 and 可 speak of what is to come only right in front of a verb.
  private func isWill(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.range.count == 3,
      text.has("将", at: token.range.lowerBound) || text.has("可", at: token.range.lowerBound),
      index + 1 < scan.tokens.count
    else { return false }
    let next = scan.tokens[index + 1]
    return next.range.lowerBound == token.range.upperBound
      && !next.classes.isDisjoint(with: [.verb, .light, .link])
  }

  /// 总投资122亿元, 322亿元目标任务.
  private func isPlanNoun(_ quantity: Quantity, at site: FigureSite) -> Bool {
    if site.leftTokens.contains(where: { index in
      let token = scan.tokens[index]
      return token.classes.contains(.planNoun) && site.range.lowerBound - token.range.upperBound <= 12
    }) {
      return true
    }
    guard quantity.dimension != .count, quantity.dimension != .people, let first = site.rightTokens.first
    else {
      return false
    }
    let token = scan.tokens[first]
    return token.range.lowerBound - site.range.upperBound <= 3
      && !token.classes.isDisjoint(with: [.target, .planNoun])
  }

  /// 亿元以上项目: a bound right in front of a noun selects and states nothing.
  private func norm(_ quantity: Quantity, at site: FigureSite) -> Status? {
    guard quantity.dimension == .money, quantity.bound == .min || quantity.bound == .max else { return nil }
    let start = site.range.upperBound
    guard text.has("以上", at: start) || text.has("及以上", at: start) else { return nil }
    let behind = text.has("以上", at: start) ? start + 6 : start + 9
    guard behind < text.count, behind < site.sentence.upperBound else { return nil }
    let (scalar, _) = text.scalar(at: behind)
    return ScalarClass.isHan(scalar) ? .norm : nil
  }
}
