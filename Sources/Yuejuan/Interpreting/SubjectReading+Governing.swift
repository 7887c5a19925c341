/// Whether a name governs a figure: what is told of others, or in passing, does not.
extension SubjectReading {
  /// 居全区第四位, 占全盟比重, 高于全国: a region that something is measured against is not its subject.
  func governs(_ entity: Entity, _ site: FigureSite, _ aspect: Aspect) -> Bool {
    // 增长7.5%(全市11.1%),回落0.9个百分点: what brackets tell of others ends with them.
    if entity.asideEnd > 0, entity.asideEnd < site.range.lowerBound { return false }
    if !entity.traits.isDisjoint(with: [.measured, .actedOn]), aspect != .rank {
      // 其中东山县4条、西河县2条;优化线路41条: the parts of a whole end with its part of the sentence.
      guard isMember(entity) else { return true }
      let distance = site.left.lowerBound - entity.range.upperBound
      return distance <= 0
        || distance < 300 && !text.has(0x3B, within: entity.range.upperBound..<site.left.lowerBound)
    }
    // 中央财政收入3万亿元。地方财政收入2万亿元.
    if isCentral(entity.range), entity.range.upperBound < site.range.lowerBound,
      tellsOfLocalities(max(entity.range.upperBound, site.range.lowerBound - 300)..<site.range.lowerBound)
    {
      return false
    }
    if entity.isSpeaker || !entity.traits.isDisjoint(with: [.office, .field, .compared]) { return false }
    if entity.kind == .project, isCounted(entity, site) { return false }
    // 建成临江产业园,新增企业80家: what is done with it says nothing of it behind its own clause.
    if entity.traits.contains(.object), entity.clauseEnd < site.range.lowerBound { return false }
    guard aspect == .rank else { return true }
    if site.range.lowerBound - entity.range.upperBound <= 12 { return false }
    return entity.kind != .here || !isField(entity, ofRankAt: site)
  }

  func isCentral(_ name: Range<Int>) -> Bool { name.count == 6 && text.has("中央", at: name.lowerBound) }

  /// Whether words tell of what is not the centre's: 地方财政收入, 地方本级收入.
  func tellsOfLocalities(_ words: Range<Int>) -> Bool {
    guard !words.isEmpty else { return false }
    var start = text.scalarStart(before: words.lowerBound + 1)
    while start < words.upperBound {
      // 对地方财政转移支付 is the centre's own.
      if Self.localAccounts.begins(in: text, at: start),
        start == 0 || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
          || text.has("其中", endingAt: start)
      {
        return true
      }
      start += text.scalar(at: start).length
    }
    return false
  }

  private static let localAccounts = HanWords(["地方财政", "地方本级", "地方一般公共", "地方公共财政", "地方政府性", "地方国有资本"])

  /// 支出6亿元,其中:市级3亿元。收入5亿元,其中:市级2亿元。: a tier that is told of again and again as a part of the whole.
  func isOfParts(_ entity: Entity, _ site: FigureSite, among entities: [Entity]) -> Bool {
    guard isBudgetTier(entity), isPart(entity) else { return false }
    let next = entities.count(endingBy: max(entity.range.upperBound, site.range.upperBound))
    return entities[next...].contains {
      isPart($0) && text[$0.range].elementsEqual(text[entity.range])
    }
  }

  private func isPart(_ entity: Entity) -> Bool {
    let start = entity.range.lowerBound
    let isParted = text.has(":", endingAt: start) || text.has(",", endingAt: start)
    return text.has("其中", endingAt: isParted ? start - 1 : start)
  }

  /// 其中东山县4条、西河县2条: one of the parts that a whole is divided into.
  func isMember(_ entity: Entity) -> Bool {
    entity.traits.contains(.measured) && Self.members.ends(in: text, at: entity.range.lowerBound)
  }

  private static let members = HanWords(["、", "其中"])

  /// 结果互认项目达488项: projects that are counted, not one that something is told of.
  private func isCounted(_ entity: Entity, _ site: FigureSite) -> Bool {
    (0...9).contains(site.range.lowerBound - entity.range.upperBound)
      && (text.has("项", endingAt: site.range.upperBound) || text.has("个", endingAt: site.range.upperBound))
      && !text.has(0x2C, within: entity.range.upperBound..<site.range.lowerBound)
  }

  /// 在2021年全区考核中位居第一名: what a rank is held in, though a span of time stands between.
  private func isField(_ entity: Entity, ofRankAt site: FigureSite) -> Bool {
    let start = max(site.left.lowerBound, entity.range.lowerBound - 90)
    guard start < entity.range.lowerBound else { return false }
    return text.has("在", beginningIn: start..<entity.range.lowerBound)
  }

  /// 临江大堤整治工程,…: a project that a sentence names first of all is what the next ones are about too.
  func isHeld(_ entity: Entity, _ block: Range<Int>) -> Bool {
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    if start <= block.lowerBound || isFirstClause(start, block) { return true }
    return end < text.count && text[end] == 0x2C && text.has("。", endingAt: start)
  }

  /// 据介绍,临江高速项目采用双向四车道: behind nothing but a few words that lead up to it.
  private func isFirstClause(_ start: Int, _ block: Range<Int>) -> Bool {
    guard start > 0, start - block.lowerBound <= 15, text[start - 1] == 0x2C else { return false }
    return !text.has(0x2C, within: block.lowerBound..<start - 1)
  }

