import Yuejuan

/// A pipeline as read from its folder, with everything that is wrong in it.
struct PipelineFolder {
  /// The pipeline; `nil` where a fault makes it unusable.
  var pipeline: Pipeline?
  /// What is wrong in the folder's files.
  var problems: [PipelineProblem]

  /// Reads the folder at a path.
  static func read(_ path: String) -> PipelineFolder { PipelineFolder(pipeline: nil, problems: []) }
}

/// Something wrong in a pipeline's file.
struct PipelineProblem: Equatable {
  /// The file's name: `indicators.yaml`.
  var file: String
  /// The line, from 1; `nil` where the whole file is meant.
  var line: Int?
  /// What is wrong, in Chinese.
  var message: String
  /// What to do, in Chinese.
  var suggestion: String
}
