/// A region, an organisation or a project that the text names.
struct Entity: Equatable {
  enum Kind: Equatable {
    case region, body, project
    /// 投资2亿元的临江大桥项目: a project that only its own number speaks of.
    case described
    /// 全盟, 我市: a region meant from where the writer stands.
    case here
    /// 该局, 该旗: the organisation or region spoken of before.
    case backReference
    /// 我局, 我委: the organisation that writes.
    case writer
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether only its last character speaks for it, in the middle of a clause.
  var isDoubtful = false
  /// Whether it is meant for its own sentence only, like 全市: 苏州.
  var isPassing = false
  /// Whether it only tells of others: 统计局数据显示,全县….
  var isSpeaker = false

  /// Whether it is a field that something stands in: 全国、省、市最美驿站, 增速全省第一, 全国平均水平.
  func isField(in text: [UInt8]) -> Bool {
    guard kind == .here else { return false }
    let words: [StaticString] = [
      "、", "第", "首位", "首个", "首家", "首例", "首创", "唯一", "平均", "领先", "先进", "前列", "重点", "百强", "文明", "示范", "优秀", "最",
      "排名", "倒数",
    ]
    return words.contains { text.has($0, at: range.upperBound) }
  }

  /// Whether it names a region or an organisation.
  var isName: Bool { kind == .region || kind == .body }
}

/// Recognises names by their structure: what ends in 市, 局, 工程 and begins where a word ends.
struct EntityFinder {
  let text: [UInt8]
  let scan: Scan

