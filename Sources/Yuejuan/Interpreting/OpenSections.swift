/// What a heading says of all that stands below it.
struct Section {
  /// How deep it stands: twice the heading's level, so that a line without a number finds room between two; 0 is
  /// what no heading stands above.
  var depth = 0
  /// The span of time that it names.
  var span: PeriodReading.Span?
  /// For whom it says that what follows is.
  var subject: Range<Int>?
  /// What it says of the state of what follows: below 下一步打算 everything is planned.
  var status: Status?
}

/// The headings that a block stands below, the outermost first.
///
/// What a heading leaves open, the one above it says: below 一、2024年决算情况 the figures of (一)收入情况 are of 2024.
struct OpenSections {
  private var open = [Section()]
  /// Whether text has begun: the headings before it are the title, which names the occasion and not the
  /// days that the figures cover.
  private(set) var isBelowTitle = false
  /// Whether a paragraph of prose has begun, which may say the days for all that follow.
  private var hasLead = false

  /// The span of time that the nearest heading names which names one.
  var span: PeriodReading.Span? { open.last { $0.span != nil }?.span }
  /// The subject that the nearest heading names which names one.
  var subject: Range<Int>? { open.last { $0.subject != nil }?.subject }
  /// The status of what no words of its own say.
  var status: Status { open.last { $0.status != nil }?.status ?? .actual }

  /// Whether the nearest heading that says so tells what was done.
  var isOfDeeds: Bool { open.last { $0.status != nil }?.status == .actual }

  /// The year that the nearest heading with a span names, if it was over when the text was written.
  func yearOver(_ periods: PeriodReading) -> Int? {
    guard let span, let period = span.period, periods.isOver(period),
      span.part == .year || span.part == .lastTwelveMonths && period == Period(year: period.end.year)
    else { return nil }
    return period.start.year
  }

  /// Begins what stands below a heading, and ends what stood below its equals.
  mutating func enter(_ section: Section) {
    while open.count > 1, open[open.count - 1].depth >= section.depth { open.removeLast() }
    open.append(section)
  }

  /// The span that the title names, where it says what the document reports on: 上半年经济运行情况.
  private(set) var title: PeriodReading.Span?

  /// Takes note of a title's line.
  mutating func entitle(_ span: PeriodReading.Span?) { title = title ?? span }

  /// Makes everything planned that no heading says otherwise of.
  mutating func plan() { open[0].status = .plan }

  /// Ends all that stands open, and makes what follows planned: 今年主要预期目标是…, behind what a report has reviewed.
  mutating func turnToPlans() { open = [Section(status: .plan)] }

  /// Takes note that what follows is no part of the title.
  mutating func endTitle() { isBelowTitle = true }

  /// Takes note of a paragraph.
  ///
  /// - Parameters:
  ///   - span: The span that it names first of those that may speak of a whole text; the one that opens the text
  ///     says so for all of it.
  ///   - first: The span that it begins with, which it says for the rest of its section: 上半年,全县….
  ///   - isDated: Whether it names months: what comes behind it opens the text no more.
  mutating func pass(
    paragraphOf length: Int, opening span: PeriodReading.Span?, at first: PeriodReading.Span?, isDated: Bool
  ) {
    if !hasLead, self.span == nil, let span { open[open.count - 1].span = span }
    if let first, open[open.count - 1].depth > 2, isBelowTitle { open[open.count - 1].span = first }
    isBelowTitle = true
    hasLead = hasLead || length > 180 || isDated
  }
}
