// The words behind a number.

extension PhraseReading {
  func rightPhrase(at site: FigureSite) -> Range<Int>? {
    // 7万套(间), 40万人次(牵头单位:人社厅): what is told aside is no noun of the number.
    if site.range.upperBound < text.count, text[site.range.upperBound] == 0x28 { return nil }
    // 生物科技1家及园区事业1家: what stands behind the joint is the next one's.
    if isJoined(site) { return nil }
    // 投资近1000亿用于加大勘探: what for.
    if text.has("用于", at: site.right.lowerBound) { return nil }
    if let selected = selectedNoun(at: site) { return selected }
    if let aim = AimNoun.end(behind: site, in: text) { return finished(site.right.lowerBound + 3, aim) }
    var start = site.right.lowerBound
    var end = site.right.upperBound
    // 三次召开述职评议会: what happened so often stands behind its verb.
    let isOccasion =
      text.has("次", endingAt: site.range.upperBound) || text.has("场", endingAt: site.range.upperBound)
    var isQuoted = false
    // 新建资助宿位: several may stand in a row.
    var attributeEnd = start
    for index in site.rightTokens {
      let token = scan.tokens[index]
      // 9件“为民服务”实事: verbs inside a quotation end nothing.
      if token.classes.contains(.quotation) { isQuoted = token.mark == 0x201C || token.mark == 0x300C }
      if isQuoted { continue }
      let touches = token.range.lowerBound == start
      // 3.2万户最多: how it stands among others.
      if touches, !token.classes.isDisjoint(with: [.minBefore, .maxBefore]) { return nil }
      if touches,
        !token.classes.isDisjoint(with: .boundAfter) && !isInner(token, site) || text.has("的", at: start)
      {
        start = token.range.upperBound
      } else if touches, isOccasion, token.classes.contains(.verb) || token.classes.contains(.light) {
        start = token.range.upperBound
      } else if touches || token.range.lowerBound == attributeEnd, isAttribute(token),
        site.right.upperBound - token.range.upperBound >= 6
      {
        attributeEnd = token.range.upperBound
      } else if touches, isTask(token, site) {
        continue
      } else if touches, let noun = describedBehind(index, site) {
        return finished(start, noun)
      } else if endsPhrase(token), !isManner(token), !(closes(index, site) && !touches),
        !describes(token, at: index, site)
      {
        if touches || token.classes.contains(.target), token.range.lowerBound - start < 6 { return nil }
        end = token.range.lowerBound
        break
      }
    }
    // 超过所得额30%的部分可以扣除: the rest of what was named in front.
    if start > site.right.lowerBound, text.has("部分", at: start) { return nil }
    let words = finished(start, withoutJoin(start, min(end, start + 60)))
    return words.flatMap { Self.nothings.isOne(in: text, $0) || Joint.fills($0, of: text) ? nil : $0 }
  }

  /// 1家及园区事业1家: a joint in front of the words that name the next number, not 65岁及以上老年人6万人.
  private func isJoined(_ site: FigureSite) -> Bool {
    guard Self.joining.begins(in: text, at: site.right.lowerBound),
      !Self.joinedNouns.begins(in: text, at: site.right.lowerBound),
      site.rightTokens.upperBound < scan.tokens.count,
      case let next = scan.tokens[site.rightTokens.upperBound]
    else { return false }
    return next.range.lowerBound == site.right.upperBound && next.classes.contains(.mention)
  }

  private static let joining = HanWords(["及", "以及", "与", "和", "并", "或"])
  private static let joinedNouns = HanWords([
    "及以上", "及以下", "和美", "和谐", "和平", "与会", "与时俱进", "并购", "并网", "并联", "及格", "或有",
  ])

  /// 超过30%的部分, 41至55人之间: words that stand for what was named in front.
  private static let nothings = HanWords([
    "中", "里", "内", "部分", "标准", "幅度", "速度", "之间", "一个", "一名", "一件", "水平", "基础",
    "相比", "比较", "相较", "高位", "低位", "新高", "历史新高", "历史高位",
  ])

  /// 6条续建高铁, 8个在建项目: verbs that tell which of the things are meant.
  private static let attributes = HanWords([
    "续建", "新建", "在建", "改建", "扩建", "拟建", "援建", "迁建", "改扩建", "资助",
  ])

  /// 6条续建高铁, 80项高频事项: what tells which of the things are meant.
  private func isAttribute(_ token: Token) -> Bool {
    if Self.attributes.isOne(in: text, token.range) { return true }
    return token.range.count == 3 && !token.classes.isDisjoint(with: [.up, .down])
  }

  /// 72项任务全部完成: tasks that are counted; 80亿元任务 is what is to be reached, 上年结转的21项任务 what was carried over.
  private func isTask(_ token: Token, _ site: FigureSite) -> Bool {
    guard text.holds(token.range, anyOf: ["任务"]), !text.has("的", endingAt: site.left.upperBound),
      case .quantity(let quantity) = scan.mentions[site.mention].kind
    else { return false }
    return quantity.dimension == .count
  }

  /// 无水高层建筑, 便民多功能厅: a single character inside a noun compares nothing.
  private func isManner(_ token: Token) -> Bool { Self.manners.isOne(in: text, token.range) }

  private static let manners = HanWords(["高", "低", "多", "快", "大", "小"])

  /// 13个内资项目: the 内 of a noun bounds nothing.
  private func isInner(_ token: Token, _ site: FigureSite) -> Bool {
    guard text.holds(token.range, anyOf: ["内"]),
      case .quantity(let quantity) = scan.mentions[site.mention].kind
    else { return false }
    return quantity.bound == .exact
  }