  /// 苏州前三季度增长9%。…: a place with figures that a paragraph begins with is what it goes on to be about.
  func leads(_ entity: Entity, _ block: Range<Int>) -> Bool {
    entity.range.lowerBound - block.lowerBound <= 36 && entity.traits.isSuperset(of: [.opening, .told])
  }

  /// 苏州晋升特大城市,全年接待游客9万人: a place without a figure in its own clause is spoken of in passing.
  func isTold(_ entity: Entity, _ site: FigureSite) -> Bool {
    entity.clauseEnd >= site.range.lowerBound || entity.traits.contains(.told)
  }

  /// 分县市看,临江市增长9%;新河县增长8%。: the parts of a whole, of which the next sentence tells again.
  func isBreakdown(_ entity: Entity, _ block: Range<Int>) -> Bool {
    let start = stop(
      before: entity.range.lowerBound, from: max(block.lowerBound, entity.range.lowerBound - 600))
    guard ["分", "从", "按"].contains(where: { text.has($0, at: start) }) else { return false }
    return stride(from: start + 6, through: start + 24, by: 3).contains { text.has("看,", at: $0) }
  }

  /// Where the last full stop before an offset ends, or where to stop looking for it.
  private func stop(before start: Int, from lowest: Int) -> Int {
    var end = start
    while let last = text.lastIndex(of: 0x82, within: min(lowest, end)..<end) {
      if text.has("。", endingAt: last + 1) { return last + 1 }
      end = last
    }
    return min(lowest, start)
  }

  /// 东山开发区获评优秀,西河经开区位次前移。: of several names in a sentence without figures none goes on to govern.
  private func isOneOfSeveral(_ entity: Entity, _ entities: [Entity]) -> Bool {
    guard entity.isName else { return false }
    let reach = entity.range.lowerBound - 150...entity.range.upperBound + 150
    // Asked for every figure that a name could govern, so only of the names around it.
    let first = entities.count(endingBy: reach.lowerBound - 1)
    for other in entities[first...] {
      if other.range.lowerBound > reach.upperBound { return false }
      guard other.isName, other.traits.contains(.opening), other.range != entity.range else { continue }
      let gap =
        min(
          other.range.upperBound, entity.range.upperBound)..<max(
          other.range.lowerBound, entity.range.lowerBound)
      if !gap.isEmpty, !text.has("。", within: gap) { return true }
    }
    return false
  }

  /// 产值增长5%,东山区投资9亿元。, 东山县增长5%,西河县增长6%。: a name behind the numbers of others, or one of several of
  /// a kind, ends with its sentence, unless the next one tells of its parts.
  func endsWithSentence(_ entity: Entity, before site: FigureSite) -> Bool {
    entity.isLate && entity.isName && entity.range.upperBound < site.sentence.lowerBound
      && !text.has("其", at: site.sentence.lowerBound)
  }

  /// 市本级政府性基金预算收入5亿元。支出4亿元: the tier that a budget is told of stays until the next is named.
  func isBudgetTier(_ entity: Entity) -> Bool {
    entity.kind == .here && text.has("级", endingAt: entity.range.upperBound)
      && Self.budgets.begins(in: text, at: entity.range.upperBound)
  }

  private static let budgets = HanWords([
    "一般公共预算", "地方一般公共预算", "政府性基金", "国有资本经营", "社会保险基金", "财政", "预算", "基金",
  ])

  /// 全市, 我国, opening what is said, not a branch of industry.
  func isWhole(_ entity: Entity) -> Bool {
    entity.kind == .here && entity.traits.contains(.opening) && entity.asideEnd == 0
      && Self.wholes.begins(in: text, at: entity.range.lowerBound)
  }

  private static let wholes = HanWords(["全", "我", "本"])

  /// 我市, 我县, opening what a sentence says.
  func isWriter(_ entity: Entity) -> Bool {
    entity.kind == .here && entity.traits.contains(.opening) && text.has("我", at: entity.range.lowerBound)
  }

  /// 船闸改造工程完工;新建公路71公里: of a project without a figure another part of the sentence tells nothing.
  ///
  /// So do names in a row: 东山县、西河县提前完成任务;其中新增9人. Of a name behind the numbers of others its clause tells all.
  func isDoneWith(_ entity: Entity, _ site: FigureSite) -> Bool {
    let isOfRow =
      text.has("、", endingAt: entity.range.lowerBound) || text.has("、", at: entity.range.upperBound)
    guard entity.kind == .project || isOfRow || entity.isLate, !isTold(entity, site),
      entity.range.upperBound < site.left.lowerBound
    else { return false }
    // 新增企业9家,东山学院挂牌,建成公路3公里.
    if entity.isLate, entity.isName { return true }
    return text.has(0x3B, within: entity.range.upperBound..<site.left.lowerBound)
  }

  /// Whether a name is what its sentence is about: it stands in the first clause or where a figure is told of it.
  func isTopic(_ entity: Entity, _ site: FigureSite, among entities: [Entity], _ block: Range<Int>) -> Bool {
    if isTold(entity, site) { return true }
    if isOneOfSeveral(entity, entities) { return false }
    var start = entity.range.lowerBound
    while start > block.lowerBound, entity.range.lowerBound - start < 24 {
      start = text.scalarStart(before: start)
      if text.has("。", at: start) { return true }
    }
    return start <= block.lowerBound
  }
}
