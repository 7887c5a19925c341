import Yams
import Yuejuan

/// Reads `identities:` of `indicators.yaml`: which indicators follow from which others.
enum IdentitiesList {
  /// Reads the list of a catalogue's mapping; none where it is not there.
  static func read(
    _ object: YAMLObject, known ids: [String], _ problems: inout ProblemCollector
  ) -> [Identity] {
    guard let node = object.node("identities") else { return [] }
    guard let nodes = node.sequence else {
      problems.add(
        "“identities”应当是列表", line: object.line(of: "identities"),
        suggestion: "请每条以“- total: …”或“- rate: …”开头")
      return []
    }
    return nodes.compactMap { identity($0, known: ids, &problems) }
  }

  private static func identity(
    _ node: Node, known ids: [String], _ problems: inout ProblemCollector
  ) -> Identity? {
    let isRate = node.mapping?["rate"] != nil
    guard
      let object = YAMLObject(
        node, "恒等式", required: isRate ? ["rate", "part", "whole"] : ["total", "parts"],
        optional: isRate ? [] : ["missing"], &problems),
      let form = isRate ? rate(object, &problems) : sum(object, &problems)
    else { return nil }
    var identity = Identity(form)
    if let word = object.text("missing", &problems) {
      identity.missing = problems.read(word, of: "missing", line: object.line(of: "missing")) ?? .skip
    }
    for id in identity.indicators where !ids.contains(id) {
      problems.addUnknown("恒等式里没有这个指标：", id, line: object.line, known: ids, kinds: "指标")
    }
    return identity
  }

  private static func rate(_ object: YAMLObject, _ problems: inout ProblemCollector) -> Identity.Form? {
    guard let rate = object.text("rate", &problems), let part = object.text("part", &problems),
      let whole = object.text("whole", &problems)
    else { return nil }
    return .rate(rate: rate, part: part, whole: whole)
  }

  private static func sum(_ object: YAMLObject, _ problems: inout ProblemCollector) -> Identity.Form? {
    let parts = object.list("parts", &problems).map(\.text)
    guard let total = object.text("total", &problems) else { return nil }
    if parts.count < 2 {
      problems.add("“\(total)”的分项不足两个", line: object.line, suggestion: "请写成 parts: [甲, 乙]")
    }
    return .sum(total: total, parts: parts)
  }
}
