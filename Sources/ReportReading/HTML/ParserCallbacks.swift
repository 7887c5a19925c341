import CLibXML2

/// What libxml2 calls while it parses a page; C cannot call what is generic, so this is not.
class ParserCallbacks {
  /// An element begins; the attributes hold only until the call returns.
  func elementBegan(_ name: ElementName, _ attributes: MarkupAttributes) {}
  /// An element ends, and the parser stands behind it.
  func elementEnded(_ name: ElementName, parserAt offset: Int) {}
  /// A run of text, and where the parser stands.
  func text(_ run: UnsafeBufferPointer<UInt8>, parserAt offset: Int) {}

  /// Parses a page that ends with a zero; `false` where the parser could not be set up.
  ///
  /// The parser reads the page where it lies: of a long page every copy counts.
  final func run(over page: UnsafeBufferPointer<UInt8>) -> Bool {
    _ = ParserCallbacks.libraryIsReady
    guard let context = htmlNewParserCtxt() else { return false }
    defer { htmlFreeParserCtxt(context) }
    guard let input = xmlNewStringInputStream(context, page.baseAddress),
      inputPush(context, input) >= 0
    else { return false }
    yj_disable_generic_errors()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    // The callbacks get the context itself, which knows where it stands.
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    ParserCallbacks.install(in: context)
    withExtendedLifetime(self) { _ = htmlParseDocument(context) }
    return true
  }

  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func install(in context: htmlParserCtxtPtr) {
    context.pointee.userData = UnsafeMutableRawPointer(context)
    guard let sax = context.pointee.sax else { return }
    sax.pointee = htmlSAXHandler()
    sax.pointee.initialized = yj_sax2_magic()
    sax.pointee.serror = { _, _ in }
    sax.pointee.startElement = { context, name, attributes in
      guard let name else { return }
      ParserCallbacks.of(context) { callbacks, _ in
        callbacks.elementBegan(ElementName(name), MarkupAttributes(pairs: attributes))
      }
    }
    sax.pointee.endElement = { context, name in
      guard let name else { return }
      ParserCallbacks.of(context) { $0.elementEnded(ElementName(name), parserAt: $1) }
    }
    sax.pointee.characters = textCallback
    sax.pointee.ignorableWhitespace = textCallback
    sax.pointee.cdataBlock = textCallback
  }

  private static let textCallback: charactersSAXFunc = { context, bytes, count in
    guard count > 0, let bytes else { return }
    let run = UnsafeBufferPointer(start: bytes, count: Int(count))
    ParserCallbacks.of(context) { $0.text(run, parserAt: $1) }
  }

  /// The callbacks of a context and where it stands.
  private static func of(
    _ userData: UnsafeMutableRawPointer?, _ body: (ParserCallbacks, Int) -> Void
  ) {
    guard let context = userData?.assumingMemoryBound(to: xmlParserCtxt.self),
      let callbacks = context.pointee._private
    else { return }
    Unmanaged<ParserCallbacks>.fromOpaque(callbacks)._withUnsafeGuaranteedRef {
      body($0, Int(yj_offset(context)))
    }
  }
}
