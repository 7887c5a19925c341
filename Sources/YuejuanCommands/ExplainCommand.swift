import ArgumentParser
import RoundPublishing
import Yuejuan

/// `yuejuan explain`: how the figure at a place came about.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows which rules made the figure at a place, and from which words.",
    discussion: """
      The offset counts Unicode scalars of the decoded source, as `start` in figures.jsonl does. The
      figure that covers it is explained, or else the next one behind it.

      EXAMPLES
          yuejuan explain report.html 498
          yuejuan explain report.txt 498 --date 2022-10-30 --pipeline three-lists

      EXIT CODES
        0  a figure was explained
        1  there is no figure at the place or behind it
        2  the file could not be read
        64 wrong usage
      """)

  @Argument(help: "The file.")
  var file: String

  @Argument(help: "The place, in Unicode scalars from 0.")
  var offset: Int

  @Option(
    help: ArgumentHelp("The date of the document, where you know it better.", valueName: "yyyy-mm-dd"),
    transform: CalendarDate.argument)
  var date: CalendarDate?

  @OptionGroup var matching: MatchingOptions
  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await finish(in: language.lang) {
      let pipeline = try matching.pipeline.map { try PipelineArgument.load($0, language: language.lang) }
      let intake = pipeline.map { ReportIntake(for: $0) } ?? ReportIntake()
      let collected = InputCollection([file])
      try collected.report(named: [file], in: language.lang)
      guard let input = collected.files.first else { return .unread }
      let taken = intake.takeIn(input, date: date)
      for finding in taken.findings { StandardError.line(finding.sentence) }
      guard let submission = taken.submission else { return .unread }
      guard let figure = figure(in: submission) else {
        StandardError.line(Message.noFigureThere(offset).text(in: language.lang))
        return .found
      }
      var output = StandardOutput()
      try output.write(DerivationText.text(of: figure, in: submission))
      try output.flush()
      return .success
    }
  }

  private func figure(in submission: Submission) -> Figure? {
    let document = submission.document
    return submission.figures.first { figure in
      let range = document.source.scalarRange(of: document.map.sourceRange(of: figure.range))
      return range.upperBound > offset
    }
  }
}
