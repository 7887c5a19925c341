import Yuejuan

/// Turns what the parser tells of a page into text and blocks.
final class PageBuilder: MarkupHandler {
  /// A block with what its part of the page is told by.
  struct Draft {
    var block: Block
    /// What the elements around it say.
    var role: Block.Role?
    /// How many of its bytes stand in links.
    var linkedBytes: Int
  }

  private(set) var text = PageText()
  private(set) var drafts: [Draft] = []
  private(set) var metadata = PageMetadata()
  private(set) var tables: TableTracker
  /// Whether elements stand deeper in one another than is taken in.
  private(set) var isTooDeep = false

  private var stack = ElementStack()
  private var roles = ElementRoles()
  private let depthLimit: Int
  /// The open elements that are deeper than the limit and are not on the stack.
  private var uncounted = 0
  private var openAnchors = 0
  private var isInTitle = false

  /// Makes a builder for one page.
  init(limits: ReadingLimits) {
    depthLimit = limits.elementDepth
    tables = TableTracker(limit: limits.tableCells)
  }

  func elementBegan(_ name: ElementName, _ attributes: MarkupAttributes) {
    let kind = name.kind
    if kind.isBlock || kind == .lineBreak { closeBlock() }
    if stack.depth >= depthLimit {
      isTooDeep = true
      uncounted += 1
      return
    }
    switch kind {
    case .meta: metadata.note(attributes)
    case .title: isInTitle = true
    case .anchor: openAnchors += 1
    case .superscript: text.beginSuperscript()
    case .table: tables.begin(after: drafts.count)
    case .tableRow: tables.beginRow()
    case .tableCell, .headerCell:
      tables.beginCell(
        rowSpan: attributes["rowspan"], columnSpan: attributes["colspan"],
        isHeader: kind == .headerCell)
    default: break
    }
    push(name, kind, attributes)
  }

  func elementEnded(_ name: ElementName) {
    if name.kind.isBlock { closeBlock() }
    if uncounted > 0 {
      uncounted -= 1
      return
    }
    // Elements that were left open inside it end with it.
    guard stack.frames.suffix(64).contains(where: { $0.name == name }) else { return }
    while let frame = stack.pop() {
      ended(frame.kind)
      if frame.name == name { break }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, source: Range<Int>, form: RunLocator.Form) {
    if isInTitle {
      metadata.titleText.append(contentsOf: bytes)
      return
    }
    if stack.container?.blockKind == .preformatted {
      preformatted(bytes, source, form)
    } else {
      append(bytes, source, form)
    }
  }

  /// Ends the last block.
  func finish() { closeBlock() }

  private func ended(_ kind: ElementKind) {
    switch kind {
    case .title: isInTitle = false
    case .anchor: openAnchors -= 1
    case .superscript: text.endSuperscript()
    case .tableCell, .headerCell: tables.endCell()
    case .table: if let table = tables.end() { settle(table) }
    default: break
    }
  }

  private func push(_ name: ElementName, _ kind: ElementKind, _ attributes: MarkupAttributes) {
    let outer = stack.container
    var role = outer?.role
    var id: String?
    if kind.isBlock {
      let labels = attributes.isEmpty ? (nil, nil) : (attributes["id"], attributes["class"])
      id = labels.0
      role = roles.role(of: kind, id: labels.0, class: labels.1, inside: outer?.role)
    }
    let blockKind = kind.blockKind(inside: outer?.blockKind ?? .paragraph)
    stack.push(name, kind, blockKind: blockKind, role: role, id: id)
  }

  /// In preformatted text a line break is a line break.
  private func preformatted(
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

  private func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: Range<Int>, _ form: RunLocator.Form
  ) {
    text.append(
      bytes, source: source, isVerbatim: form == .verbatim, isLinked: openAnchors > 0,
      opens: { separator })
  }

  /// What stands before the next block: a tab between the cells of a row, else a line break.
  private var separator: UInt8? {
    guard let last = drafts.last else { return nil }
    guard let cell = tables.cell, case .tableCell(let before) = last.block.kind,
      before.table == cell.table, before.row == cell.row, before.column != cell.column
    else { return 0x0A }
    return 0x09
  }

  private func closeBlock() {
    let linked = text.linkedBytes
    let origin = text.origin
    guard let range = text.close() else { return }
    let frame = stack.container
    let (kind, place) = kindAndPlace(frame?.blockKind ?? .paragraph)
    drafts.append(
      Draft(
        block: Block(kind: kind, range: range, place: place, origin: origin), role: frame?.role,
        linkedBytes: linked))
  }

  private func kindAndPlace(_ kind: ElementStack.BlockKind) -> (Block.Kind, String) {
    switch kind {
    case .heading(let level):
      tables.markLayout()
      return (.heading(level: level), stack.place)
    case .caption: return (.caption, stack.place)
    case .listItem where tables.cell == nil: return (.listItem, stack.place)
    case .paragraph, .preformatted: return (.paragraph, stack.place)
    case .cell, .listItem:
      guard let cell = tables.cell else { return (.paragraph, stack.place) }
      return (
        .tableCell(cell), "table \(cell.table + 1) row \(cell.row + 1) column \(cell.column + 1)"
      )
    }
  }

  /// The blocks of a table that only places things are paragraphs, each in a line of its own.
  private func settle(_ table: TableTracker.Table) {
    let own = drafts.indices[table.firstBlock...].filter { index in
      if case .tableCell(let cell) = drafts[index].block.kind { cell.table == table.number } else { false }
    }
    guard table.isLayout || holdsArticle(own) else { return }
    for index in own {
      drafts[index].block.kind = .paragraph
      text.separate(blockAt: drafts[index].block.range.lowerBound, with: 0x0A)
    }
  }

  /// Whether one cell holds so many paragraphs that the table is a frame around an article.
  private func holdsArticle(_ own: [Int]) -> Bool {
    var blocksInCell = 0
    var last: Block.Kind?
    for index in own {
      blocksInCell = drafts[index].block.kind == last ? blocksInCell + 1 : 1
      last = drafts[index].block.kind
      if blocksInCell >= 5 { return true }
    }
    return false
  }
}

extension ElementKind {
  /// What a block in the element is, given what one around it is. Headings and captions hold all
  /// that is in them, cells and items hold paragraphs.
  fileprivate func blockKind(inside outer: ElementStack.BlockKind) -> ElementStack.BlockKind {
    switch self {
    case .heading(let level): .heading(level)
    case .caption: .caption
    case .tableCell, .headerCell: .cell
    case .listItem: outer == .cell ? .cell : .listItem
    case .preformatted: outer == .cell ? .cell : .preformatted
    case .table: .paragraph
    default: outer
    }
  }
}
