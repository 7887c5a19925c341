public import ArgumentParser

/// The command `yuejuan`.
public struct YuejuanCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "yuejuan", abstract: "Reads reports, extracts their figures, says what is missing.")

  /// Makes the command.
  public init() {}

  /// Runs the command with the arguments of the process and ends the process with its exit code.
  public static func start() async { await main() }
}
