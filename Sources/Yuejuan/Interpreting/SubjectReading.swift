/// Tells whose figure a number is: the region, organisation or project named nearest that governs it.
struct SubjectReading {
  let text: [UInt8]
  /// The words for the document as a whole, where no sentence says otherwise.
  let owner: Range<Int>?
  /// The subject in force in the paragraph, from an earlier sentence.
  private(set) var current: Range<Int>?
  private var block = 0..<0
  /// The first sentence of the block, once it is asked for, and the last one that held a figure.
  private var opening: Range<Int>?
  private var lastSentence: Range<Int>?
  /// The organisation or region named last, for 该局 and 该旗.
  private var lastNamed: Range<Int>?

  init(text: [UInt8], owner: Range<Int>?) {
    self.text = text
    self.owner = owner
  }

  /// Begins a block.
  ///
  /// A heading's subject goes on to govern what follows it.
  mutating func beginBlock(_ block: Range<Int>, heading: Range<Int>?) {
    current = heading
    self.block = block
    opening = nil
    lastSentence = nil
  }

  /// Where the first sentence of a block ends; what is far away is no longer its opening.
  private func firstStop(in block: Range<Int>) -> Int? {
    (block.lowerBound..<min(block.upperBound, block.lowerBound + 600)).first { text.has("。", at: $0) }
  }

  /// Whether a name in another sentence than the figure's can still govern it.
  ///
  /// One in passing, in a sentence without figures, cannot: 临江县获评先进。
  private mutating func lasts(_ entity: Entity) -> Bool {
    if lastSentence?.contains(entity.range.lowerBound) == true { return true }
    let opening = self.opening ?? block.lowerBound..<(firstStop(in: block) ?? block.upperBound)
    self.opening = opening
    return opening.contains(entity.range.lowerBound)
  }

  /// The subject at a site.
  mutating func subject(
    at site: FigureSite, _ aspect: Aspect, entities: [Entity]
  ) -> Range<Int>? {
    if let named = described(at: site, aspect, entities) ?? bracketed(at: site, entities) { return named }
    // What the sentence names behind its last figure is spoken of in passing.
    defer { lastSentence = site.sentence.lowerBound..<site.range.upperBound }
    let near = entities.nearest(before: site.range.lowerBound)
    lastNamed = near.first { $0.kind == .region || $0.kind == .body }?.range ?? lastNamed
    for entity in near where entity.kind != .described && governs(entity, site, aspect) {
      let isNear = entity.range.lowerBound >= site.sentence.lowerBound
      // 全市 is meant for its own sentence; a name goes on to govern those behind it.
      if entity.kind == .here || entity.kind == .project && !isHeld(entity) || entity.isPassing {
        if isNear, !entity.isPassing || isTold(entity, site) { return entity.range }
        continue
      }
      if !isNear, !lasts(entity) || !isTopic(entity, site) { continue }
      let subject = resolved(entity, among: entities)
      if opens(entity), !isNear || isTopic(entity, site) {
        current = subject
      } else if isNear {
        return subject
      }
      break
    }
    return current ?? owner
  }

  /// 临江大堤整治工程,…: a project that a sentence names first of all is what the next ones are about too.
  private func isHeld(_ entity: Entity) -> Bool {
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    guard end < text.count, text[end] == 0x2C else { return false }
    return start <= block.lowerBound || text.has("。", endingAt: start)
  }

  /// 苏州晋升特大城市,全年接待游客9万人: a place without a figure in its own clause is spoken of in passing.
  private func isTold(_ entity: Entity, _ site: FigureSite) -> Bool {
    let end = entity.range.upperBound
    guard let mark = (end..<max(end, site.range.lowerBound)).first(where: { isClauseEnd($0) }) else { return true }
    return text[end..<mark].contains { ScalarClass.isDigit(UInt32($0)) }
  }

  /// Whether a name is what its sentence is about: it stands in the first clause or where a figure is told of it.
  private func isTopic(_ entity: Entity, _ site: FigureSite) -> Bool {
    if isTold(entity, site) { return true }
    var start = entity.range.lowerBound
    while start > block.lowerBound, entity.range.lowerBound - start < 24 {
      start = text.scalarStart(before: start)
      if text.has("。", at: start) { return true }
    }
    return start <= block.lowerBound
  }

  private func isClauseEnd(_ index: Int) -> Bool { text[index] == 0x2C || text[index] == 0x3B }

  /// 投资2亿元的临江大桥项目: the project that a number describes from in front.
  private func described(at site: FigureSite, _ aspect: Aspect, _ entities: [Entity]) -> Range<Int>? {
    let start = site.range.upperBound + 3
    guard text.has("的", at: site.range.upperBound) else { return nil }
    let next = entities.count(endingBy: start)
    guard next < entities.count, entities[next].range.lowerBound == start else { return nil }
    // 第六位的临江市: who holds the place stands behind it.
    let isHolder = aspect == .rank && (entities[next].kind == .region || entities[next].kind == .body)
    return isHolder || entities[next].kind == .described ? entities[next].range : nil
  }

