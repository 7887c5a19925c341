import CLibXML2

/// libxml2's HTML parser over one buffer in memory, with every run of text located.
///
/// Text is never fed in pieces: the push parser loses some of it and drifts in position.
final class MarkupParser<Handler: MarkupHandler>: ParserCallbacks {
  // Both live in `parse`, where nothing else can touch them: a pointer costs no check an event.
  private let handler: UnsafeMutablePointer<Handler>
  private let locator: UnsafeMutablePointer<RunLocator>
  private let source: UnsafeBufferPointer<UInt8>
  /// Held here, for a global is asked whether it is there yet each time.
  private let kinds = ElementKind.byName
  /// The length of the page without its padding.
  private let count: Int
  /// How many elements without readable content are open: scripts and styles.
  private var skipped = 0
  /// The end of a reference that was decoded here and that the parser hands over as text too.
  private var consumed = 0

  private init(
    _ source: UnsafeBufferPointer<UInt8>, count: Int, _ locator: UnsafeMutablePointer<RunLocator>,
    _ handler: UnsafeMutablePointer<Handler>
  ) {
    self.count = count
    self.source = source
    self.locator = locator
    self.handler = handler
  }

  /// Parses a page and tells a handler of it.
  ///
  /// - Returns: How many runs could not be verified; `nil` where the parser could not be set up.
  static func parse(_ input: ParserInput, handler: inout Handler) -> Int? {
    input.bytes.withUnsafeBufferPointer { source in
      var locator = RunLocator(source: source)
      let isParsed = withUnsafeMutablePointer(to: &handler) { handler in
        withUnsafeMutablePointer(to: &locator) { locator in
          MarkupParser(source, count: input.count, locator, handler).run(over: source)
        }
      }
      locator.finish(at: input.count)
      return isParsed ? locator.unverifiedCount : nil
    }
  }

  override func elementBegan(_ name: ElementName, _ attributes: MarkupAttributes) {
    let kind = name.kind(in: kinds)
    if kind == .skipped { skipped += 1 }
    if skipped == 0 { handler.pointee.elementBegan(name, kind, attributes) }
  }

  override func elementEnded(_ name: ElementName, parserAt offset: Int) {
    let kind = name.kind(in: kinds)
    guard skipped == 0 else {
      guard kind == .skipped else { return }
      skipped -= 1
      return locator.pointee.skip(to: offset)
    }
    handler.pointee.elementEnded(name, kind)
  }

  override func text(_ run: UnsafeBufferPointer<UInt8>, parserAt offset: Int) {
    guard skipped == 0 else { return }
    let (range, form) = locator.pointee.locate(run, parserAt: offset)
    // The padding behind the page is handed over too.
    if range.upperBound > count {
      let left = max(0, run.count - (range.upperBound - count))
      let rest = UnsafeBufferPointer(rebasing: run[..<left])
      if !rest.isEmpty, form == .verbatim {
        handler.pointee.text(rest, source: range.lowerBound..<count, form: form)
      }
      return
    }
    switch form {
    case .verbatim where run.count == 1 && run[0] == UInt8(ascii: "&"):
      ampersand(run, range)
    case .verbatim where range.lowerBound < consumed:
      let left = min(consumed - range.lowerBound, run.count)
      let rest = UnsafeBufferPointer(rebasing: run[left...])
      if !rest.isEmpty {
        handler.pointee.text(rest, source: range.lowerBound + left..<range.upperBound, form: form)
      }
    case .reference where range.count > 3:
      reference(run, range)
    default:
      handler.pointee.text(run, source: range, form: form)
    }
  }

  /// HTML decodes some names without their semicolon (`&nbspQ`); the parser leaves them as text.
  private func ampersand(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let legacy = LegacyReference.match(source, at: range.upperBound) else {
      handler.pointee.text(run, source: range, form: .verbatim)
      return
    }
    consumed = range.upperBound + legacy.nameLength
    legacy.withCharacter {
      handler.pointee.text($0, source: range.lowerBound..<consumed, form: .reference)
    }
  }

  /// A number from 128 to 159 means the character of Windows-1252, not a control character.
  private func reference(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard run.count == 2, run[0] == 0xC2, run[1] < 0xA0,
      let character = LegacyReference.windows1252(run[1])
    else {
      handler.pointee.text(run, source: range, form: .reference)
      return
    }
    character.withCharacter { handler.pointee.text($0, source: range, form: .reference) }
  }
}
