/// Finds what a standard is fixed for: in `支付一次性补助金,标准为:甲级18个月,乙级16个月` all numbers are of the 补助金.
struct StandardReading {
  let text: [UInt8]
  let scan: Scan

  /// How many tokens may stand between the beginning of the sentence before and the standard.
  private static let reach = 96

  /// The name of what the words between the number before and this one fix a standard for; `nil` where they fix
  /// none.
  ///
  /// - Parameter start: Where the block begins.
  func name(at site: FigureSite, from start: Int) -> Range<Int>? {
    guard site.sinceClasses.contains(.standard),
      let index = site.sinceNumber.last(where: { isFixed(scan.tokens[$0]) })
    else { return nil }
    let standard = scan.tokens[index].range.lowerBound
    let own = clause(endingAt: standard, before: index, from: start)
    if let named = own.words, !text.holds(named, anyOf: ["其"]) { return named.lowerBound..<standard + 6 }
    guard let mark = own.mark, scan.tokens[mark].range.lowerBound > start else { return nil }
    let before = clause(endingAt: scan.tokens[mark].range.lowerBound, before: mark, from: start)
    return before.words.flatMap { payment(in: $0, before: mark) }
  }

  /// What a paragraph fixes for the items of the list below it: 绿地面积占总面积的比例应达到下列标准:.
  func lead(of block: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
    guard let colon = tokens.last, scan.tokens[colon].mark == 0x3A,
      scan.tokens[colon].range.upperBound == block.upperBound
    else { return nil }
    let clause = clause(endingAt: scan.tokens[colon].range.lowerBound, before: colon, from: block.lowerBound)
    guard let words = clause.words, !Self.openings.begins(in: text, at: words.lowerBound) else { return nil }
    let end = stride(from: words.lowerBound + 6, to: words.upperBound, by: 3).first {
      Self.openings.begins(in: text, at: $0)
    }
    let name = words.lowerBound..<(end ?? words.upperBound)
    let isNamed = Self.leads.ends(in: text, at: name.upperBound) || Measures.ends(text, name)
    return isNamed && name.count >= 6 ? name : nil
  }

  private static let openings = HanWords([
    "应达", "应当", "应不", "应符合", "应按", "应为", "不得", "不低于", "不高于", "如下", "按照", "按下列", "按以下", "依照", "分别为", "规定为",
  ])
  private static let leads = HanWords(["比例", "标准", "税额", "金额", "额度", "费率", "税率", "期限", "面积", "限额"])

  /// 标准为, 标准分别为, 标准是, 标准:.
  private func isFixed(_ token: Token) -> Bool {
    guard token.classes.contains(.standard), token.range.count <= 9 else { return false }
    var end = token.range.lowerBound + 6
    if text.has("分别", at: end) { end += 6 }
    return text.has("为", at: end) || text.has("是", at: end) || text.has(":", at: end)
  }

  /// The words of a clause up to an offset, and the token of the mark in front of it.
  private func clause(endingAt end: Int, before index: Int, from start: Int) -> (
    words: Range<Int>?, mark: Int?
  ) {
    for next in (max(0, index - Self.reach)..<index).reversed() {
      let token = scan.tokens[next]
      guard token.range.lowerBound >= start else { break }
      if case .mark(let mark) = token.kind, [0x2C, 0x3B, 0x3002, 0x3A].contains(mark) {
        return (token.range.upperBound < end ? token.range.upperBound..<end : nil, next)
      }
    }
    let first = behindArticle(start)
    return (first < end ? first..<end : nil, nil)
  }

  /// Behind 第八条, which stands in front of what the article says.
  private func behindArticle(_ start: Int) -> Int {
    guard text.has("第", at: start) else { return start }
    for index in stride(from: start + 6, through: start + 18, by: 3) where text.has("条", at: index) {
      return text.has(" ", at: index + 3) ? index + 4 : index + 3
    }
    return start
  }

  /// The payment that a clause speaks of: what its last verb gives, or what it begins with.
  private func payment(in clause: Range<Int>, before index: Int) -> Range<Int>? {
    let tokens = scan.tokens[max(0, index - Self.reach)..<index].filter {
      $0.range.lowerBound >= clause.lowerBound && $0.range.upperBound <= clause.upperBound
    }
    let doing = tokens.last {
      !$0.classes.isDisjoint(with: [.verb, .light, .function]) && clause.upperBound - $0.range.upperBound >= 6
    }
    let given = (doing?.range.upperBound ?? clause.lowerBound)..<clause.upperBound
    if Payments.ends(text, given) { return given }
    let opening = tokens.first { $0.range.lowerBound >= clause.lowerBound + 6 && isEnd($0) }
    let topic = clause.lowerBound..<(opening?.range.lowerBound ?? clause.upperBound)
    return Payments.ends(text, topic) ? topic : given
  }

  private func isEnd(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.verb, .light, .link, .function, .adverb])
      && !text.holds(token.range, anyOf: ["的"])
  }
}

extension PhraseReading {
  private static let fixed = HanWords(["适用", "税率", "费率", "税额", "比例", "金额", "额度", "期限"])

  /// What the words beside a number say below a standard: for whom it is, up to 为.
  func member(of phrase: Phrase) -> Phrase {
    guard case .words(let range) = phrase else { return phrase }
    // 低保标准为740元: the standard itself.
    if text.has("标准", within: range) { return .takenOver }
    let link = scan.tokens[tokens(in: range)].first {
      $0.classes.contains(.link) && $0.range.lowerBound > range.lowerBound
    }
    let member = range.lowerBound..<(link?.range.lowerBound ?? range.upperBound)
    // 综合所得,适用3%的税率: nothing but the verb stands in the clause.
    let isNobody = scan.tokens[tokens(in: member)].contains {
      $0.range == member && !$0.classes.isDisjoint(with: [.verb, .light, .function, .link, .rate])
    }
    return isNobody || Self.fixed.isOne(in: text, member) ? .takenOver : .member(member)
  }
}