  /// The entities of all blocks of a document.
  ///
  /// A name that nothing else marks as one must come twice.
  func entities(of blocks: [Block]) -> [[Entity]] {
    var found = blocks.indices.map { entities(of: blocks[$0], tokens: scan.blocks[$0]) }
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
  private static let naming: WordClasses = [
    .known, .place, .country, .speech, .tier, .here, .oneself, .common, .region, .body, .project,
  ]

  /// The entities of a block, in order, none inside another.
  func entities(of block: Block, tokens: Range<Int>) -> [Entity] {
    var found: [Entity] = []
    for index in tokens {
      let token = scan.tokens[index]
      let classes = token.classes
      guard !classes.isDisjoint(with: Self.naming) else { continue }
      if classes.contains(.known) {
        replace(with: Entity(kind: .body, range: token.range), in: &found)
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
      } else if classes.contains(.here) || classes.contains(.oneself) {
        let isBack = text.has("该", at: token.range.lowerBound)
        found.append(
          Entity(
            kind: isBack ? .backReference : classes.contains(.oneself) ? .writer : .here, range: token.range))
      } else if classes.contains(.common), let project = projectOfYear(index) {
        replace(with: project, in: &found)
      } else if !classes.isDisjoint(with: .ending),
        let entity = named(endingWith: index, in: block, first: tokens.lowerBound, after: found),
        !isCounted(entity, before: index), !isCounted(entity, endingWith: index)
      {
        replace(with: asMeant(entity), in: &found)
      } else if classes.contains(.body), isCompany(index, in: block) {
        found.append(Entity(kind: .writer, range: token.range))
      }
      if classes.contains(.speech) { markSpeaker(index, tokens, in: &found) }
    }
    return found
  }

  /// Marks the name in front of a word of speech, where nothing is counted behind it in the clause.
  private func markSpeaker(_ index: Int, _ tokens: Range<Int>, in found: inout [Entity]) {
    guard let last = found.last, last.kind == .region || last.kind == .body else { return }
    let before = tokens.lowerBound..<index
    for other in before.reversed() where scan.tokens[other].range.lowerBound >= last.range.upperBound {
      if isClauseMark(scan.tokens[other]) { return }
    }
    for other in index + 1..<max(index + 1, tokens.upperBound) {
      let token = scan.tokens[other]
      if isClauseMark(token) { break }
      if case .mention(let mention) = token.kind, case .quantity = scan.mentions[mention].kind { return }
    }
    found[found.count - 1].isSpeaker = true
  }

  private func isClauseMark(_ token: Token) -> Bool {
    switch token.kind {
    case .mark(0x2C), .mark(0x3002), .mark(0x3B), .mark(0x3A): true
    default: false
    }
  }

  private static let pointers = HanWords(["以上", "上述", "以下", "这批", "这些", "所有", "全部", "各", "其他"])
  private static let tiers = HanWords(["省", "市", "县", "区", "旗", "州", "盟", "镇", "乡"])

  /// 县疾控中心 is the county's, 县级中心 and 省域副中心 are kinds.
  private func isOfTier(_ start: Int) -> Bool {
    Self.tiers.begins(in: text, at: start) && !text.has("级", at: start + 3) && !text.has("域", at: start + 3)
  }

  private func isProvince(_ token: Token) -> Bool { text.has("省", at: token.range.lowerBound) }

  /// 新增旅游休闲街区5个, 建成服务中心3个: what the number behind it counts, not who has so many.
  private func isCounted(_ entity: Entity, endingWith index: Int) -> Bool {
    guard index + 1 < scan.tokens.count, case let next = scan.tokens[index + 1],
      next.range.lowerBound == entity.range.upperBound, case .mention(let mention) = next.kind,
      case .quantity(let quantity) = scan.mentions[mention].kind, quantity.dimension == .count,
      scan.tokens[index].range.count > 3, !text.has("局", endingAt: entity.range.upperBound)
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

  private func named(
    endingWith index: Int, in block: Block, first: Int, after found: [Entity]
  ) -> Entity? {
    let token = scan.tokens[index]
    let kind: Entity.Kind =
      token.classes.contains(.region) ? .region : token.classes.contains(.body) ? .body : .project
    var start = start(
      of: token, kind, runStart(before: index, in: block, first: first, kind), after: found.last)
    if kind == .project { start = projectStart(from: start, to: index, in: block) }
    let stem = start..<max(start, token.range.lowerBound)
    let hasHost = found.last?.range.lowerBound == start
    let isWhole =
      token.range.count >= 12 && kind == .body
      && (text.has("局", endingAt: token.range.upperBound) || text.has("部门", endingAt: token.range.upperBound))
    guard isWhole || isStem(stem, of: token, kind, hasHost: hasHost, before: index),
      stem.count <= (kind == .region ? 30 : 60)
    else { return nil }
    if kind == .project {
      if isDescribed(start) { return Entity(kind: .described, range: start..<token.range.upperBound) }
      guard isNamed(index, behind: hasHost ? found.last : nil), governs(index) || isSpokenOf(stem, index)
      else { return nil }
    }
    let opens = start == block.range.lowerBound || isMarkEnd(start)
    let isLikely =
      hasHost || isWhole || opens || isPlaceName(stem, before: index)
      || token.range.count > 3 && stem.count >= 12
      || kind == .region && isMeasured(start, token.range.upperBound)
    return Entity(kind: kind, range: start..<token.range.upperBound, isDoubtful: !isLikely)
  }

  /// 青海省: what is in front of 省 is a place by itself.
  private func isPlaceName(_ stem: Range<Int>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    return scan.tokens[index - 1].range == stem && scan.tokens[index - 1].classes.contains(.place)
  }

  /// Where a name begins: with the region that it stands in, else behind the last verb or name.
  private func start(
    of token: Token, _ kind: Entity.Kind, _ run: (hardStart: Int, lastVerbEnd: Int), after last: Entity?
  ) -> Int {
    guard let last, last.range.upperBound <= token.range.lowerBound else {
      // Verbs are part of a project's name: 农网巩固提升工程.
      return kind == .project ? run.hardStart : max(run.hardStart, run.lastVerbEnd)
    }
    let distance = token.range.lowerBound - last.range.upperBound
    let isUnbroken = run.lastVerbEnd <= last.range.lowerBound || token.range.count > 9 || distance <= 24
    if kind != .region, last.kind == .region || last.kind == .body, last.range.lowerBound >= run.hardStart,
      distance <= 45, isUnbroken
    {
      return last.range.lowerBound
    }
    if kind == .project { return max(run.hardStart, last.range.upperBound) }
    return max(run.hardStart, run.lastVerbEnd, last.range.upperBound)
  }

  /// Whether the characters in front of a name's end can be its own.
  ///
  /// One character at the end says little: 办 院 部 need a region in front, 县 市 区 a short stem.
  private func isStem(
    _ stem: Range<Int>, of token: Token, _ kind: Entity.Kind, hasHost: Bool, before index: Int
  ) -> Bool {
    guard stem.count >= 6 || isShortCounty(stem, token) else { return false }
    if kind == .project, Self.pointers.begins(in: text, at: stem.lowerBound) { return false }
    // 科技创新中心 is a kind of place, 临江县创新中心 an organisation.
    if !hasHost, text.holds(token.range, anyOf: ["中心"]), !isOfTier(stem.lowerBound) { return false }
    // The year tells 2022年改造项目 from other projects.
    if kind == .project, ScalarClass.isDigit(UInt32(text[stem.lowerBound])) { return true }
    guard hasOwnCharacters(stem, before: index) else { return false }
    guard token.range.count == 3 else { return true }
    switch kind {
    case .body: return hasHost || text.has("局", at: token.range.lowerBound)
    // 引导省、市、县三级: the provinces are known by their names.
    case .region: return stem.count <= 18 && (!isProvince(token) || isPlaceName(stem, before: index))
    default: return true
    }
  }

  /// Whether any character of a name belongs to no word of the vocabulary: 苏木镇 names no town.
  func hasOwnCharacters(_ stem: Range<Int>, before index: Int) -> Bool {
    var covered = 0
    var previous = index - 1
    while previous >= 0, scan.tokens[previous].range.lowerBound >= stem.lowerBound {
      let classes = scan.tokens[previous].classes
      if !classes.isDisjoint(with: [.common, .region, .verb]) {
        covered += scan.tokens[previous].range.count
      }
      previous -= 1
    }
    return stem.count - covered >= (scan.tokens[index].range.count == 3 ? 6 : 3)
  }

  func isMarkEnd(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: index)).value)
  }

