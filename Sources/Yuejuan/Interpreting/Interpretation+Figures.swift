/// The meaning of one number: what it measures, whose it is, of which days.
extension Interpretation {
  mutating func figure(
    at site: FigureSite, block: Int, spans: [PeriodReading.Span], state: inout SentenceState
  ) -> Figure {
    let rule = scan.mentions[site.mention].rule
    let continues = state.enter(site)
    state.step(aside: site.isAside)
    phrases.block = site.tokens
    var (quantity, aspect) = aspects.meaning(at: site, before: state.before)
    quantity.bound = bounds.bound(of: quantity, at: site, row: &state.rowBound)
    let phrase = phrase(for: quantity, aspect, at: site, block: block, continues: continues, state: &state)
    // 第二季增长5.2%,第三季为4.8%: a rate without a name of its own states what the one before states.
    if phrase == .takenOver, aspect.rule == .percent, continues, let rate = state.rate { aspect = rate }
    var status = statuses.status(of: quantity, aspect.aspect, at: site, state: &state.status)
    // 2000元以上1万元以下 is how rules are written, wherever it stands.
    if isPrescribing || rule.isExactly("statutory-range") { status = .norm }
    let subject = subjects.subject(at: site, aspect.aspect, entities: entities[block], state: &spokenOf)
    let setting = PeriodReading.Setting(
      section: sections.span, subject: subject, before: state.periods[status],
      base: state.bases[status], isBehindComparison: state.periods[status]?.origin == .compared,
      former: state.former)
    var when = days(at: site, &status, aspect.aspect, spans: spans, in: setting)
    let indicator = state.words(of: phrase, for: quantity, at: site, reading: phrases, in: document)
    isAssumed.append(status == .actual && settle(&when, indicator, quantity.unit))
    if !LeftOut.begins(in: document.text, at: site.left.lowerBound) { state.note(when, of: status) }
    if when.origin == .stated, site.opening != nil { state.former = when.period }
    state.pass(quantity.unit, quantity.dimension, aspect, indicator, isOwn: phrase != .takenOver)
    return Figure(
      quantity: quantity, aspect: aspect.aspect, status: status, direction: aspect.direction,
      indicator: Name(indicator), subject: Name(state.member ?? words(ofSubject: subject)),
      period: when.period, periodStated: when.origin == .stated, range: site.range, sentence: site.sentence,
      block: block, rule: rules.joined(rule, aspect.rule))
  }

  /// The words that name what a number measures, where it has such of its own.
  private func phrase(
    for quantity: Quantity, _ aspect: AspectReading.Result, at site: FigureSite, block: Int, continues: Bool,
    state: inout SentenceState
  ) -> PhraseReading.Phrase {
    if let standard = standards.name(at: site, from: document.blocks[block].range.lowerBound) {
      // 标准为:甲级18个月;乙级16个月 goes on behind the semicolon, 低保标准为740元;… does not.
      let isList = document.text[standard.upperBound..<max(standard.upperBound, site.range.lowerBound)]
        .contains(0x3A)
      state.standard = SentenceState.Standard(
        words: document.words(standard), sentence: site.sentence.lowerBound, part: isList ? nil : site.part)
      state.measure = document.words(standard)
    }
    if let part = state.standard?.part, part != site.part { state.standard = nil }
    let phrase = phrases.phrase(
      for: quantity, aspect, at: site, entities: entities[block],
      canTakeOver: continues && !state.indicator.isEmpty)
    return state.standard?.sentence == site.sentence.lowerBound ? phrases.member(of: phrase) : phrase
  }

  /// The days of a figure; what is to come is planned.
  private func days(
    at site: FigureSite, _ status: inout Status, _ aspect: Aspect, spans: [PeriodReading.Span],
    in setting: PeriodReading.Setting
  ) -> PeriodReading.Result {
    var when = periods.period(at: site, status, aspect, spans: spans, in: setting)
    // What is to come cannot be done: 到2025年满意度达到85%以上.
    if status == .actual, periods.isToCome(when.period) { status = .plan }
    if status == .actual, aspect != .completion,
      periods.isYearAhead(when.span) || periods.isEraAhead(when.span)
    {
      status = .plan
      when.period = when.span?.period
    }
    return when
  }

  /// Settles the days of what is done, which its name may tell, and says whether they are only assumed.
  private func settle(_ when: inout PeriodReading.Result, _ indicator: String, _ unit: String) -> Bool {
    when.period = periods.onItsDay(when, indicator, unit)
    guard when.origin == .assumed else { return false }
    // 辖8个乡镇、326个行政村: so it is, whatever the year.
    let isStanding = Standing.name(indicator)
    if isStanding { when.period = nil }
    return !isStanding
  }

  /// The words of a subject, which stays the same for many figures.
  mutating func words(ofSubject range: Range<Int>?) -> String {
    guard let range else { return "" }
    if range != lastSubject.range { lastSubject = (range, document.words(range)) }
    return lastSubject.words
  }
}
