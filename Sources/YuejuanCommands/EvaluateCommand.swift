import ArgumentParser

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "evaluate")
  func run() async throws {}
}
