import CDocumentTree

/// libxml2's tree of a page: what reading is held against.
enum Tree {
  /// Builds the tree and frees it.
  static func parse(_ page: [UInt8]) {
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    page.withUnsafeBytes { bytes in
      let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      xmlFreeDoc(htmlReadMemory(start, Int32(bytes.count), nil, "UTF-8", options))
    }
  }
}
