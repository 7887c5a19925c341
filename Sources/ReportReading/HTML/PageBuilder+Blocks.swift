import Yuejuan

extension PageBuilder {
  /// In preformatted text a line break is a line break.
  mutating func preformatted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: Range<Int>, _ form: RunLocator.Form
  ) {
    guard form == .verbatim else { return append(bytes, source, form) }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      append(line, source.lowerBound + start..<source.lowerBound + end, form)
      if end < bytes.count { closeBlock() }
      start = end + 1
    }
  }

  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: Range<Int>, _ form: RunLocator.Form
  ) {
    text.append(
      bytes, source: source, isVerbatim: form == .verbatim, isLinked: openAnchors > 0,
      separator: text.blockStart == nil ? separator : nil)
  }

  /// What stands before the next block: a tab between the cells of a row, else a line break.
  private var separator: UInt8? {
    guard !drafts.isEmpty else { return nil }
    guard let cell = tables.cell, case .tableCell(let before) = drafts[drafts.count - 1].block.kind,
      before.table == cell.table, before.row == cell.row, before.column != cell.column
    else { return 0x0A }
    return 0x09
  }

  /// Ends the open block, if any.
  mutating func closeBlock() {
    let linked = text.linkedBytes
    let origin = text.origin
    guard let range = text.close() else { return }
    let frame = stack.container
    var (kind, place) = kindAndPlace(frame?.blockKind ?? .paragraph)
    if kind == .paragraph { kind = kindByLook(range) }
    drafts.append(
      Draft(
        block: Block(kind: kind, range: range, at: place, origin: origin), part: frame?.part,
        linkedBytes: linked, box: frame?.box ?? PageBoxes.page))
  }

  /// What a paragraph is by its words: pages number their headings like any report, and seldom mark them.
  private func kindByLook(_ range: Range<Int>) -> Block.Kind {
    let line = text.utf8.span.extracting(range)
    if LineKind.isCaption(line) { return .caption }
    return LineKind.numberedHeading(line).map { .heading(level: $0) } ?? .paragraph
  }

  private mutating func kindAndPlace(_ kind: ElementStack.BlockKind) -> (Block.Kind, Block.Place) {
    switch kind {
    case .heading(let level):
      tables.markLayout()
      return (.heading(level: level), .words(stack.place))
    case .caption: return (.caption, .words(stack.place))
    case .listItem where tables.cell == nil: return (.listItem, .words(stack.place))
    case .paragraph, .preformatted: return (.paragraph, .words(stack.place))
    case .cell, .listItem:
      guard let cell = tables.cell else { return (.paragraph, .words(stack.place)) }
      return (.tableCell(cell), .cell(cell))
    }
  }
}
