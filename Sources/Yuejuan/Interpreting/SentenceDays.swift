/// The days that the numbers of a sentence hand on to those behind them.
struct SentenceDays {
  /// The days of the last number of each status.
  private(set) var periods = ByStatus<PeriodReading.HandedOn>()
  /// The same, without numbers that others are compared with.
  private(set) var bases = ByStatus<PeriodReading.Result>()
  /// The days of what the sentence began from: 从2011年的1091亿元增加到.
  private(set) var former: Period?
  /// The years of the last change whose both ends were told, for those of the paragraph that tell none:
  /// 由2002年的3519亿元增加到2007年的7345亿元。利润由97亿元增加到343亿元.
  private(set) var ends: Ends?
  private var sentence = -1
  /// What was handed on before the bracket that a number stands in.
  private var outside: Outside?

  /// The days that a change began from, and those that it led to.
  struct Ends {
    var first: Period
    var last: Period?
    /// How many spans of the paragraph stand in front: behind another one these days are over.
    var spans: Int
  }

  private struct Outside {
    var periods: ByStatus<PeriodReading.HandedOn>
    var bases: ByStatus<PeriodReading.Result>
    var former: Period?
  }

  /// Goes on to a number; what another sentence said of days is over, and what a bracket said ends with it.
  mutating func enter(_ site: FigureSite) {
    if sentence != site.sentence.lowerBound {
      let ends = ends
      self = SentenceDays()
      self.ends = ends?.last == nil ? nil : ends
      sentence = site.sentence.lowerBound
    }
    if site.isAside {
      outside = outside ?? Outside(periods: periods, bases: bases, former: former)
    } else if let outside {
      (periods, bases, former) = (outside.periods, outside.bases, outside.former)
      self.outside = nil
    }
  }

  /// Takes note of the days of a number.
  mutating func note(_ days: PeriodReading.Result, of status: Status, at site: FigureSite) {
    periods[status] = PeriodReading.HandedOn(days)
    if days.origin != .compared { bases[status] = days }
    noteEnds(days, at: site)
    if days.origin == .stated && site.opening != nil || days.origin == .former { former = days.period }
  }

  private mutating func noteEnds(_ days: PeriodReading.Result, at site: FigureSite) {
    guard days.origin == .stated, let period = days.period, days.span?.part == .year else { return }
    if site.opening != nil {
      ends = Ends(first: period, last: nil, spans: site.spans)
    } else if let first = ends?.first, ends?.last == nil {
      ends =
        site.followsNumber && first.end < period.start
        ? Ends(first: first, last: period, spans: site.spans) : nil
    }
  }
}
