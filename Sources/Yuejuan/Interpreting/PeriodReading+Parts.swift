// What is kept of spans and days: little, because every figure hands its own on.

extension PeriodReading {
  /// Which part of a year, or of several, words name; what they stand for is resolved.
  enum Part {
    /// Several months from January on are the first ones.
    case year, january, firstMonths, months, days, toDate, until, sameAYearBefore, relativeMonth,
      relativeQuarter
    case yearEnd, lastTwelveMonths, years, lastYears

    init(_ span: PeriodExpression.Span) {
      switch span {
      case .year: self = .year
      case .months(1...1): self = .january
      case .months(let months): self = months.lowerBound == 1 ? .firstMonths : .months
      case .days: self = .days
      case .toDate: self = .toDate
      case .until: self = .until
      case .sameAYearBefore: self = .sameAYearBefore
      case .relativeMonth: self = .relativeMonth
      case .relativeMonthDay(_, _, let isUntil): self = isUntil ? .until : .days
      case .relativeQuarter: self = .relativeQuarter
      case .relativeDay: self = .days
      case .yearEnd: self = .yearEnd
      case .lastTwelveMonths: self = .lastTwelveMonths
      case .years, .nextYears: self = .years
      case .lastYears: self = .lastYears
      }
    }

    /// Whether it is one month or several.
    var isMonths: Bool { self == .january || self == .firstMonths || self == .months }
  }

  /// What a figure hands on of its days to those behind it in the sentence.
  struct HandedOn {
    var period: Period?
    var origin: Result.Origin
    /// Where the words begin that name them.
    var named: Int?

    init(_ result: Result) {
      period = result.period
      origin = result.origin
      named = result.span?.range.lowerBound
    }
  }
}
