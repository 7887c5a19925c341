import Yuejuan

extension ReportPage {
  /// The figures of every document, each with the sentence around it.
  var figureSection: String {
    "<section>\n<h2>数据</h2>\n"
      + checked.round.submissions.enumerated().map { document(number: $0 + 1, $1) }.joined()
      + "</section>\n"
  }

  private func document(number: Int, _ submission: Submission) -> String {
    let document = submission.document
    let title = document.metadata.title.map { "<p class=\"quiet\">\(HTML.escaped($0))</p>\n" } ?? ""
    let rows = submission.figures.map { row($0, of: document) }
    let owner = isByDocument ? "" : " · " + HTML.escaped(owner(of: submission))
    return "<details id=\"document-\(number)\" open>\n"
      + "<summary>\(HTML.escaped(document.name))\(owner) · \(submission.figures.count) 个数据</summary>\n"
      + title
      + HTML.table(["指标", "数值", "单位", "口径", "状态", "期间", "主体", "原文", "位置"], rows)
      + derived(from: submission) + "</details>\n"
  }

  /// What follows from the figures and is not stated, apart from them so that nobody takes it for reported.
  private func derived(from submission: Submission) -> String {
    let rows = submission.derivedFigures.map { figure in
      let words =
        [figure.indicator.text, figure.kind.word, figure.working]
        + [figure.sources.map { submission.document.sourceWords($0.range) }.joined(separator: "、")]
      return words.map { HTML.cell(HTML.escaped($0)) }.joined()
    }
    if rows.isEmpty { return "" }
    return "<p class=\"quiet\">由原文推算，原文没有写，不算报送的数据：</p>\n"
      + HTML.table(["指标", "推算", "算式", "依据"], rows)
  }

  private func owner(of submission: Submission) -> String {
    let roster = checked.round.pipeline.roster
    switch submission.unit {
    case .unit(let id, let reason): return "\(roster[id]?.name ?? id)（\(reason)）"
    case .ambiguous(let ids, let reason):
      let names = ids.map { roster[$0]?.name ?? $0 }.joined(separator: "或")
      return "\(names)（\(reason)）"
    case .none: return "没有认出单位"
    }
  }

  private func row(_ figure: Figure, of document: Document) -> String {
    let words = [
      figure.quantity.unit, figure.shownAspect, figure.status.word, figure.shownPeriod,
      figure.subject.text,
    ]
    return HTML.cell(indicator(of: figure))
      + HTML.cell(HTML.escaped(figure.shownValue), class: "number")
      + words.map { HTML.cell(HTML.escaped($0)) }.joined()
      + HTML.cell(sentence(of: figure, in: document), class: "sentence")
      + HTML.cell(HTML.escaped(place(of: figure, in: document)), class: "quiet")
  }

  private func indicator(of figure: Figure) -> String {
    let words = HTML.escaped(figure.indicator.text)
    guard let id = figure.indicator.id, let known = checked.round.pipeline.catalogue[id],
      known.name != figure.indicator.text
    else { return words }
    return "\(words)<br><span class=\"quiet\">\(HTML.escaped(known.name))</span>"
  }

  /// The sentence as the source has it, with the number marked.
  private func sentence(of figure: Figure, in document: Document) -> String {
    let number = document.map.sourceRange(of: figure.range)
    let whole = document.map.sourceRange(of: figure.sentence)
    let before = excerpt(before: number.lowerBound, from: whole.lowerBound, in: document.source)
    let after = excerpt(behind: number.upperBound, to: whole.upperBound, in: document.source)
    return HTML.escaped(before)
      + "<mark>\(HTML.escaped(document.source.words(number)))</mark>"
      + HTML.escaped(after)
  }

  /// The words of a sentence in front of a number; a sentence as long as a page is cut.
  private func excerpt(before number: Int, from start: Int, in source: SourceText) -> String {
    let words = source.prefix(of: number, scalars: Self.shownScalars)
    return words.utf8.count < number - start ? "…" + words : source.words(min(start, number)..<number)
  }

  private func excerpt(behind number: Int, to end: Int, in source: SourceText) -> String {
    let words = source.suffix(of: number, scalars: Self.shownScalars)
    return words.utf8.count < end - number ? words + "…" : source.words(number..<max(number, end))
  }

  /// How much of a sentence is shown on either side of a number, in scalars.
  private static let shownScalars = 80

  private func place(of figure: Figure, in document: Document) -> String {
    document.blocks.indices.contains(figure.block) ? document.blocks[figure.block].place : ""
  }
}
