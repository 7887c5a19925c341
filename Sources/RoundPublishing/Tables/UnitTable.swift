import Yuejuan

/// Who is complete and who is not, and why, as `yuejuan run` prints it.
public enum UnitTable {
  /// The counts, the table unit × state, and what is to be mended, by unit.
  public static func text(of checked: CheckedRound) -> String {
    ([heading(of: checked), table(of: checked)] + reasons(in: checked)).joined(separator: "\n")
  }

  private static func heading(of checked: CheckedRound) -> String {
    let counts = UnitState.Standing.allCases.map { "\($0.rawValue) \(checked.count(of: $0))" }
    return "\(DisplayWidth.oneLine(checked.heading))\n单位 \(checked.states.count)："
      + counts.joined(separator: " · ") + "\n"
  }

  private static func table(of checked: CheckedRound) -> String {
    var table = TextTable(columns: [
      .init(heading: "单位", limit: 24), .init(heading: "状态"), .init(heading: "应报", alignsRight: true),
      .init(heading: "缺项", alignsRight: true), .init(heading: "未填", alignsRight: true),
      .init(heading: "报送件", limit: 44),
    ])
    for state in checked.states {
      table.rows.append([
        state.unit.name, state.standing.rawValue, shown(state.owed), shown(state.missing),
        shown(state.unfilled), state.documents.joined(separator: "、"),
      ])
    }
    let states = checked.states
    table.rows.append([
      "合计", "", shown(states.reduce(0) { $0 + $1.owed }), shown(states.reduce(0) { $0 + $1.missing }),
      shown(states.reduce(0) { $0 + $1.unfilled }), "\(checked.round.submissions.count) 份",
    ])
    return table.text
  }

  /// A count, where zero is left blank so that the others stand out.
  private static func shown(_ count: Int) -> String { count == 0 ? "" : String(count) }

  private static func reasons(in checked: CheckedRound) -> [String] {
    let silent = checked.states.filter { $0.standing == .notSubmitted }
    var sections = checked.states.filter { $0.standing != .notSubmitted }.compactMap { state in
      section(
        "【\(state.unit.name)】\(state.standing.rawValue)", checked.findings(of: state.unit), in: checked)
    }
    if !silent.isEmpty {
      let names = silent.map(\.unit.name).joined(separator: "、")
      sections.append("【未报】\(silent.count) 个单位：\(DisplayWidth.oneLine(names))\n")
    }
    if let others = section("【没有归到单位】", checked.findingsWithoutUnit, in: checked) { sections.append(others) }
    return sections
  }

  /// A heading with findings below it, each with its notes and what to do; `nil` where there are none.
  ///
  /// What follows from another finding is counted under it.
  static func section(_ title: String, _ findings: [Finding], in checked: CheckedRound) -> String? {
    guard !findings.isEmpty else { return nil }
    let lines = findings.filter { $0.cause == nil }.flatMap { paragraph(of: $0, in: checked) }
    return ([title] + lines).map { DisplayWidth.oneLine($0) + "\n" }.joined()
  }

  private static func paragraph(of finding: Finding, in checked: CheckedRound) -> [String] {
    let notes = finding.notes + [checked.consequencesInWords(of: finding)].compactMap(\.self)
    guard let explanation = finding.explanation else {
      return ["  [\(finding.level.rawValue)] \(finding.summary)"] + notes.map { "    \($0)" }
        + ["    → \(finding.suggestion)"]
    }
    return ["  [\(finding.level.rawValue)·已说明] \(finding.summary)"] + notes.map { "    \($0)" }
      + ["    已说明：\(explanation.reason)（\(explanation.by)，\(explanation.date)）"]
  }
}
