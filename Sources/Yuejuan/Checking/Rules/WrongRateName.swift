/// Finds shares of a value that are called contributions to its growth (贡献率).
struct WrongRateName: TextRule {
  static let id = "wrong-rate-name"
  static let level = Level.verify
  static let title = "比率名称不符"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    ContributionRelations(text: text).all().map { shares in
      let whole = Expression.sum(shares.amounts.map { text.value($0, as: shares.amounts.lowerBound) })
      let first = Expression.percent(text.value(shares.amounts.lowerBound), of: whole)
      let percentages = shares.percentages.map { text.term($0).words }.joined(separator: "、")
      return Finding(
        Self.self, about: text.figures[shares.percentages.lowerBound], in: text,
        saying:
          "\(percentages)是各项占合计的比重（\(Working.text(first))=\(text.term(shares.percentages.lowerBound).words)），不是对增长的贡献率",
        suggestion: "请核对名称：贡献率是各项增量占总增量的比重；如说的是占比，请改为“占比”。")
    }
  }
}
