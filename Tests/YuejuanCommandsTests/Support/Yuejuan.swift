import Foundation
import Testing

/// The built program, driven as a person drives it.
struct Yuejuan {
  /// What one call left behind.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  /// Runs the program beside the test bundle and waits for its end.
  static func call(
    _ arguments: String..., input: String = "", in folder: URL? = nil
  ) throws -> Outcome {
    try call(arguments, input: input, in: folder)
  }

  /// Runs the program with a list of arguments.
  static func call(_ arguments: [String], input: String = "", in folder: URL? = nil) throws -> Outcome {
    try run(URL(filePath: path()), arguments, input: input, in: folder)
  }

  /// Where the program lies: beside the test bundle.
  static func path() throws -> String {
    let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "yuejuan")
      .path(percentEncoded: false)
  }

  /// Runs any program; its streams go through files, so that no pipe can fill up.
  static func run(
    _ program: URL, _ arguments: [String], input: String = "", in folder: URL? = nil
  ) throws -> Outcome {
    try TemporaryFolder.with { scratch in
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      if let folder { process.currentDirectoryURL = folder }
      process.standardInput = try FileHandle(forReadingFrom: scratch.file("in", input))
      let output = try scratch.file("out", "")
      let errors = try scratch.file("err", "")
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      return Outcome(
        code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8))
    }
  }
}

/// A folder of its own for one test, gone afterwards.
struct TemporaryFolder {
  let url: URL

  var path: String { url.path(percentEncoded: false) }

  static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "yuejuan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(TemporaryFolder(url: url))
  }

  /// The same for work that is waited for.
  static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "yuejuan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try await body(TemporaryFolder(url: url))
  }

  /// Writes a file, with the folders above it, and gives its place.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }

  /// Makes an empty folder and gives its path.
  func folder(_ name: String) throws -> String {
    let folder = url.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path(percentEncoded: false)
  }
}
