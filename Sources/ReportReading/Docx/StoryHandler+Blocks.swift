import Yuejuan

extension StoryHandler {
  /// Where the text at hand stands, for a person.
  var place: String {
    let frame = frames[frames.count - 1]
    if let cell = frame.tables.last?.cell {
      return "table \(cell.table + 1) row \(cell.row + 1) column \(cell.column + 1)"
    }
    if let anchor = frame.anchor { return anchor }
    return switch story {
    case .body: "paragraph \(paragraphs.last?.number ?? paragraphCount)"
    case .furniture(let name): name
    case .notes(let name): name
    }
  }

  func beginParagraph() {
    let isTopLevel = frames.count == 1 && frames[0].tables.isEmpty
    if isTopLevel, paragraphs.isEmpty { paragraphCount += 1 }
    var paragraph = StoryParagraph(number: paragraphCount)
    if let carried {
      paragraph.text = carried.text
      paragraph.lines = carried.lines
      paragraph.boxes = carried.boxes
      self.carried = nil
    }
    paragraphs.append(paragraph)
  }

  func endParagraph() {
    endInstructions()
    guard var paragraph = paragraphs.last else { return }
    if paragraph.endIsDeleted, frames.count == 1, frames[0].tables.isEmpty {
      paragraphs.removeLast()
      carried = paragraph
      return
    }
    let style = styles.style(paragraph.style)
    let label = label(of: paragraph, style)
    paragraph.breakLine()
    if paragraph.lines.isEmpty, cell != nil, !label.isEmpty {
      paragraph.lines = [Array((label.hasSuffix(" ") ? label.dropLast() : label[...]).utf8)]
    } else if !paragraph.lines.isEmpty {
      paragraph.lines[0].insert(contentsOf: label.utf8, at: 0)
    }
    for line in paragraph.lines { append(line, of: paragraph, style) }
    frames[frames.count - 1].drafts += paragraph.boxes
    paragraphs.removeLast()
  }

  /// Ends what the file left open.
  func finish() {
    if let carried {
      self.carried = nil
      paragraphs.append(carried)
      paragraphs[paragraphs.count - 1].endIsDeleted = false
    }
    while !paragraphs.isEmpty {
      if frames.count > 1, let frame = frames.popLast() {
        withParagraph { $0.boxes += frame.drafts }
      }
      withParagraph { $0.endIsDeleted = false }
      endParagraph()
    }
    settleTitle()
    nameHeadings()
  }

  private var cell: TableCell? {
    placesLeft >= 0 ? frames[frames.count - 1].tables.last?.cell : nil
  }

  private func label(of paragraph: StoryParagraph, _ style: ParagraphStyles.Style) -> String {
    guard let list = paragraph.list ?? style.list, list != 0 else { return "" }
    return numbering.label(
      list: list, level: paragraph.listLevel ?? (paragraph.list == nil ? style.listLevel : 0),
      style: paragraph.list == nil ? paragraph.style : nil, styles: styles)
  }

  private func append(_ line: [UInt8], of paragraph: StoryParagraph, _ style: ParagraphStyles.Style) {
    let isBody = story == .body && frames.count == 1 && cell == nil
    if isBody { role = PageFurniture.role(ofLine: line.span) ?? role }
    var draft = DraftBlock(words: line, kind: .paragraph, role: role, place: place)
    if case .furniture = story { draft.role = .footer }
    if style.isContents || isBody && line.count <= 180 && PageFurniture.navigation.begins(line.span) {
      draft.role = .navigation
    }
    if let cell {
      draft.kind = .tableCell(cell)
    } else if isBody {
      draft.kind = kind(of: line, paragraph, style, draft.role)
      if draft.role == .main { mainCount += 1 }
    }
    frames[frames.count - 1].drafts.append(draft)
  }

  private func kind(
    of line: [UInt8], _ paragraph: StoryParagraph, _ style: ParagraphStyles.Style, _ role: Block.Role
  ) -> Block.Kind {
    let words = line.span
    if style.isCaption || LineKind.isCaption(words) { return .caption }
    guard role == .main else { return .paragraph }
    let index = frames[0].drafts.count
    if style.isTitle {
      hasTitleStyle = true
      return .heading(level: 1)
    }
    let level = (paragraph.outlineLevel ?? style.outlineLevel).flatMap { (0..<9).contains($0) ? $0 : nil }
    if let level, level < topHeading?.level ?? 9 {
      topHeading = (level, index, isOnly: LineKind.numberedHeading(words) == nil)
    } else if level == topHeading?.level {
      topHeading?.isOnly = false
    }
    if mainCount == 0, LineKind.isTitle(words) {
      titleByLook = index
      return .heading(level: 1)
    }
    if let level { return .heading(level: level + 2) }
    if let level = LineKind.numberedHeading(words) { return .heading(level: level) }
    if mainCount == 1, titleByLook == index - 1, LineKind.isSubtitle(words) { return .heading(level: 2) }
    return paragraph.list ?? style.list ?? 0 == 0 ? .paragraph : .listItem
  }

  /// Adds to the places of the report itself the headings that they stand under; last, because a heading
  /// may still become the title.
  private func nameHeadings() {
    var path = HeadingPath()
    for index in frames[0].drafts.indices where frames[0].drafts[index].role == .main {
      let draft = frames[0].drafts[index]
      // A heading stands under those above its level, so it ends the others first.
      if case .heading(let level) = draft.kind { path.leave(level: level) }
      frames[0].drafts[index].place = path.place(draft.place)
      if case .heading(let level) = draft.kind {
        path.enter(String(decoding: draft.words, as: UTF8.self), level: level)
      }
    }
  }

  /// The only heading of the highest level is the title, if it stands near the start and in front of all
  /// other headings; then a first line that only looked like one is none.
  private func settleTitle() {
    guard let topHeading, topHeading.isOnly, topHeading.index < 12, !hasTitleStyle else { return }
    let standsBehindOthers = frames[0].drafts[..<topHeading.index].contains {
      if case .heading(let level) = $0.kind { level > 1 } else { false }
    }
    if standsBehindOthers { return }
    if let titleByLook { frames[0].drafts[titleByLook].kind = .paragraph }
    frames[0].drafts[topHeading.index].kind = .heading(level: 1)
  }
}
