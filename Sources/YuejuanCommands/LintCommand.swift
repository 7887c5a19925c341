import ArgumentParser
import FoundationEssentials

/// `yuejuan lint`: what is wrong in a pipeline's folder.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Says what is wrong in a pipeline's files, with file, line and a suggestion.",
    discussion: """
      EXAMPLES
          yuejuan lint three-lists
          yuejuan lint Pipelines/*

      EXIT CODES
        0  in order
        1  there are problems
        2  a folder is not there or cannot be read
        64 wrong usage
      """)

  @Argument(help: ArgumentHelp("Pipelines' folders, or names under ./Pipelines.", valueName: "pipeline"))
  var pipelines: [String]

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await finish(in: language.lang) {
      var output = StandardOutput()
      var code = ExitCode.success
      for argument in pipelines {
        let (text, outcome) = lint(argument)
        try output.write(text)
        code = code.rawValue > outcome.rawValue ? code : outcome
      }
      try output.flush()
      return code
    }
  }

  private func lint(_ argument: String) -> (String, ExitCode) {
    guard let found = PipelineArgument(argument) else {
      StandardError.line(Message.noSuchPipeline(argument).text(in: language.lang))
      return ("", .unread)
    }
    let folder = PipelineFolder.read(found.path)
    guard folder.problems.isEmpty else {
      return (folder.problems.map { $0.text(in: found.path) + "\n" }.joined(), .found)
    }
    guard folder.pipeline != nil else {
      StandardError.line(Message.unusablePipeline(found.path).text(in: language.lang))
      return ("", .unread)
    }
    return (Message.pipelineInOrder(found.path).text(in: language.lang) + "\n", .success)
  }
}
