import ArgumentParser
import RoundPublishing
import Yuejuan

/// `yuejuan extract`: the figures of any files.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extracts the figures of any files; no pipeline is needed.",
    discussion: """
      EXAMPLES
        A table to look at:
          yuejuan extract report.html
        One JSON object a line (Schemas/figure.schema.json), from standard input:
          curl -s https://example.org/bulletin | yuejuan extract - --format jsonl
        A folder of bulletins as one table for a spreadsheet:
          yuejuan extract bulletins --format csv > figures.csv
        Times such as 今年 counted from a known day:
          yuejuan extract notes.txt --date 2022-10-30
        What was read, before cleaning; and how it was cut into blocks:
          yuejuan extract page.html --format text
          yuejuan extract page.html --format blocks

      EXIT CODES
        0  everything was read
        2  a file could not be read; standard error says which, and the others are in the output
        64 wrong usage
      """)

  @Argument(help: ArgumentHelp("Files, folders and zip archives; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "What is printed of each file.")
  var format = ExtractFormat.table

  @Option(
    help: ArgumentHelp("The date of the documents, where you know it better.", valueName: "yyyy-mm-dd"),
    transform: CalendarDate.argument)
  var date: CalendarDate?

  @OptionGroup var matching: MatchingOptions
  @OptionGroup var reading: LimitOptions
  @OptionGroup var work: JobOptions
  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await finish(in: language.lang) {
      let pipeline = try matching.pipeline.map { try PipelineArgument.load($0, language: language.lang) }
      let goal: ReportIntake.Goal = format == .text || format == .blocks ? .text : .figures
      let intake =
        pipeline.map { ReportIntake(for: $0, goal: goal, limits: reading.limits) }
        ?? ReportIntake(goal: goal, limits: reading.limits)
      var collected = InputCollection(files, limits: reading.limits)
      collected.openStandardInput(limits: reading.limits)
      try collected.report(named: files, in: language.lang)
      let allRead = try await extract(collected.files, intake)
      return allRead && collected.failures.isEmpty ? .success : .unread
    }
  }

  /// Writes the figures of each file as soon as it is its turn, and tells whether all could be read.
  private func extract(_ files: [InputFile], _ intake: ReportIntake) async throws -> Bool {
    var printer = ExtractPrinter(format: format)
    var progress = Progress(total: files.count)
    var allRead = true
    try await inOrder(files, jobs: work.count) { [date] in
      intake.takeIn($0, date: date)
    } consume: { taken in
      defer { progress.advance() }
      progress.clear()
      for finding in taken.findings { StandardError.line(finding.sentence) }
      guard let submission = taken.submission else { return allRead = false }
      try printer.print(submission)
    }
    try printer.finish()
    return allRead
  }
}

extension CalendarDate {
  /// The date that an argument of the command line states.
  static func argument(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("“\(text)”不是日期。写成 2022-10-30。")
    }
    return date
  }
}
