import Yuejuan

/// Reads `ledger.csv`: tasks with who is in charge, how, by when, and with what result.
enum LedgerFile {
  private static let required = ["id", "unit", "item", "owner", "measure", "deadline", "result", "carried"]

  /// Reads the rows as items of the list 台账.
  ///
  /// - Parameters:
  ///   - units: The ids of the units; `nil` where that is not known.
  ///   - indicators: The indicators that there are; `nil` where that is not known.
  static func read(
    _ file: PipelineFile, units: [String]?, indicators: [Indicator]?
  ) -> FileContent<[ListItem]> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: true, &problems) else {
      return FileContent(value: file.isAbsent ? [] : nil, problems: problems.problems)
    }
    guard
      let table = CSVTable(
        text, required: required, optional: ["keywords", "indicator", "target"], problems: &problems)
    else { return FileContent(value: nil, problems: problems.problems) }
    var columns = ItemColumns(units: units, indicators: indicators)
    let items = table.rows.map { row in
      columns.check(["id", "unit", "item"], of: row, &problems)
      checkClear(row, &problems)
      var item = columns.item(row, title: "item", &problems)
      item.list = "台账"
      item.due = columns.day("deadline", of: row, &problems)
      item.ledger = LedgerEntry(
        owner: row["owner"], measure: row["measure"], result: row["result"], carried: carried(row, &problems))
      return item
    }
    return FileContent(value: items, problems: problems.problems)
  }

  /// Every task has somebody in charge, a measure, a day and a result to show (七明确); a ledger in which
  /// that is missing can still be used.
  private static func checkClear(_ row: CSVTable.Row, _ problems: inout ProblemCollector) {
    let words = ["owner": "责任人", "measure": "措施", "deadline": "时限", "result": "成效"]
    for column in required {
      guard let word = words[column], row[column].isEmpty else { continue }
      problems.add(
        "“\(row["item"])”没有写\(word)（\(column) 列是空的）", line: row.line,
        suggestion: "请补写\(word)；台账要有人管、有措施、有时限、有结果",
        severity: .warning)
    }
  }

  private static func carried(_ row: CSVTable.Row, _ problems: inout ProblemCollector) -> Int {
    let text = row["carried"]
    if let count = Int(text), count >= 0 { return count }
    problems.add(
      "“carried”列的“\(text)”不是轮数", line: row.line, suggestion: "请写结转了几轮，新列入的写 0")
    return 0
  }
}
