/// The meaning of a block's numbers: what each measures, whether it is done or planned, whose it is, of which days.
extension Interpretation {
  /// Adds the figures at some sites of a block.
  ///
  /// Each question is asked of all of them before the next one is, so that what answers it is still at hand: the rules
  /// together are far too many for a processor to keep.
  mutating func addFigures(
    at sites: ArraySlice<FigureSite>, ofBlock block: Int, spans: [PeriodReading.Span],
    to figures: inout [Figure], room: inout Room
  ) {
    let first = figures.count
    let entities = entities[block]
    let sites = sites.span
    for index in sites.indices {
      figures.append(named(at: sites[index], block: block, entities, state: &room.names))
    }
    for index in sites.indices {
      let (quantity, aspect) = (figures[first + index].quantity, figures[first + index].aspect)
      figures[first + index].status = status(of: quantity, aspect, at: sites[index], state: &room.status)
      if index > 0, isChangeOfBudget(first + index, in: figures) {
        figures[first + index].status = .plan
      }
    }
    room.subjects.removeAll(keepingCapacity: true)
    for index in sites.indices {
      let aspect = figures[first + index].aspect
      let subject = subjects.subject(at: sites[index], aspect, entities: entities, state: &spokenOf)
      room.subjects.append(subject)
      if figures[first + index].subject.text.isEmpty {
        figures[first + index].subject.text = words(ofSubject: subject)
      }
    }
    for index in sites.indices {
      date(
        &figures[first + index], at: sites[index], of: room.subjects[index], spans: spans, state: &room.days)
    }
  }

  /// A figure with its number and what it measures; its subject only where that is a part of what was told before.
  private mutating func named(
    at site: FigureSite, block: Int, _ entities: [Entity], state: inout SentenceState
  ) -> Figure {
    let continues = state.enter(site)
    state.step(aside: site.isAside, continues: continues)
    phrases.enter(site)
    var (quantity, aspect) = aspects.meaning(at: site, before: state.before)
    quantity.bound = bounds.bound(of: quantity, at: site, row: &state.rowBound)
    let phrase = phrase(
      for: quantity, aspect, at: site, block: block, entities, continues: continues, state: &state)
    // 第二季增长5.2%,第三季为4.8%: a rate without a name of its own states what the one before states.
    if phrase == .takenOver, aspect.rule == .percent, continues, let rate = state.rate,
      !aspects.isAmongThem(site)
    {
      aspect = rate
    }
    let indicator = state.words(
      of: phrase, for: quantity, as: aspect.aspect, at: site, reading: phrases, in: document)
    if aspect.aspect == .level, case .words(let words) = phrase,
      words.upperBound == site.range.lowerBound - 1, site.isInBrackets(in: document.text)
    {
      state.stayAside()
    }
    // 开工率122%。各县排名:临江县181%: what the names are told of is how far the work has come.
    if phrase == .takenOver, aspect.rule == .percent, aspect.aspect == .ratio, Self.degrees.end(indicator) {
      aspect.aspect = .completion
    }
    if quantity.isCount, isField(site) {
      if let ranked = phrases.ranked(at: site, entities) { state.indicator = document.words(ranked) }
    } else if !isBaseOfShare(site) {
      state.pass(quantity.unitName, quantity.dimension, aspect, indicator, isOwn: phrase != .takenOver)
    }
    return Figure(
      quantity: quantity, aspect: aspect.aspect, status: .actual, direction: aspect.direction,
      indicator: Name(indicator), subject: Name(state.member ?? ""), period: nil, periodStated: false,
      range: site.range, sentence: site.sentence, block: block,
      rule: RuleNames.joined(scan.mentions[site.mention].rule, aspect.rule))
  }

