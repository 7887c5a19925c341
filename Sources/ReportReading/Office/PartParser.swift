import CLibXML2

/// What came of parsing an XML part.
enum PartOutcome: Equatable {
  /// All of it was read.
  case complete
  /// It is not well-formed; what stood before the fault was read.
  case broken
  /// It declares a document type, which no Office file needs and which can name other files or
  /// entities that multiply; nothing of it was read.
  case refused
  /// Its elements stand deeper in one another than is taken in; what stood before was read.
  case tooDeep
}

/// libxml2's XML parser over one part in memory.
///
/// No document type, so no entities but the five of XML; nothing is fetched.
final class PartParser {
  private let handler: any PartHandler
  private let context: xmlParserCtxtPtr
  private let depthLimit: Int
  private var depth = 0
  private var outcome = PartOutcome.complete
  /// By the addresses of the name and the namespace, which the parser keeps once each.
  private var names: [NameKey: PartName] = [:]

  private struct NameKey: Hashable {
    var local: UnsafePointer<UInt8>
    var uri: UnsafePointer<UInt8>?
  }

  private init(_ context: xmlParserCtxtPtr, _ handler: any PartHandler, depthLimit: Int) {
    self.context = context
    self.handler = handler
    self.depthLimit = depthLimit
  }

  /// Parses a part and tells a handler of it.
  static func parse(_ part: [UInt8], depthLimit: Int, handler: any PartHandler) -> PartOutcome {
    _ = libraryIsReady
    return part.withUnsafeBytes { buffer in
      guard
        let context = xmlCreateMemoryParserCtxt(
          buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count))
      else { return .broken }
      defer { xmlFreeParserCtxt(context) }
      let parser = PartParser(context, handler, depthLimit: depthLimit)
      return withExtendedLifetime(parser) { parser.run() }
    }
  }

  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  private func run() -> PartOutcome {
    yj_disable_generic_errors()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    installCallbacks()
    let result = xmlParseDocument(context)
    if outcome == .complete, result != 0 || context.pointee.wellFormed == 0 { return .broken }
    return outcome
  }

  private func installCallbacks() {
    guard let sax = context.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.initialized = yj_sax2_magic()
    sax.pointee.serror = { _, _ in }
    sax.pointee.internalSubset = { context, _, _, _ in PartParser.at(context)?.stop(.refused) }
    sax.pointee.startElementNs = { context, local, _, uri, _, _, count, _, attributes in
      guard let local else { return }
      PartParser.at(context)?.elementBegan(
        local, uri, PartAttributes(fields: attributes, count: Int(count)))
    }
    sax.pointee.endElementNs = { context, local, _, uri in
      guard let local else { return }
      PartParser.at(context)?.elementEnded(local, uri)
    }
    sax.pointee.characters = PartParser.textCallback
    sax.pointee.ignorableWhitespace = PartParser.textCallback
    sax.pointee.cdataBlock = PartParser.textCallback
  }

  private static let textCallback: charactersSAXFunc = { context, bytes, count in
    guard count > 0, let bytes, let parser = PartParser.at(context) else { return }
    guard parser.outcome == .complete else { return }
    parser.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> PartParser? {
    context.map { Unmanaged<PartParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func elementBegan(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ attributes: PartAttributes
  ) {
    guard outcome == .complete else { return }
    depth += 1
    if depth > depthLimit { return stop(.tooDeep) }
    handler.elementBegan(name(local, uri), attributes)
  }

  private func elementEnded(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) {
    guard outcome == .complete else { return }
    depth -= 1
    handler.elementEnded(name(local, uri))
  }

  private func name(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> PartName {
    let key = NameKey(local: local, uri: uri)
    if let name = names[key] { return name }
    let name = PartName(local: local, uri: uri)
    names[key] = name
    return name
  }

  private func stop(_ reason: PartOutcome) {
    outcome = reason
    xmlStopParser(context)
  }
}
