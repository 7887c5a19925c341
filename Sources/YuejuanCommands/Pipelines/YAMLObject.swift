import Yams

/// A mapping of a YAML file, read key by key with the lines kept.
struct YAMLObject {
  /// The line that the mapping begins in.
  let line: Int?
  private let pairs: [(key: String, line: Int?, value: Node)]

  /// Reads a mapping and says which keys are unknown or missing; `nil` where the node is none.
  init?(
    _ node: Node, _ what: String, required: [String], optional: [String],
    _ problems: inout ProblemCollector
  ) {
    self.init(node, what, &problems)
    for pair in pairs where !(required + optional).contains(pair.key) {
      problems.addUnknown("未知的键", pair.key, line: pair.line, known: required + optional, kinds: "键")
    }
    for key in required where !pairs.contains(where: { $0.key == key }) {
      problems.add("\(what)缺少键“\(key)”", line: line, suggestion: "请补上“\(key)”")
    }
  }

  /// Reads a mapping whose keys are the file's own; nothing at all counts as an empty one.
  init?(_ node: Node, _ what: String, _ problems: inout ProblemCollector) {
    line = node.mark?.line
    if node.isEmpty {
      pairs = []
      return
    }
    guard let mapping = node.mapping else {
      problems.add("\(what)应当是“键: 值”的形式", line: line, suggestion: "请每行写一个“键: 值”")
      return nil
    }
    pairs = mapping.map { key, value in
      (key.scalar?.string ?? "", key.mark?.line, value)
    }
  }

  /// The text of a key; empty or not a plain value is a problem.
  func text(_ key: String, _ problems: inout ProblemCollector) -> String? {
    guard let pair = pairs.first(where: { $0.key == key }) else { return nil }
    if let text = pair.value.scalar?.string.trimmed, !pair.value.isEmpty { return text }
    problems.add("“\(key)”没有写内容", line: pair.line, suggestion: "请在冒号后面写上内容")
    return nil
  }

  /// The whole number of a key, where it is written; anything else, and what lies outside the range, is a problem.
  func count(
    _ key: String, in range: ClosedRange<Int>, _ unit: String, _ problems: inout ProblemCollector
  ) -> Int? {
    guard let word = text(key, &problems) else { return nil }
    if let number = Int(word), range.contains(number) { return number }
    problems.add(
      "“\(key)”不能写“\(word)”", line: line(of: key),
      suggestion: "请写 \(range.lowerBound) 到 \(range.upperBound) 之间的整数，单位是\(unit)")
    return nil
  }

  /// The texts of a list with their lines; none where the key is absent.
  func list(_ key: String, _ problems: inout ProblemCollector) -> [(text: String, line: Int?)] {
    guard let pair = pairs.first(where: { $0.key == key }), !pair.value.isEmpty else { return [] }
    let texts = pair.value.sequence?.compactMap { node in
      node.scalar.map { (text: $0.string.trimmed, line: node.mark?.line) }
    }
    if let texts, texts.count == pair.value.sequence?.count { return texts.filter { !$0.text.isEmpty } }
    problems.add("“\(key)”应当是列表", line: pair.line, suggestion: "请写成 \(key): [甲, 乙]")
    return []
  }

  /// The texts of a mapping inside this one, in the order of the file.
  func entries(
    _ key: String, _ problems: inout ProblemCollector
  ) -> [(key: String, text: String, line: Int?)] {
    guard let node = node(key), let object = YAMLObject(node, "“\(key)”", &problems) else { return [] }
    return object.pairs.map { pair in
      (pair.key, pair.value.isEmpty ? "" : pair.value.scalar?.string.trimmed ?? "", pair.line)
    }
  }

  /// The keys, in the order of the file.
  var keys: [String] { pairs.map(\.key) }

  /// The node of a key.
  func node(_ key: String) -> Node? { pairs.first { $0.key == key }?.value }

  /// The line of a key.
  func line(of key: String) -> Int? { pairs.first { $0.key == key }?.line ?? line }
}

extension Node {
  /// Whether nothing is written, or only blanks.
  fileprivate var isEmpty: Bool { scalar.map { $0.string.trimmed.isEmpty } ?? false }
}

extension ProblemCollector {
  /// The root of a YAML text; `nil`, and a problem with its line, where the text is no YAML.
  mutating func compose(_ text: String) -> Node? {
    do {
      return try Yams.compose(yaml: text) ?? Node("")
    } catch let error as YamlError {
      add(error)
    } catch {
      add("YAML 读不出来：\(error)", line: nil, suggestion: "请检查写法")
    }
    return nil
  }

  private mutating func add(_ error: YamlError) {
    let check = "请检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对"
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      add("YAML 写法有误（\(problem)）", line: mark.line, suggestion: check)
    case .duplicatedKeysInMapping(let keys, let context):
      let words = keys.sorted().map { "“\($0)”" }.joined(separator: "、")
      add("键\(words)写了两次", line: context.mark.line, suggestion: "请把两处合成一处")
    case .reader(let problem, _, _, _):
      add("YAML 里有不能用的字符（\(problem)）", line: nil, suggestion: "请删去控制字符")
    default:
      add("YAML 读不出来：\(error)", line: nil, suggestion: check)
    }
  }
}
