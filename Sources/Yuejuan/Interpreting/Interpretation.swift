/// Gives every number of a scanned document its meaning, block by block, sentence by sentence.
struct Interpretation {
  let document: Document
  let scan: Scan
  private let sites: SiteFinder
  let aspects: AspectReading
  let bounds: SharedBounds
  let statuses: StatusReading
  var phrases: PhraseReading
  let standards: StandardReading
  let periods: PeriodReading
  let subjects: SubjectReading
  var spokenOf = SubjectReading.State()
  let entities: [[Entity]]
  let tables: TableReading
  /// Whether the document is a law or a rule, whose numbers prescribe and report nothing.
  let isPrescribing: Bool
  var sections = OpenSections()
  /// For each figure what words name its days.
  var naming: [ReportingPeriod.Naming] = []
  private var lastDated: PeriodReading.DatedBlock?
  /// The months or days of the paragraph before, where the one at hand goes on with it: 其中,…, and those to hand on.
  private(set) var frame: PeriodReading.Span?
  private var nextFrame: PeriodReading.Span?
  var lastSubject = (range: 0..<0, words: "")
  /// The names that the last paragraph handed on.
  private var lastNames = SentenceState.Names()
  var outlook = Outlook()
  private var told = ReportingPeriod.Told()
  /// The tier of a budget that the paragraph above a list tells of.
  var listTier: Range<Int>?
  /// What the paragraph above a law's list fixes for the list's items.
  private var listLead: Range<Int>?

  /// - Parameter year: The year that the text is of, where no day is known.
  init(
    document: Document, scan: Scan, quantities: QuantityScanner, date: CalendarDate?, year: Int? = nil
  ) {
    self.document = document
    self.scan = scan
    let text = document.text
    sites = SiteFinder(text: text, scan: scan)
    aspects = AspectReading(text: text, scan: scan)
    bounds = SharedBounds(text: text, scan: scan)
    statuses = StatusReading(text: text, scan: scan)
    phrases = PhraseReading(text: text, scan: scan)
    standards = StandardReading(text: text, scan: scan)
    let date = DocumentDate.lastDay(of: document, scan, date: date) ?? date
    periods = PeriodReading(
      text: text, scan: scan, date: date, year: year,
      reportedYear: DocumentDate.reportedYear(in: scan, of: document, date: date),
      fiscalYear: DocumentDate.fiscalYear(in: scan, of: document, date: date),
      budgetYear: DocumentDate.budgetYear(of: document, scan, date: date),
      isOfHongKong: DocumentDate.isOfHongKong(scan))
    tables = TableReading(document: document, scan: scan, quantities: quantities)
    isPrescribing = Prescription.isLaw(document, scan)
    let finder = EntityFinder(
      text: text, scan: scan, tellsOfBranches: document.isTraditional,
      tellsOfGovernment: periods.isOfHongKong)
    entities = finder.entities(of: document.blocks)
    // A law speaks for nobody.
    subjects = SubjectReading(
      text: text, scan: scan,
      owner: isPrescribing ? nil : DocumentOwner.owner(of: document, entities: entities),
      isLaw: isPrescribing)
  }

  /// The figures of the document, in the order of the text.
  mutating func figures() -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(scan.mentions.count)
    naming.reserveCapacity(scan.mentions.count)
    var room = Room()
    for index in document.blocks.indices { addFigures(ofBlock: index, to: &figures, room: &room) }
    // A text of a fiscal year says so of all that it tells.
    guard periods.fiscalYear == nil else { return figures }
    ReportingPeriod.spread(
      over: &figures, naming: naming, date: periods.date, title: sections.title?.period, told: told,
      isOfLastYear: isOfLastYear)
    return figures
  }

  /// Whether all of it is told of the year before its date.
  private var isOfLastYear: Bool {
    guard let year = periods.reportedYear, let date = periods.date else { return false }
    return year < date.year
  }

  /// Takes note of what a paragraph of a law fixes for the items below it, until something else begins.
  private mutating func noteLead(_ block: Block, tokens: Range<Int>) {
    guard isPrescribing, block.kind == .paragraph || block.kind == .listItem else { return }
    if let lead = standards.lead(of: block.range, tokens) {
      listLead = lead
    } else if !document.text.has("(", at: block.range.lowerBound) {
      listLead = nil
    }
  }

  /// Takes note of the days that a paragraph names, and of those that it goes on with.
  private mutating func noteDays(_ block: Block, _ spans: [PeriodReading.Span]) {
    let dated = periods.dated(block, spans)
    lastDated = dated ?? lastDated
    frame = periods.goesOn(at: block.range.lowerBound) ? nextFrame : nil
    nextFrame = dated?.span ?? frame
  }

  /// Adds a block's figures.
  private mutating func addFigures(ofBlock index: Int, to figures: inout [Figure], room: inout Room) {
    let block = document.blocks[index]
    let spans = periods.spans(
      ofBlock: index, after: lastDated, inYear: sections.yearOver(periods),
      under: sections.span ?? sections.title)
    if block.kind == .paragraph { noteDays(block, spans) }
    enterSection(block, index, spans: spans)
    defer { subjects.note(entities[index], &spokenOf) }
    if block.role == .main { told.note(spans, holdsNumber: scan.holdsNumber(inBlock: index)) }
    noteLead(block, tokens: scan.blocks[index])
    guard scan.holdsNumber(inBlock: index), !tables.isSerial(index) else { return }
    spokenOf.beginBlock(
      block.range, tokens: scan.blocks[index],
      heading: isPrescribing ? nil : leadingTo(index) ?? listTier(block) ?? sections.subject)
    let status = looksBack(block, spans) ? .actual : looksAhead(spans) ? .plan : sections.status
    room.status = StatusReading.State(status: status, section: status, searched: block.range.lowerBound)
    room.names.enterBlock()
    room.days = SentenceDays()
    if block.kind == .paragraph { room.names.earlier = lastNames }
    if let listLead, listLead.upperBound <= block.range.lowerBound {
      room.names.fix(document.words(listLead), fromSentenceAt: block.range.lowerBound)
    }
    let first = figures.count
    room.sites.removeAll(keepingCapacity: true)
    sites.addSites(of: block, tokens: scan.blocks[index], to: &room.sites)
    room.place(behind: entities[index], spans)
    if block.isCell {
      addCellFigures(ofBlock: index, spans: spans, to: &figures, room: &room)
    } else {
      addFigures(at: room.sites[...], ofBlock: index, spans: spans, to: &figures, room: &room)
    }
    // Names that two hold would be copied to go on.
    room.names.earlier = SentenceState.Names()
    if block.kind == .paragraph, !room.names.indicator.isEmpty { lastNames.goOn(with: room.names) }
    Distribution(text: document.text, scan: scan, entities: entities[index], first: first).distribute(
      &figures, sites: room.sites, spans: spans)
    PlannedTotals.mark(&figures, from: first, in: document.text)
    if block.kind == .paragraph, outlook.holdsReview, turnsToPlans(figures[first...], room.sites) {
      sections.turnToPlans()
    }
    outlook.note(figures, from: first)
    if block.kind == .paragraph { noteTier(block, entities[index]) }
  }
}
