/// Runs the rules over a round.
public struct RoundChecker: Sendable {
  /// The rules that are run.
  public let rules: [any Rule]

  /// Makes a checker; without rules given it runs all of them.
  public init(rules: [any Rule] = []) { self.rules = rules.isEmpty ? Rules.all : rules }

  /// The reading findings and those of every rule that the pipeline leaves on, with the pipeline's
  /// levels, in a fixed order: by unit in the order of the roster, then document, place and rule.
  public func check(_ round: Round) -> [Finding] {
    let round = ordered(round).withUnitsOfReadingFindings
    let pipeline = round.pipeline
    let off = pipeline.switchedOff(in: round.name)
    let wanted = rules.filter { off[type(of: $0).id] == nil }
    let read = round.readingFindings.filter { off[$0.rule] == nil }
      .map { pipeline.weighed($0, usual: $0.level) }
    let running = wanted.filter { $0.obstacle(in: round) == nil }
    let texts = CheckedText.all(of: round)
    let found = running.flatMap { rule in
      findings(of: rule, in: round, texts).map { pipeline.weighed($0, usual: type(of: rule).level) }
    }
    let silent = notRun(wanted, in: round) + switchedOff(in: round)
    let causes = RootCauses(read + found, in: round)
    let all = (read + found).map(causes.folded).explained(by: round.explanations) + silent
    return sorted(all, by: pipeline.roster)
  }

  private func findings(of rule: any Rule, in round: Round, _ texts: [CheckedText]) -> [Finding] {
    (rule as? any PreparedRule)?.check(texts, in: round) ?? rule.check(round)
  }

  /// The notes that rules lacked what they need, those that lack the same in one.
  private func notRun(_ rules: [any Rule], in round: Round) -> [Finding] {
    let lacking = rules.compactMap { rule in
      rule.obstacle(in: round).map { (rule: type(of: rule), obstacle: $0) }
    }
    return Dictionary(grouping: lacking, by: \.obstacle).map { obstacle, rules in
      let ids = rules.map { $0.rule.id }
      let names = rules.map { "“\($0.rule.id)”（\($0.rule.title)）" }.joined(separator: "、")
      return Finding(
        rule: Rules.notRun, level: .note, summary: "规则\(names)没有检查：\(obstacle)",
        suggestion: "补上所缺的材料后重新运行，\(ids.count == 1 ? "这条" : "这些")规则才会检查。",
        key: ids.joined(separator: "|"))
    }
  }

  /// The round with its submissions in an order of their own.
  private func ordered(_ round: Round) -> Round {
    var round = round
    round.submissions.sort { left, right in
      let (a, b) = (left.document, right.document)
      if a.name != b.name { return a.name < b.name }
      return a.metadata.sha256 != b.metadata.sha256
        ? a.metadata.sha256 < b.metadata.sha256 : a.text.lexicographicallyPrecedes(b.text)
    }
    return round
  }

  /// One note for each rule that the pipeline does not run, so that silence is never taken for health.
  private func switchedOff(in round: Round) -> [Finding] {
    let once = round.pipeline.switchedOffIn[round.name.description] ?? [:]
    return round.pipeline.switchedOff(in: round.name).sorted { $0.key < $1.key }.map { rule, reason in
      let isOnce = once[rule] != nil
      return Finding(
        rule: Rules.switchedOff, level: .note,
        summary: "规则“\(rule)”\(isOnce ? "在本轮\(round.name)" : "")已停用，没有检查；理由：\(reason)",
        suggestion: "需要检查时，请从 pipeline.yaml 的 switched-off\(isOnce ? "-in" : "") 中删去这一条。", key: rule)
    }
  }

  private func sorted(_ findings: [Finding], by roster: Roster) -> [Finding] {
    let positions = Dictionary(
      zip(roster.units.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    let keyed = findings.map { finding in
      (place: finding.unit.flatMap { positions[$0] } ?? roster.units.count, finding: finding)
    }
    return keyed.sorted { left, right in
      left.place == right.place ? left.finding.precedes(right.finding) : left.place < right.place
    }.map(\.finding)
  }
}

extension Pipeline {
  /// A finding with the level that the pipeline gives its rule; what a rule itself calls lighter than
  /// usual, such as a rate that is only cut off, stays light.
  fileprivate func weighed(_ finding: Finding, usual: Level) -> Finding {
    guard finding.level == usual, let level = levels[finding.rule] else { return finding }
    var finding = finding
    finding.level = level
    return finding
  }
}

extension Finding {
  /// The order inside a unit: document, place, rule, key; what has no place comes first.
  fileprivate func precedes(_ other: Finding) -> Bool {
    let (a, b) = (document ?? "", other.document ?? "")
    if a != b { return a < b }
    let (start, otherStart) = (range?.lowerBound ?? -1, other.range?.lowerBound ?? -1)
    if start != otherStart { return start < otherStart }
    let (end, otherEnd) = (range?.upperBound ?? -1, other.range?.upperBound ?? -1)
    if end != otherEnd { return end < otherEnd }
    return (rule, key, summary) < (other.rule, other.key, other.summary)
  }
}
