/// Tells whose figure a number is: the region, organisation or project named nearest that governs it.
struct SubjectReading {
  let text: [UInt8]
  /// The words for the document as a whole, where no sentence says otherwise.
  let owner: Range<Int>?
  /// The subject in force in the paragraph, from an earlier sentence.
  private(set) var current: Range<Int>?
  /// The organisation or region named last, for 该局 and 该旗.
  private var lastNamed: Range<Int>?

  init(text: [UInt8], owner: Range<Int>?) {
    self.text = text
    self.owner = owner
  }

  /// Begins a block.
  ///
  /// A heading's subject goes on to govern what follows it.
  mutating func beginBlock(heading: Range<Int>?) { current = heading }

  /// The subject at a site.
  mutating func subject(
    at site: FigureSite, _ aspect: Aspect, entities: [Entity]
  ) -> Range<Int>? {
    let near = entities.nearest(before: site.range.lowerBound)
    lastNamed = near.first { $0.kind == .region || $0.kind == .body }?.range ?? lastNamed
    for entity in near where governs(entity, site, aspect) {
      let isNear = entity.range.lowerBound >= site.sentence.lowerBound
      // 全市 is meant for its own sentence; a name goes on to govern those behind it.
      if entity.kind == .here || entity.kind == .project {
        if isNear { return entity.range }
        continue
      }
      let subject = resolved(entity)
      if opens(entity) { current = subject } else if isNear { return subject }
      break
    }
    return current ?? owner
  }

  /// Whether a name opens its clause, and so goes on to govern the sentences behind it.
  private func opens(_ entity: Entity) -> Bool {
    let start = entity.range.lowerBound
    guard start > 0 else { return true }
    return !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
  }

  private func resolved(_ entity: Entity) -> Range<Int> {
    switch entity.kind {
    case .backReference: lastNamed ?? owner ?? entity.range
    case .writer: owner ?? entity.range
    default: entity.range
    }
  }

  /// 居全区第四位, 占全盟比重, 高于全国: a region that something is measured against is not its subject.
  private func governs(_ entity: Entity, _ site: FigureSite, _ aspect: Aspect) -> Bool {
    let start = entity.range.lowerBound
    for word in [
      "占", "比", "较", "高于", "低于", "居", "位居", "排", "在", "排名", "列", "向", "来自", "位列", "至", "对", "为", "给", "使",
      "让", "列入",
    ]
      as [StaticString]
    where text.has(word, endingAt: start) { return false }
    // 为全区增添动力;引进资金…: what is meant for one part of a sentence ends with it.
    if entity.kind == .here, text[entity.range.upperBound..<site.range.lowerBound].contains(0x3B) {
      return false
    }
    if aspect == .rank, site.range.lowerBound - entity.range.upperBound <= 12 { return false }
    return true
  }
}
