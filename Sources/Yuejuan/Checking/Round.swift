/// One collection: a pipeline and a period, with everything that was handed in.
public struct Round: Sendable {
  /// The name: `2022Q3`.
  public var name: RoundName
  /// What was asked for.
  public var pipeline: Pipeline
  /// What was handed in and could be read, in the order of the file names.
  public var submissions: [Submission]
  /// What the readers said, first of all of files that could not be read.
  public var readingFindings: [Finding]

  /// What an earlier round left behind, where there is one to look back on.
  public var previous: PreviousRound?
  /// The reasons that units gave for findings.
  public var explanations: [Explanation]

  /// Makes a round.
  public init(
    name: RoundName, pipeline: Pipeline, submissions: [Submission], readingFindings: [Finding] = [],
    previous: PreviousRound? = nil, explanations: [Explanation] = []
  ) {
    self.name = name
    self.pipeline = pipeline
    self.submissions = submissions
    self.readingFindings = readingFindings
    self.previous = previous
    self.explanations = explanations
  }

  /// What rules that look back say where there is nothing to look back on; without a roster there is no
  /// unit whose figures could be compared.
  var obstacleOfLookingBack: String? {
    if pipeline.roster.units.isEmpty { return nil }
    return previous == nil ? "没有给出上期的轮次文件夹（--previous）" : nil
  }

  /// The submissions of a unit.
  public func submissions(of unit: Unit) -> [Submission] {
    submissions.filter { $0.unit.id == unit.id }
  }

  /// The round with the unit of every reading finding: that of the submission, or the one that the
  /// name of a file names that could not be read.
  var withUnitsOfReadingFindings: Round {
    let matcher = UnitMatcher(roster: pipeline.roster)
    var round = self
    round.readingFindings = readingFindings.map { finding in
      guard finding.unit == nil, let document = finding.document else { return finding }
      var finding = finding
      let submission = submissions.first { $0.document.name == document }
      finding.unit = submission.map(\.unit.id) ?? matcher.match(fileName: document)?.id
      return finding
    }
    return round
  }

  /// The reading findings of files that nothing could be read out of.
  var unreadFindings: [Finding] {
    let read = Set(submissions.map(\.document.name))
    return readingFindings.filter { finding in
      finding.document.map { !read.contains($0) } ?? false
    }
  }
}

/// The name of a round with the days that it covers: `2022Q3`, `2022-09`, `2022`.
public struct RoundName: Sendable, Hashable, CustomStringConvertible {
  /// The name as written, letters in upper case.
  public let description: String
  /// The days of the round itself.
  public let period: Period

  /// Reads a round's name; anything that is not one gives `nil`.
  public init?(_ text: some StringProtocol) {
    let name = text.uppercased()
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    if name.utf8.count == 6, let q = name.firstIndex(of: "Q"), let year = Int(name[..<q]),
      let quarter = Int(name[name.index(after: q)...]), (1...4).contains(quarter), year >= 1000
    {
      period = Period(year: year, months: (quarter * 3 - 2)...(quarter * 3))
    } else if parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), (1...12).contains(month), year >= 1000
    {
      period = Period(year: year, months: month...month)
    } else if name.count == 4, let year = Int(name), year >= 1000 {
      period = Period(year: year)
    } else {
      return nil
    }
    description = name
  }

  /// From the first of January to the end of the round, as running reports count.
  public var yearToDate: Period { Period(.first(of: 1, period.end.year), period.end) }
}
