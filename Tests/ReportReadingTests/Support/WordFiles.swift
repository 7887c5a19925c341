import ReportReading
import Yuejuan

/// A Word file with a body and other parts, as little of it as Word itself would open.
func wordFile(
  _ body: String, styles: String = "", numbering: String = "", notes: String = "", footer: String = "",
  core: String = "", prolog: String = ""
) -> [UInt8] {
  let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="\(types)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    """
  let related = ["styles", "numbering", "footnotes", "footer"].map {
    "<Relationship Id=\"\($0)\" Type=\"\(types)/\($0)\" Target=\"\($0).xml\"/>"
  }
  let list = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
  return ZipWriter.archive([
    ("[Content_Types].xml", "<Types/>"),
    (
      "_rels/.rels",
      "<Relationships \(list)><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    ),
    ("word/_rels/document.xml.rels", "<Relationships \(list)>\(related.joined())</Relationships>"),
    ("word/document.xml", "\(prolog)<w:document \(names)><w:body>\(body)</w:body></w:document>"),
    ("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>"),
    ("word/numbering.xml", "<w:numbering \(names)>\(numbering)</w:numbering>"),
    ("word/footnotes.xml", "<w:footnotes \(names)>\(notes)</w:footnotes>"),
    ("word/footer.xml", "<w:ftr \(names)>\(footer)</w:ftr>"),
    (
      "docProps/core.xml",
      "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">\(core)</c>"
    ),
  ])
}

/// A paragraph with properties and one run.
func word(_ words: String, _ properties: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(wordRun(words, run))</w:p>"
}

/// A run of words.
func wordRun(_ words: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
}

/// A cell with a paragraph.
func wordCell(_ words: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(word(words))</w:tc>"
}

/// The blocks of a document, each with its place, kind and words.
func outline(_ reading: Reading) -> [String] {
  guard let document = reading.document else { return reading.findings.map(\.summary) }
  return document.blocks.map { block in
    let role = block.role == .main ? "" : " \(block.role.rawValue)"
    return "\(block.place)\(role) \(mark(block.kind)) \(document.words(block.range))"
  }
}

private func mark(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .listItem: "li"
  case .caption: "caption"
  case .tableCell(let cell):
    "\(cell.isHeader ? "th" : "td")\(cell.rowSpan == 1 && cell.columnSpan == 1 ? "" : "\(cell.rowSpan)×\(cell.columnSpan)")"
  }
}
