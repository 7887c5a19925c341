/// Tells for whom a document speaks as a whole.
enum DocumentOwner {
  /// The organisation or region in the title, else the one named most often.
  static func owner(of document: Document, entities: [[Entity]]) -> Range<Int>? {
    // Menus may stand in front of the title.
    let main = document.blocks.indices.lazy.filter { document.blocks[$0].role == .main }
    for index in main.prefix(8) where document.blocks[index].isHeading {
      if let named = entities[index].first(where: { $0.kind == .region || $0.kind == .body }) {
        return named.range
      }
    }
    var counts: [[UInt8]: (count: Int, first: Range<Int>)] = [:]
    for (index, block) in document.blocks.enumerated() where block.role == .main {
      for entity in entities[index] where entity.kind == .region || entity.kind == .here {
        let name = Array(document.text[entity.range])
        counts[name, default: (0, entity.range)].count += 1
      }
    }
    return counts.values.max { ($0.count, -$0.first.lowerBound) < ($1.count, -$1.first.lowerBound) }?.first
  }
}
