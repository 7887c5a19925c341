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
    /// Whether 预计 does, until a time of its own is told behind a semicolon.
    var isEstimate = false
    /// Whether the last sentence said how money is to be spent: 支出安排5亿元.
    ///
    /// What is added up behind it is planned too.
    var isBudget = false
    /// Whether the sentence tells what a plan was changed to.
    var isRevised = false
    /// The mention that a noun of planning named last: what is joined to it is planned too.
    var planned = -1
    /// Whether the number is the first of its sentence.
    var isFirst = false
    /// Up to where the block has been searched for orders.
    var searched = Int.max
    /// Whether it holds some: 一要…;二要….
    var isOrdered = false
  }

  /// The status at a site, and with it the state for the next number.
  func status(
    of quantity: Quantity, _ aspect: Aspect, at site: FigureSite, state: inout State
  ) -> Status {
    enter(site, &state)
    // 批准预算收入85亿元,实收88亿元: what was done ends what was approved.
    if state.isBudget || state.isRevised, Self.results.stand(in: text, within: site.left) {
      (state.isBudget, state.isRevised, state.status) = (false, false, state.section)
    }
    var cue = verbCue(at: site, below: state.section)
    // 承诺办结75项 promises a deed; 承诺5天办结 sets a standard.
    if cue == .norm, quantity.isCount { cue = .actual }
    // 规划建设总规模全国第一: where something stands it stands already.
    if aspect == .rank, cue == .plan { cue = nil }
    // 主要目标是增长5%,争取更好结果,…: the aim goes on.
    if state.isAim, cue == .forecast { cue = nil }
    // 今年将办好45件实事, below a heading of tasks: what is said there to come is what is planned.
    if cue == .forecast, state.section == .plan, opensFuture(site) { cue = .plan }
    if let cue { state.status = cue }
    // 将 goes on behind the semicolons of its sentence until something is done.
    if cue == .forecast, opensFuture(site) { state.isFuture = true }
    if cue == .forecast, opensForecast(site) { (state.isFuture, state.isEstimate) = (true, true) }
    if cue == .actual { state.isFuture = false }
    if isEstimated(site) {
      // 下同: so is all that the block tells from there on.
      if isEstimatedOn(site) {
        (state.section, state.status) = (.forecast, .forecast)
      }
      return .forecast
    }
    if isVoted(quantity, at: site) { return .plan }
    if let revised = revised(quantity, at: site) {
      (state.isRevised, state.status) = (true, revised)
      return revised
    }
    if isAllotted(quantity, at: site) || state.isFirst && isApproved(quantity, at: site) {
      (state.status, state.isBudget) = (.plan, true)
    }
    if quantity.dimension == .percent, closesWithAim(site) { return .plan }
    if aspect == .completion {
      // 完成规划任务85%以上, below a heading of tasks.
      if state.section == .plan, cue == nil, state.status == .plan { return .plan }
      return state.status == .forecast ? .forecast : .actual
    }
    // 完成投资16亿元,完成年度计划的40%: what a share of the plan follows is done.
    if aspect == .level, state.status == .plan, state.section != .plan, isHeldAgainstPlan(site) {
      state.status = .actual
      return .actual
    }
    if aspect != .change, isExpected(site) || isStillToDo(site) { return .forecast }
    // 由4万元增至5万元: what it was is so, whatever it is to become.
    if LastYearsAccount.precedes(site, in: text, scan) || site.opening != nil { return .actual }
    // 比计划的300亿元超额20亿元: the plan is what the deed is held against.
    if aspect == .change, site.followsNumber, Self.excess.isOne(in: text, site.left) { return state.section }
    if let norm = norm(quantity, at: site) ?? frequency(quantity, at: site) { return norm }
    if aspect != .rank, isPlanNoun(quantity, at: site), !isShareOfPlan(aspect, site) {
      // 目标为印染5亿米、化纤10万吨: the row goes on.
      if isAim(site) { state.status = .plan }
      state.planned = site.mention
      return .plan
    }
    // 总投资分别为3亿元和5亿元.
    if site.isJoined, state.planned == site.mention - 1 {
      state.planned = site.mention
      return .plan
    }
    return state.status
  }

  private static let results = HanWords(["完成", "实现", "实际", "实收", "实支", "超收", "执行结果", "执行情况"])
  private static let excess = HanWords(["超额", "超过", "超出", "多", "多出", "高出", "少", "低"])

  /// A new sentence, or a new part of one, speaks of what is done unless its section or its opening says otherwise.
  private func enter(_ site: FigureSite, _ state: inout State) {
    let isNewSentence = state.sentence != site.sentence.lowerBound
    state.isFirst = isNewSentence
    if isNewSentence {
      if state.searched < site.range.lowerBound, holdsOrder(state.searched..<site.range.lowerBound) {
        state.isOrdered = true
      }
      // What a sentence tells of days gone by is no order.
      if state.isOrdered { state.section = tellsOfDeeds(site) ? .actual : .plan }
      state.searched = site.range.lowerBound
      // 主要预期目标是:…。物价涨幅2%左右。: the aim goes on in its paragraph until something done is told.
      state.isAim =
        opensAim(site) || state.isAim && !site.sinceNumber.contains { endsBudget(scan.tokens[$0]) }
      (state.isFuture, state.isRevised) = (false, false)
      state.isBudget = state.isBudget && !site.sinceNumber.contains { endsBudget(scan.tokens[$0]) }
    }
    if isNewSentence || state.isEstimate && state.part != site.part && site.sinceClasses.contains(.span) {
      (state.isFuture, state.isEstimate) = (false, false)
    }
    if isNewSentence || state.part != site.part {
      state.status = state.isAim || state.isBudget ? .plan : state.isFuture ? .forecast : state.section
    }
    state.sentence = site.sentence.lowerBound
    state.part = site.part
  }

  /// Whether words lead away from what is allotted: a time of its own, or how much of it is done.
  private func endsBudget(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.span, .soFar, .done])
  }
}
