/// Tells laws and rules from reports.
enum Prescription {
  /// Whether a document's title names a law or rule, or its paragraphs are articles (第三十二条).
  static func isLaw(_ document: Document, _ scan: Scan) -> Bool {
    var articles = 0
    for (index, block) in document.blocks.enumerated() where block.role == .main {
      if block.isHeading, index < 4, isTitleOfLaw(document.text, block.range) { return true }
      guard document.text.has("第", at: block.range.lowerBound), let first = scan.blocks[index].first,
        case .mention(let mention) = scan.tokens[first].kind, scan.mentions[mention].rule == "ordinal",
        document.text.has("条", at: scan.tokens[first].range.upperBound)
      else { continue }
      articles += 1
    }
    return articles > 1
  }

  private static func isTitleOfLaw(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for word in ["条例", "规定", "办法", "细则", "规则", "法"] as [StaticString]
    where range.count > 9 && text.has(word, endingAt: range.upperBound) { return true }
    return false
  }
}
