// The words in front of a number: where its name begins and ends.

extension PhraseReading {
  /// The name in front of a number, without what leads over to it.
  func leftPhrase(
    _ aspect: AspectReading.Result, at site: FigureSite, entities: [Entity]
  ) -> Range<Int>? {
    guard var end = nameEnd(aspect, at: site, entities) else { return nil }
    let tokens = tokens(site.leftTokens, endingBy: end)
    if let ranking = rankingStart(tokens, before: end, aspect, at: site, entities) { end = ranking }
    if aspect.aspect == .share || aspect.rule == .point, let share = sharePhrase(tokens, end, site) {
      return share
    }
    if aspect.rule == .doneOfTarget {
      guard let doing = tokens.last(where: { isDoing(scan.tokens[$0]) }) else { return nil }
      end = scan.tokens[doing].range.lowerBound
    }
    if let start = contributionStart(tokens, before: end, at: site, entities) { return finished(start, end) }
    var start = opening(of: tokens, before: end, from: behindBound(of: site))
    for index in entities.nearest(before: end - 1, near: site.names)
    where entities[index].range.lowerBound >= site.left.lowerBound && entities[index].kind != .project {
      start = max(start, entities[index].range.upperBound)
    }
    (start, end) = narrowed(start, end, tokens)
    // 按户籍人口计算的人均生产总值: behind what it is counted by.
    if text.has("计算", at: start), start - 3 > site.left.lowerBound,
      text.has("按", within: site.left.lowerBound..<start)
    {
      start += text.has("的", at: start + 6) ? 9 : 6
    }
    // 生物科技1家及园区事业1家: the joint behind the number before is no part of the name.
    if site.followsNumber, start == site.left.lowerBound {
      for joint in ["以及", "及"] as [StaticString] where text.has(joint, at: start) {
        start += joint.utf8CodeUnitCount
        break
      }
    }
    return finished(start, end)
  }

  /// 投资增速位列全市9个县区第2位: what ranks, in front of the number of those among which it does.
  func ranked(at site: FigureSite, _ entities: [Entity]) -> Range<Int>? {
    leftPhrase(AspectReading.Result(aspect: .rank, rule: .rank), at: site, entities: entities).flatMap {
      isContent($0) ? $0 : nil
    }
  }

  /// Behind what opens the phrase last; what is quoted opens none: 举办“购在临江”等促消费活动.
  private func opening(of tokens: Range<Int>, before end: Int, from first: Int) -> Int {
    var (start, outside) = (first, first)
    for index in tokens {
      let token = scan.tokens[index]
      switch token.mark {
      case 0x201C, 0x300C: outside = start
      case 0x201D, 0x300D: start = outside
      default: break
      }
      if opensPhrase(token) || isAimLink(index), token.range.upperBound < end {
        start = max(start, token.range.upperBound)
      }
    }
    return start
  }

  /// 目标为印染5亿米: what is aimed at stands behind 为.
  private func isAimLink(_ index: Int) -> Bool {
    index > 0 && scan.tokens[index].classes.contains(.link)
      && scan.tokens[index - 1].classes.contains(.planNoun)
      && scan.tokens[index - 1].range.upperBound == scan.tokens[index].range.lowerBound
  }

  /// 企业400家以上、门店300家: what bounds the number before is no part of the name behind it.
  private func behindBound(of site: FigureSite) -> Int {
    guard site.followsNumber, let first = site.leftTokens.first, case let token = scan.tokens[first],
      token.range.lowerBound == site.left.lowerBound, !token.classes.isDisjoint(with: .boundAfter)
    else { return site.left.lowerBound }
    return token.range.upperBound
  }

  /// 总收益以价值计上升12.7%, 以数量计则: where the words begin that say how something is counted.
  private func mannerStart(before end: Int, from first: Int) -> Int? {
    var end = text.has("则", endingAt: end) ? end - 3 : end
    // 计 leads over to a number too, and is passed over as such.
    if Self.counted.begins(in: text, at: end) { end += 3 }
    guard Self.counted.ends(in: text, at: end), !Self.countings.ends(in: text, at: end) else { return nil }
    var start = end - 6
    while start > max(first, end - 36) {
      // 按2018年平均汇率计算: digits are of one byte each.
      start = text.scalarStart(before: start)
      if Self.measuring.begins(in: text, at: start) { return start }
    }
    return nil
  }

