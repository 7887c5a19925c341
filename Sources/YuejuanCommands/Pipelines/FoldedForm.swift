import Yuejuan

extension String {
  /// The text in the form in which documents are searched: simplified, half width, without damage.
  var folded: String {
    let source = SourceText(utf8: Array(utf8))
    let document = Document(
      name: "", metadata: DocumentMetadata(mediaType: "text/plain", encoding: "UTF-8", sha256: ""),
      source: source,
      blocks: [Block(kind: .paragraph, range: 0..<source.utf8.count, place: "paragraph 1")])
    let clean = Cleaner().clean(document)
    let cleaned = clean.blocks.map { clean.words($0.range) }.joined()
    return String(String.UnicodeScalarView(cleaned.unicodeScalars.map(\.halfWidth)))
  }
}

extension Unicode.Scalar {
  fileprivate var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }
}

extension ProblemCollector {
  /// Says where a name is written in a form that no cleaned text has, so that it can never be found.
  mutating func checkFolded(_ name: String, of owner: String, line: Int?) {
    let folded = name.folded
    guard folded != name else { return }
    add(
      "“\(owner)”的名称“\(name)”不是简体半角，在文中永远找不到", line: line, suggestion: "请写成“\(folded)”")
  }
}
