import ReportReading
import RoundPublishing
import Yuejuan

/// The main job: takes every file of a round in, checks the round, and tells how far each unit is.
struct RoundRun {
  /// What is asked for.
  let pipeline: Pipeline
  /// Which round it is.
  let name: RoundName
  /// What an earlier round left behind, where there is one to look back on.
  var previous: PreviousRound?
  /// The reasons that units gave for findings.
  var explanations: [Explanation] = []
  /// How many files are worked on at once.
  let jobs: Int
  /// How much of a file is taken in.
  var limits = ReadingLimits.standard

  /// Takes the files in and checks what they hold.
  func checked(_ files: [InputFile]) async throws -> CheckedRound {
    let intake = ReportIntake(for: pipeline, fallbackDate: name.period.end, limits: limits)
    var round = Round(
      name: name, pipeline: pipeline, submissions: [], previous: previous, explanations: explanations)
    var progress = Progress(total: files.count)
    try await inOrder(files, jobs: jobs) {
      intake.takeIn($0)
    } consume: { taken in
      progress.advance()
      round.readingFindings += taken.findings
      if let submission = taken.submission { round.submissions.append(submission) }
    }
    let findings = RoundChecker().check(round)
    let states = UnitState.states(of: round, findings: findings)
    return CheckedRound(round: round, findings: findings, states: states)
  }
}
