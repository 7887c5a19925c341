/// Gives every number of a scanned document its meaning, block by block, sentence by sentence.
struct Interpretation {
  let document: Document
  let scan: Scan
  private let sites: SiteFinder
  private let aspects: AspectReading
  private let statuses: StatusReading
  private var phrases: PhraseReading
  private let standards: StandardReading
  private let periods: PeriodReading
  private var subjects: SubjectReading
  private let entities: [[Entity]]
  private let tables: TableReading
  /// Whether the document is a law or a rule, whose numbers prescribe and report nothing.
  private let isPrescribing: Bool
  private var sections = OpenSections()
  /// For each figure whether no words name its days.
  private var isAssumed: [Bool] = []
  private var lastDated: PeriodReading.DatedBlock?
  private var lastSubject = (range: 0..<0, words: "")
  private var lastRule = (scanning: "", meaning: "", joined: "+")

  /// - Parameter year: The year that the text is of, where no day is known.
  init(
    document: Document, scan: Scan, quantities: QuantityScanner, date: CalendarDate?, year: Int? = nil
  ) {
    self.document = document
    self.scan = scan
    let text = document.text
    sites = SiteFinder(text: text, scan: scan)
    aspects = AspectReading(text: text, scan: scan)
    statuses = StatusReading(text: text, scan: scan)
    phrases = PhraseReading(text: text, scan: scan)
    standards = StandardReading(text: text, scan: scan)
    periods = PeriodReading(
      text: text, scan: scan, date: date, year: year,
      reportedYear: DocumentDate.reportedYear(in: scan, of: document, date: date))
    tables = TableReading(document: document, scan: scan, quantities: quantities)
    isPrescribing = Prescription.isLaw(document, scan)
    let finder = EntityFinder(text: text, scan: scan)
    entities = finder.entities(of: document.blocks)
    // A law speaks for nobody.
    subjects = SubjectReading(
      text: text, owner: isPrescribing ? nil : DocumentOwner.owner(of: document, entities: entities))
  }

