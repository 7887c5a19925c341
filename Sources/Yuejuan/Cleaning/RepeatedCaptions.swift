/// Finds captions that a page says again word for word, so that what they report does not count twice.
struct RepeatedCaptions {
  private let blocks: [Block]
  private var known: Set<ArraySlice<UInt8>> = []

  init(_ blocks: [Block]) { self.blocks = blocks }

  /// Whether a block is a caption that stood before.
  ///
  /// Captions over a table are left alone: each of two tables may say 单位：亿元.
  mutating func isRepeated(_ index: Int, in source: [UInt8]) -> Bool {
    guard blocks[index].kind == .caption, !isOverTable(index) else { return false }
    return !known.insert(source[blocks[index].range]).inserted
  }

  private func isOverTable(_ index: Int) -> Bool {
    guard let next = blocks[index...].first(where: { $0.kind != .caption }) else { return false }
    if case .tableCell = next.kind { return true }
    return false
  }
}
