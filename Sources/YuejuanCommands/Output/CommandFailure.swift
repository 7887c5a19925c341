import ArgumentParser

/// What ends a command before its work is done.
struct CommandFailure: Error {
  /// What is said.
  let message: Message
  /// The exit code.
  let code: ExitCode

  init(_ message: Message, _ code: ExitCode) {
    self.message = message
    self.code = code
  }
}

extension ExitCode {
  /// Something was found.
  static let found = ExitCode(1)
  /// Something could not be read or written.
  static let unread = ExitCode(2)
  /// The command line is wrong (EX_USAGE).
  static let wrongUsage = ExitCode(64)
}

extension AsyncParsableCommand {
  /// Runs a command's work, says on standard error what ended it, and makes its exit code the
  /// process's.
  func finish(in language: Language, _ work: () async throws -> ExitCode) async throws {
    var code: ExitCode
    do {
      code = try await work()
    } catch let failure as CommandFailure {
      StandardError.line(failure.message.text(in: language))
      code = failure.code
    } catch let failure as FileFailure {
      StandardError.line(
        Message.unwritable(failure.path, reason: failure.reason.text(in: language)).text(in: language))
      code = .unread
    }
    if code != .success { throw code }
  }
}
