import Yams
import Yuejuan

/// Reads `indicators.yaml`.
enum IndicatorsFile {
  /// Reads the indicators.
  static func read(_ file: PipelineFile) -> FileContent<Catalogue> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: true, &problems) else {
      return FileContent(value: file.isAbsent ? Catalogue(indicators: []) : nil, problems: problems.problems)
    }
    guard let root = problems.compose(text),
      let object = YAMLObject(root, "指标目录", required: ["indicators"], optional: ["identities"], &problems),
      let list = object.node("indicators")
    else { return FileContent(value: nil, problems: problems.problems) }
    guard let nodes = list.sequence else {
      problems.add(
        "“indicators”应当是列表", line: object.line(of: "indicators"), suggestion: "请每个指标以“- id: …”开头")
      return FileContent(value: nil, problems: problems.problems)
    }
    var names = NameRegister()
    var lines: [String: Int?] = [:]
    let indicators = nodes.compactMap { node -> Indicator? in
      guard let indicator = indicator(node, &names, &problems) else { return nil }
      if let first = lines[indicator.id], !indicator.id.isEmpty {
        let place = first.map { "第 \($0) 行" } ?? "前面"
        problems.add(
          "指标代号“\(indicator.id)”和\(place)重复", line: node.mark?.line, suggestion: "请给每个指标一个自己的代号")
      } else {
        lines[indicator.id] = node.mark?.line
      }
      return indicator
    }
    let identities = IdentitiesList.read(object, known: indicators.map(\.id), &problems)
    return FileContent(
      value: Catalogue(indicators: indicators, identities: identities), problems: problems.problems)
  }

  private static func indicator(
    _ node: Node, _ names: inout NameRegister, _ problems: inout ProblemCollector
  ) -> Indicator? {
    guard
      let object = YAMLObject(
        node, "指标", required: ["id", "name", "dimension"],
        optional: ["aliases", "within", "better", "least", "most"],
        &problems)
    else { return nil }
    let aliases = object.list("aliases", &problems)
    let within = object.list("within", &problems)
    var indicator = Indicator(
      id: object.text("id", &problems) ?? "", name: object.text("name", &problems) ?? "",
      aliases: aliases.map(\.text), within: within.map(\.text), dimension: .none)
    if let word = object.text("dimension", &problems) {
      let line = object.line(of: "dimension")
      indicator.dimension = problems.read(word, of: "dimension", line: line) ?? .none
    }
    if let word = object.text("better", &problems) {
      indicator.better = problems.read(word, of: "better", line: object.line(of: "better")) ?? .higher
    }
    readLimits(of: &indicator, object, &problems)
    for word in within { problems.checkFolded(word.text, of: indicator.name, line: word.line) }
    let named = [(text: indicator.name, line: object.line(of: "name"))] + aliases
    for name in named where !name.text.isEmpty {
      names.add(
        name.text, of: indicator.id, called: indicator.name, line: name.line,
        distinction: Set(indicator.within).sorted().joined(separator: "\n"),
        advice: "请只留给其中一个，或用 within 写明各自前文须有的词", &problems)
    }
    return indicator
  }

  private static func readLimits(
    of indicator: inout Indicator, _ object: YAMLObject, _ problems: inout ProblemCollector
  ) {
    indicator.least = limit("least", object, &problems)
    indicator.most = limit("most", object, &problems)
    guard let least = indicator.least, let most = indicator.most, most < least else { return }
    problems.add(
      "“\(indicator.name)”的下限 \(least) 高于上限 \(most)，没有哪个数会合规", line: object.line(of: "most"),
      suggestion: "请核对 least 和 most")
  }

  /// A limit in the base unit: 100, 0.5, 20000000.
  private static func limit(
    _ key: String, _ object: YAMLObject, _ problems: inout ProblemCollector
  ) -> Number? {
    guard object.node(key) != nil, let text = object.text(key, &problems) else { return nil }
    if let number = Number(decimal: text) { return number }
    problems.add(
      "“\(key)”应当是数字：\(text)", line: object.line(of: key), suggestion: "请写成基本单位的数字，例如 100 或 0.5")
    return nil
  }
}
