import Yuejuan

/// Reads a Word document.
enum DocxReader: PackageReader {
  static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  static let kind = "Word 文档（.docx）"

  static func read(
    _ package: OfficePackage, _ input: PackageInput
  ) throws(ArchiveFailure) -> Reading {
    let main = try package.mainPart(else: "word/document.xml")
    let related = try package.relationships(of: main)
    let styles = ParagraphStyles()
    let numbering = ListNumbering()
    for part in related where part.type == "styles" { try package.parse(part.target, styles) }
    for part in related where part.type == "numbering" { try package.parse(part.target, numbering) }
    let body = StoryHandler(
      .body, styles: styles, numbering: numbering, placesLeft: input.limits.tableCells)
    try package.parse(main, body)
    body.finish()
    var drafts = body.drafts
    for kind in ["footnote", "endnote"] {
      for part in related where part.type == kind + "s" {
        drafts += try notes(part.target, kind, of: body, package)
      }
    }
    drafts += try furniture(related, body, package)
    return try document(
      drafts, package, input,
      overLimit: body.placesLeft < 0 ? "表格超过 \(input.limits.tableCells) 格（其后的格子按段落读取）" : nil)
  }

  /// The notes in the order in which the text refers to them, then those that it does not refer to.
  private static func notes(
    _ part: String, _ kind: String, of body: StoryHandler, _ package: OfficePackage
  ) throws(ArchiveFailure) -> [DraftBlock] {
    let reading = StoryHandler(
      .notes(kind), styles: body.styles, numbering: body.numbering, placesLeft: body.placesLeft)
    reading.tableCount = body.tableCount
    try package.parse(part, reading)
    body.tableCount = reading.tableCount
    var known: Set<String> = []
    let referred = (body.references[kind] ?? []).filter { known.insert($0).inserted }
    let others = reading.notes.keys.filter { !known.contains($0) }.sorted {
      ($0.count, $0) < ($1.count, $1)
    }
    var drafts: [DraftBlock] = []
    for (index, id) in (referred + others).enumerated() {
      for var draft in reading.notes[id] ?? [] {
        if draft.place == kind { draft.place = "\(kind) \(index + 1)" }
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// Headers and footers, each once: the sections of a document mostly repeat them.
  private static func furniture(
    _ related: [OfficePackage.Relationship], _ body: StoryHandler, _ package: OfficePackage
  ) throws(ArchiveFailure) -> [DraftBlock] {
    var drafts: [DraftBlock] = []
    var known: Set<[UInt8]> = []
    for part in related where part.type == "header" || part.type == "footer" {
      let reading = StoryHandler(
        .furniture(part.type), styles: body.styles, numbering: body.numbering,
        placesLeft: body.placesLeft)
      reading.tableCount = body.tableCount
      try package.parse(part.target, reading)
      reading.finish()
      body.tableCount = reading.tableCount
      drafts += reading.drafts.filter { known.insert($0.words).inserted }
    }
    return drafts
  }
}
