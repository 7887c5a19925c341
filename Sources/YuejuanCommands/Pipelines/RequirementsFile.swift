import Yuejuan

/// Reads `requirements.csv`.
enum RequirementsFile {
  /// Reads the requirements.
  ///
  /// - Parameters:
  ///   - owners: The units and classes that there are; `nil` where that is not known.
  ///   - empty: The classes that no unit is of.
  ///   - indicators: The indicators that there are; `nil` where that is not known.
  static func read(
    _ file: PipelineFile, owners: [String]?, empty: Set<String> = [], indicators: [Indicator]?
  ) -> FileContent<[Requirement]> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: true, &problems) else {
      return FileContent(value: file.isAbsent ? [] : nil, problems: problems.problems)
    }
    guard
      let table = CSVTable(
        text, required: ["owner", "indicator", "aspect", "status"], problems: &problems)
    else { return FileContent(value: nil, problems: problems.problems) }
    var lines: [Requirement: Int] = [:]
    let requirements = table.rows.compactMap { row -> Requirement? in
      check(row["owner"], among: owners, kind: "单位或类别", row, &problems)
      if empty.contains(row["owner"]) {
        problems.add(
          "名册里没有“\(row["owner"])”类的单位，这个数据没有谁来报", line: row.line,
          suggestion: "请核对 roster.csv 的 class 列，或删去这一行", severity: .warning)
      }
      check(row["indicator"], among: indicators?.map(\.id), kind: "指标", row, &problems)
      guard let aspect: Aspect = problems.read(row["aspect"], of: "aspect", line: row.line),
        let statuses = statuses(row, &problems)
      else { return nil }
      let requirement = Requirement(
        owner: row["owner"], indicator: row["indicator"], aspect: aspect, statuses: statuses)
      if let first = lines[requirement] {
        problems.add("和第 \(first) 行要求的是同一个数据", line: row.line, suggestion: "请删去一行")
      }
      lines[requirement] = lines[requirement] ?? row.line
      checkPossible(requirement, indicators, row, &problems)
      return requirement
    }
    return FileContent(value: requirements, problems: problems.problems)
  }

  private static func check(
    _ word: String, among known: [String]?, kind: String, _ row: CSVTable.Row,
    _ problems: inout ProblemCollector
  ) {
    guard let known, !known.contains(word) else { return }
    problems.addUnknown("没有这个\(kind)：", word, line: row.line, known: known, kinds: kind)
  }

  /// One status, or several of which any will do: `plan|actual`.
  private static func statuses(_ row: CSVTable.Row, _ problems: inout ProblemCollector) -> [Status]? {
    let words = row["status"].split(separator: "|", omittingEmptySubsequences: false)
    let statuses = words.compactMap { word -> Status? in
      problems.read(String(word), of: "status", line: row.line)
    }
    return statuses.count == words.count ? statuses : nil
  }

  /// Says where a requirement can never be met, because no number states such a thing.
  private static func checkPossible(
    _ requirement: Requirement, _ indicators: [Indicator]?, _ row: CSVTable.Row,
    _ problems: inout ProblemCollector
  ) {
    let indicator = indicators?.first { $0.id == requirement.indicator }
    if let indicator, !indicator.canBeStated(as: requirement.aspect) {
      problems.add(
        "“\(indicator.name)”以 \(indicator.dimension.rawValue) 计量，没有哪个数据会是它的 \(requirement.aspect.rawValue)",
        line: row.line,
        suggestion: "aspect 请改为 "
          + Aspect.allCases.filter(indicator.canBeStated).map(\.rawValue).joined(separator: "、"))
    }
  }
}
