/// A figure of the round beside the same one of the round before.
struct FigurePair {
  let submission: Submission
  let figure: Figure
  let past: PastFigure

  /// The pairs of figures that a test picks out of both rounds.
  ///
  /// Two figures are the same where unit, indicator, aspect, status, unit of measurement and subject agree, and
  /// where no other figure can be meant: those that bear the same words go first, others pair only where
  /// each round holds one value. What stays doubtful is no pair, since a comparison of different things
  /// would be a false alarm.
  static func pairs(
    in round: Round, of current: (Figure, Submission) -> Bool, with past: (PastFigure) -> Bool
  ) -> [FigurePair] {
    guard let previous = round.previous else { return [] }
    let before = Dictionary(grouping: previous.figures.filter(past)) { Key($0) }
    let now = round.submissions.flatMap { submission in
      submission.figures.filter { submission.isReported($0) && current($0, submission) }
        .compactMap { figure in Key(figure, of: submission).map { (key: $0, figure, submission) } }
    }
    let known = Dictionary(grouping: now, by: \.key).mapValues { $0.map(\.1) }
    var seen: Set<Key> = []
    return now.compactMap { key, figure, submission in
      guard let same = before[key], let mine = known[key],
        let partner = partner(
          of: figure, among: same, beside: mine,
          named: round.pipeline.catalogue[key.indicator]?.names ?? [])
      else { return nil }
      // What a report says twice is asked once.
      guard seen.insert(key.worded(figure.indicator.text)).inserted else { return nil }
      return FigurePair(submission: submission, figure: figure, past: partner)
    }
  }

  private static func partner(
    of figure: Figure, among past: [PastFigure], beside mine: [Figure], named names: [String]
  ) -> PastFigure? {
    let words = figure.indicator.text
    let likeMine = mine.filter { $0.indicator.text == words }
    let like = past.filter { $0.indicator.text == words }
    if let only = like.first {
      return Set(like.map(\.quantity.value)).count == 1 && Set(likeMine.map(\.quantity.value)).count == 1
        ? only : nil
    }
    // Words that are more than a name, such as 园区总产值, may mean less than the indicator.
    guard (past.map(\.indicator) + mine.map(\.indicator)).allSatisfy({ names.contains($0.text) }) else {
      return nil
    }
    return Set(past.map(\.quantity.value)).count == 1 && Set(mine.map(\.quantity.value)).count == 1
      ? past.first : nil
  }

  /// What has to agree for two figures to be the same.
  private struct Key: Hashable {
    var unit: String
    var indicator: String
    var subject: String
    var aspect: Aspect
    var status: Status
    var measure: String
    var words = ""

    private static let own = CheckingWords(.own)

    init?(_ figure: Figure, of submission: Submission) {
      guard let unit = submission.unit.id, let indicator = figure.indicator.id else { return nil }
      self.init(unit, indicator, figure.subject, figure.aspect, figure.status, figure.quantity)
    }

    init?(_ figure: PastFigure) {
      guard let indicator = figure.indicator.id else { return nil }
      self.init(figure.unit, indicator, figure.subject, figure.aspect, figure.status, figure.quantity)
    }

    private init(
      _ unit: String, _ indicator: String, _ subject: Name, _ aspect: Aspect, _ status: Status,
      _ quantity: Quantity
    ) {
      self.unit = unit
      self.indicator = indicator
      self.subject = subject.id == unit || Self.own.hold(subject.text) ? "" : subject.id ?? subject.text
      self.aspect = aspect
      self.status = status
      measure = UnitConversions.standard.base(of: quantity.unit)
    }

    func worded(_ words: String) -> Key {
      var key = self
      key.words = words
      return key
    }
  }
}

extension Submission {
  /// Whether a figure is one value, neither bound nor range, of the report itself.
  func isReported(_ figure: Figure) -> Bool {
    figure.quantity.bound == .exact && figure.quantity.high == nil
      && document.blocks[figure.block].role == .main
  }
}

extension PastFigure {
  /// Whether the figure was one value, neither bound nor range.
  var isExact: Bool { quantity.bound == .exact && quantity.high == nil }
}

extension FigurePair {
  /// The value of the round before in the unit of this round's, with the precision that it was written with;
  /// `nil` where it does not fit.
  var before: Number? {
    let (unit, value) = (figure.quantity.unit, past.quantity.value)
    return past.quantity.unit == unit ? value : past.quantity.converted(to: unit)?.value
  }

  /// How much more there is now; `nil` where the numbers are too large to tell.
  var difference: Number? { before.flatMap { figure.quantity.value.subtracting($0) } }

  /// The coarser of both precisions: what is less apart than this may be the same.
  var precision: Number {
    let last = Quantity(
      value: Number(1, exponent: past.quantity.value.exponent), unit: past.quantity.unit, dimension: .none)
    let mine = Number(1, exponent: figure.quantity.value.exponent)
    return max(mine, last.converted(to: figure.quantity.unit)?.value ?? mine)
  }

  /// The indicator's name, with whose figure it is.
  func name(in round: Round) -> String {
    let name =
      figure.indicator.id.flatMap { round.pipeline.catalogue[$0]?.name } ?? figure.indicator.text
    let isOwn = figure.subject.id == submission.unit.id || figure.subject.text.isEmpty
    return isOwn ? name : figure.subject.text + name
  }

  /// The two values as they were written, with their periods: `本期（2022年1至9月）256亿元，上期（2022年1至6月）270亿元`.
  func words(in round: Round) -> String {
    let mine = submission.document.sourceWords(figure.range)
    let previous = round.previous?.name.description ?? ""
    return
      "本期\(mine)（\(figure.period?.spoken ?? "期间不明")），上期\(previous)报\(past.text)（\(past.period?.spoken ?? "期间不明")）"
  }

  /// A finding at the figure's place whose key holds both values, so that it returns when one of them changes.
  func finding(
    of rule: String, _ level: Level, in round: Round, _ words: String, _ suggestion: String
  ) -> Finding {
    let document = submission.document
    let subject = figure.subject.id ?? figure.subject.text
    return Finding(
      rule: rule, level: level, unit: submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: figure.range), quote: document.sourceWords(figure.range),
      summary: "“\(name(in: round))”\(words)", notes: ["上期见“\(past.document)”"], suggestion: suggestion,
      key: [
        figure.indicator.id ?? "", subject, figure.indicator.text, figure.aspect.rawValue,
        figure.quantity.value.normalized.description, past.quantity.value.normalized.description,
      ].joined(separator: "|"))
  }
}

extension Quantity {
  /// A number in the quantity's unit, in 亿 or 万 where it is that large: `1.5亿元`.
  func words(of number: Number) -> String {
    let magnitude = Number(
      number.coefficient < 0 ? -number.coefficient : number.coefficient, exponent: number.exponent)
    let shift = magnitude < Number(1, exponent: 4) ? 0 : magnitude < Number(1, exponent: 8) ? 4 : 8
    let mark = shift == 8 ? "亿" : shift == 4 ? "万" : ""
    return "\(magnitude.scaled(by: -shift).normalized)\(mark)\(unit)"
  }
}
