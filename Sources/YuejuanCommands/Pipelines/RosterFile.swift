import Yuejuan

/// Reads `roster.csv`.
enum RosterFile {
  /// Reads the units.
  ///
  /// - Parameter classes: The classes that the pipeline declares; `nil` where that is not known.
  static func read(_ file: PipelineFile, classes: [String]?) -> FileContent<[Unit]> {
    var problems = ProblemCollector(file: file.name)
    guard let text = file.text(mayBeAbsent: true, &problems) else {
      return FileContent(value: file.isAbsent ? [] : nil, problems: problems.problems)
    }
    guard
      let table = CSVTable(
        text, required: ["id", "name", "class"], optional: ["form", "aliases"], problems: &problems)
    else { return FileContent(value: nil, problems: problems.problems) }
    var names = NameRegister()
    var lines: [String: Int] = [:]
    let units = table.rows.map { row in
      let unit = unit(of: row)
      check(unit, row, classes, &problems)
      if let first = lines[unit.id], !unit.id.isEmpty {
        problems.add(
          "单位代号“\(unit.id)”和第 \(first) 行重复", line: row.line, suggestion: "请给每个单位一个自己的代号")
      }
      lines[unit.id] = lines[unit.id] ?? row.line
      for name in unit.names where !name.isEmpty {
        names.add(name, of: unit.id, called: unit.name, line: row.line, &problems)
      }
      return unit
    }
    return FileContent(value: units, problems: problems.problems)
  }

  private static func unit(of row: CSVTable.Row) -> Unit {
    let aliases = row["aliases"].split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    return Unit(
      id: row["id"], name: row["name"], aliases: aliases, unitClass: row["class"], form: row["form"])
  }

  private static func check(
    _ unit: Unit, _ row: CSVTable.Row, _ classes: [String]?, _ problems: inout ProblemCollector
  ) {
    for column in ["id", "name", "class"] where row.fields[column] == "" {
      problems.add("“\(column)”列是空的", line: row.line, suggestion: "请填上")
    }
    guard let classes else { return }
    if !unit.unitClass.isEmpty, !classes.contains(unit.unitClass) {
      problems.addUnknown(
        "pipeline.yaml 的 classes 没有声明类别", unit.unitClass, line: row.line, known: classes, kinds: "类别")
    }
    if classes.contains(unit.id) {
      problems.add(
        "单位代号“\(unit.id)”和类别同名，应报表分不清是谁", line: row.line, suggestion: "请换一个单位代号")
    }
  }
}

/// Notes who bears which name, and says where a name has two meanings.
struct NameRegister {
  private var bearers: [String: (id: String, called: String, line: Int?)] = [:]

  /// Notes a name.
  ///
  /// - Parameter distinction: What tells apart things that share a name: the words that must stand around it.
  mutating func add(
    _ name: String, of id: String, called: String, line: Int?, distinction: String = "",
    advice: String = "请只留给其中一个", _ problems: inout ProblemCollector
  ) {
    problems.checkFolded(name, of: called, line: line)
    let key = name + "\n" + distinction
    guard let first = bearers[key] else {
      bearers[key] = (id, called, line)
      return
    }
    if first.id == id {
      problems.add(
        "“\(called)”的名称“\(name)”写了两次", line: line, suggestion: "请删去一个", severity: .warning)
    } else {
      let place = first.line.map { "第 \($0) 行" } ?? ""
      problems.add(
        "名称“\(name)”有两个意思：\(place)的“\(first.called)”和这里的“\(called)”", line: line, suggestion: advice)
    }
  }
}
