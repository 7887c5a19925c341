/// Recognises names by their structure: what ends in 市, 局, 工程 and begins where a word ends.
struct EntityFinder {
  let text: [UInt8]
  let scan: Scan
  /// Whether branches of trade are spoken of as those who have so many, as the statistics of Hong Kong and Macau do.
  var tellsOfBranches = false
  /// Whether 政府 by itself is that of the place that the text is of, as in Hong Kong.
  var tellsOfGovernment = false

  /// The entities of all blocks of a document.
  ///
  /// A name that nothing else marks as one must come twice.
  func entities(of blocks: [Block]) -> [[Entity]] {
    var found = blocks.indices.map { index in
      let classes = scan.blockClasses[index]
      return classes.isDisjoint(with: Self.naming) && !(tellsOfBranches && classes.contains(.number))
        ? [] : entities(of: blocks[index], tokens: scan.blocks[index])
    }
    var counts: [WordKey: Int] = [:]
    for entities in found {
      for entity in entities where entity.isDoubtful { counts[WordKey(text, entity.range), default: 0] += 1 }
    }
    for index in found.indices where found[index].contains(where: \.isDoubtful) {
      found[index].removeAll { $0.isDoubtful && counts[WordKey(text, $0.range), default: 0] < 2 }
    }
    return found
  }

  /// What may be an entity or the end of one.
  private static var naming: WordClasses {
    [.known, .place, .country, .speech, .tier, .here, .oneself, .common, .region, .body, .project]
  }

  /// What bears on the names of a block.
  private static var telling: WordClasses { naming.union([.mark, .number]) }

  /// The entities of a block, in order, none inside another.
  func entities(of block: Block, tokens: Range<Int>) -> [Entity] {
    var found: [Entity] = []
    let all = scan.tokens
    var (hasBrackets, hasQuotes) = (false, false)
    // Where the last number of the sentence at hand ends, of what is told.
    var numberEnd: Int?
    for index in tokens {
      let classes = all[index].classes
      if classes.isDisjoint(with: Self.telling) { continue }
      if let mark = all[index].mark {
        switch mark {
        case 0x28: hasBrackets = true
        case 0x201C, 0x300A: hasQuotes = true
        case 0x3002: numberEnd = nil
        case 0x2C where Self.settings.ends(in: text, at: all[index].range.lowerBound): numberEnd = nil
        default: break
        }
        continue
      }
      if classes.contains(.number), !isDuration(all[index]) { numberEnd = all[index].range.upperBound }
      let naming = classes.intersection(Self.naming)
      // Most are nouns that only look like the end of a name; of these a year may stand in front of projects.
      if naming.isEmpty || naming == .common && !isProjects(all[index]) && !isOpening(index) { continue }
      add(index, of: tokens, in: block, to: &found)
      if naming.contains(.speech) { markSpeaker(index, tokens, in: &found) }
      if let numberEnd, let last = found.last, last.range.lowerBound >= numberEnd {
        found[found.count - 1].traits.insert(.late)
      }
    }
    if tellsOfBranches, let branch = openingBranch(of: block),
      found.first.map({ $0.range.lowerBound >= branch.upperBound }) ?? true
    {
      found.insert(Entity(kind: .body, range: branch), at: 0)
    }
    if found.isEmpty { return found }
    // From the last on: a name looks no further than to the next.
    for index in found.indices.reversed() {
      let clause = clause(
        behind: found[index], before: index + 1 < found.count ? found[index + 1] : nil, in: block)
      found[index].clauseEnd = clause.end
      if hasBrackets { found[index].asideEnd = asideEnd(around: found[index].range, in: block) }
      found[index].isQuoted = hasQuotes && isQuoted(found[index])
      found[index].traits.formUnion(
        traits(of: found[index], among: tokens).union(clause.holdsDigit ? .told : []))
    }
    markRows(in: &found)
    markAlike(in: &found)
    return found
  }

  /// 全省13个地市中, 获得融资5亿元后: a clause that only tells where or when what follows was.
  private static let settings = HanWords(["中", "之一", "后", "前", "时", "之际", "基础上", "以来"])

  /// 两年, 8年前.
  private func isDuration(_ token: Token) -> Bool {
    guard case .mention(let mention) = token.kind, case .quantity(let quantity) = scan.mentions[mention].kind
    else { return false }
    return quantity.dimension == .time
  }

