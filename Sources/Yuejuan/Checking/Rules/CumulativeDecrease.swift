/// Finds counts that run from January and are lower than in an earlier round of the same year.
///
/// What was done by June is done by September too, so a lower number means that one of the two is wrong or counts
/// something else. Only counts that the text marks as running are compared (1至9月, 累计, 办结), never what is
/// in stock. Differences within what the numbers are rounded to are passed by. Needs `--previous`.
struct CumulativeDecrease: Rule {
  static let id = "cumulative-decrease"
  static let level = Level.mandatoryUnlessExplained
  static let title = "累计数减少"

  func obstacle(in round: Round) -> String? { round.obstacleOfLookingBack }

  func check(_ round: Round) -> [Finding] {
    let counts = RunningCount()
    let pairs = FigurePair.pairs(in: round) { figure, submission in
      figure.aspect == .level && figure.status == .actual && counts.isRunning(figure, in: submission)
    } with: {
      $0.aspect == .level && $0.status == .actual && $0.isExact && $0.period?.isFromJanuary == true
    }
    return pairs.compactMap { finding($0, in: round) }
  }

  private func finding(_ pair: FigurePair, in round: Round) -> Finding? {
    guard let now = pair.figure.period, let before = pair.past.period, now.end.year == before.end.year,
      before.end < now.end, let less = pair.before?.subtracting(pair.figure.quantity.value),
      less >= pair.precision
    else { return nil }
    return pair.finding(
      of: Self.id, Self.level, in: round,
      "的累计数比上期少\(pair.figure.quantity.words(of: less))：\(pair.words(in: round))",
      "请核对两期的口径和数字，改正后重新报送；如上期数据已核减，请书面说明。")
  }
}
