import Yuejuan

/// Turns what the parser tells of a page into text and blocks.
struct PageBuilder: MarkupHandler {
  /// A block with what its part of the page is told by.
  struct Draft {
    var block: Block
    /// What the elements around it say.
    var part: PagePart?
    /// How many of its bytes stand in links.
    var linkedBytes: Int
    /// The box that it stands in.
    var box: Int32

    /// How many of its bytes stand outside links.
    var unlinkedBytes: Int { block.range.count - linkedBytes }
    /// Whether it is the cell of a table with figures.
    var isCell: Bool { if case .tableCell = block.kind { true } else { false } }

    /// Whether it holds a digit and is no link.
    func holdsNumber(in text: [UInt8]) -> Bool {
      linkedBytes * 2 <= block.range.count
        && text[block.range].contains { (0x30...0x39).contains($0) }
    }
  }

  var text = PageText()
  var drafts: [Draft] = []
  private(set) var metadata = PageMetadata()
  var tables: TableTracker
  /// Whether elements stand deeper in one another than is taken in.
  private(set) var isTooDeep = false

  private(set) var stack = ElementStack()
  private(set) var boxes = PageBoxes()
  private var roles = ElementRoles()
  private let depthLimit: Int
  /// The open elements that are deeper than the limit and are not on the stack.
  private var uncounted = 0
  private(set) var openAnchors = 0
  private var isInTitle = false

  /// Makes a builder for one page.
  init(limits: ReadingLimits) {
    depthLimit = limits.elementDepth
    tables = TableTracker(limit: limits.tableCells)
  }

  mutating func elementBegan(
    _ name: ElementName, _ kind: ElementKind, _ attributes: MarkupAttributes
  ) {
    let kind = kind == .inline && attributes.areRaised ? .superscript : kind
    if kind.isBlock || kind == .lineBreak { closeBlock() }
    if stack.depth >= depthLimit {
      isTooDeep = true
      uncounted += 1
      return
    }
    switch kind {
    case .meta: metadata.note(attributes)
    // Pictures that are drawn in the page have titles of their own.
    case .title: isInTitle = metadata.titleText.isEmpty
    // What stands in a field is no more running text than what stands in a link.
    case .anchor, .field: openAnchors += 1
    case .superscript: text.beginSuperscript()
    case .struck: text.part()
    case .deleted: text.beginDeletion()
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

  mutating func elementEnded(_ name: ElementName, _ kind: ElementKind) {
    if kind.isBlock { closeBlock() }
    if uncounted > 0 {
      uncounted -= 1
      return
    }
    // Elements that were left open inside it end with it.
    guard stack.holds(name) else { return }
    while let frame = stack.pop() {
      ended(frame.kind)
      if frame.name == name { break }
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, source: Range<Int>, form: RunLocator.Form) {
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
  mutating func finish() { closeBlock() }

  private mutating func ended(_ kind: ElementKind) {
    switch kind {
    case .title: isInTitle = false
    case .anchor, .field: openAnchors -= 1
    case .superscript: text.endSuperscript()
    case .struck: text.part()
    case .deleted: text.endDeletion()
    case .tableCell, .headerCell: tables.endCell()
    case .table: if let table = tables.end() { settle(table) }
    default: break
    }
  }

  private mutating func push(_ name: ElementName, _ kind: ElementKind, _ attributes: MarkupAttributes) {
    let outer = stack.container
    var part = outer?.part
    var id: UnsafeBufferPointer<UInt8>?
    var box = outer?.box ?? PageBoxes.page
    if kind.isBlock {
      box = boxes.open(inside: box, as: PageBoxes.Kind(name, kind))
      id = attributes.bytes(of: "id")
      part = roles.part(
        of: kind, id: id, class: attributes.bytes(of: "class"), inside: outer?.part)
    }
    let blockKind = kind.blockKind(inside: outer?.blockKind ?? .paragraph)
    stack.push(name, kind, blockKind: blockKind, part: part, box: box, id: id)
  }
}

extension ElementKind {
  /// What a block in the element is, given what one around it is.
  ///
  /// Headings and captions hold all
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
