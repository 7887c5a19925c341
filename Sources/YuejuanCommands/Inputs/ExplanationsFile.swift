import Yuejuan

/// The register of explanations that `yuejuan run --explanations` reads: a CSV file with the columns
/// `fingerprint`, `reason`, `by` and `date`.
struct ExplanationsFile {
  /// Reads the file at a path; what is wrong in it comes with its line.
  static func read(_ path: String) -> FileContent<[Explanation]> {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    var problems = ProblemCollector(file: path)
    switch PipelineFile.read(name, in: folder).content {
    case .text(let text):
      let explanations = read(text, &problems)
      return FileContent(value: explanations, problems: problems.problems)
    case .absent:
      problems.add("没有这个说明登记表", line: nil, suggestion: "请检查 --explanations 后面的路径")
    case .unreadable(let line, let message, let suggestion):
      problems.add(message, line: line, suggestion: suggestion)
    }
    return FileContent(value: nil, problems: problems.problems)
  }

  private static func read(_ text: String, _ problems: inout ProblemCollector) -> [Explanation] {
    guard
      let table = CSVTable(text, required: ["fingerprint", "reason", "by", "date"], problems: &problems)
    else { return [] }
    var lines: [String: Int] = [:]
    return table.rows.compactMap { row in
      let explanation = explanation(in: row, &problems)
      guard let explanation else { return nil }
      if let line = lines.updateValue(row.line, forKey: explanation.fingerprint) {
        problems.add(
          "指纹“\(explanation.fingerprint)”在第\(line)行已经说明过", line: row.line, suggestion: "请把两行合成一行")
      }
      return explanation
    }
  }

  private static func explanation(in row: CSVTable.Row, _ problems: inout ProblemCollector) -> Explanation? {
    let fingerprint = row["fingerprint"].lowercased()
    let isHexadecimal = fingerprint.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    if fingerprint.utf8.count != 16 || !isHexadecimal {
      problems.add(
        "指纹“\(row["fingerprint"])”不是 16 位十六进制数字", line: row.line,
        suggestion: "请从 findings.jsonl 的 fingerprint 或网页上的问题编号抄录")
      return nil
    }
    for (column, what) in [("reason", "理由"), ("by", "说明人")] where row[column].isEmpty {
      problems.add("“\(column)”没有写\(what)", line: row.line, suggestion: "请补上\(what)")
    }
    guard let date = CalendarDate(iso: row["date"]) else {
      problems.add(
        "日期“\(row["date"])”读不懂", line: row.line, suggestion: "请写成 2022-10-28 的样子")
      return nil
    }
    return Explanation(fingerprint: fingerprint, reason: row["reason"], by: row["by"], date: date)
  }
}
