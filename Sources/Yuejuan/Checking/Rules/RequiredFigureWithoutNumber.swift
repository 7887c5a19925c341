/// Finds figures that a unit owes, names in words, and gives no number for.
///
/// The text speaks of the thing and leaves the number out, so the unit has only to add it. Each figure that is
/// owed gives one finding: this one, or `missing-required-figure` where the text holds another figure of the
/// indicator or does not name it.
struct RequiredFigureWithoutNumber: Rule {
  static let id = "required-figure-without-number"
  static let level = Level.mandatoryUnlessExplained
  static let title = "应报数据没有数字"

  func check(_ round: Round) -> [Finding] {
    OwedFigureGap.gaps(in: round).filter(\.isNamed).map { $0.finding(of: Self.id, Self.level) }
  }
}
