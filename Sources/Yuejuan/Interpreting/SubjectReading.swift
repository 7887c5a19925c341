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
  /// The name met last of those that end alike, of the blocks before: 该县 is a county.
  private var lastByEnd: [(end: UInt32, range: Range<Int>)] = []
  /// Whether the text is a law, in which a name governs its own clause only.
  private let isLaw: Bool

  init(text: [UInt8], owner: Range<Int>?, isLaw: Bool) {
    self.text = text
    self.owner = owner
    self.isLaw = isLaw
  }

  /// Takes note of the names of a block that has been gone through.
  mutating func note(_ entities: [Entity]) {
    for entity in entities where entity.isName {
      let end = lastScalar(entity.range)
      lastByEnd.removeAll { $0.end == end }
      lastByEnd.append((end, entity.range))
    }
  }

  private func lastScalar(_ range: Range<Int>) -> UInt32 {
    text.scalar(at: text.scalarStart(before: range.upperBound)).value
  }

  /// 该县, 该局: the county or the office named last.
  private func referred(_ entity: Entity, _ entities: [Entity]) -> Range<Int>? {
    let end = lastScalar(entity.range)
    let near = entities.nearest(before: entity.range.lowerBound).last {
      entities[$0].isName && lastScalar(entities[$0].range) == end
    }
    return near.map { entities[$0].range } ?? lastByEnd.first { $0.end == end }?.range
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
    lastNamed = near.last { entities[$0].isName }.map { entities[$0].range } ?? lastNamed
    for index in near.reversed() where entities[index].kind != .described {
      let entity = entities[index]
      guard governs(entity, site, aspect) else { continue }
      let isNear = entity.range.lowerBound >= site.sentence.lowerBound
      if isLaw {
        if isNear, entity.clauseEnd >= site.range.lowerBound { return resolved(entity, among: entities) }
        continue
      }
      // 全市 is meant for its own sentence; a name goes on to govern those behind it.
      if entity.kind == .here || entity.kind == .project && !isHeld(entity) || entity.isPassing {
        if isNear, !entity.isPassing || isTold(entity, site) { return entity.range }
        continue
      }
      if !isNear, !lasts(entity) || !isTopic(entity, site) { continue }
      let subject = resolved(entity, among: entities)
      if entity.traits.contains(.opening), !isNear || isTopic(entity, site) {
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
    if start <= block.lowerBound || isFirstClause(start) { return true }
    return end < text.count && text[end] == 0x2C && text.has("。", endingAt: start)
  }

  /// 据介绍,临江高速项目采用双向四车道: behind nothing but a few words that lead up to it.
  private func isFirstClause(_ start: Int) -> Bool {
    guard start > 0, start - block.lowerBound <= 15, text[start - 1] == 0x2C else { return false }
    return !text[block.lowerBound..<start - 1].contains(0x2C)
  }

  /// 苏州晋升特大城市,全年接待游客9万人: a place without a figure in its own clause is spoken of in passing.
  private func isTold(_ entity: Entity, _ site: FigureSite) -> Bool {
    entity.clauseEnd >= site.range.lowerBound || entity.traits.contains(.told)
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
      let named = entities.nearest(before: start).last, entities[named].range.upperBound == start - 1,
      entities[named].isName
    else { return nil }
    return entities[named].range
  }

  /// 公司 is the company that the paragraph named last.
  private func company(_ entity: Entity, _ entities: [Entity]) -> Range<Int>? {
    guard Self.companies.isOne(in: text, entity.range) else { return nil }
    return entities.nearest(before: entity.range.lowerBound).last {
      entities[$0].kind == .body && Self.companies.ends(in: text, at: entities[$0].range.upperBound)
    }.map { entities[$0].range }
  }

  private static let companies = HanWords(["公司", "集团"])

  private func resolved(_ entity: Entity, among entities: [Entity]) -> Range<Int> {
    switch entity.kind {
    case .backReference: referred(entity, entities) ?? lastNamed ?? owner ?? entity.range
    case .writer: company(entity, entities) ?? owner ?? entity.range
    default: entity.range
    }
  }

  /// 居全区第四位, 占全盟比重, 高于全国: a region that something is measured against is not its subject.
  private func governs(_ entity: Entity, _ site: FigureSite, _ aspect: Aspect) -> Bool {
    if !entity.traits.isDisjoint(with: [.measured, .actedOn]), aspect != .rank { return true }
    if entity.isSpeaker || !entity.traits.isDisjoint(with: [.office, .field, .compared]) { return false }
    guard aspect == .rank else { return true }
    if site.range.lowerBound - entity.range.upperBound <= 12 { return false }
    return entity.kind != .here || !isScope(entity, site)
  }

  /// 在2021年全区考核中位居第一名: what a rank is held in, though a span of time stands between.
  private func isScope(_ entity: Entity, _ site: FigureSite) -> Bool {
    let start = max(site.left.lowerBound, entity.range.lowerBound - 90)
    guard start < entity.range.lowerBound else { return false }
    return text.has("在", beginningIn: start..<entity.range.lowerBound)
  }
}