  /// The figures of the document, in the order of the text.
  mutating func figures() -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(scan.mentions.count)
    var sites: [FigureSite] = []
    for index in document.blocks.indices { addFigures(ofBlock: index, to: &figures, sites: &sites) }
    ReportingPeriod.spread(
      over: &figures, where: isAssumed, date: periods.date, title: sections.title?.period)
    return figures
  }

  /// Adds a block's figures.
  ///
  /// - Parameter sites: Room for the block's sites, which is used again for every block.
  private mutating func addFigures(
    ofBlock index: Int, to figures: inout [Figure], sites blockSites: inout [FigureSite]
  ) {
    let block = document.blocks[index]
    let spans = periods.spans(ofBlock: index, after: lastDated)
    if block.kind == .paragraph { lastDated = periods.dated(block, spans) ?? lastDated }
    enterSection(block, index, spans: spans)
    guard scan.holdsNumber(inBlock: index), !tables.isSerial(index) else { return }
    subjects.beginBlock(block.range, heading: leadingTo(index) ?? sections.subject)
    phrases.block = scan.blocks[index]
    var sentence = SentenceState()
    sentence.status = StatusReading.State(status: sections.status, section: sections.status)
    let first = figures.count
    blockSites.removeAll(keepingCapacity: true)
    sites.addSites(of: block, tokens: scan.blocks[index], to: &blockSites)
    for site in blockSites {
      if let cell = cellFigure(at: site, block: index) {
        figures.append(cell)
        continue
      }
      figures.append(figure(at: site, block: index, spans: spans, state: &sentence))
    }
    Distribution(text: document.text, scan: scan, first: first).distribute(&figures, sites: blockSites)
    PlannedTotals.mark(&figures, from: first, in: document.text)
  }

  /// Whose figures a paragraph tells that only leads up to the next one, and ends in dots: the name met there first.
  private func leadingTo(_ index: Int) -> Range<Int>? {
    let block = document.blocks[index]
    guard block.kind == .paragraph, index + 1 < document.blocks.count,
      document.blocks[index + 1].kind == .paragraph,
      document.text.has("…", endingAt: block.range.upperBound), !entities[index].contains(where: \.isName)
    else { return nil }
    return entities[index + 1].first(where: \.isName)?.range
  }

  private mutating func enterSection(_ block: Block, _ index: Int, spans: [PeriodReading.Span]) {
    guard case .heading(let level) = block.kind else {
      guard block.kind == .paragraph else { return }
      // 去年以来,…, “十四五”时期: the paragraph that opens the text says so for all of it.
      let first = spans.first { $0.expression.span == .toDate || periods.isEra($0) }
      let isNear = first.map { $0.range.lowerBound - block.range.lowerBound < 240 } ?? false
      sections.pass(
        paragraphOf: block.range.count, opening: isNear ? first : nil,
        at: spans.first { [isOfYears = sections.span.map(periods.isEra) == true] in
          $0.range.lowerBound == block.range.lowerBound && $0.isAdverbial
            && !(isOfYears && $0.expression.span == .year)
        })
      return
    }
    if !sections.isBelowTitle, ReportTitles.hold(block.range, of: document.text) {
      sections.entitle(spans.first(where: periods.isReportedOn))
    }
    if !sections.isBelowTitle, ReportTitles.isBudget(block.range, of: document.text) { sections.plan() }
    let plans =
      scan.blocks[index].contains { !scan.tokens[$0].classes.isDisjoint(with: [.plan, .planNoun]) }
      // 2019年预算执行情况 tells what was done.
      && !["执行", "完成", "决算", "回顾", "总结", "落实"].contains { document.text.has($0, within: block.range) }
    sections.enter(
      Section(
        level: level, span: sections.isBelowTitle ? (spans.first { !$0.isSeveralYears } ?? spans.last) : nil,
        subject: (entities[index].last { $0.kind == .region || $0.kind == .body }
          ?? entities[index].last { $0.kind == .here })?.range,
        status: sections.isBelowTitle && plans ? .plan : nil))
  }

  private mutating func figure(
    at site: FigureSite, block: Int, spans: [PeriodReading.Span], state: inout SentenceState
  ) -> Figure {
    let mention = scan.mentions[site.mention]
    let continues = state.sentence == site.sentence.lowerBound
    if !continues {
      (state.before, state.rate) = (nil, nil)
      (state.periods, state.former) = (ByStatus(), nil)
    }
    state.sentence = site.sentence.lowerBound
    var (quantity, aspect) = meaning(of: mention, at: site, before: state.before)
    if let standard = standards.name(at: site, from: document.blocks[block].range.lowerBound) {
      state.standard = (document.words(standard), site.sentence.lowerBound)
      state.measure = document.words(standard)
    }
    var phrase = phrases.phrase(
      for: quantity, aspect, at: site, entities: entities[block],
      canTakeOver: continues && !state.indicator.isEmpty)
    if state.standard?.sentence == site.sentence.lowerBound { phrase = phrases.member(of: phrase) }
    // 第二季增长5.2%,第三季为4.8%: a rate without a name of its own states what the one before states.
    if phrase == .takenOver, aspect.rule == "percent", continues, let rate = state.rate { aspect = rate }
    var status = statuses.status(of: quantity, aspect.aspect, at: site, state: &state.status)
    let subject = subjects.subject(at: site, aspect.aspect, entities: entities[block])
    // 2000元以上1万元以下 is how rules are written, wherever it stands.
    if isPrescribing || mention.rule == QuantityScanner.statutory { status = .norm }
    var when = periods.period(
      at: site, status, aspect.aspect, spans: spans,
      in: PeriodReading.Setting(
        section: sections.span, subject: subject, before: state.periods[status], former: state.former))
    // What is to come cannot be done: 到2025年满意度达到85%以上.
    if status == .actual, periods.isToCome(when.period) { status = .plan }
    if status == .actual, aspect.aspect != .completion, periods.isYearAhead(when.span) {
      status = .plan
      when.period = when.span?.period
    }
    let indicator = words(of: phrase, for: quantity, at: site, state: &state)
    if status == .actual { when.period = periods.onItsDay(when, indicator, quantity.unit) }
    // 辖8个乡镇、326个行政村: so it is, whatever the year.
    let isStanding = when.origin == .assumed && status == .actual && Standing.name(indicator)
    if isStanding { when.period = nil }
    isAssumed.append(when.origin == .assumed && status == .actual && !isStanding)
    state.periods[status] = when
    if when.origin == .stated, FromTo(text: document.text, scan: scan).opening(of: site) != nil {
      state.former = when.period
    }
    // 五年年均增长5%: a span of time names nothing for the numbers behind it.
    if quantity.dimension != .time || aspect.aspect != .level || state.indicator.isEmpty
      || Measures.ends(indicator)
    {
      state.indicator = indicator
      state.before = (quantity, aspect)
    }
    if aspect.aspect == .level, phrase != .takenOver { state.name(quantity.unit, indicator) }
    // A difference in points stands between rates and ends nothing: 增长6%,高于全省1个百分点,优于全国的5%.
    if quantity.dimension != .point { state.rate = quantity.dimension == .percent ? aspect : nil }
    return Figure(
      quantity: quantity, aspect: aspect.aspect, status: status, direction: aspect.direction,
      indicator: Name(indicator), subject: Name(state.member?.words ?? words(ofSubject: subject)),
      period: when.period, periodStated: when.origin == .stated, range: site.range, sentence: site.sentence,
      block: block, rule: rule(mention.rule, aspect.rule))
  }

  /// The figure of a table's cell that holds nothing but a number.
  private mutating func cellFigure(at site: FigureSite, block: Int) -> Figure? {
    guard case .tableCell = document.blocks[block].kind,
      case .quantity(let quantity) = scan.mentions[site.mention].kind,
      let labels = tables.labels(ofBlock: block, quantity)
    else { return nil }
    let span = labels.periodBlocks.lazy.compactMap { [periods] in periods.spans(ofBlock: $0).last }.first
    let when = periods.period(
      at: site, labels.status, labels.aspect.aspect, spans: [],
      in: PeriodReading.Setting(section: span ?? sections.span))
    let subject = subjects.subject(at: site, labels.aspect.aspect, entities: [])
    isAssumed.append(false)
    return Figure(
      quantity: labels.quantity, aspect: labels.aspect.aspect, status: labels.status,
      direction: labels.aspect.direction, indicator: Name(labels.indicator),
      subject: Name(labels.subject ?? words(ofSubject: subject)), period: when.period,
      periodStated: span != nil, range: site.range, sentence: site.sentence, block: block,
      rule: scan.mentions[site.mention].rule + "+" + labels.aspect.rule)
  }

  /// The words of a subject, which stays the same for many figures.
  private mutating func words(ofSubject range: Range<Int>?) -> String {
    guard let range else { return "" }
    if range != lastSubject.range { lastSubject = (range, document.words(range)) }
    return lastSubject.words
  }

  /// The rule that found a number with the one that told its aspect.
  ///
  /// Figures side by side have often come about in the same way.
  private mutating func rule(_ scanning: String, _ meaning: String) -> String {
    if (scanning, meaning) != (lastRule.scanning, lastRule.meaning) {
      lastRule = (scanning, meaning, scanning + "+" + meaning)
    }
    return lastRule.joined
  }

  private func meaning(
    of mention: Mention, at site: FigureSite, before: (quantity: Quantity, result: AspectReading.Result)?
  ) -> (Quantity, AspectReading.Result) {
    switch mention.kind {
    case .rank(let position):
      let unit = document.text.has("名", endingAt: mention.range.upperBound) ? "名" : "位"
      return (
        Quantity(value: position, unit: unit, dimension: .rank),
        AspectReading.Result(aspect: .rank, rule: "rank")
      )
    case .quantity(let quantity): return (quantity, aspects.aspect(of: quantity, at: site, before: before))
    default:
      // Sites are made of numbers only.
      return (
        Quantity(value: Number(0), unit: "", dimension: .none),
        AspectReading.Result(aspect: .level, rule: "none")
      )
    }
  }

  private func words(
    of phrase: PhraseReading.Phrase, for quantity: Quantity, at site: FigureSite, state: inout SentenceState
  ) -> String {
    if let member = state.member, member.sentence != site.sentence.lowerBound || member.part != site.part {
      state.member = nil
    }
    switch phrase {
    case .words(let range):
      if let name = continuing(phrase, for: quantity, at: site, state) { return name }
      let words = document.words(range)
      state.measure = words
      state.member = nil
      return words
    case .completion(let range):
      let noun = document.words(range)
      return state.indicator.hasSuffix(noun) ? state.indicator : state.indicator + noun
    case .takenOver:
      if let standard = state.standard, standard.sentence == site.sentence.lowerBound {
        return standard.words
      }
      return takenOver(for: quantity, at: site, state)
    case .member(let range):
      state.member = (document.words(range), site.sentence.lowerBound, site.part)
      return state.measure.isEmpty ? document.words(range) : state.measure
    }
  }

  /// The name that a new sentence goes on with: 甲市收入294亿元。乙市以291亿元位居第四位.
  private func continuing(
    _ phrase: PhraseReading.Phrase, for quantity: Quantity, at site: FigureSite, _ state: SentenceState
  ) -> String? {
    // What names nothing is a few characters: 乙市以, 的.
    guard case .words(let range) = phrase, range.count <= 24 else { return nil }
    let isCount = quantity.dimension == .count || quantity.dimension == .people
    guard phrases.isNameless(phrase, ofCount: isCount), !state.indicator.isEmpty else { return nil }
    return quantity.dimension == .rank || quantity.dimension == .percent
      ? state.indicator : state.indicator(in: quantity.unit)
  }

  /// The name of a number that has none of its own.
  ///
  /// A difference in people is one of what was counted in people, though a rate stands between them; 其余8项 are of
  /// the same things as those before.
  private func takenOver(for quantity: Quantity, at site: FigureSite, _ state: SentenceState) -> String {
    if phrases.isRest(site) || state.before.map({ $0.quantity.dimension == .percent }) == true,
      quantity.dimension != .percent, quantity.dimension != .point,
      let name = state.indicator(in: quantity.unit)
    {
      return name
    }
    return state.indicator
  }
}
