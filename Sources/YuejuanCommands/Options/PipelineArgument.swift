import FoundationEssentials
import Yuejuan

/// A pipeline as a command line names it: a folder, or a name under `./Pipelines`.
struct PipelineArgument {
  /// The folder.
  let path: String

  /// Finds the folder; `nil` where there is none.
  init?(_ argument: String) {
    let candidates = argument.contains("/") ? [argument] : [argument, "Pipelines/\(argument)"]
    guard let path = candidates.first(where: FileManager.default.isFolder) else { return nil }
    self.path = path
  }

  /// The pipeline that an argument names.
  ///
  /// Every problem in its folder is written to standard error; one that makes it unusable ends the
  /// command.
  static func load(_ argument: String, language: Language) throws -> Pipeline {
    guard let found = PipelineArgument(argument) else {
      throw CommandFailure(.noSuchPipeline(argument), .wrongUsage)
    }
    let folder = PipelineFolder.read(found.path)
    for problem in folder.problems { StandardError.line(problem.text(in: found.path)) }
    if let pipeline = folder.pipeline { return pipeline }
    throw CommandFailure(.unusablePipeline(found.path), .wrongUsage)
  }
}

extension PipelineProblem {
  /// The problem with its place, as compilers write it, and what to do on the line below.
  func text(in folder: String) -> String {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let place = (file == folder ? file : base + file) + (line.map { ":\($0)" } ?? "")
    let weight = severity == .warning ? "（可以运行）" : ""
    return "\(place)：\(weight)\(message)" + (suggestion.isEmpty ? "" : "\n    → \(suggestion)")
  }
}

extension FileManager {
  /// Whether there is a folder at a path.
  func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
