public import Yuejuan

/// The rules with their levels and pages, as `yuejuan rules` prints them.
public enum RuleTable {
  /// A row for each rule, then for what readers and checker say.
  ///
  /// - Parameter pipeline: Whose levels are shown and which rules it switches off; without one, the
  ///   rules' own levels.
  public static func text(of entries: [RuleEntry], in pipeline: Pipeline? = nil) -> String {
    var table = TextTable(columns: [
      .init(heading: "规则"), .init(heading: "分量"), .init(heading: "名称", limit: 30),
      .init(heading: "说明页", limit: 60), .init(heading: "备注", limit: 80),
    ])
    for entry in entries {
      let (level, remark) = weight(of: entry, in: pipeline)
      table.rows.append([entry.id, level, entry.title, "docs/rules/\(entry.id).md", remark])
    }
    return table.text
  }

  private static func weight(of entry: RuleEntry, in pipeline: Pipeline?) -> (level: String, remark: String) {
    if let reason = pipeline?.switchedOff[entry.id] { return ("停用", "理由：\(reason)") }
    let rounds = (pipeline?.switchedOffIn ?? [:]).sorted { $0.key < $1.key }.compactMap { round, reasons in
      reasons[entry.id].map { "\(round)停用，理由：\($0)" }
    }
    let level = pipeline?.levels[entry.id] ?? entry.level
    let usual = level == entry.level ? [] : ["默认\(entry.level.rawValue)"]
    return (level.rawValue, (usual + rounds).joined(separator: "；"))
  }
}
