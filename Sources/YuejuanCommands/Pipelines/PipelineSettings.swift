import Yuejuan

/// What `pipeline.yaml` holds.
struct PipelineSettings {
  var name = ""
  var title = ""
  var cadence = Cadence.quarter
  /// The ids of the classes, in the order of the file.
  var classes: [String] = []
  var levels: [String: Level] = [:]
  var switchedOff: [String: String] = [:]
  /// The rules that are switched off in some rounds, by the rounds' names, with the reasons.
  var switchedOffIn: [String: [String: String]] = [:]
  var deadline: Int?
  var jump = JumpLimits()
  /// The lines in which rules are switched off.
  var switchedOffLines: [String: Int] = [:]
  /// The names of the lists that units keep; `nil` where the pipeline declares none.
  var lists: [String]?

  /// Reads the file.
  static func read(_ file: PipelineFile) -> FileContent<PipelineSettings> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: false, &problems), let root = problems.compose(text),
      let object = YAMLObject(
        root, "流程", required: ["name", "title", "cadence"],
        optional: ["classes", "deadline", "jump", "lists", "levels", "switched-off", "switched-off-in"],
        &problems)
    else { return FileContent(value: nil, problems: problems.problems) }
    var settings = PipelineSettings()
    settings.name = object.text("name", &problems) ?? ""
    settings.title = object.text("title", &problems) ?? ""
    if let word = object.text("cadence", &problems) {
      settings.cadence = problems.read(word, of: "cadence", line: object.line(of: "cadence")) ?? .quarter
    }
    settings.deadline = object.count("deadline", in: 0...366, "天", &problems)
    settings.readJump(object, &problems)
    settings.readClasses(object, &problems)
    if object.node("lists") != nil { settings.lists = object.list("lists", &problems).map(\.text) }
    settings.readRules(object, &problems)
    return FileContent(value: settings, problems: problems.problems)
  }

  private mutating func readJump(_ object: YAMLObject, _ problems: inout ProblemCollector) {
    guard let node = object.node("jump"),
      let limits = YAMLObject(node, "“jump”", required: [], optional: ["factor", "points"], &problems)
    else { return }
    jump.factor = limits.count("factor", in: 2...1000, "倍", &problems) ?? jump.factor
    jump.points = limits.count("points", in: 1...1000, "个百分点", &problems) ?? jump.points
  }

  private mutating func readClasses(_ object: YAMLObject, _ problems: inout ProblemCollector) {
    for (id, name, line) in object.entries("classes", &problems) {
      classes.append(id)
      if name.isEmpty {
        problems.add("类别“\(id)”没有名称", line: line, suggestion: "请写成 \(id): 盟直部门 的样子")
      }
    }
  }

  private mutating func readRules(_ object: YAMLObject, _ problems: inout ProblemCollector) {
    for (rule, word, line) in object.entries("levels", &problems) {
      problems.checkRule(rule, line)
      levels[rule] = problems.read(word, of: rule, line: line)
    }
    for (rule, reason, line) in switches(object, "switched-off", &problems) {
      switchedOff[rule] = reason
      switchedOffLines[rule] = line
    }
    guard let node = object.node("switched-off-in"),
      let off = YAMLObject(node, "“switched-off-in”", &problems)
    else { return }
    for round in off.keys {
      guard let name = RoundName(round) else {
        problems.add(
          "“\(round)”不是轮次", line: off.line(of: round), suggestion: "请写成 2022Q3、2022-09 或 2022")
        continue
      }
      for (rule, reason, _) in switches(off, round, &problems) {
        switchedOffIn[name.description, default: [:]][rule] = reason
      }
    }
  }

  /// The rules of a mapping with the reasons why they are switched off.
  private func switches(
    _ object: YAMLObject, _ key: String, _ problems: inout ProblemCollector
  ) -> [(rule: String, reason: String, line: Int?)] {
    object.entries(key, &problems).map { rule, reason, line in
      problems.checkRule(rule, line)
      if reason.isEmpty {
        problems.add("停用规则“\(rule)”没有写理由", line: line, suggestion: "请在冒号后写明为什么不查")
      }
      return (rule, reason, line)
    }
  }
}

extension ProblemCollector {
  fileprivate mutating func checkRule(_ rule: String, _ line: Int?) {
    guard !Rules.ids.contains(rule) else { return }
    addUnknown("没有这条规则：", rule, line: line, known: Rules.ids, kinds: "规则")
  }
}