  /// Where the run of characters that a name may take up begins, and where its last verb ends.
  private func runStart(
    before index: Int, in block: Block, first: Int, _ kind: Entity.Kind
  ) -> (hardStart: Int, lastVerbEnd: Int) {
    var position = scan.tokens[index].range.lowerBound
    let lowest = max(block.range.lowerBound, position - 66)
    var previous = index - 1
    var lastVerbEnd = 0
    while position > lowest {
      if previous >= first, scan.tokens[previous].range.upperBound == position {
        let token = scan.tokens[previous]
        if isBreak(token), kind != .region || !isNumeral(token) { return (position, lastVerbEnd) }
        if token.classes.contains(.verb), lastVerbEnd == 0 { lastVerbEnd = position }
        position = token.range.lowerBound
        previous -= 1
        continue
      }
      let start = text.scalarStart(before: position)
      guard ScalarClass.isHan(text.scalar(at: start).value) else { return (position, lastVerbEnd) }
      position = start
    }
    return (position, lastVerbEnd)
  }

  private func isBreak(_ token: Token) -> Bool {
    switch token.kind {
    case .mark, .mention: return true
    case .word(let classes):
      if text.has("和", at: token.range.lowerBound), token.range.count == 3 { return true }
      // 高于, 不低于; a single 近 or 超 may be part of a name.
      if token.range.count > 3, !classes.isDisjoint(with: .boundBefore) { return true }
      return !classes.isDisjoint(with: [
        .light, .link, .adverb, .function, .scope, .plan, .forecast, .norm, .here, .oneself, .compare, .rank,
      ])
    }
  }
}
