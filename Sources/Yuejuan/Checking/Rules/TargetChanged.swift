/// Finds targets that differ from those of the round before.
///
/// A target may be revised, so a change is no error; but a lower one makes the same result look better, and has
/// to be looked at. Targets of the same indicator, subject and span are compared. Needs `--previous`.
struct TargetChanged: Rule {
  static let id = "target-changed"
  static let level = Level.verify
  static let title = "目标变动"

  func obstacle(in round: Round) -> String? { round.obstacleOfLookingBack }

  func check(_ round: Round) -> [Finding] {
    let pairs = FigurePair.pairs(in: round) { figure, _ in
      figure.status == .plan
    } with: {
      $0.status == .plan && $0.isExact
    }
    return pairs.compactMap { finding($0, in: round) }
  }

  private func finding(_ pair: FigurePair, in round: Round) -> Finding? {
    guard let period = pair.figure.period, period == pair.past.period, let more = pair.difference else {
      return nil
    }
    let isLess = more.coefficient < 0
    let distance = isLess ? Number(-more.coefficient, exponent: more.exponent) : more
    guard distance >= pair.precision else { return nil }
    let change = "调\(isLess ? "减" : "增")\(pair.figure.quantity.words(of: distance))"
    return pair.finding(
      of: Self.id, isLess ? Self.level : .note, in: round, "的目标\(change)：\(pair.words(in: round))",
      isLess ? "请核对调减目标的依据文件；没有依据的，请按原目标报送。" : "请登记新的目标和依据文件。")
  }
}
