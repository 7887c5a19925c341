/// Numbers that go by the name of the one before them.
extension PhraseReading {
  /// 达30263元, 达到1万元: nothing but a word of reaching stands in front of a number.
  func isReached(_ site: FigureSite) -> Bool { Self.reaching.isOne(in: text, site.left) }

  private static let reaching = HanWords(["达", "达到", "达了", "为", "至", "突破", "超过"])

  /// 与上年同期的23亿件相比: a number that what was told before is compared with.
  func isStandard(_ site: FigureSite) -> Bool {
    guard Self.comparings.begins(in: text, at: site.right.lowerBound), site.leftClasses.contains(.span),
      let first = site.leftTokens.first
    else { return false }
    return scan.tokens[first].range.lowerBound == site.left.lowerBound
      && Self.partners.isOne(in: text, scan.tokens[first].range)
  }

  private static let comparings = HanWords(["相比", "比较", "相较", "对比"])

  /// 由727万亩发展到902万亩, 由10%调整为30%: what the number became goes by the same name.
  func isOnward(_ site: FigureSite) -> Bool {
    let start = site.left.lowerBound
    if site.left.count == 3, FromTo.closings.ends(in: text, at: site.left.upperBound) { return true }
    for end in stride(from: start + 6, through: min(start + 15, site.left.upperBound), by: 3)
    where FromTo.closings.ends(in: text, at: end) {
      return site.clauseTokens.suffix(24).contains { index in
        scan.tokens[index].range.upperBound <= start
          && FromTo.openings.isOne(in: text, scan.tokens[index].range)
      }
    }
    return false
  }

  /// 总量居全省第4、皖北第1: behind the mark nothing but the place among whom it ranks.
  func isNextScope(_ site: FigureSite) -> Bool {
    guard text.has("、", at: site.left.lowerBound), site.left.count <= 12 else { return false }
    return !site.leftTokens.contains { scan.tokens[$0].classes.contains(.verb) }
  }

  /// 按4%左右安排、比上年提高1个百分点: behind the mark nothing but the comparison is told.
  func isComparedAnew(_ aspect: Aspect, _ site: FigureSite) -> Bool {
    guard aspect == .growth || aspect == .change,
      let mark = site.leftTokens.last(where: { scan.tokens[$0].kind == .mark(0x3001) }),
      mark + 1 < site.leftTokens.upperBound, case let next = scan.tokens[mark + 1],
      next.range.lowerBound == scan.tokens[mark].range.upperBound
    else { return false }
    return !next.classes.isDisjoint(with: [.compare, .than])
  }

  /// 其余8项, 剩余27项中, 这5项: things of the same kind as those counted before; 剩余26项 alone says what is left.
  func isRest(_ site: FigureSite) -> Bool {
    let end = site.left.upperBound
    if text.has("剩余", endingAt: end) { return text.has("中", at: site.range.upperBound) }
    return Self.rests.ends(in: text, at: end)
  }

  private static let rests = HanWords(["其余", "另外", "其他", "这"])

  /// Whether a new sentence goes on with the name of the one before: 甲市收入294亿元。乙市以291亿元位居第四位.
  func goesOn(_ phrase: Phrase, _ quantity: Quantity) -> Bool {
    // What names nothing is a few characters: 乙市以, 的.
    guard case .words(let range) = phrase, range.count <= 24 else { return false }
    return isNameless(phrase, ofCount: quantity.isCount)
  }
}
