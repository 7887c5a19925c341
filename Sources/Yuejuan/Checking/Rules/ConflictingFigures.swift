/// Finds two figures of one thing that differ: in one report, between text and table, between documents.
///
/// Only figures of the same indicator of the catalogue, subject, period, aspect, status and unit are
/// compared, as intervals: 256亿元 and 255.8亿元 agree. Neither is preferred; the office never edits a
/// unit's number.
struct ConflictingFigures: Rule {
  static let id = "conflicting-figures"
  static let level = Level.verify
  static let title = "数据前后矛盾"

  func check(_ round: Round) -> [Finding] {
    // A name such as 完成投资 that needs its project beside it may be said of two things.
    let names = Dictionary(
      round.pipeline.catalogue.indicators.filter(\.within.isEmpty).map { ($0.id, Set($0.names)) },
      uniquingKeysWith: { $1 })
    let said = round.submissions.enumerated().flatMap { number, submission in
      submission.reportedFigures.filter { isFullName($0.indicator, names) }.compactMap { figure in
        Statement(figure, Term(figure, in: submission.document, submission: number), in: submission.document)
      }
    }
    let groups = Dictionary(grouping: said, by: \.thing)
    return groups.values.flatMap { conflicts($0, round) }
  }

  /// Whether a figure's words are a name of its indicator in full: 新建高标准农田 is not all 高标准农田.
  private func isFullName(_ name: Name, _ names: [String: Set<String>]) -> Bool {
    name.id.flatMap { names[$0]?.contains(name.text) } ?? false
  }

  /// What is compared with what.
  private struct Thing: Hashable {
    var indicator: String
    /// What a growth is compared with, as far as the clause says: 同比 and 环比 are two things.
    var base: String
    var subject: String
    var period: Period
    var aspect: Aspect
    var status: Status
    var unit: String
  }

  private struct Statement {
    var thing: Thing
    var figure: Figure
    var term: Term

    init?(_ figure: Figure, _ term: Term, in document: Document) {
      guard let indicator = figure.indicator.id, let period = figure.period,
        figure.quantity.bound == .exact || figure.quantity.bound == .approx
      else { return nil }
      let clause = document.text[
        max(figure.sentence.lowerBound, figure.range.lowerBound - 60)..<figure.range.lowerBound]
      let base = ["环比", "同比", "平均"].last { clause.contains(word: $0.utf8) } ?? ""
      thing = Thing(
        indicator: indicator, base: base,
        subject: figure.subject.id ?? "\(document.name)|\(figure.subject.text)", period: period,
        aspect: figure.aspect,
        status: figure.status, unit: figure.quantity.unit)
      self.figure = figure
      self.term = term
    }
  }

  /// Each statement that fits none of those in front of it, with the first that it contradicts.
  private func conflicts(_ statements: [Statement], _ round: Round) -> [Finding] {
    guard let first = statements.first else { return [] }
    return statements.dropFirst().filter { isElsewhere($0, first) && !agree($0.term, first.term) }.prefix(1)
      .map { other in
        let submission = round.submissions[other.term.submission]
        let earlier = round.submissions[first.term.submission]
        let place = SpokenPlaces(earlier.document)[first.figure.block]
        let document = earlier.document.name == submission.document.name ? "" : "“\(earlier.document.name)”"
        return Finding(
          Self.self, about: other.figure, in: submission,
          saying: "与\(document)\(place)“\(first.figure.indicator.text)”\(first.term.words)不一致",
          notes: ["两处说的都是\(other.thing.period)的同一项指标"], suggestion: "请核对以哪一个为准；两个数都保留，不代为改动。")
      }
  }

  /// Whether two statements stand apart: numbers of one paragraph under one name are parts of a list.
  private func isElsewhere(_ left: Statement, _ right: Statement) -> Bool {
    left.term.submission != right.term.submission || left.figure.block != right.figure.block
  }

  private func agree(_ left: Term, _ right: Term) -> Bool {
    Reading.allCases.contains { reading in
      Reading.allCases.contains { left.interval(reading).overlaps(right.interval($0)) }
    } && left.figure.direction == right.figure.direction
  }
}
