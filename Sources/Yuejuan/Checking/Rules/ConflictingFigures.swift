/// Finds two figures of one thing that differ: in one report, between text and table, between documents.
///
/// Only figures of the same indicator of the catalogue, subject, period, aspect and status are compared, as
/// intervals, whatever unit each is told in: 256亿元 and 255.8亿元 agree. What a unit says of itself is compared
/// with what others say of it. Neither is preferred; the office never edits a unit's number.
struct ConflictingFigures: PreparedRule {
  static let id = "conflicting-figures"
  static let level = Level.verify
  static let title = "数据前后矛盾"

  func check(_ texts: [CheckedText], in round: Round) -> [Finding] {
    // A name such as 完成投资 that needs its project beside it may be said of two things.
    let names = Dictionary(
      round.pipeline.catalogue.indicators.filter(\.within.isEmpty).map { ($0.id, Set($0.names)) },
      uniquingKeysWith: { $1 })
    let said = texts.flatMap { text in
      text.figures.indices.compactMap { index -> Statement? in
        let name = text.figures[index].indicator
        // Words that are more than a name may mean less: 新建高标准农田 is not all 高标准农田.
        guard let id = name.id, names[id]?.contains(name.text) ?? false else { return nil }
        return Statement(index, in: text)
      }
    }
    return Dictionary(grouping: said, by: \.thing).values.flatMap { conflicts($0, texts, round) }
  }

  /// What is compared with what.
  private struct Thing: Hashable {
    var indicator: String
    /// What a growth is compared with, as far as the clause says: 同比 and 环比 are two things.
    var base: String
    /// The unit whose figure it is, or what the document calls it.
    var subject: String
    var period: Period
    var aspect: Aspect
    var status: Status
    var measure: String
  }

  private struct Statement {
    var thing: Thing
    var term: Term

    private static let own = CheckingWords(.own)
    private static let bases = CheckingWords(.base)

    init?(_ index: Int, in text: CheckedText) {
      let figure = text.figures[index]
      guard let indicator = figure.indicator.id, let period = figure.period,
        figure.quantity.bound == .exact || figure.quantity.bound == .approx
      else { return nil }
      let bytes = text.document.text
      let clause = max(figure.sentence.lowerBound, figure.range.lowerBound - 60)..<figure.range.lowerBound
      let base = Self.bases.places(in: bytes, clause).last.map { text.document.words($0) } ?? ""
      thing = Thing(
        indicator: indicator, base: base, subject: Self.subject(of: figure, in: text), period: period,
        aspect: figure.aspect, status: figure.status, measure: text.measure(index))
      term = text.term(index)
    }

    /// A report that names nobody speaks of the unit that hands it in.
    private static func subject(of figure: Figure, in text: CheckedText) -> String {
      if let id = figure.subject.id { return id }
      let words = figure.subject.text
      let isOwn = words.isEmpty || own.hold(words)
      return (isOwn ? text.submission.unit.id : nil) ?? "\(text.document.name)|\(words)"
    }
  }

  /// The first statement that contradicts the one in front, if any.
  private func conflicts(_ statements: [Statement], _ texts: [CheckedText], _ round: Round) -> [Finding] {
    // What others say of a unit goes first, so that it is the unit's own figure that is asked about.
    let isOwn = { (statement: Statement) in
      texts[statement.term.submission].submission.unit.id == statement.thing.subject
    }
    let ordered = statements.filter { !isOwn($0) } + statements.filter(isOwn)
    guard let first = ordered.first,
      let other = ordered.dropFirst().first(where: { isElsewhere($0, first) && !agree($0.term, first.term) })
    else { return [] }
    let (text, earlier) = (texts[other.term.submission], texts[first.term.submission])
    let isSame = earlier.document.name == text.document.name
    let place = earlier.places[first.term.figure.block]
    let owner = earlier.submission.unit.id.flatMap { round.pipeline.roster[$0]?.name }
    return [
      Finding(
        Self.self, about: other.term.figure, in: text,
        saying:
          "与\(isSame ? "" : "“\(earlier.document.name)”")\(place)“\(first.term.figure.indicator.text)”\(first.term.words)不一致",
        notes: ["两处说的都是\(other.thing.period.spoken)的同一项指标"]
          + (isSame ? [] : owner.map { ["“\(earlier.document.name)”是\($0)报送的"] } ?? []),
        suggestion: "请核对以哪一个为准；两个数都保留，不代为改动。")
    ]
  }

  /// Whether two statements stand apart: numbers of one paragraph under one name are parts of a list.
  private func isElsewhere(_ left: Statement, _ right: Statement) -> Bool {
    left.term.submission != right.term.submission || left.term.figure.block != right.term.figure.block
  }

  private func agree(_ left: Term, _ right: Term) -> Bool {
    let right = right.told(in: left.figure.quantity.unit)
    return left.figure.direction == right.figure.direction
      && Reading.allCases.contains { reading in
        Reading.allCases.contains { other in
          right.toldInterval(other).map { left.interval(reading).overlaps($0) } ?? true
        }
      }
  }
}
