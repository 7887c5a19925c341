import Yuejuan

/// Reads a page of HTML.
enum HTMLReader: FormatReader {
  static func read(_ input: ReadingInput) -> Reading {
    var builder = PageBuilder(limits: input.limits)
    builder.text.reserve(input.text.utf8.count)
    var cappedElements = 0
    var unverified: Int?
    // What the parser read is let go before the document is made.
    do {
      let page = ParserInput(input.text.utf8, attributeLimit: input.limits.attributesPerElement)
      unverified = MarkupParser.parse(input.text.utf8, as: page, handler: &builder)
      cappedElements = page.cappedElements
    }
    builder.finish()
    return Reading(
      document: document(from: builder, input),
      findings: findings(builder, cappedElements, unverified: unverified ?? 1, input))
  }

  private static func document(from builder: PageBuilder, _ input: ReadingInput) -> Document {
    let utf8 = builder.text.utf8
    let blocks = PageRoles.label(
      builder.drafts, boxes: builder.boxes, title: Array(builder.metadata.browserTitle.utf8), in: utf8)
    var metadata = input.metadata(mediaType: "text/html")
    let heading = blocks.first { $0.kind == .heading(level: 1) && $0.role == .main }
    builder.metadata.complete(
      &metadata, heading: heading.map { String(decoding: utf8[$0.range], as: UTF8.self) })
    VisibleMetadata.complete(&metadata, from: blocks, of: utf8)
    builder.metadata.completePublisher(of: &metadata)
    return Document(
      name: input.name, metadata: metadata, source: SourceText(utf8: utf8), blocks: blocks)
  }

  private static func findings(
    _ builder: PageBuilder, _ cappedElements: Int, unverified: Int, _ input: ReadingInput
  ) -> [Finding] {
    var findings: [Finding] = []
    if unverified > 0 { findings.append(ReadingFindings.unverified(input.name, unverified)) }
    let limits = input.limits
    var passed: [String] = []
    if builder.isTooDeep { passed.append("元素嵌套超过 \(limits.elementDepth) 层（更深的文字并入外层）") }
    if builder.tables.isOverLimit { passed.append("表格超过 \(limits.tableCells) 格（其后的格子按段落读取）") }
    if cappedElements > 0 {
      passed.append(
        "\(cappedElements) 个元素的属性超过 \(limits.attributesPerElement) 个（多出的属性没有读取）")
    }
    if !passed.isEmpty {
      findings.append(ReadingFindings.limit(input.name, passed.joined(separator: "；")))
    }
    return findings
  }
}