  /// 86个投资亿元以上项目, 3个过三千亿元城市: things that a threshold selects, with the threshold.
  private func selectedNoun(at site: FigureSite) -> Range<Int>? {
    guard !site.right.isEmpty, site.right.count <= 15, site.rightTokens.upperBound < scan.tokens.count,
      case let amount = scan.tokens[site.rightTokens.upperBound],
      amount.range.lowerBound == site.right.upperBound, case .mention(let mention) = amount.kind,
      case .quantity(let threshold) = scan.mentions[mention].kind, threshold.dimension == .money
    else { return nil }
    var start = amount.range.upperBound
    for word in ["及以上", "以上"] as [StaticString] where text.has(word, at: start) {
      start += word.utf8CodeUnitCount
      break
    }
    let isAbove = start > amount.range.upperBound
    guard isAbove || ["过", "超", "超过", "突破", "破"].contains(where: { text.holds(site.right, anyOf: [$0]) })
    else { return nil }
    if text.has("的", at: start) { start += 3 }
    var end = min(site.sentence.upperBound, start + 45)
    for token in scan.tokens[(site.rightTokens.upperBound + 1)...] where token.range.lowerBound > start {
      guard token.range.lowerBound < end else { break }
      if endsPhrase(token) || token.mark != nil || token.classes.contains(.mention) {
        end = token.range.lowerBound
      }
    }
    return end - start >= 6 ? finished(site.right.lowerBound, end) : nil
  }

  /// 29家设立门诊的医疗机构: the end of the noun that a doing behind the number describes.
  private func describedBehind(_ index: Int, _ site: FigureSite) -> Int? {
    guard !scan.tokens[index].classes.isDisjoint(with: [.verb, .light]) else { return nil }
    var noun: Int?
    for next in (index + 1)..<max(index + 1, site.rightTokens.upperBound) {
      let token = scan.tokens[next]
      if let start = noun {
        guard endsPhrase(token) else { continue }
        return token.range.lowerBound - start >= 6 ? token.range.lowerBound : nil
      }
      if token.classes.contains(.mark) { return nil }
      if token.classes.contains(.of) { noun = token.range.upperBound }
    }
    return noun.flatMap { site.right.upperBound - $0 >= 6 ? min(site.right.upperBound, $0 + 36) : nil }
  }

  /// 处2万元以下的罚款, 给予10万元奖励: what the amount is given or taken as.
  func paymentBehind(_ quantity: Quantity, _ site: FigureSite) -> Range<Int>? {
    guard quantity.dimension == .money || quantity.dimension == .multiple || quantity.dimension == .percent
    else { return nil }
    var start = site.right.lowerBound
    for index in site.rightTokens.prefix(2) {
      let token = scan.tokens[index]
      guard token.range.lowerBound == start,
        !token.classes.isDisjoint(with: .boundAfter) || text.holds(token.range, anyOf: ["的"])
      else { break }
      start = token.range.upperBound
    }
    // 录得破纪录的2576亿元赤字: which way an account ends.
    if quantity.dimension == .money, Self.balances.begins(in: text, at: start) {
      let end = start + 6
      if end >= site.right.upperBound || Self.accounts.begins(in: text, at: end) { return start..<end }
    }
    // 一次性奖励 and 生活困难补助 are among the longest.
    for end in stride(from: start + 6, through: min(start + 24, site.right.upperBound), by: 3)
    where Payments.ends(text, start..<end, isWord: true) { return start..<end }
    return nil
  }

  private static let balances = HanWords(["赤字", "盈余", "顺差", "逆差", "亏损", "结余"])
  /// What a clause goes on with behind such a word: 513亿元盈余及, not 5亿元盈余公积.
  private static let accounts = HanWords(["及", "和", "与", "或", "后", "为", "较", "比", "是", "当中", "其中"])

  private func describes(_ token: Token, at index: Int, _ site: FigureSite) -> Bool {
    described(by: token, in: scan.tokens[index + 1..<site.rightTokens.upperBound]) != nil
  }

  /// Whether a token and all behind it are verbs up to the phrase's end: 道路建成通车, 线上培训.
  func closes(_ index: Int, _ site: FigureSite) -> Bool {
    var end = scan.tokens[index].range.lowerBound
    for next in index..<site.rightTokens.upperBound {
      let token = scan.tokens[next]
      guard token.range.lowerBound == end, token.classes.contains(.verb) else { return false }
      end = token.range.upperBound
    }
    return end == site.right.upperBound || end + 3 >= site.right.upperBound
  }

  /// The end of a phrase without 的, 和 or 等 behind it.
  private func withoutJoin(_ start: Int, _ end: Int) -> Int {
    for word in ["的", "和", "与", "及", "等"] as [StaticString]
    // 参与 ends in no joint.
    where end - start > 6 && text.has(word, endingAt: end) && !text.has("参与", endingAt: end) {
      return end - 3
    }
    // 31个未开工项目中; 高中 is a school.
    if end - start > 9, text.has("中", endingAt: end), !text.has("高中", endingAt: end),
      !text.has("初中", endingAt: end)
    {
      return end - 3
    }
    return end
  }

  func endsPhrase(_ token: Token) -> Bool {
    if let mark = token.mark { return mark == 0x3001 || mark == 0x2C || mark == 0x300A }
    if isNounJoin(token) { return text.has("等", at: token.range.lowerBound) }
    return !token.classes.isDisjoint(with: [
      .verb, .light, .link, .adverb, .function, .up, .down, .share, .plan, .forecast, .target, .scope, .rank,
      .actual,
    ])
  }
}
