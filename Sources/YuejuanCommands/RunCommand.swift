import ArgumentParser
import RoundPublishing
import Yuejuan

/// `yuejuan run`: the main job.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads a round's submissions, checks them, says who is incomplete and why.",
    discussion: """
      Prints units and their states, then what is to be mended, by unit. Leaves figures.jsonl,
      findings.jsonl, derived.jsonl and report.html in the round folder. Folders are read with everything below
      them; hidden files are left out. round.json and sentences.jsonl are for the next round's --previous.

      EXAMPLES
        The folder (or zip archive) is named for the round:
          yuejuan run three-lists Samples/three-lists/2022Q3
        Files from several places, a pipeline of your own:
          yuejuan run ./my-pipeline inbox late/gongxin.html --round 2022Q3 --out /tmp/q3

        Compared with the last round:
          yuejuan run three-lists Samples/three-lists/2022Q3 --previous rounds/three-lists-2022Q2
        With the reasons that units gave:
          yuejuan run three-lists Samples/three-lists/2022Q3 --explanations explanations.csv

      EXIT CODES
        0  nothing to return
        1  at least one finding sends a submission back (强制, 准强制)
        2  an input is not there, nothing could be read, or the result could not be written
        64 wrong usage; the pipeline has faults
      """)

  @Argument(help: "A pipeline's folder, or its name under ./Pipelines.")
  var pipeline: String

  @Argument(help: ArgumentHelp("Files, folders and zip archives that were handed in.", valueName: "input"))
  var inputs: [String]

  @Option(help: "The round: 2022Q3, 2022-09 or 2022 (default: the name of the input folder or archive).")
  var round: String?

  @Option(
    help: ArgumentHelp(
      "The round folder to write (default: ./rounds/<pipeline>-<round>).", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "The round folder that `run` left for an earlier round, to compare with.", valueName: "dir"))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "The units' reasons for findings: CSV with fingerprint, reason, by, date.", valueName: "file"))
  var explanations: String?

  @OptionGroup var reading: LimitOptions
  @OptionGroup var work: JobOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if let round, RoundName(round) == nil {
      throw ValidationError("--round “\(round)”不是轮次。写成 2022Q3、2022-09 或 2022。")
    }
  }

  func run() async throws {
    try await finish(in: language.lang) {
      let pipeline = try PipelineArgument.load(pipeline, language: language.lang)
      let name = try roundName()
      let previous = try previous.map { try PreviousFolder(path: $0).read(for: pipeline, before: name) }
      let explanations = try explanations.map(readExplanations) ?? []
      let collected = InputCollection(inputs, limits: reading.limits)
      try collected.report(named: inputs, in: language.lang)
      let checked = try await RoundRun(
        pipeline: pipeline, name: name, previous: previous, explanations: explanations, jobs: work.count,
        limits: reading.limits
      ).checked(collected.files)
      try leave(checked)
      return code(of: checked, collected)
    }
  }

  private func readExplanations(_ path: String) throws -> [Explanation] {
    let file = ExplanationsFile.read(path)
    for problem in file.problems { StandardError.line(problem.text(in: path)) }
    guard let explanations = file.value, file.problems.isEmpty else {
      throw CommandFailure(.unusableExplanations(path), .wrongUsage)
    }
    return explanations
  }

  private func roundName() throws -> RoundName {
    if let name = round.flatMap({ RoundName($0) }) { return name }
    let names = Set(inputs.compactMap { Self.roundName(ofInput: $0) })
    guard names.count == 1, let name = names.first else {
      throw CommandFailure(.noRoundName, .wrongUsage)
    }
    return name
  }

  /// The round that a folder is named for, or an archive without its extension.
  private static func roundName(ofInput path: String) -> RoundName? {
    let input = InputFile(path: Array(path.utf8))
    if let name = RoundName(input.name) { return name }
    return input.name.lowercased().hasSuffix(".zip") ? RoundName(input.stem) : nil
  }

  private func leave(_ checked: CheckedRound) throws {
    let folder = RoundFolder(path: out ?? "rounds/\(checked.round.pipeline.name)-\(checked.round.name)")
    try folder.write(checked)
    var output = StandardOutput()
    try output.write(
      checked.round.pipeline.hasNoRoster ? DocumentTable.text(of: checked) : UnitTable.text(of: checked))
    try output.flush()
    StandardError.line(Message.written(folder.path).text(in: language.lang))
  }

  private func code(of checked: CheckedRound, _ collected: InputCollection) -> ExitCode {
    if checked.round.submissions.isEmpty {
      StandardError.line(Message.nothingReadable.text(in: language.lang))
      return .unread
    }
    if !collected.failures.isEmpty { return .unread }
    return checked.findings.contains { $0.sendsBack } ? .found : .success
  }
}
