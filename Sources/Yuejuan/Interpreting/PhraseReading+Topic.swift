// What a clause without numbers was about, for the clause behind it.

extension PhraseReading {
  /// The measure that the clause before speaks of, where a clause names none: 财政收入迈上新台阶,达1330亿元.
  func topic(before site: FigureSite) -> Range<Int>? {
    guard !site.followsNumber, site.clauseTokens.lowerBound > site.sinceNumber.lowerBound else { return nil }
    let mark = site.clauseTokens.lowerBound - 1
    guard scan.tokens[mark].classes.contains(.mark) else { return nil }
    let first = (site.sinceNumber.lowerBound..<mark).last { isClauseMark(scan.tokens[$0]) }
    // Without a mark the clause goes on from the number before it.
    guard first != nil || isOpening(site) else { return nil }
    // 下降1.2%,主要是政策退出,完成预算的94%: a reason is told aside.
    let front = scan.tokens[(first.map { $0 + 1 } ?? site.sinceNumber.lowerBound)].range.lowerBound
    if Self.reasons.begins(in: text, at: front) { return nil }
    if let topic = measure(in: (first.map { $0 + 1 } ?? site.sinceNumber.lowerBound)..<mark, at: first, site)
    {
      return topic
    }
    // 工业投资,增势强劲,增长51%: what the last clause only praises the one before it names.
    guard let first else { return nil }
    let second = (site.sinceNumber.lowerBound..<first).last { isClauseMark(scan.tokens[$0]) }
    guard second != nil || isOpening(site) else { return nil }
    return measure(in: (second.map { $0 + 1 } ?? site.sinceNumber.lowerBound)..<first, at: second, site)
  }

  /// 药品批发业因需求增加,年增13.7%: the branch or the goods that are told of, in front of the reason why they grew.
  func namedBeforeReason(_ site: FigureSite) -> Range<Int>? {
    guard !site.followsNumber, site.clauseTokens.lowerBound > site.sinceNumber.lowerBound else { return nil }
    let since = site.sinceNumber.lowerBound..<site.clauseTokens.lowerBound
    let mark = since.last { scan.tokens[$0].mark == 0x3B } ?? since.first { isClauseMark(scan.tokens[$0]) }
    let first = isOpening(site) && mark.map { scan.tokens[$0].mark != 0x3B } != false ? nil : mark
    var start = first.map { scan.tokens[$0].range.upperBound } ?? site.sentence.lowerBound
    if Self.contrasts.begins(in: text, at: start) { start += 3 }
    let end = min(start + 60, site.left.lowerBound)
    var index = start
    while index < end, text[index] >> 4 == 0xE {
      if text.has("因", at: index), !text.has("因素", at: index) {
        let name = start..<(Self.besides.ends(in: text, at: index) ? index - 3 : index)
        return name.count >= 9 && Self.told.ends(in: text, at: name.upperBound)
          ? finished(name.lowerBound, name.upperBound) : nil
      }
      index += 3
    }
    return nil
  }

  private static let contrasts = HanWords(["惟", "而", "但"])
  private static let besides = HanWords(["则", "亦", "也", "均"])
  private static let told = HanWords([
    "业", "店", "产品", "制品", "公司", "零件", "组件", "材料", "出口", "进口", "机械", "设备", "收入", "支出", "销售额",
  ])

  /// What the clause before speaks of, whether it is a measure or not.
  func lead(to site: FigureSite) -> Range<Int>? {
    guard site.clauseTokens.lowerBound > site.sinceNumber.lowerBound + 1,
      case let mark = site.clauseTokens.lowerBound - 1, isClauseMark(scan.tokens[mark])
    else { return nil }
    let first = (site.sinceNumber.lowerBound..<mark).last { isClauseMark(scan.tokens[$0]) }
    guard first != nil || isOpening(site) else { return nil }
    let clause = (first.map { $0 + 1 } ?? site.sinceNumber.lowerBound)..<mark
    // 公司成立以来不断壮大, 经济平稳运行: who is spoken of, or how it goes.
    guard let words = measure(in: clause, at: first, site, isAny: true),
      scan.tokens[tokens(in: words)].allSatisfy({ $0.classes.isDisjoint(with: Self.naming) }),
      !Self.manners.stand(in: text, within: words)
    else { return nil }
    return words
  }

  private static var naming: WordClasses { [.known, .place, .country, .here, .oneself, .region] }
  private static let manners = HanWords([
    "平稳", "得到", "严格", "屡", "扎实", "认真", "不断", "稳步", "持续", "本人", "成立", "历史", "新高", "公司", "企业", "推进",
  ])

