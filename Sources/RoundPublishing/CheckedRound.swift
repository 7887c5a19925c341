public import Yuejuan

/// A round with what was found in it: what the formats of this target publish.
public struct CheckedRound: Sendable {
  /// The round.
  public let round: Round
  /// Everything that was found, in the checker's order.
  public let findings: [Finding]
  /// How far each unit has come, in the order of the roster.
  public let states: [UnitState]

  /// Makes a checked round.
  public init(round: Round, findings: [Finding], states: [UnitState]) {
    self.round = round
    self.findings = findings
    self.states = states
  }

  /// The document with a name, if it could be read.
  func document(named name: String?) -> Document? {
    round.submissions.first { $0.document.name == name }?.document
  }

  /// The findings of a unit.
  func findings(of unit: Unit) -> [Finding] { findings.filter { $0.unit == unit.id } }

  /// The findings that follow from one, folded under it.
  func consequences(of finding: Finding) -> [Finding] {
    findings.filter { $0.cause == finding.fingerprint }
  }

  /// What follows from a finding, in one line: `由此引起的问题 3 个：缺应报数据 2、数据未填 1`; `nil` where nothing does.
  func consequencesInWords(of finding: Finding) -> String? {
    let following = consequences(of: finding)
    if following.isEmpty { return nil }
    let kinds = Rules.entries.compactMap { entry in
      let count = following.count { $0.rule == entry.id }
      return count == 0 ? nil : "\(entry.title) \(count)"
    }
    return "由此引起的问题 \(following.count) 个：" + kinds.joined(separator: "、")
  }

  /// The findings that belong to no unit of the roster.
  var findingsWithoutUnit: [Finding] {
    findings.filter { finding in !states.contains { $0.unit.id == finding.unit } }
  }

  /// The findings about a document.
  func findings(about document: Document) -> [Finding] { findings.filter { $0.document == document.name } }

  /// The findings about no document that could be read.
  var findingsWithoutDocument: [Finding] {
    let read = Set(round.submissions.map(\.document.name))
    return findings.filter { finding in finding.document.map { !read.contains($0) } ?? true }
  }

  /// How many units have a standing.
  func count(of standing: UnitState.Standing) -> Int {
    states.count { $0.standing == standing }
  }

  /// The heading of a published round: the pipeline's title and the round's name.
  var heading: String { "\(round.pipeline.title) · \(round.name)" }
}
