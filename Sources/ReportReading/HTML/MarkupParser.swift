import CLibXML2

/// libxml2's HTML parser over one buffer in memory, with every run of text located.
///
/// Text is never fed in pieces: the push parser loses some of it and drifts in position.
final class MarkupParser {
  /// A value, so that its state is guarded once an event and not once a variable.
  private var handler: any MarkupHandler
  private let context: htmlParserCtxtPtr
  private var locator: RunLocator
  private let source: UnsafeBufferPointer<UInt8>
  /// The length of the page without its padding.
  private let count: Int
  /// How many elements without readable content are open: scripts and styles.
  private var skipped = 0
  /// The end of a reference that was decoded here and that the parser hands over as text too.
  private var consumed = 0

  private init(
    _ context: htmlParserCtxtPtr, _ source: UnsafeBufferPointer<UInt8>, count: Int,
    _ handler: any MarkupHandler
  ) {
    self.context = context
    self.count = count
    self.source = source
    self.handler = handler
    locator = RunLocator(source: source)
  }

  /// Parses a page and tells a handler of it.
  ///
  /// - Returns: How many runs could not be verified; `nil` where the parser could not be set up.
  static func parse<Handler: MarkupHandler>(_ input: ParserInput, handler: inout Handler) -> Int? {
    _ = libraryIsReady
    return input.bytes.withUnsafeBufferPointer { source in
      source.withMemoryRebound(to: CChar.self) { characters in
        guard let context = htmlCreateMemoryParserCtxt(characters.baseAddress, Int32(characters.count))
        else { return nil }
        defer { htmlFreeParserCtxt(context) }
        let parser = MarkupParser(context, source, count: input.count, handler)
        let unverified = parser.run()
        if let told = parser.handler as? Handler { handler = told }
        return unverified
      }
    }
  }

  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  private func run() -> Int {
    yj_disable_generic_errors()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    installCallbacks()
    withExtendedLifetime(self) { _ = htmlParseDocument(context) }
    locator.finish(at: count)
    return locator.unverifiedCount
  }

  private func installCallbacks() {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = htmlSAXHandler()
    sax.pointee.initialized = yj_sax2_magic()
    sax.pointee.serror = { _, _ in }
    sax.pointee.startElement = { context, name, attributes in
      guard let name else { return }
      MarkupParser.at(context)?.elementBegan(ElementName(name), MarkupAttributes(pairs: attributes))
    }
    sax.pointee.endElement = { context, name in
      guard let name else { return }
      MarkupParser.at(context)?.elementEnded(ElementName(name))
    }
    sax.pointee.characters = MarkupParser.textCallback
    sax.pointee.ignorableWhitespace = MarkupParser.textCallback
    sax.pointee.cdataBlock = MarkupParser.textCallback
  }

  private static let textCallback: charactersSAXFunc = { context, bytes, count in
    guard count > 0, let bytes else { return }
    MarkupParser.at(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    context.map { Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func elementBegan(_ name: ElementName, _ attributes: MarkupAttributes) {
    if name.kind == .skipped { skipped += 1 }
    if skipped == 0 { handler.elementBegan(name, attributes) }
  }

  private func elementEnded(_ name: ElementName) {
    guard skipped == 0 else {
      guard name.kind == .skipped else { return }
      skipped -= 1
      locator.skip(to: Int(yj_offset(context)))
      return
    }
    handler.elementEnded(name)
  }

  private func text(_ run: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    let (range, form) = locator.locate(run, parserAt: Int(yj_offset(context)))
    // The padding behind the page is handed over too.
    if range.upperBound > count {
      let left = max(0, run.count - (range.upperBound - count))
      let rest = UnsafeBufferPointer(rebasing: run[..<left])
      if !rest.isEmpty, form == .verbatim { handler.text(rest, source: range.lowerBound..<count, form: form) }
      return
    }
    switch form {
    case .verbatim where run.count == 1 && run[0] == UInt8(ascii: "&"):
      ampersand(run, range)
    case .verbatim where range.lowerBound < consumed:
      let left = min(consumed - range.lowerBound, run.count)
      let rest = UnsafeBufferPointer(rebasing: run[left...])
      if !rest.isEmpty { handler.text(rest, source: range.lowerBound + left..<range.upperBound, form: form) }
    case .reference where range.count > 3:
      reference(run, range)
    default:
      handler.text(run, source: range, form: form)
    }
  }

  /// HTML decodes some names without their semicolon (`&nbspQ`); the parser leaves them as text.
  private func ampersand(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let legacy = LegacyReference.match(source, at: range.upperBound) else {
      handler.text(run, source: range, form: .verbatim)
      return
    }
    consumed = range.upperBound + legacy.nameLength
    legacy.withCharacter { handler.text($0, source: range.lowerBound..<consumed, form: .reference) }
  }

  /// A number from 128 to 159 means the character of Windows-1252, not a control character.
  private func reference(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard run.count == 2, run[0] == 0xC2, run[1] < 0xA0,
      let character = LegacyReference.windows1252(run[1])
    else {
      handler.text(run, source: range, form: .reference)
      return
    }
    character.withCharacter { handler.text($0, source: range, form: .reference) }
  }
}
