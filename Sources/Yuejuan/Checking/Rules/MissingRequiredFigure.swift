/// Finds figures that a unit owes and that none of its submissions holds.
///
/// What is owed comes from `requirements.csv`; the finding says what was looked for and the nearest
/// thing that the text holds. A unit that handed nothing in is spared, as is a figure in whose place
/// a number was left unfilled, and one that the text names without a number: those have findings of their own.
struct MissingRequiredFigure: Rule {
  static let id = "missing-required-figure"
  static let level = Level.mandatoryUnlessExplained
  static let title = "缺应报数据"

  func check(_ round: Round) -> [Finding] {
    OwedFigureGap.gaps(in: round).filter { !$0.isNamed }.map { $0.finding(of: Self.id, Self.level) }
  }
}
