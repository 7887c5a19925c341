/// What days a figure has where no words name them.
extension PeriodReading {
  /// What the document reports on, where no words say which days.
  func assumed(_ status: Status, _ site: FigureSite) -> Period? {
    // Of what day nothing is known, the year that the text is of is all that can be said.
    guard let date else {
      return status == .norm || status == .forecast ? nil : year.map { Period(year: $0) }
    }
    switch status {
    case .plan:
      return isWholeInvestment(site)
        ? nil : revisedYear(site) ?? budgetYear ?? Period(year: accountedYear(site) ?? date.year)
    case .actual:
      let base =
        fiscalYear ?? budgeted(site) ?? reportedYear.map { Period(year: $0) }
        ?? Period(.first(of: 1, date.year), date)
      return run(site, upTo: base) ?? base
    case .forecast:
      if isConditional(site) || isWithin(site) { return nil }
      return Period(year: isEstimate(site) ? reportedYear ?? date.year : date.year)
    case .norm: return nil
    }
  }

  /// 警务处的年度预算为250亿元 in a text on the budget: what is budgeted is of its year.
  private func budgeted(_ site: FigureSite) -> Period? {
    guard let budgetYear, text.has("预算", within: site.sentence.lowerBound..<site.range.upperBound) else {
      return nil
    }
    return revisedYear(site) ?? budgetYear
  }

  /// 较原来预算增加3亿元, 修订预算为7亿元: what the sentence up to the number says to be revised.
  private func revisedYear(_ site: FigureSite) -> Period? {
    revisedYear(in: site.sentence.lowerBound..<site.range.upperBound)
  }

  /// 最低工资标准为2230元 in a bulletin: the standard was in force in the year that it tells of.
  func standardInForce(_ site: FigureSite) -> Period? {
    text.has("标准", within: site.left) ? reportedYear.map { Period(year: $0) } : nil
  }

  /// 年初预算合计531亿元, 预算调整为712亿元, 预算数51亿元: what an account holds against what was done.
  private func accountedYear(_ site: FigureSite) -> Int? {
    guard let reportedYear else { return nil }
    return Self.accounts.stand(in: text, within: site.left) ? reportedYear : nil
  }

  private static let accounts = HanWords(["年初预算", "预算调整为", "预算数"])

  /// 投产后可实现: what follows once something else is done has no date.
  private func isConditional(_ site: FigureSite) -> Bool {
    // What is further away than this governs nothing any more; a sentence may be as long as a document.
    let words = text[max(site.sentence.lowerBound, site.range.lowerBound - 600)..<site.range.lowerBound]
    var index = words.startIndex
    while index < words.endIndex {
      if text[index] == 0xE5, text.has("后", at: index), index > words.startIndex + 6 {
        for deed in ["投产", "建成", "达产", "达效", "竣工", "完工", "运营"] as [StaticString]
        where text.has(deed, endingAt: index) { return true }
      }
      index += 1
    }
    return false
  }

  /// 一年内培养100名: within so long from a day that nothing names.
  func isWithin(_ site: FigureSite) -> Bool {
    site.left.contains { index in
      text.has("个月内", at: index) || text.has("年内", at: index) && isWithin(index..<index + 6)
    }
  }

  /// 总投资303亿元: what a project costs from its beginning to its end is of no year.
  func isWholeInvestment(_ site: FigureSite) -> Bool {
    site.leftClasses.contains(.planNoun)
      && site.leftTokens.contains {
        let token = scan.tokens[$0]
        return token.classes.contains(.planNoun) && text.has("总投资", endingAt: token.range.upperBound)
      }
  }
}
