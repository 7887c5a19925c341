/// Finds the days that a document reports on: those that most of its figures name.
enum ReportingPeriod {
  /// What words name the days of a figure.
  enum Naming: Equatable {
    /// Those of its own sentence.
    case sentence
    /// Those of a sentence or heading before it.
    case before
    /// None.
    case none
  }

  /// How many figures must name a period before the others are taken to share it.
  private static let fewest = 4

  /// Gives the figures whose days no words name those that most of the others name, if there are such: in
  /// a bulletin on the third quarter a figure without a span of time is one of that quarter.
  ///
  /// - Parameters:
  ///   - naming: For each figure what words name its days.
  ///   - date: The document's date. Where most of what is named began before its year, the text tells of several
  ///     years, and what it leaves open stays so.
  ///   - told: The months that the text speaks of.
  ///   - isOfLastYear: Whether the text is known to be of the year before its date's.
  ///   - title: The days that the title names, which hold unless the text mostly names others.
  static func spread(
    over figures: inout [Figure], naming: [Naming], date: CalendarDate?, title: Period?, told: Told,
    isOfLastYear: Bool
  ) {
    guard naming.contains(.none) else { return }
    let namings = namings(by: figures, naming)
    // 目前 and 今年 only say what is assumed anyway.
    let most = most(of: namings)
    let named = most.flatMap { $0.end == date ? nil : $0 }
    let period = named ?? told.period ?? most ?? title.flatMap { holds($0, namings) ? $0 : nil }
    let opening = (named ?? told.period) == nil ? told.opening(before: date) : nil
    let isSettled =
      period != nil || !isOfLastYear && date.map { areOfSeveralYears(namings, $0.year) } == true
    for index in figures.indices where naming[index] == .none {
      // Output and incomes are told by months and quarters, what was done up to the day of the text.
      if let opening, told.isUpTo || !figures[index].quantity.isCount {
        figures[index].period = opening
      } else if isSettled {
        figures[index].period = period
      }
    }
  }

  /// The months from January on that a text speaks of, whether figures stand beside them or not.
  struct Told {
    private var first: (period: Period, count: Int)?
    private var isMixed = false
    /// The months from January on, or up to a day, that the text names before any others; the year of a title is none.
    private var opening: Period?
    private var isOpen = true
    /// Whether that is a single month, which the text has to name again.
    private var isOfMonth = false
    private var isNamedAgain = false
    /// Whether it stands without a number where it is named first, or 今年以来 is named too.
    private var isOtherwise = false
    /// Whether 截至 opens it, which goes for what was done and counted too.
    private(set) var isUpTo = false

    /// The months, where the text names them more than once and no others.
    var period: Period? { isMixed ? nil : first.flatMap { $0.count > 1 ? $0.period : nil } }

    /// The months that the text opens with, where it was written soon after them: what it tells without a time is of
    /// these.
    func opening(before date: CalendarDate?) -> Period? {
      guard let opening, let date, opening.end < date, date.year == opening.end.year,
        !isOfMonth || isNamedAgain && !isOtherwise
      else { return nil }
      return date.month <= opening.end.month + 2 ? opening : nil
    }

    /// 11月外销订单729亿美元: a single month, unlike a quarter, is what a monthly account tells of.
    private func isMonth(_ span: PeriodReading.Span) -> Bool {
      span.part == .months && span.period.map { $0.start.month == $0.end.month } == true
    }

    /// Takes note of the spans of a block.
    ///
    /// - Parameter holdsNumber: Whether it holds a number.
    mutating func note(_ spans: [PeriodReading.Span], holdsNumber: Bool) {
      for span in spans where span.isAdverbial {
        if isOpen, span.part != .days, span.part != .year {
          isOpen = false
          if span.part == .firstMonths || span.part == .until || isMonth(span) { opening = span.period }
          isUpTo = span.part == .until
          (isOfMonth, isOtherwise) = (isMonth(span), !holdsNumber)
        } else if isMonth(span), span.period == opening {
          isNamedAgain = isNamedAgain || holdsNumber
        } else if span.part == .toDate {
          isOtherwise = true
        }
        guard span.part.isMonths, let period = span.period else { continue }
        if first == nil, span.part == .firstMonths {
          first = (period, 1)
        } else if first?.period == period {
          first?.count += 1
        } else {
          isMixed = true
        }
      }
    }
  }

  private static func holds(_ title: Period, _ namings: [Period: Tally]) -> Bool {
    let same = namings[title]?.count ?? 0
    return (total(of: namings) - same) * 2 <= same
  }

  private static func areOfSeveralYears(_ namings: [Period: Tally], _ year: Int) -> Bool {
    let total = total(of: namings)
    let earlier = namings.reduce(0) { $0 + ($1.key.start.year < year ? $1.value.count : 0) }
    return total >= fewest && earlier * 2 > total && namings.keys.contains { $0.start.year == year }
  }

  private static func total(of namings: [Period: Tally]) -> Int {
    namings.values.reduce(0) { $0 + $1.count }
  }

  /// How often a period is named.
  private struct Tally {
    var count = 0
    /// The block that states it first, and whether another does too.
    var block: Int?
    var isInSeveralBlocks = false

    mutating func add(_ figure: borrowing Figure, _ naming: Naming) {
      count += 1
      guard naming == .sentence else { return }
      isInSeveralBlocks = isInSeveralBlocks || block.map { [own = figure.block] in $0 != own } == true
      block = block ?? figure.block
    }
  }

  private static func namings(by figures: [Figure], _ naming: [Naming]) -> [Period: Tally] {
    var namings: [Period: Tally] = [:]
    // Figures side by side mostly name the same days.
    var last: (period: Period, tally: Tally)?
    for index in figures.indices
    where figures[index].status == .actual && naming[index] != .none {
      guard let period = figures[index].period else { continue }
      if last?.period != period {
        if let last { namings[last.period] = last.tally }
        last = (period, namings[period] ?? Tally())
      }
      last?.tally.add(figures[index], naming[index])
    }
    if let last { namings[last.period] = last.tally }
    return namings
  }

  private static func most(of namings: [Period: Tally]) -> Period? {
    let total = total(of: namings)
    let most = namings.max { ($0.value.count, $0.key.start) < ($1.value.count, $1.key.start) }
    guard let (period, tally) = most, tally.count >= fewest, tally.count * 5 >= total * 3,
      tally.isInSeveralBlocks || tally.count * 10 >= total * 9, isLong(period)
    else { return nil }
    return period
  }

  /// A day or a week is an occasion, nothing that a document reports on.
  private static func isLong(_ period: Period) -> Bool {
    period.start.day == 1 && (period.end.day > 27 || period.end.month != period.start.month)
  }
}
