import ArgumentParser
import Yuejuan

/// `yuejuan evaluate`: scores the extraction against annotations.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the extraction against annotated documents.",
    discussion: """
      A gold file holds one JSON object a line: doc (the file's name without its extension), start
      (in Unicode scalars of the source), text, value, unit, bound, aspect, status, indicator,
      subject, period; high for ranges, accept for other right readings, core=false for figures
      that count neither way. Levels, each on top of the one before: found, value, typed, named, full.

      EXAMPLES
          yuejuan evaluate gold.jsonl annotated/ --show 10
        As a gate:
          yuejuan evaluate gold.jsonl annotated/ --floor found=.95,value=.95,typed=.85
        A document that does not state its own date:
          yuejuan evaluate gold.jsonl a.txt b.txt --date-of a=2022-10-30

      EXIT CODES
        0  scored; no score below its floor
        1  a score is below its floor
        2  a file could not be read
        64 wrong usage
      """)

  @Argument(help: "The annotations, JSON lines.")
  var gold: String

  @Argument(help: ArgumentHelp("The annotated documents: files and folders.", valueName: "doc"))
  var documents: [String]

  @Option(help: ArgumentHelp("Show the first n misses and extra figures.", valueName: "n"))
  var show = 0

  @Option(
    help: ArgumentHelp("The least F1 a level: found=.95,value=.95", valueName: "level=f1,…"),
    transform: Floors.init(argument:))
  var floor = Floors()

  @Option(
    help: ArgumentHelp("The date of a document.", valueName: "doc=yyyy-mm-dd"),
    transform: DocumentDate.init(argument:))
  var dateOf: [DocumentDate] = []

  @Flag(help: "Print the scores as one line of JSON.")
  var json = false

  @OptionGroup var matching: MatchingOptions
  @OptionGroup var work: JobOptions
  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await finish(in: language.lang) {
      let goldFigures = try readGold()
      let pipeline = try matching.pipeline.map { try PipelineArgument.load($0, language: language.lang) }
      let collected = InputCollection(documents)
      try collected.report(named: documents, in: language.lang)
      let intake = pipeline.map { ReportIntake(for: $0) } ?? ReportIntake()
      let (offered, allRead) = try await extract(collected.files, intake)
      let score = Score(gold: goldFigures, offered: offered)
      try print(score)
      let isAbove = floor.hold(for: score, in: language.lang)
      return !allRead || !collected.failures.isEmpty ? .unread : isAbove ? .success : .found
    }
  }

  private func readGold() throws(CommandFailure) -> [GoldFigure] {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try InputFile(path: Array(gold.utf8)).bytes()
    } catch {
      throw CommandFailure(.unreadable(error.path, reason: error.reason.text(in: language.lang)), .unread)
    }
    return try GoldFigure.read(bytes, path: gold)
  }

  private func extract(
    _ files: [InputFile], _ intake: ReportIntake
  ) async throws -> (figures: [OfferedFigure], allRead: Bool) {
    let dates = Dictionary(dateOf.map { ($0.document, $0.date) }) { _, last in last }
    var figures: [OfferedFigure] = []
    var allRead = true
    try await inOrder(files, jobs: work.count) { file in
      (file.stem, intake.takeIn(file, date: dates[file.stem]))
    } consume: { stem, taken in
      for finding in taken.findings { StandardError.line(finding.sentence) }
      guard let submission = taken.submission else { return allRead = false }
      figures += OfferedFigure.all(of: submission, document: stem)
    }
    return (figures, allRead)
  }

  private func print(_ score: Score) throws {
    let text = ScoreText(score: score)
    var output = StandardOutput()
    try output.write(json ? text.json : text.table + text.examples(show))
    try output.flush()
  }
}