  /// 占年预算9亿元的22%,短收3亿元: what a share is of names nothing behind it.
  private func isBaseOfShare(_ site: FigureSite) -> Bool {
    let end = site.range.upperBound
    guard document.text.has("的", at: end), document.text.has("占", within: site.left),
      site.mention + 1 < scan.mentions.count, case let next = scan.mentions[site.mention + 1],
      next.range.lowerBound - end <= 9, case .quantity(let share) = next.kind
    else { return false }
    return share.dimension == .percent
  }

  private static let degrees = NameEndings(["完成率", "开工率", "竣工率", "完工率", "建成率", "开复工率", "达成率"])

  /// 位列全区22个县(市)区第2位: among how many something ranks is not what ranks.
  private func isField(_ site: FigureSite) -> Bool {
    guard site.mention + 1 < scan.mentions.count,
      case let rank = scan.mentions[site.mention + 1], case .rank = rank.kind,
      (3...36).contains(rank.range.lowerBound - site.range.upperBound)
    else { return false }
    return !document.text.has(0x2C, within: site.range.upperBound..<rank.range.lowerBound)
  }

  /// “三公”经费预算21万元,较2021年度增加2万元,增长8%: how what is budgeted differs is budgeted too.
  private func isChangeOfBudget(_ change: Int, in figures: [Figure]) -> Bool {
    // By index: a figure handed on would be copied with its names.
    let before = change - 1
    guard figures[change].aspect == .growth || figures[change].aspect == .change,
      figures[change].status == .actual, figures[before].status == .plan,
      figures[change].sentence == figures[before].sentence,
      figures[change].indicator == figures[before].indicator, !isHeldAgainst(before, by: change, in: figures)
    else { return false }
    return figures[before].aspect != .level
      || document.text.has(
        "预算", within: figures[before].sentence.lowerBound..<figures[before].range.lowerBound)
  }

  /// 收入49亿元,预算数51亿元,减少2亿元; 支出较预算53亿元减少4亿元: whether a budget is only what a deed is held against.
  private func isHeldAgainst(_ budget: Int, by change: Int, in figures: [Figure]) -> Bool {
    let plan = figures[budget]
    let front = max(plan.sentence.lowerBound, plan.range.lowerBound - 60)..<plan.range.lowerBound
    if Self.heldAgainst.stand(in: document.text, within: front) {
      return true
    }
    guard budget > 0, figures[change].aspect == .change, case let done = figures[budget - 1],
      done.sentence == plan.sentence, done.status == .actual, done.aspect == .level,
      done.indicator == plan.indicator
    else { return false }
    // 上年收入50亿元,今年预算52亿元,增加2亿元: what is budgeted grows.
    return !Self.otherYears.stand(
      in: document.text,
      within: done.range.upperBound..<max(done.range.upperBound, figures[change].range.lowerBound))
  }

  private static let otherYears = HanWords(["年", "同比", "同期"])
  private static let heldAgainst = HanWords(["较预算", "比预算", "与预算"])

  /// Whether a figure is done, planned, expected or prescribed, as far as no days tell.
  private func status(
    of quantity: Quantity, _ aspect: Aspect, at site: FigureSite, state: inout StatusReading.State
  ) -> Status {
    let status = statuses.status(of: quantity, aspect, at: site, state: &state)
    // 2000元以上1万元以下 is how rules are written, wherever it stands.
    return isPrescribing || scan.mentions[site.mention].rule.isExactly("statutory-range") ? .norm : status
  }

