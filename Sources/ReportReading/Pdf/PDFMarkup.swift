import CLibXML2

/// Reads the XHTML that `pdftotext -bbox-layout` writes: pages, flows, blocks, lines, words.
final class PDFMarkup {
  /// The pages, in order.
  private(set) var pages: [PDFPage] = []
  /// The title that the file declares.
  private(set) var title = ""

  private var text: [UInt8] = []
  private var word: PDFBox?
  private var words: [PDFWord] = []
  private var block = 0
  private var isInTitle = false

  private init() {}

  /// Parses what poppler wrote, as far as it goes.
  ///
  /// - Parameter text: Well-formed UTF-8 without control characters, which XML does not allow.
  static func parse(_ text: [UInt8]) -> PDFMarkup {
    let markup = PDFMarkup()
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let context = xmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count))
        else { return }
        defer { xmlFreeParserCtxt(context) }
        markup.run(context)
      }
    }
    return markup
  }

  private func run(_ context: xmlParserCtxtPtr) {
    yj_disable_generic_errors()
    // No network, no DTD, no entities but XML's own: the document type is named and never fetched.
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    guard let sax = context.pointee.sax else { return }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    sax.pointee = xmlSAXHandler()
    // The first version of SAX: names and attributes as written, closed by zeros.
    sax.pointee.initialized = 1
    sax.pointee.startElement = { context, name, attributes in
      guard let name else { return }
      PDFMarkup.at(context)?.began(ElementName(name), MarkupAttributes(pairs: attributes))
    }
    sax.pointee.endElement = { context, name in
      guard let name else { return }
      PDFMarkup.at(context)?.ended(ElementName(name))
    }
    sax.pointee.characters = { context, bytes, count in
      guard let bytes, count > 0, let markup = PDFMarkup.at(context) else { return }
      guard markup.word != nil || markup.isInTitle else { return }
      markup.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    withExtendedLifetime(self) { _ = xmlParseDocument(context) }
    endLine()
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> PDFMarkup? {
    context.map { Unmanaged<PDFMarkup>.fromOpaque($0).takeUnretainedValue() }
  }

  private func began(_ name: ElementName, _ attributes: MarkupAttributes) {
    switch name {
    case Self.page:
      pages.append(PDFPage(width: attributes.points("width"), height: attributes.points("height")))
    case Self.block: block += 1
    case Self.word:
      word = PDFBox(
        left: attributes.points("xMin"), top: attributes.points("yMin"),
        right: attributes.points("xMax"), bottom: attributes.points("yMax"))
    case Self.title: isInTitle = true
    default: break
    }
  }

  private func ended(_ name: ElementName) {
    switch name {
    case Self.word:
      let characters = RadicalForms.unified(text)
      if let word, !characters.isEmpty { words.append(PDFWord(box: word, text: characters)) }
      word = nil
      text = []
    case Self.line: endLine()
    case Self.title:
      title = String(decoding: text, as: UTF8.self)
      isInTitle = false
      text = []
    default: break
    }
  }

  private func endLine() {
    if !words.isEmpty, !pages.isEmpty {
      pages[pages.count - 1].lines.append(PDFLine(words: words, block: block))
    }
    words = []
  }

  private static let page = ElementName("page")
  private static let block = ElementName("block")
  private static let line = ElementName("line")
  private static let word = ElementName("word")
  private static let title = ElementName("title")
}

extension MarkupAttributes {
  /// A measure in points; 0 where it is missing or no number.
  fileprivate func points(_ name: StaticString) -> Double {
    guard let value = self[name].flatMap(Double.init), value.isFinite else { return 0 }
    return min(max(value, -1_000_000), 1_000_000)
  }
}
