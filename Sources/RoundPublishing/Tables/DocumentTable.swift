import Yuejuan

/// What was read of each document, as `yuejuan run` prints it where a pipeline has no roster.
public enum DocumentTable {
  /// The counts, the table of documents, and what was found, by document.
  public static func text(of checked: CheckedRound) -> String {
    ([heading(of: checked), table(of: checked)] + reasons(in: checked)).joined(separator: "\n")
  }

  private static func heading(of checked: CheckedRound) -> String {
    let figures = checked.round.submissions.flatMap(\.figures)
    let counts = [
      "文档 \(checked.round.submissions.count)", "数据 \(figures.count)",
      "认出指标 \(figures.count { $0.indicator.id != nil })", "问题 \(checked.findings.count)",
    ]
    return "\(DisplayWidth.oneLine(checked.heading))\n\(counts.joined(separator: " · "))\n"
  }

  private static func table(of checked: CheckedRound) -> String {
    var table = TextTable(columns: [
      .init(heading: "文档", limit: 36), .init(heading: "标题", limit: 44), .init(heading: "日期"),
      .init(heading: "数据", alignsRight: true), .init(heading: "认出指标", alignsRight: true),
      .init(heading: "问题", alignsRight: true),
    ])
    for submission in checked.round.submissions {
      let (document, figures) = (submission.document, submission.figures)
      let found = checked.findings(about: document).count
      table.rows.append([
        document.name, document.shownTitle, document.metadata.date?.description ?? "",
        String(figures.count), String(figures.count { $0.indicator.id != nil }),
        found == 0 ? "" : String(found),
      ])
    }
    return table.text
  }

  private static func reasons(in checked: CheckedRound) -> [String] {
    let sections = checked.round.submissions.compactMap { submission in
      UnitTable.section(
        "【\(submission.document.name)】", checked.findings(about: submission.document), in: checked)
    }
    return sections
      + [UnitTable.section("【其他】", checked.findingsWithoutDocument, in: checked)].compactMap(\.self)
  }
}

extension Document {
  /// The title that the document declares, or its first heading; empty where it has neither.
  var shownTitle: String {
    if let title = metadata.title, !title.isEmpty { return title }
    return blocks.first { $0.role == .main && $0.isHeading }.map { words($0.range) } ?? ""
  }
}