  /// Gives a figure its days.
  private mutating func date(
    _ figure: inout Figure, at site: FigureSite, of subject: Range<Int>?, spans: [PeriodReading.Span],
    state: inout SentenceDays
  ) {
    state.enter(site)
    var status = figure.status
    let before = state.periods[status]
    let setting = PeriodReading.Setting(
      section: frame ?? sections.span, subject: subject, before: before, base: state.bases[status],
      isBehindComparison: before?.origin == .compared, former: state.former,
      ends: state.ends?.spans == site.spans ? state.ends : nil)
    var when = days(at: site, &status, figure.aspect, spans: spans, in: setting)
    let isAssumed =
      status == .actual
      && settle(&when, figure.indicator.text, figure.quantity.unitName, figure.aspect, at: site)
    let isOwn = when.span.map { $0.range.lowerBound >= site.sentence.lowerBound } == true
    naming.append(isAssumed ? .none : isOwn ? .sentence : .before)
    if !LeftOut.begins(in: document.text, at: site.left.lowerBound) { state.note(when, of: status, at: site) }
    (figure.status, figure.period, figure.periodStated) = (status, when.period, when.origin == .stated)
  }

  /// The words that name what a number measures, where it has such of its own.
  ///
  /// Inlined, because a call would copy what is known of the place.
  @inline(__always)
  private func phrase(
    for quantity: Quantity, _ aspect: AspectReading.Result, at site: FigureSite, block: Int,
    _ entities: [Entity], continues: Bool, state: inout SentenceState
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
      for: quantity, aspect, at: site, entities: entities,
      canTakeOver: continues && !state.indicator.isEmpty)
    // 最低工资标准为2490元/月,养老金标准提高至293元: another standard.
    if case .words(let words) = phrase, document.text.has("标准", endingAt: words.upperBound) {
      state.standard = nil
    }
    if continues, !state.indicator.isEmpty, case .words(let words) = phrase,
      (site.isAside || words.upperBound == site.left.upperBound) && isName(words, entities)
        && !isOfTiers(words, state.indicator)
        || aspect.aspect == .growth && isTier(words)
        || aspect.aspect == .rank && Self.fields.ends(in: document.text, at: words.upperBound)
    {
      return .takenOver
    }
    // 每个羊单位罚款一百元: a fine is named by itself.
    if case .words(let words) = phrase, document.text.has("罚款", within: words) { return phrase }
    return state.standard?.sentence == site.sentence.lowerBound ? phrases.member(of: phrase) : phrase
  }

  /// 其中国家级10个,省级22个: whether a tier is one of the kinds that the number before was one of.
  private func isOfTiers(_ words: Range<Int>, _ before: String) -> Bool {
    document.text.has("级", endingAt: words.upperBound) && before.utf8.count <= 9
      && before.utf8.suffix(3).elementsEqual("级".utf8)
  }

  /// 六县市排名第五: among whom something ranks.
  private static let fields = HanWords(["县市", "县区", "市县", "旗县", "市区县", "县市区", "旗县市", "旗县区", "市州", "地市", "同类"])

  /// 增长7.5%(全市11.1%): whether words are nothing but the name of a place, which is nothing that is measured.
  private func isName(_ words: Range<Int>, _ entities: [Entity]) -> Bool {
    // 收入9亿元(市本级6亿元).
    if isTier(words) { return true }
    let index = entities.count(endingBy: words.upperBound) - 1
    guard index >= 0, entities[index].range == words else { return false }
    return entities[index].kind == .here || entities[index].kind == .region
  }

  /// 全市支出增长7.4%、市本级增长6.4%: whether words are nothing but a tier of government.
  private func isTier(_ words: Range<Int>) -> Bool {
    guard let tier = phrases.tokens(in: words).first.map({ scan.tokens[$0] }) else { return false }
    return tier.range == words && tier.classes.contains(.tier)
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
      periods.isYearAhead(when.span)
        || periods.isEraAhead(when.span) && !site.clauseClasses.contains(.soFar)
    {
      status = .plan
      when.period = when.span?.period
    }
    return when
  }

  /// Settles the days of what is done, which its name may tell, and says whether they are only assumed.
  private func settle(
    _ when: inout PeriodReading.Result, _ indicator: String, _ unit: UnitName, _ aspect: Aspect,
    at site: FigureSite
  ) -> Bool {
    when.period = periods.onItsDay(when, indicator, unit, aspect, at: site)
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
