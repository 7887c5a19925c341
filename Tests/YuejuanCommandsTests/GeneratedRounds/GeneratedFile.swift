import Yuejuan

/// A file of a generated round.
struct GeneratedFile {
  var name: String
  var bytes: [UInt8]

  /// The files that a unit hands in: its report as text or page, at times twice, at times broken.
  static func files(
    of report: inout GeneratedReport, _ paragraphs: [String], _ numbers: inout SeededNumbers
  ) -> [GeneratedFile] {
    let name = report.profile.unit.name + numbers.pick("三季度报告", "述职", "(定稿)")
    if !report.isClean, numbers.once(in: 60) {
      // Nothing else can be found in it.
      report.break()
      return [GeneratedFile(name: name + numbers.pick(".txt", ".docx"), bytes: broken(&numbers))]
    }
    let isPage = numbers.once(in: 3)
    let table = isPage ? table(&report, &numbers) : ""
    let make = { (paragraphs: [String]) in Array((isPage ? page(paragraphs, table) : text(paragraphs)).utf8) }
    let file = GeneratedFile(name: name + (isPage ? ".html" : ".txt"), bytes: make(paragraphs))
    guard report.plants("duplicate-submission", once: 60, &numbers) else { return [file] }
    var again = paragraphs
    if numbers.once(in: 2) { again[5] = "今年以来走访企业\(numbers.pick(900...990))户次，收集问题91件，当场答复77件。" }
    return [file, GeneratedFile(name: name + "1" + (isPage ? ".html" : ".txt"), bytes: make(again))]
  }

  private static func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n\n") }

  private static func page(_ paragraphs: [String], _ table: String) -> String {
    let body = paragraphs.dropFirst().map { "<p>\($0)</p>" }
    return "<html><head><title>\(paragraphs[0])</title></head><body><h1>\(paragraphs[0])</h1>"
      + (body.prefix(5) + [table] + body.dropFirst(5)).joined(separator: "\n") + "</body></html>"
  }

  /// A table with a row of totals.
  private static func table(_ report: inout GeneratedReport, _ numbers: inout SeededNumbers) -> String {
    let places = Places(count: numbers.pick(0, 1, 2))
    let unit = numbers.pick("亿元", "万元", "公顷")
    let rows = ["城关镇", "河口镇", "山前乡", "东坝乡"].map { town in
      (town, (0..<2).map { _ in numbers.pick(20...90) * places.one + numbers.pick(0...places.one - 1) })
    }
    let isFaulty = report.plants("sum-mismatch", once: 12, &numbers)
    let totals = (0..<2).map { column in
      rows.reduce(0) { $0 + $1.1[column] }
        + (isFaulty && column == 1 ? numbers.pick(6...30) * places.one : 0)
    }
    let heads =
      unit == "公顷" ? ["新增耕地（公顷）", "新增林地（公顷）"] : ["到位资金（\(unit)）", "技改投资（\(unit)）"]
    let lines = (rows + [(numbers.pick("合计", "总计", "合 计"), totals)]).map { head, cells in
      "<tr><td>\(head)</td>" + cells.map { "<td>\(places.text($0))</td>" }.joined() + "</tr>"
    }
    return "<table><tr><th>乡镇</th>" + heads.map { "<th>\($0)</th>" }.joined() + "</tr>"
      + lines.joined() + "</table>"
  }

  private static func broken(_ numbers: inout SeededNumbers) -> [UInt8] {
    numbers.once(in: 2) ? [] : (0..<600).map { _ in UInt8(numbers.pick(0...255)) }
  }
}

/// A bureau that reports the output of some counties.
struct GeneratedBureau {
  let isClean: Bool
  /// The counties whose own figures are others.
  private(set) var contradicted: Set<String> = []

  init(clean: Bool) { isClean = clean }

  /// The report on some of the counties; what they reported has to be there to be contradicted.
  mutating func report(
    on profiles: [UnitProfile], _ planted: Set<GeneratedRound.Fault>, _ numbers: inout SeededNumbers
  ) -> GeneratedFile {
    let silent: Set = ["not-submitted", "unread-file"]
    let lines = profiles.shuffled(using: &numbers).prefix(20).map { profile in
      var output = profile.output.now
      let isThere = !planted.contains { $0.unit == profile.unit.id && silent.contains($0.rule) }
      if !isClean, isThere, numbers.once(in: 10) {
        output -= numbers.pick(11...90)
        contradicted.insert(profile.unit.id)
      }
      return "前三季度，\(profile.unit.name)规上工业总产值\(profile.tenths(output))亿元。"
    }
    let text = ["市统计局2022年第三季度述职报告"] + lines + ["市统计局", "2022年10月20日"]
    return GeneratedFile(name: "统计局三季度.txt", bytes: Array(text.joined(separator: "\n\n").utf8))
  }
}
