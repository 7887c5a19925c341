import Yuejuan

extension ReportPage {
  /// What is to be mended, by unit in the order of the roster, or by document.
  var findingSection: String {
    let sections = isByDocument ? findingGroupsByDocument : findingGroupsByUnit
    let body = sections.isEmpty ? "<p>没有发现问题。</p>\n" : sections.joined()
    return "<section>\n<h2>问题（\(checked.findings.count)）</h2>\n\(body)</section>\n"
  }

  private var findingGroupsByUnit: [String] {
    let groups = checked.states.compactMap { state in
      group("unit-\(state.unit.id)", state.unit.name, checked.findings(of: state.unit))
    }
    return groups + [group("no-unit", "没有归到单位", checked.findingsWithoutUnit)].compactMap(\.self)
  }

  /// A heading with findings below it; `nil` where there are none.
  func group(_ id: String, _ title: String, _ findings: [Finding]) -> String? {
    guard !findings.isEmpty else { return nil }
    return "<h3 id=\"\(HTML.escaped(id))\">\(HTML.escaped(title))</h3>\n<ul class=\"findings\">\n"
      + findings.filter { $0.cause == nil }.map(item).joined() + "</ul>\n"
  }

  private func item(_ finding: Finding) -> String {
    let style = finding.sendsBack ? "returning" : "advice"
    let level = finding.level.rawValue + (finding.explanation == nil ? "" : "·已说明")
    var lines = ["<span class=\"level \(style)\">\(level)</span> \(HTML.escaped(finding.summary))"]
    if let quote = quote(of: finding) { lines.append(quote) }
    lines += finding.notes.map { "<p class=\"quiet\">\(HTML.escaped($0))</p>" }
    lines.append(answer(to: finding))
    if let words = checked.consequencesInWords(of: finding) {
      let items = checked.consequences(of: finding).map(item).joined()
      lines.append(
        "<details><summary>\(HTML.escaped(words))</summary>\n<ul class=\"findings\">\n\(items)</ul></details>"
      )
    }
    lines.append("<p class=\"quiet\">编号 \(finding.fingerprint)</p>")
    return "<li>" + lines.joined(separator: "\n") + "</li>\n"
  }

  /// What to do, or the reason that was given and accepted.
  private func answer(to finding: Finding) -> String {
    guard let explanation = finding.explanation else {
      return "<p class=\"advice\">\(HTML.escaped(finding.suggestion))</p>"
    }
    let words = "已说明：\(explanation.reason)（\(explanation.by)，\(explanation.date)）"
    return "<p class=\"quiet\">\(HTML.escaped(words))</p>"
  }

  /// The quoted characters, with what stands around them where the document could be read.
  private func quote(of finding: Finding) -> String? {
    guard let range = finding.range, let source = checked.document(named: finding.document)?.source,
      range.upperBound <= source.utf8.count
    else {
      return finding.quote.map { "<blockquote><mark>\(HTML.escaped($0))</mark></blockquote>" }
    }
    let before = HTML.escaped(source.prefix(of: range.lowerBound, scalars: 24))
    let after = HTML.escaped(source.suffix(of: range.upperBound, scalars: 24))
    let marked = HTML.escaped(source.words(range))
    return "<blockquote>…\(before)<mark>\(marked)</mark>\(after)…</blockquote>"
  }
}
