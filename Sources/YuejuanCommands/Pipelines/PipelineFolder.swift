import FoundationEssentials
import Yuejuan

/// A pipeline as read from its folder, with everything that is wrong in it.
struct PipelineFolder {
  /// The pipeline; `nil` where a fault makes it unusable.
  var pipeline: Pipeline?
  /// What is wrong in the folder's files, file by file in the order of the lines.
  var problems: [PipelineProblem]

  /// Reads the folder at a path: `pipeline.yaml`, and where they are there `roster.csv`,
  /// `indicators.yaml`, `requirements.csv`, `lists.csv` and `ledger.csv`.
  static func read(_ path: String) -> PipelineFolder {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      let problem = PipelineProblem(
        file: path, message: isFolder ? "打不开这个文件夹" : "没有这个流程文件夹",
        suggestion: "请检查路径；流程放在 Pipelines 下，例如 Pipelines/three-lists")
      return PipelineFolder(pipeline: nil, problems: [problem])
    }
    return read { PipelineFile.read($0, in: path) }
  }

  /// Reads the files that a function gives by name.
  private static func read(_ file: (String) -> PipelineFile) -> PipelineFolder {
    let settings = PipelineSettings.read(file("pipeline.yaml"))
    let roster = RosterFile.read(file("roster.csv"), classes: settings.value?.classes)
    let indicators = IndicatorsFile.read(file("indicators.yaml"))
    let requirements = RequirementsFile.read(
      file("requirements.csv"), owners: owners(settings.value, roster.value),
      empty: emptyClasses(settings.value, roster.value),
      indicators: indicators.value?.indicators)
    let units = roster.value?.map(\.id)
    let lists = ListsFile.read(
      file("lists.csv"), lists: settings.value?.lists, units: units,
      indicators: indicators.value?.indicators)
    let ledger = LedgerFile.read(
      file("ledger.csv"), units: units, indicators: indicators.value?.indicators)
    let items = (lists.value ?? []) + (ledger.value ?? [])
    let idle = settings.value?.idleData(requirements.value ?? [], items) ?? []
    let problems = [
      settings.problems + idle, roster.problems, indicators.problems, requirements.problems, lists.problems,
      ledger.problems,
    ].flatMap { $0.inOrderOfLines }
    guard !problems.contains(where: { $0.severity == .error }), let read = settings.value else {
      return PipelineFolder(pipeline: nil, problems: problems)
    }
    let pipeline = Pipeline(
      name: read.name, title: read.title, cadence: read.cadence,
      roster: Roster(units: roster.value ?? []), catalogue: indicators.value ?? Catalogue(indicators: []),
      requirements: requirements.value ?? [], items: items, levels: read.levels,
      switchedOff: read.switchedOff, switchedOffIn: read.switchedOffIn, deadline: read.deadline,
      jump: read.jump)
    return PipelineFolder(pipeline: pipeline, problems: problems)
  }

  /// The classes that no unit is of.
  private static func emptyClasses(_ settings: PipelineSettings?, _ units: [Unit]?) -> Set<String> {
    guard let settings, let units else { return [] }
    return Set(settings.classes).subtracting(units.map(\.unitClass))
  }

  /// Who can owe a figure; `nil` where that cannot be told, so that one fault is not told twice.
  private static func owners(_ settings: PipelineSettings?, _ units: [Unit]?) -> [String]? {
    guard let settings, let units else { return nil }
    return units.map(\.id) + settings.classes
  }
}

/// What a file of a pipeline holds, with what is wrong in it.
struct FileContent<Value> {
  /// The content as far as it could be read; `nil` where the file itself could not.
  var value: Value?
  /// What is wrong.
  var problems: [PipelineProblem]
}

extension [PipelineProblem] {
  fileprivate var inOrderOfLines: [PipelineProblem] {
    enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}
