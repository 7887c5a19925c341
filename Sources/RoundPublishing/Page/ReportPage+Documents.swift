import Yuejuan

/// What the page shows where a pipeline has no roster: documents in the place of units.
extension ReportPage {
  /// The counts of documents and figures.
  var documentCounts: [(name: String, count: Int, style: String)] {
    let figures = checked.round.submissions.flatMap(\.figures)
    return [
      ("文档", checked.round.submissions.count, ""), ("数据", figures.count, ""),
      ("认出指标", figures.count { $0.indicator.id != nil }, ""), ("问题", checked.findings.count, ""),
    ]
  }

  /// A row for each document.
  var documentSection: String {
    let rows = checked.round.submissions.enumerated().map { number, submission in
      let (document, figures) = (submission.document, submission.figures)
      let words = [document.shownTitle, document.metadata.date?.description ?? ""]
      let counts = [figures.count, figures.count { $0.indicator.id != nil }]
      return HTML.cell("<a href=\"#document-\(number + 1)\">\(HTML.escaped(document.name))</a>")
        + words.map { HTML.cell(HTML.escaped($0)) }.joined()
        + counts.map { HTML.cell(String($0), class: "number") }.joined()
        + HTML.cell(findingLink(number, document), class: "number")
    }
    return "<section>\n<h2>文档</h2>\n"
      + HTML.table(["文档", "标题", "日期", "数据", "认出指标", "问题"], rows) + "</section>\n"
  }

  private func findingLink(_ number: Int, _ document: Document) -> String {
    let count = checked.findings(about: document).count
    return count == 0 ? "" : "<a href=\"#found-\(number + 1)\">\(count)</a>"
  }

  /// What was found, by document.
  var findingGroupsByDocument: [String] {
    let groups = checked.round.submissions.enumerated().compactMap { number, submission in
      group("found-\(number + 1)", submission.document.name, checked.findings(about: submission.document))
    }
    return groups + [group("no-document", "其他", checked.findingsWithoutDocument)].compactMap(\.self)
  }
}
