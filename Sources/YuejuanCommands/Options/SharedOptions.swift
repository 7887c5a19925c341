import ArgumentParser
import FoundationEssentials

/// The option of every command: which language it speaks.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Language of the program's own messages.")
  var lang = Language.zh
}

/// How many files are worked on at once.
struct JobOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Files worked on at once (default: the number of cores).", valueName: "n"))
  var jobs: Int?

  /// The number that applies.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs 至少是 1。") }
  }
}

/// Which pipeline's roster and catalogue figures are matched to, where one is wanted.
struct MatchingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Match units and indicators of this pipeline (a folder, or a name under ./Pipelines).",
      valueName: "pipeline"))
  var pipeline: String?
}
