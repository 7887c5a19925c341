public import ArgumentParser

/// The command `yuejuan`.
public struct YuejuanCommand: AsyncParsableCommand {
  /// The command's name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "yuejuan",
    abstract: "Reads reports, extracts their figures, says what is missing.",
    discussion: """
      Nothing leaves the machine; the same input gives the same output.

      EXAMPLES
        Who is incomplete in a round, and why:
          yuejuan run three-lists Samples/three-lists/2022Q3
        The figures of any files, no pipeline needed:
          yuejuan extract report.html bulletin.txt
        Is a pipeline's folder in order:
          yuejuan lint Pipelines/three-lists
        How a figure came about:
          yuejuan explain report.html 498
        What is checked, and what a rule means:
          yuejuan rules

      EXIT CODES
        0  nothing found
        1  something found: a finding that returns a submission, a problem, a score below its floor
        2  something could not be read or written
        64 wrong usage
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, ExtractCommand.self, EvaluateCommand.self, LintCommand.self, RulesCommand.self,
      ExplainCommand.self,
    ])

  /// Makes the command.
  public init() {}

  /// Runs the command with the arguments of the process and ends the process with its exit code.
  public static func start() async { await main() }
}
