import Yuejuan

/// Reads a PDF that has its text in it, by poppler's `pdftotext`.
///
/// A PDF says where characters stand and not what belongs together: order, paragraphs, headings and
/// tables are read off their places. A block's place is its page and box; there is none in the file.
enum PDFReader {
  /// Reads the bytes of a file.
  static func read(
    _ bytes: [UInt8], name: String, limits: ReadingLimits, poppler: PopplerProcess = PopplerProcess()
  ) -> Reading {
    switch poppler.run(bytes, limits: limits) {
    case .missing: .failed(PDFFindings.missingTool(name))
    case .timedOut: .failed(PDFFindings.timedOut(name, limits.subprocessSeconds))
    case .failed(let reason): .failed(PDFFindings.notRun(name, reason))
    case .ended(let output): read(output, of: bytes, name: name, limits)
    }
  }

  private static func read(
    _ output: PopplerProcess.Output, of bytes: [UInt8], name: String, _ limits: ReadingLimits
  ) -> Reading {
    if let finding = PDFFindings.refusal(name, output) { return .failed(finding) }
    let markup = PDFMarkup.parse(UTF8Codec().decode(output.text).utf8)
    var pages = markup.pages
    let empty = pages.indices.filter { pages[$0].lines.isEmpty }.map { $0 + 1 }
    if empty.count == pages.count {
      return .failed(PDFFindings.withoutText(name, pages: pages.count, hasImages: hasImages(bytes)))
    }
    let measures = PDFMeasures(&pages)
    let pieces = PDFParagraphs.pieces(of: PDFLayout(pages, measures).parts(), measures)
    let written = PDFBlocks(pieces)
    if isUnmapped(written.text, limits) { return .failed(PDFFindings.unmapped(name)) }
    var metadata = DocumentMetadata(
      mediaType: "application/pdf", encoding: "UTF-8", sha256: FileDigest.sha256(bytes))
    metadata.title = title(written) ?? declaredTitle(markup.title)
    VisibleMetadata.complete(&metadata, from: written.blocks, of: written.text)
    let document = Document(
      name: name, metadata: metadata, source: SourceText(utf8: written.text), blocks: written.blocks)
    var findings = PDFFindings.notices(name, output, emptyPages: empty, limits)
    if !written.doubtfulPages.isEmpty {
      findings.append(PDFFindings.withoutHeader(name, pages: written.doubtfulPages))
    }
    return Reading(document: document, findings: findings)
  }

  private static func title(_ written: PDFBlocks) -> String? {
    let title = written.blocks.first { $0.kind == .heading(level: 1) && $0.role == .main }
    return title.map { String(decoding: written.text[$0.range], as: UTF8.self) }
  }

  /// The title that the file declares, unless it is only the name of the file that it was made from.
  static func declaredTitle(_ title: String) -> String? {
    let lower = title.lowercased()
    let marks = [
      ".doc", ".wps", ".pdf", ".xls", ".ppt", ".htm", ".txt", "microsoft word", "untitled", "无标题", "文档1",
      "\u{FFFD}", "://",
    ]
    let isName = marks.contains { lower.contains($0) }
    return isName || !title.utf8.contains { $0 > 0x20 } ? nil : title
  }

  /// Pictures are never inside compressed parts of a PDF, so that their mark can be seen.
  private static func hasImages(_ bytes: [UInt8]) -> Bool {
    let mark = Array("/Image".utf8)
    return bytes.indices.contains { bytes[$0] == 0x2F && bytes[$0...].starts(with: mark) }
  }

  /// Whether too many characters are unknown: a font does not tell what its drawings mean.
  private static func isUnmapped(_ text: [UInt8], _ limits: ReadingLimits) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0.value > 0x20 }
    let unknown = scalars.count { $0.value == 0xFFFD || (0xE000...0xF8FF).contains($0.value) }
    return unknown * 100 > scalars.count * limits.damagedPercent
  }
}
