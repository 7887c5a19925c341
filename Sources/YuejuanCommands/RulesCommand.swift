import ArgumentParser
import RoundPublishing
import Yuejuan

/// `yuejuan rules`: what is checked, and a rule's page.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules with their levels, or prints a rule's page.",
    discussion: """
      EXAMPLES
        All rules, with the levels that they have of themselves:
          yuejuan rules
        With the levels of a pipeline, and what it switches off and why:
          yuejuan rules three-lists
        What a rule finds, why, and what to do:
          yuejuan rules missing-required-figure

      EXIT CODES
        0  printed
        64 neither a rule nor a pipeline; the pipeline has faults
      """)

  @Argument(help: ArgumentHelp("A rule's id, or a pipeline.", valueName: "rule-or-pipeline"))
  var subject: String?

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await finish(in: language.lang) {
      var output = StandardOutput()
      try output.write(try text())
      try output.flush()
      return .success
    }
  }

  private func text() throws -> String {
    guard let subject else { return RuleTable.text(of: Rules.entries) }
    if let page = RulePages.page(of: subject) { return page }
    guard PipelineArgument(subject) != nil else {
      let meant = subject.nearest(among: RulePages.ids)
      throw CommandFailure(.neitherRuleNorPipeline(subject, meant: meant), .wrongUsage)
    }
    let pipeline = try PipelineArgument.load(subject, language: language.lang)
    return RuleTable.text(of: Rules.entries, in: pipeline)
  }
}