  private static let reasons = HanWords(["主要是", "主要因", "主要由于", "原因是", "由于", "因为"])

  /// Whether nothing but what opens the sentence stands in front of a number.
  private func isOpening(_ site: FigureSite) -> Bool {
    let first = site.sinceNumber.lowerBound
    return first == 0 || scan.tokens[first - 1].range.upperBound <= site.sentence.lowerBound
      || scan.tokens[first].range.lowerBound <= site.sentence.lowerBound + 9
  }

  /// The measure that a clause names, which begins behind a mark.
  private func measure(
    in clause: Range<Int>, at mark: Int?, _ site: FigureSite, isAny: Bool = false
  ) -> Range<Int>? {
    let start = mark.map { scan.tokens[$0].range.upperBound } ?? site.sentence.lowerBound
    return measure(
      in: scan.tokens[clause], from: start, to: scan.tokens[clause.upperBound].range.lowerBound, isAny: isAny)
  }

  /// The words up to the first verb, if they name a measure.
  ///
  /// - Parameter isAny: Whether other nouns will do too.
  private func measure(
    in tokens: ArraySlice<Token>, from first: Int, to last: Int, isAny: Bool
  ) -> Range<Int>? {
    var (start, end) = (first, last)
    if let quoted = quotedName(tokens), !isQuotedReport(quoted) { return quoted }
    for token in tokens {
      // 投资增速前二名: the places themselves are no part of it.
      if case .mention(let mention) = token.kind, scan.mentions[mention].kind.isNumber,
        token.range.lowerBound - start >= 6
      {
        end = token.range.lowerBound - (text.has("前", endingAt: token.range.lowerBound) ? 3 : 0)
        break
      }
      if case .mark(0x28) = token.kind, Measures.ends(text, start..<max(start, token.range.lowerBound)) {
        end = token.range.lowerBound
        break
      }
      // 出口均价持续下降: the verb that a noun begins with.
      if token.range.lowerBound == start, token.classes.contains(.verb) { continue }
      // 商品出口价格: nor does one in front of what is measured end the name.
      if token.classes.contains(.verb), Measures.ends(text, token.range),
        Measures.ends(text, token.range.upperBound..<last)
      {
        continue
      }
      if token.range.lowerBound - start < 3, !ends(token) || opensPhrase(token) {
        start = opensPhrase(token) || isPeriod(token) ? token.range.upperBound : start
      } else if opensPhrase(token) {
        start = token.range.upperBound
      } else if ends(token) {
        end = token.range.lowerBound
        break
      }
    }
    // 短期借款增幅最大, 出口均价却下降: how it did among others.
    if let praise = stride(from: start + 6, to: end, by: 3).first(where: {
      Self.praises.begins(in: text, at: $0)
    }),
      end - praise <= 12
    {
      end = praise
    }
    guard end > start, let words = finished(start, end), words.count >= 6 else { return nil }
    return isAny || isMeasure(words) || isNoun(words) ? words : nil
  }

  /// Whether words end in a measure, perhaps in quotation marks: “防汛人员补助费用”增加最多,为64万元.
  private func isMeasure(_ range: Range<Int>) -> Bool {
    let isQuoted = text.has("”", endingAt: range.upperBound)
    return Measures.ends(text, isQuoted ? range.lowerBound..<range.upperBound - 3 : range)
  }

  /// 其中“防汛人员补助费用”开支增幅最多: a name in quotation marks, whose own verbs end nothing.
  private func quotedName(_ tokens: ArraySlice<Token>) -> Range<Int>? {
    guard let open = tokens.first(where: { $0.mark != nil }), open.mark == 0x201C || open.mark == 0x300C,
      let close = tokens.first(where: { $0.range.lowerBound > open.range.lowerBound && $0.mark != nil }),
      close.mark == 0x201D || close.mark == 0x300D,
      close.range.lowerBound - open.range.upperBound >= 12
        || Measures.ends(text, open.range.upperBound..<close.range.lowerBound)
    else { return nil }
    return open.range.lowerBound..<close.range.upperBound
  }

  private static let praises = HanWords(["最", "却", "较快", "较大", "明显", "增幅最", "增速最", "降幅最"])

  private func isNoun(_ range: Range<Int>) -> Bool {
    scan.tokens[tokens(in: range)].contains { $0.range == range && $0.classes.meaning == .common }
  }

  private func ends(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [
      .verb, .light, .link, .adverb, .up, .down, .flat, .rank, .plan, .forecast, .than, .compare, .actual,
    ])
  }

  private func isClauseMark(_ token: Token) -> Bool {
    token.mark == 0x2C || token.mark == 0x3B || token.mark == 0x3A
  }
}