  /// 种植面积经航测调查统计为9公顷, 增加值经初步核算为5亿元: where the words begin that say how something was found out.
  private func findingStart(before end: Int, from first: Int) -> Int? {
    // 销售价值的临时估计为30亿元.
    if Self.estimates.ends(in: text, at: end) { return end - 15 }
    let end = Self.results.ends(in: text, at: end) ? end - 6 : end
    guard Self.findings.ends(in: text, at: end) else { return nil }
    var start = end - 6
    while start >= max(first, end - 45) {
      if text.has("经", at: start), !Self.economies.begins(in: text, at: start),
        !Self.endsOfWords.ends(in: text, at: start)
      {
        return start
      }
      guard start > first else { return nil }
      start = text.scalarStart(before: start)
    }
    return nil
  }

  /// 已经检测, 财经统计.
  private static let endsOfWords = HanWords(["已", "曾", "财", "历", "神", "农", "政", "途", "东", "石", "月", "未"])
  private static let estimates = HanWords(["的临时估计", "的修订估计", "的初步估计", "的临时估算"])
  private static let results = HanWords(["结果"])
  private static let findings = HanWords([
    "统计", "核算", "测算", "推算", "核定", "审定", "评估", "监测", "检测", "核实", "调查",
  ])
  private static let economies = HanWords(["经济", "经营", "经费", "经常", "经过", "经验", "经贸", "经开", "经理"])

  /// 收入新台币6亿元, 总计新台币(下同)6亿元, 价格跌至约人民币9元/吨: the currency belongs to the number.
  private func withoutCurrency(_ end: Int, from first: Int) -> Int {
    guard let start = CurrencyPrefix.start(in: text, before: end, from: first) else { return end }
    // 折合人民币8亿元: a word by itself, which leads over to the number.
    let isInWord = number > block.lowerBound && scan.tokens[number - 1].range.lowerBound < start
    return isInWord && scan.tokens[number - 1].range.upperBound == end ? end : start
  }

  private static let counted = HanWords(["计", "计价", "计算"])
  private static let measuring = HanWords(["以", "按"])
  private static let countings = HanWords([
    "统计", "合计", "累计", "总计", "共计", "预计", "审计", "设计", "会计", "估计", "小计", "生计",
  ])

  /// Those of some tokens that end at or before an offset.
  private func tokens(_ tokens: Range<Int>, endingBy end: Int) -> Range<Int> {
    var last = tokens.upperBound
    while last > tokens.lowerBound, scan.tokens[last - 1].range.upperBound > end { last -= 1 }
    return tokens.lowerBound..<last
  }

  /// Where the name ends: in front of a comparison, of what a change began from, of a bracket, and of who has so
  /// many.
  ///
  /// `nil` where nothing else is left.
  private func nameEnd(
    _ aspect: AspectReading.Result, at site: FigureSite, _ entities: [Entity]
  ) -> Int? {
    var end = trimmedEnd(aspect, at: site, withoutCurrency(site.left.upperBound, from: site.left.lowerBound))
    if !site.leftClasses.isDisjoint(with: [.than, .compare]),
      let standard = standard(site.leftTokens, before: site.left.upperBound)
    {
      end = trimmedEnd(aspect, at: site, min(end, standard))
    }
    if let opening = site.opening, opening > site.left.lowerBound {
      end = trimmedEnd(aspect, at: site, min(end, opening))
    }
    if let manner = mannerStart(before: end, from: site.left.lowerBound) {
      end = trimmedEnd(aspect, at: site, manner)
      guard end > site.left.lowerBound else { return nil }
    }
    if let finding = findingStart(before: end, from: site.left.lowerBound), finding > site.left.lowerBound {
      end = trimmedEnd(aspect, at: site, finding)
    }
    if site.leftClasses.contains(.mark), let bracket = bracket(site.leftTokens, endingAt: end) {
      end = trimmedEnd(aspect, at: site, withoutCurrency(bracket, from: site.left.lowerBound))
    }
    guard end > site.left.lowerBound else { return nil }
    if text.has("之日起", endingAt: end) {
      // 提供期限自招标文件发出之日起不得少于5日: from when on is no part of the name.
      guard let from = (site.left.lowerBound + 3..<end).last(where: { text.has("自", at: $0) }) else {
        return nil
      }
      end = from
    }
    guard let index = entities.nearest(before: end, near: site.names).last, case let named = entities[index],
      isOwner(named, endingAt: end, site)
    else { return end }
    let leads = named.range.lowerBound > site.left.lowerBound ? 3 : 0
    end = trimmedEnd(aspect, at: site, max(site.left.lowerBound, named.range.lowerBound - leads))
    return end > site.left.lowerBound ? end : nil
  }

