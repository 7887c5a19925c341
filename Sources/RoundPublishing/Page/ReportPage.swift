import Yuejuan

/// A round as one page that needs no network and no script: `report.html`.
public struct ReportPage {
  let checked: CheckedRound

  /// Makes the page of a round.
  public init(_ checked: CheckedRound) { self.checked = checked }

  /// Whether documents stand in the place of units.
  var isByDocument: Bool { checked.round.pipeline.hasNoRoster }

  /// The page; the same round gives the same characters.
  public var text: String {
    let title = HTML.escaped(checked.heading)
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(ReportPageStyle.css)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p class="quiet">期间 \(checked.round.name.period.start) 至 \(checked.round.name.period.end)</p>
      \(summary)</header>
      <main>
      \(isByDocument ? documentSection : unitSection)\(findingSection)\(figureSection)</main>
      </body>
      </html>

      """
  }

  private var unitCounts: [(name: String, count: Int, style: String)] {
    let figures = checked.round.submissions.reduce(0) { $0 + $1.figures.count }
    return [("单位", checked.states.count, "")]
      + UnitState.Standing.allCases.map { ($0.rawValue, checked.count(of: $0), $0.styleClass) }
      + [("报送件", checked.round.submissions.count, ""), ("数据", figures, "")]
  }

  private var summary: String {
    let counts = isByDocument ? documentCounts : unitCounts
    return "<dl class=\"counts\">\n"
      + counts.map { name, count, style in
        "<div class=\"\(style)\"><dt>\(name)</dt><dd>\(count)</dd></div>\n"
      }.joined() + "</dl>\n"
  }

  private var unitSection: String {
    let rows = checked.states.map { state in
      let documents = state.documents.map { name in
        anchor(of: name).map { "<a href=\"#\($0)\">\(HTML.escaped(name))</a>" } ?? HTML.escaped(name)
      }
      return HTML.cell(unitLink(state.unit))
        + HTML.cell("<span class=\"state \(state.standing.styleClass)\">\(state.standing.rawValue)</span>")
        + [state.owed, state.missing, state.unfilled]
        .map { HTML.cell($0 == 0 ? "" : String($0), class: "number") }.joined()
        + HTML.cell(documents.joined(separator: "<br>"))
    }
    return "<section>\n<h2>单位</h2>\n"
      + HTML.table(["单位", "状态", "应报", "缺项", "未填", "报送件"], rows) + "</section>\n"
  }

  private func unitLink(_ unit: Unit) -> String {
    let name = HTML.escaped(unit.name)
    guard !checked.findings(of: unit).isEmpty else { return name }
    return "<a href=\"#unit-\(HTML.escaped(unit.id))\">\(name)</a>"
  }

  /// The id of the section of a document's figures, if it could be read.
  func anchor(of document: String) -> String? {
    checked.round.submissions.firstIndex { $0.document.name == document }.map { "document-\($0 + 1)" }
  }
}

extension UnitState.Standing {
  /// The style's name for the standing.
  var styleClass: String {
    switch self {
    case .complete: "complete"
    case .missing: "missing"
    case .unfilled: "unfilled"
    case .unread: "unread"
    case .notSubmitted: "absent"
    }
  }
}
