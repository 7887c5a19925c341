/// Tells whose figure a number is: the region, organisation or project named nearest that governs it.
struct SubjectReading {
  let text: [UInt8]
  let scan: Scan
  /// The words for the document as a whole, where no sentence says otherwise.
  let owner: Range<Int>?
  /// Whether the text is a law, in which a name governs its own clause only.
  let isLaw: Bool

  /// What the text has spoken of so far.
  ///
  /// Apart from the reading, which hands itself on with every question about a name.
  struct State {
    /// The subject in force in the paragraph, from an earlier sentence.
    fileprivate var current: Range<Int>?
    /// The whole that the text spoke of last, 全市 or 我国, for a text that is of nobody else.
    fileprivate var whole: Range<Int>?
    /// The block at hand.
    fileprivate(set) var block = 0..<0
    fileprivate var tokens = 0..<0
    /// The first sentence of the block, once it is asked for, and the last one that held a figure.
    fileprivate var opening: Range<Int>?
    fileprivate var lastSentence: Range<Int>?
    /// The organisation or region named last, for 该局 and 该旗.
    fileprivate(set) var lastNamed: Range<Int>?
    /// The name met last of those that end alike, of the blocks before: 该县 is a county.
    var lastByEnd: [(end: UInt32, range: Range<Int>)] = []

    /// Begins a block.
    ///
    /// A heading's subject goes on to govern what follows it.
    mutating func beginBlock(_ block: Range<Int>, tokens: Range<Int>, heading: Range<Int>?) {
      current = heading
      self.block = block
      self.tokens = tokens
      opening = nil
      lastSentence = nil
    }
  }

  /// Where the first sentence of a block ends; what is far away is no longer its opening.
  private func firstStop(_ tokens: Range<Int>, before end: Int) -> Int? {
    for index in tokens {
      let start = scan.tokens[index].range.lowerBound
      guard start < end else { return nil }
      if scan.tokens[index].mark == 0x3002 { return start }
    }
    return nil
  }

  /// Whether a name in another sentence than the figure's can still govern it.
  ///
  /// One in passing, in a sentence without figures, cannot: 临江县获评先进。
  private func lasts(_ entity: Entity, _ state: inout State) -> Bool {
    state.lastSentence?.contains(entity.range.lowerBound) == true || opens(entity, &state)
  }

  /// Whether a name stands in the first sentence of its block.
  private func opens(_ entity: Entity, _ state: inout State) -> Bool {
    let block = state.block
    let stop = state.opening == nil ? firstStop(state.tokens, before: block.lowerBound + 600) : nil
    let opening = state.opening ?? block.lowerBound..<(stop ?? block.upperBound)
    state.opening = opening
    return opening.contains(entity.range.lowerBound)
  }

  /// The subject at a site.
  func subject(
    at site: FigureSite, _ aspect: Aspect, entities: [Entity], state: inout State
  ) -> Range<Int>? {
    if let named = described(at: site, aspect, entities) ?? bracketed(at: site, entities) { return named }
    if site.sentence.lowerBound == state.block.lowerBound { state.opening = site.sentence }
    if let current = state.current, isCentral(current), tellsOfLocalities(site.left) { state.current = nil }
    // What the sentence names behind its last figure is spoken of in passing.
    defer { state.lastSentence = site.sentence.lowerBound..<site.range.upperBound }
    let near = [Entity].nearest(site.names)
    if let last = near.last(where: { entities[$0].isName }) { state.lastNamed = entities[last].range }
    if isLaw { return named(inClauseOf: site, aspect, entities, near, state) ?? state.current ?? owner }
    // Who is named in passing, where nobody else is.
    var passed: Range<Int>?
    for index in near.reversed() where entities[index].kind != .described {
      let entity = entities[index]
      guard governs(entity, site, aspect) else { continue }
      if isDoneWith(entity, site) {
        if entity.isName, entity.traits.contains(.opening), passed == nil { passed = entity.range }
        continue
      }
      let isNear = entity.range.lowerBound >= site.sentence.lowerBound
      // 我市获评先进。: the writer speaks of itself again, and of nobody named before.
      if !isNear, isWriter(entity) {
        state.current = nil
        break
      }
      if isOfOneSentence(entity, state.block) {
        if isNear, !entity.isPassing || isTold(entity, site) {
          if isWhole(entity) { state.whole = entity.range }
          return entity.range
        }
        continue
      }
      guard isNear || lasts(entity, &state) && goesOn(entity, site, among: entities, state.block) else {
        continue
      }
      let subject = resolved(entity, among: entities, state)
      if entity.traits.contains(.opening) && !isMember(entity) && entity.asideEnd == 0
        || isBudgetTier(entity), !entity.isLate || !entity.isName,
        isBudgetTier(entity) || opens(entity, &state),
        goesOn(entity, site, among: entities, state.block)
      {
        state.current = subject
      } else if isNear || entity.isLate || state.current == nil && owner == nil {
        return subject
      }
      break
    }
    return state.current ?? owner ?? state.whole ?? passed
  }

  /// 全市 is meant for its own sentence; a name goes on to govern those behind it.
  private func isOfOneSentence(_ entity: Entity, _ block: Range<Int>) -> Bool {
    entity.kind == .here && !isBudgetTier(entity) || entity.kind == .project && !isHeld(entity, block)
      || entity.isPassing && !leads(entity, block)
  }

  /// Whether what its sentence says of a name goes for the next ones too.
  private func goesOn(
    _ entity: Entity, _ site: FigureSite, among entities: [Entity], _ block: Range<Int>
  ) -> Bool {
    isTopic(entity, site, among: entities, block) && !isBreakdown(entity, block)
      && !endsWithSentence(entity, before: site) && !isOfParts(entity, site, among: entities)
  }

  /// The name that governs a figure of a law.
  private func named(
    inClauseOf site: FigureSite, _ aspect: Aspect, _ entities: [Entity], _ near: Range<Int>, _ state: State
  ) -> Range<Int>? {
    let last = near.last { index in
      let entity = entities[index]
      return entity.kind != .described && governs(entity, site, aspect)
        && entity.range.lowerBound >= site.sentence.lowerBound && entity.clauseEnd >= site.range.lowerBound
    }
    return last.map { resolved(entities[$0], among: entities, state) }
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
    guard site.isInBrackets(in: text), let named = entities.nearest(before: start).last,
      entities[named].range.upperBound == start - 1,
      entities[named].isName || entities[named].kind == .here
    else { return nil }
    return entities[named].range
  }
}