  /// Adds what a token is or ends, if it is an entity.
  private func add(_ index: Int, of tokens: Range<Int>, in block: Block, to found: inout [Entity]) {
    // Room for those of a paragraph at once.
    if found.isEmpty { found.reserveCapacity(8) }
    let token = scan.tokens[index]
    let classes = token.classes
    if classes.contains(.known), !isCutFromWord(token.range) {
      // 内政部警政署: the office in its ministry is one name.
      let isInside =
        found.last.map { $0.kind == .body && $0.range.upperBound == token.range.lowerBound } == true
      let start = isInside ? found.removeLast().range.lowerBound : token.range.lowerBound
      replace(with: Entity(kind: .body, range: start..<token.range.upperBound), in: &found)
    } else if classes.contains(.place) {
      if isPlace(index, in: block) {
        let range = token.range.lowerBound..<(listEnd(index) ?? token.range.upperBound)
        let place = Entity(kind: .region, range: range, isPassing: classes.contains(.city))
        replace(with: place, in: &found)
      }
    } else if classes.contains(.country) {
      if isListed(index, in: block) { replace(with: Entity(kind: .region, range: token.range), in: &found) }
    } else if classes.contains(.tier) {
      if isTier(index) { found.append(Entity(kind: .here, range: token.range)) }
    } else if text.has("本行", at: token.range.lowerBound),
      Self.ofOffice.begins(in: text, at: token.range.upperBound)
    {
      // 本行政区域, 本行业.
      return
    } else if classes.contains(.here), text.has("全球", at: token.range.lowerBound),
      Self.surroundings.begins(in: text, at: token.range.upperBound)
    {
      // 全球经济复苏偏缓,4月出口374亿美元: the world around.
      return
    } else if classes.contains(.here) || classes.contains(.oneself) {
      found.append(pointing(token))
    } else if classes.contains(.common), let name = projectOfYear(index) ?? placeOfThree(index) {
      replace(with: name, in: &found)
    } else if token.range.count == 6, text.has("行业", at: token.range.lowerBound) {
      if let branch = branch(index, after: found) { replace(with: branch, in: &found) }
    } else if classes.contains(.region), let zone = zone(token.range) {
      replace(with: Entity(kind: .region, range: zone), in: &found)
    } else if !classes.isDisjoint(with: .ending),
      let entity = named(endingWith: index, in: block, first: tokens.lowerBound, after: found),
      !isCounted(entity, before: index), !isCounted(entity, endingWith: index),
      // 川青铁路安州段: a stretch of a road.
      entity.kind != .region || !text.has("段", at: entity.range.upperBound)
    {
      replace(with: asMeant(entity), in: &found)
    } else if tellsOfGovernment, isGovernment(token) {
      found.append(Entity(kind: .body, range: token.range))
    } else if classes.contains(.body), isCompany(index, in: block) {
      found.append(Entity(kind: .writer, range: token.range))
    }
  }

  private static let surroundings = HanWords(["经济", "需求", "贸易", "市场", "供应链", "景气", "通胀", "疫情", "化"])
  private static let ofOffice = HanWords(["政", "业"])

  /// 消防处置警情, 劳工处境: the last character of an office's name begins another word.
  private func isCutFromWord(_ name: Range<Int>) -> Bool {
    guard Self.bureaus.ends(in: text, at: name.upperBound),
      Self.wordsOfBureaus.begins(in: text, at: name.upperBound - 3)
    else { return false }
    // 消防处于2022年度增79个职位: 于 leads to the year.
    let next = name.upperBound + 3
    return
      !(text.has("于", at: name.upperBound) && next < text.count && ScalarClass.isDigit(UInt32(text[next])))
  }

  private static let bureaus = HanWords(["处", "署", "院", "铁", "部", "府"])
  private static let wordsOfBureaus = HanWords([
    "处置", "处罚", "处理", "处警", "处境", "处于", "处方", "署名", "署长", "署期", "院校", "院长", "院士", "铁路", "铁道", "铁矿",
    "部门", "部位", "部署", "部件", "部委", "部分", "部长", "部队", "府性",
    "府办", "府路", "府街", "府前", "府大院", "府机关", "府驻地", "院所在", "部车购", "部补助", "部资金",
  ])

  /// 该局, 我局, 全县: who is meant without a name.
  private func pointing(_ token: Token) -> Entity {
    let isBack = text.has("该", at: token.range.lowerBound)
    return Entity(
      kind: isBack ? .backReference : token.classes.contains(.oneself) ? .writer : .here, range: token.range)
  }

