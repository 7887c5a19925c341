import Yuejuan

/// Reads `lists.csv`: what the units have taken on.
enum ListsFile {
  /// Reads the items.
  ///
  /// - Parameters:
  ///   - lists: The lists that the pipeline declares; `nil` where that is not known.
  ///   - units: The ids of the units; `nil` where that is not known.
  ///   - indicators: The indicators that there are; `nil` where that is not known.
  static func read(
    _ file: PipelineFile, lists: [String]?, units: [String]?, indicators: [Indicator]?
  ) -> FileContent<[ListItem]> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: true, &problems) else {
      return FileContent(value: file.isAbsent ? [] : nil, problems: problems.problems)
    }
    guard
      let table = CSVTable(
        text, required: ["id", "unit", "list", "title"],
        optional: ["keywords", "indicator", "target", "due"],
        problems: &problems)
    else { return FileContent(value: nil, problems: problems.problems) }
    var columns = ItemColumns(units: units, indicators: indicators)
    let items = table.rows.map { row in
      columns.check(["id", "unit", "list", "title"], of: row, &problems)
      var item = columns.item(row, title: "title", &problems)
      item.list = row["list"]
      item.due = columns.day("due", of: row, &problems)
      if let lists, !item.list.isEmpty, !lists.contains(item.list) {
        problems.addUnknown(
          "pipeline.yaml 的 lists 没有声明清单", item.list, line: row.line, known: lists, kinds: "清单")
      }
      return item
    }
    return FileContent(value: items, problems: problems.problems)
  }
}
