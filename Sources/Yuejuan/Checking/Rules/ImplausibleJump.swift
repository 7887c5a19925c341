/// Finds figures that jump against the round before.
///
/// A number many times the last one is more often a slip (万元 for 亿元, a digit too many) than a success. Amounts
/// that run from January are expected to grow with the months; beyond `factor` times that, or for other
/// amounts `factor` times up or down, they have to be looked at. Rates of growth, shares and other percentages may move by
/// `points`. Both are set under `jump` in `pipeline.yaml`, 3 and 30 if it is silent. Small counts jump easily and
/// are passed by, and so is the degree of completion, which is bound to rise. Needs `--previous`.
struct ImplausibleJump: Rule {
  static let id = "implausible-jump"
  static let level = Level.verify
  static let title = "变动异常"

  /// Counts below this, in both rounds, are passed by.
  private static let small = Number(20)

  func obstacle(in round: Round) -> String? { round.obstacleOfLookingBack }

  func check(_ round: Round) -> [Finding] {
    let counts = RunningCount()
    let aspects: Set<Aspect> = [.level, .growth, .share, .ratio]
    let pairs = FigurePair.pairs(in: round) { figure, _ in
      figure.status == .actual && aspects.contains(figure.aspect)
    } with: {
      $0.status == .actual && $0.isExact
    }
    return pairs.compactMap { pair in
      if pair.figure.quantity.dimension == .percent { return moved(pair, in: round) }
      guard pair.figure.aspect == .level else { return nil }
      return multiplied(pair, counts.isRunning(pair.figure, in: pair.submission), in: round)
    }
  }

  private func multiplied(_ pair: FigurePair, _ isRunning: Bool, in round: Round) -> Finding? {
    let now = pair.figure.quantity.value
    let factor = Number(Int128(round.pipeline.jump.factor))
    guard let period = pair.figure.period, let past = pair.past.period, let before = pair.before,
      before.coefficient > 0,
      now.coefficient > 0, !isSmall(pair)
    else { return nil }
    // What runs from January has more months to grow in.
    let more = max(period.end.month, past.end.month)
    let months = (now: Number(Int128(more)), past: Number(Int128(past.end.month)))
    let isRun = period.isFromJanuary && past.isFromJanuary
    let expected = isRun ? before.multiplied(by: months.now) : before
    guard let most = expected?.multiplied(by: factor),
      let reached = isRun ? now.multiplied(by: months.past) : now,
      let least = now.multiplied(by: factor)
    else { return nil }
    guard reached > most || (!isRunning && least < before) else { return nil }
    let (large, small) = reached > most ? (now, before) : (before, now)
    let times = large.quotient(by: small).map { "（\($0)倍）" } ?? ""
    return pair.finding(
      of: Self.id, Self.level, in: round,
      "比上期\(reached > most ? "大" : "小")得多\(times)：\(pair.words(in: round))",
      "请核对单位和位数；数字无误的，请说明变动的原因。")
  }

  private func isSmall(_ pair: FigurePair) -> Bool {
    let counted: Set<Dimension> = [.count, .people]
    return counted.contains(pair.figure.quantity.dimension) && pair.figure.quantity.value < Self.small
      && pair.past.quantity.value < Self.small
  }

  private func moved(_ pair: FigurePair, in round: Round) -> Finding? {
    let now = pair.figure.quantity.value.directed(pair.figure.direction)
    let before = pair.past.quantity.value.directed(pair.past.direction)
    guard let change = now.subtracting(before) else { return nil }
    let points = change.coefficient < 0 ? Number(-change.coefficient, exponent: change.exponent) : change
    guard points > Number(Int128(round.pipeline.jump.points)) else { return nil }
    return pair.finding(
      of: Self.id, Self.level, in: round,
      "的\(pair.figure.aspect.word)比上期变动\(points)个百分点：\(pair.words(in: round))",
      "请核对数字和口径；数字无误的，请说明变动的原因。")
  }
}

extension Number {
  /// The value below zero where it goes down.
  fileprivate func directed(_ direction: Direction?) -> Number {
    direction == .down ? Number(-coefficient, exponent: exponent) : self
  }

  /// How many times another number goes into this one, to one decimal, cut off; `nil` where that is too large.
  fileprivate func quotient(by other: Number) -> Number? {
    let finest = min(exponent, other.exponent)
    guard let top = coefficient(at: finest), let bottom = other.coefficient(at: finest), bottom != 0 else {
      return nil
    }
    let (scaled, overflow) = top.multipliedReportingOverflow(by: 10)
    return overflow ? nil : Number(scaled / bottom, exponent: -1)
  }
}