  /// How many tokens a clause may have: a text without commas is not read to its end from each word of speech.
  private static let clauseReach = 64

  /// Marks the name in front of a word of speech, where nothing is counted behind it in the clause.
  private func markSpeaker(_ index: Int, _ tokens: Range<Int>, in found: inout [Entity]) {
    guard let last = found.last, last.kind == .region || last.kind == .body else { return }
    for other in (max(tokens.lowerBound, index - Self.clauseReach)..<index).reversed() {
      if scan.tokens[other].range.lowerBound < last.range.upperBound { break }
      if isClauseMark(scan.tokens[other]) { return }
    }
    // 经济部今天公布10月订单693.7亿美元: who makes a number known, not whose it is.
    let isAnnounced =
      Self.announcing.isOne(in: text, scan.tokens[index].range) && Self.ministries.isOne(in: text, last.range)
    for other in index + 1..<max(index + 1, min(tokens.upperBound, index + Self.clauseReach))
    where !isAnnounced {
      let token = scan.tokens[other]
      if isClauseMark(token) { break }
      if case .mention(let mention) = token.kind, case .quantity = scan.mentions[mention].kind { return }
    }
    found[found.count - 1].isSpeaker = true
  }

  private static let announcing = HanWords(["公布", "发布"])
  /// Those of Taiwan whose releases tell of the whole country.
  private static let ministries = HanWords([
    "经济部", "内政部", "法务部", "劳动部", "环境部", "卫生福利部", "卫福部", "数位发展部",
  ])

  private func isClauseMark(_ token: Token) -> Bool {
    token.mark == 0x2C || token.mark == 0x3002 || token.mark == 0x3B || token.mark == 0x3A
  }

  /// 新增旅游休闲街区5个, 专门学校达到16所: what the number behind it counts, not who has so many.
  private func isCounted(_ entity: Entity, endingWith index: Int) -> Bool {
    var behind = index + 1
    var end = entity.range.upperBound
    if behind < scan.tokens.count, scan.tokens[behind].range.lowerBound == end,
      scan.tokens[behind].classes.contains(.link), scan.tokens[behind].range.count > 3
    {
      (behind, end) = (behind + 1, scan.tokens[behind].range.upperBound)
    }
    guard behind < scan.tokens.count, case let next = scan.tokens[behind],
      next.range.lowerBound == end, case .mention(let mention) = next.kind,
      case .quantity(let quantity) = scan.mentions[mention].kind, quantity.dimension == .count,
      scan.tokens[index].range.count > 3
        || quantity.unitName == .piece && text.has("村", endingAt: entity.range.upperBound),
      !text.has("局", endingAt: entity.range.upperBound),
      !text.has("其中", endingAt: entity.range.lowerBound)
    else { return false }
    return next.range.upperBound >= text.count
      || !ScalarClass.isHan(text.scalar(at: next.range.upperBound).value)
  }

  /// 1个怡安康城管委会, 82个中央部门所属单位: what is counted is nobody in particular.
  private func isCounted(_ entity: Entity, before index: Int) -> Bool {
    for other in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let token = scan.tokens[other]
      guard token.range.upperBound <= entity.range.lowerBound else { continue }
      guard token.range.upperBound == entity.range.lowerBound, case .mention(let mention) = token.kind,
        case .quantity(let quantity) = scan.mentions[mention].kind
      else { return false }
      return quantity.dimension == .count
    }
    return false
  }

  /// Longer names take the place of the names that they hold.
  private func replace(with entity: Entity, in found: inout [Entity]) {
    while let last = found.last, last.range.upperBound > entity.range.lowerBound { found.removeLast() }
    found.append(entity)
  }

  /// 政府的经常开支, 政府于2022年度: opening what is said, or behind a span of time.
  private func isGovernment(_ token: Token) -> Bool {
    text.holds(token.range, anyOf: ["政府"])
      && (isMarkEnd(token.range.lowerBound)
        || self.token(endingAt: token.range.lowerBound)?.classes.contains(.span) == true)
      && Self.ofGovernment.begins(in: text, at: token.range.upperBound)
  }

  private static let ofGovernment = HanWords([
    "的", "于", "在", "已", "会", "将", "建议", "预留", "预计", "目前", "每年", "共", "拨款", "投放", "增加", "推出",
  ])

  func isMarkEnd(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: index)).value)
  }
}
