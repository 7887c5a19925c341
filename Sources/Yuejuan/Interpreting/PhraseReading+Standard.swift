// What a number is compared with names nothing.

extension PhraseReading {
  /// Where the comparison in front of a number begins, with all that it is compared with: 较8月预测, 优于上年同期,
  /// 与1998年相比.
  ///
  /// `nil` where there is none, or where a doing of its own follows: 比去年多接待游客.
  func standard(_ tokens: Range<Int>, before end: Int) -> Int? {
    let last = tokens.last { opensStandard(scan.tokens[$0]) && scan.tokens[$0].range.upperBound < end }
    guard let index = last else { return nil }
    let opening = scan.tokens[index]
    let deeds = scan.tokens[index + 1..<tokens.upperBound].contains {
      $0.classes.contains(.verb) && $0.classes.isDisjoint(with: .trend) && end - $0.range.upperBound >= 6
    }
    if deeds || describes(opening, index, tokens, before: end) { return nil }
    // 与上年同期相比: the comparison begins at 与.
    if text.holds(opening.range, anyOf: ["相比", "比较", "相较", "相比较"]) {
      return scan.tokens[tokens.lowerBound..<index].last {
        Self.partners.isOne(in: text, $0.range)
      }?.range.lowerBound
    }
    return opening.range.lowerBound
  }

  /// 优于Ⅲ类标准的断面比例: what is compared only tells of which things the rate is.
  private func describes(_ opening: Token, _ index: Int, _ tokens: Range<Int>, before end: Int) -> Bool {
    guard opening.classes.contains(.than),
      let of = scan.tokens[index + 1..<tokens.upperBound].last(where: { $0.classes.contains(.of) }),
      end - of.range.upperBound >= 6
    else { return false }
    return scan.tokens[index + 1..<tokens.upperBound].contains {
      $0.range.lowerBound >= of.range.upperBound && !$0.classes.isDisjoint(with: [.share, .rate, .done])
    } && !scan.tokens[index + 1..<tokens.upperBound].contains { $0.classes.contains(.span) }
  }

  /// What a comparison with 相比 behind it begins with.
  static let partners = HanWords(["与", "和", "同", "跟"])

  private func opensStandard(_ token: Token) -> Bool {
    if token.classes.contains(.than) { return true }
    guard token.classes.contains(.compare) else { return false }
    return text.has("比", at: token.range.lowerBound) || text.has("较", at: token.range.lowerBound)
      || text.has("与", at: token.range.lowerBound)
  }
}