  /// 临江市(209.8亿元): a number by itself in brackets behind a name.
  private func bracketed(at site: FigureSite, _ entities: [Entity]) -> Range<Int>? {
    let start = site.range.lowerBound
    guard start > 1, text[start - 1] == 0x28, text.has(")", at: site.range.upperBound),
      let named = entities.nearest(before: start).first, named.range.upperBound == start - 1,
      named.kind == .region || named.kind == .body
    else { return nil }
    return named.range
  }

  /// Whether a name opens its clause, and so goes on to govern the sentences behind it.
  private func opens(_ entity: Entity) -> Bool {
    let start = entity.range.lowerBound
    guard start > 0 else { return true }
    return !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
  }

  /// 公司 is the company that the paragraph named last.
  private func company(_ entity: Entity, _ entities: [Entity]) -> Range<Int>? {
    guard Self.companies.isOne(in: text, entity.range) else { return nil }
    return entities.nearest(before: entity.range.lowerBound).first {
      $0.kind == .body && Self.companies.ends(in: text, at: $0.range.upperBound)
    }?.range
  }

  private static let companies = HanWords(["公司", "集团"])

  private func resolved(_ entity: Entity, among entities: [Entity]) -> Range<Int> {
    switch entity.kind {
    case .backReference: lastNamed ?? owner ?? entity.range
    case .writer: company(entity, entities) ?? owner ?? entity.range
    default: entity.range
    }
  }

  /// 居全区第四位, 占全盟比重, 高于全国: a region that something is measured against is not its subject.
  private func governs(_ entity: Entity, _ site: FigureSite, _ aspect: Aspect) -> Bool {
    let start = entity.range.lowerBound
    if isMeasured(entity) || isActedOn(entity), aspect != .rank { return true }
    if entity.isSpeaker || isOffice(entity.range.upperBound) { return false }
    if entity.isField(in: text) { return false }
    if Self.comparisons.ends(in: text, at: start) { return false }
    guard aspect == .rank else { return true }
    if site.range.lowerBound - entity.range.upperBound <= 12 { return false }
    return entity.kind != .here || !isScope(entity, site)
  }

  /// 最高的为临江县6.2%: a name right in front of a number owns it, whatever leads up to it.
  private func isMeasured(_ entity: Entity) -> Bool {
    guard entity.kind == .region || entity.kind == .body, entity.range.upperBound < text.count else {
      return false
    }
    return ScalarClass.isDigit(UInt32(text[entity.range.upperBound]))
      && !Self.measures.ends(in: text, at: entity.range.lowerBound)
  }

  /// 对全区16个村逐户走访, 在全盟范围内培养100名: what something is done to or in.
  private func isActedOn(_ entity: Entity) -> Bool {
    guard entity.kind == .here, entity.range.upperBound < text.count else { return false }
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    if text.has("对", endingAt: start) { return ScalarClass.isDigit(UInt32(text[end])) }
    return text.has("在", endingAt: start) && text.has("范围", at: end)
  }

  /// 青石镇党委书记, 县水利局局长: an office names a person.
  private func isOffice(_ end: Int) -> Bool {
    if Self.offices.begins(in: text, at: end) { return true }
    guard Self.halls.begins(in: text, at: end) else { return false }
    return isOffice(end + (text.has("办公室", at: end) ? 9 : 6))
  }

  private static let offices = HanWords([
    "书记", "主任", "局长", "部长", "县长", "市长", "镇长", "乡长", "旗长", "院长", "主席", "负责人", "处长", "科长", "副",
  ])

  private static let halls = HanWords(["党委", "县委", "市委", "区委", "旗委", "党组", "政府", "办公室"])

  /// 在2021年全区考核中位居第一名: what a rank is held in, though a span of time stands between.
  private func isScope(_ entity: Entity, _ site: FigureSite) -> Bool {
    let start = max(site.left.lowerBound, entity.range.lowerBound - 90)
    guard start < entity.range.lowerBound else { return false }
    return text.has("在", beginningIn: start..<entity.range.lowerBound)
  }

  private static let comparisons = HanWords([
    "占", "比", "较", "高于", "低于", "居", "位居", "排", "在", "排名", "列", "向", "来自", "位列", "至", "对", "为", "给", "使",
    "让", "列入", "是", "动员", "组织", "带动", "引导", "推动", "领跑", "领先", "超过", "高出", "走在", "优于", "好于", "快于",
  ])

  private static let measures = HanWords(["占", "比", "较", "高于", "低于", "来自", "向"])
}