  /// 服务业对经济增长的贡献率: where the name begins of what contributes, or 对 where it is told elsewhere.
  private func contributionStart(
    _ tokens: Range<Int>, before end: Int, at site: FigureSite, _ entities: [Entity]
  ) -> Int? {
    guard text.has("贡献率", endingAt: end),
      let last = tokens.last(where: { text.holds(scan.tokens[$0].range, anyOf: ["对"]) })
    else { return nil }
    let to = scan.tokens[last].range.lowerBound
    var start = site.left.lowerBound
    for token in scan.tokens[tokens]
    where token.range.upperBound <= to && (opensPhrase(token) || token.mark == 0x2C) {
      start = token.range.upperBound
    }
    for index in entities.nearest(before: to, near: site.names) where entities[index].kind != .project {
      start = max(start, entities[index].range.upperBound)
    }
    return min(start, to)
  }

  /// Where the words of rank begin, which are no part of the name.
  private func rankingStart(
    _ tokens: Range<Int>, before end: Int, _ aspect: AspectReading.Result, at site: FigureSite,
    _ entities: [Entity]
  ) -> Int? {
    guard aspect.aspect == .rank || aspect.rule == .places,
      let start = ranking(tokens, from: site.left.lowerBound, aspect).map({ scan.tokens[$0].range.lowerBound }
      )
    else { return nil }
    // 水利局在全省考核中位居第一: the ranking is all that is named.
    let isAllNamed = entities.nearest(before: end, near: site.names).contains {
      entities[$0].range.upperBound == start
    }
    return isAllNamed || isNothingElse(start, before: end, at: site) ? nil : start
  }

  /// 位居全国百强县榜单第77位: where nothing is named in front of it, the list that it is a place on is what is named.
  private func isNothingElse(_ start: Int, before end: Int, at site: FigureSite) -> Bool {
    start == site.left.lowerBound && Self.lists.ends(in: text, at: end)
  }

  private static let lists = HanWords([
    "榜", "榜单", "百强", "十强", "五十强", "考核", "考核中", "评比", "评比中", "评价", "评价中", "排行榜",
  ])

  /// The word of rank, failing that the preposition in front of the scope.
  private func ranking(_ tokens: Range<Int>, from start: Int, _ aspect: AspectReading.Result) -> Int? {
    let inside = tokens.lazy.filter {
      scan.tokens[$0].range.lowerBound >= start && isRanking(scan.tokens[$0])
    }
    guard aspect.aspect == .rank else { return inside.first }
    return inside.first { scan.tokens[$0].classes.contains(.rank) } ?? inside.first
  }

  /// Where the scope of a rank begins: 位居全区首位, 在全区排名中.
  private func isRanking(_ token: Token) -> Bool {
    token.classes.contains(.rank) || text.holds(token.range, anyOf: ["在"])
  }

  /// 占全盟规上工业产值比重: the whole that the share is of belongs to its name.
  ///
  /// 增加值占全市工业: so does what has the share, where it is named in front.
  private func sharePhrase(_ tokens: Range<Int>, _ end: Int, _ site: FigureSite) -> Range<Int>? {
    let last = tokens.last { scan.tokens[$0].classes.contains(.share) && isOccupy(scan.tokens[$0]) }
    guard let share = last.map({ scan.tokens[$0] }) else { return nil }
    // 约占全省: the bound is no part of it.
    let start = text.holds(share.range, anyOf: ["约占"]) ? share.range.lowerBound + 3 : share.range.lowerBound
    guard let whole = finished(start, end), whole.upperBound - share.range.upperBound >= 6 else { return nil }
    let front = opening(of: tokens, before: whole.lowerBound, from: behindBound(of: site))
    guard !isShareOfPlace(whole), whole.lowerBound - front >= 9,
      let holder = finished(front, whole.lowerBound), isContent(holder), Measures.ends(text, holder),
      !text.has("、", within: holder)
    else { return whole }
    return holder.lowerBound..<whole.upperBound
  }

  private func isOccupy(_ token: Token) -> Bool {
    text.holds(token.range, anyOf: ["占", "约占", "占地区"])
  }

  func isDoing(_ token: Token) -> Bool { token.classes.contains(.doing) }
}
