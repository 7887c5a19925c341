import Yuejuan

/// Reads what `lists.csv` and `ledger.csv` have in common.
struct ItemColumns {
  /// The ids of the units; `nil` where that is not known.
  let units: [String]?
  /// The indicators that there are; `nil` where that is not known.
  let indicators: [Indicator]?
  /// By id of an item, the line that it was first written in.
  private var lines: [String: Int] = [:]
  /// By unit and title.
  private var titles: [String: Int] = [:]

  init(units: [String]?, indicators: [Indicator]?) {
    self.units = units
    self.indicators = indicators
  }

  /// The item of a row, its list and ledger entry still to be filled in.
  mutating func item(_ row: CSVTable.Row, title column: String, _ problems: inout ProblemCollector)
    -> ListItem
  {
    var item = ListItem(id: row["id"], unit: row["unit"], list: "", title: row[column])
    item.keywords = row["keywords"].split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    for name in item.names where !name.isEmpty { problems.checkFolded(name, of: item.title, line: row.line) }
    checkNames(item, row.line, &problems)
    if let units, !item.unit.isEmpty, !units.contains(item.unit) {
      problems.addUnknown("没有这个单位：", item.unit, line: row.line, known: units, kinds: "单位")
    }
    item.indicator = indicator(row, &problems)
    item.target = target(row, item.indicator, &problems)
    return item
  }

  /// Says which columns that have to be filled in are empty.
  func check(_ columns: [String], of row: CSVTable.Row, _ problems: inout ProblemCollector) {
    for column in columns where row[column].isEmpty {
      problems.add("“\(column)”列是空的", line: row.line, suggestion: "请填上")
    }
  }

  /// The last day that a cell means: `2022-12-31`, `2022-12`, `2022Q4` or `2022`; `nil` where it is empty.
  func day(_ column: String, of row: CSVTable.Row, _ problems: inout ProblemCollector) -> CalendarDate? {
    let text = row[column]
    if text.isEmpty { return nil }
    if let day = CalendarDate(iso: text) ?? RoundName(text)?.period.end { return day }
    problems.add(
      "“\(column)”列的“\(text)”不是日期", line: row.line, suggestion: "请写成 2022-12-31、2022-12、2022Q4 或 2022")
    return nil
  }

  private mutating func checkNames(_ item: ListItem, _ line: Int, _ problems: inout ProblemCollector) {
    if !item.id.isEmpty, let first = lines[item.id] {
      problems.add("事项代号“\(item.id)”和第 \(first) 行重复", line: line, suggestion: "请给每个事项一个自己的代号")
    }
    lines[item.id] = lines[item.id] ?? line
    let title = item.unit + "\n" + item.title
    if !item.title.isEmpty, let first = titles[title] {
      problems.add(
        "“\(item.title)”在第 \(first) 行已经写过一次，是同一个单位的", line: line, suggestion: "请删去一行，或写明两项的不同",
        severity: .warning)
    }
    titles[title] = titles[title] ?? line
  }

  private func indicator(_ row: CSVTable.Row, _ problems: inout ProblemCollector) -> String? {
    let id = row["indicator"]
    if id.isEmpty { return nil }
    if let indicators, !indicators.contains(where: { $0.id == id }) {
      problems.addUnknown("没有这个指标：", id, line: row.line, known: indicators.map(\.id), kinds: "指标")
    }
    return id
  }

  /// The target, which must be a number with a unit that the vocabulary knows, and one that its indicator
  /// can be measured in.
  private func target(
    _ row: CSVTable.Row, _ indicator: String?, _ problems: inout ProblemCollector
  ) -> Target? {
    let text = row["target"]
    if text.isEmpty { return nil }
    guard let target = Target(text.folded) else {
      let scalars = text.folded.unicodeScalars
      let numerals = "0123456789.,一二三四五六七八九十百千万亿".unicodeScalars
      let unit = String(String.UnicodeScalarView(scalars.drop { numerals.contains($0) }))
      let message =
        unit == text.folded
        ? "目标“\(text)”不是一个数" : unit.isEmpty ? "目标“\(text)”没有计量单位" : "目标“\(text)”的计量单位“\(unit)”不认识"
      problems.add(message, line: row.line, suggestion: "请写成一个数加计量单位，例如 272亿元、88项、97.5%")
      return nil
    }
    let measured = indicators?.first { $0.id == indicator }
    if let measured, target.quantity.dimension != .percent,
      !measured.fits(target.quantity, as: .level)
    {
      problems.add(
        "目标“\(text)”和指标“\(measured.name)”的计量（\(measured.dimension.rawValue)）对不上", line: row.line,
        suggestion: "请核对 target 的单位，或换一个 indicator")
    }
    return target
  }
}
