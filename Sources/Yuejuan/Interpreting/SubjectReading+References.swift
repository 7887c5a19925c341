/// Names that refer to others: 该县, 该局, 公司.
extension SubjectReading {
  /// Takes note of the names of a block that has been gone through.
  func note(_ entities: [Entity], _ state: inout State) {
    for entity in entities where entity.isName {
      let end = lastScalar(entity.range)
      if let known = state.lastByEnd.firstIndex(where: { $0.end == end }) {
        state.lastByEnd[known].range = entity.range
      } else {
        state.lastByEnd.append((end, entity.range))
      }
    }
  }

  private func lastScalar(_ range: Range<Int>) -> UInt32 {
    text.scalar(at: text.scalarStart(before: range.upperBound)).value
  }

  /// 该县, 该局: the county or the office named last.
  private func referred(_ entity: Entity, _ entities: [Entity], _ state: State) -> Range<Int>? {
    let end = lastScalar(entity.range)
    let near = entities.nearest(before: entity.range.lowerBound).last {
      entities[$0].isName && lastScalar(entities[$0].range) == end
    }
    return near.map { entities[$0].range } ?? state.lastByEnd.first { $0.end == end }?.range
  }

  /// 公司 is the company that the paragraph named last.
  private func company(_ entity: Entity, _ entities: [Entity]) -> Range<Int>? {
    guard Self.companies.isOne(in: text, entity.range) else { return nil }
    return entities.nearest(before: entity.range.lowerBound).last {
      entities[$0].kind == .body && Self.companies.ends(in: text, at: entities[$0].range.upperBound)
    }.map { entities[$0].range }
  }

  private static let companies = HanWords(["公司", "集团"])

  func resolved(_ entity: Entity, among entities: [Entity], _ state: State) -> Range<Int> {
    switch entity.kind {
    case .backReference: referred(entity, entities, state) ?? state.lastNamed ?? owner ?? entity.range
    case .writer: company(entity, entities) ?? owner ?? entity.range
    default: entity.range
    }
  }
}
