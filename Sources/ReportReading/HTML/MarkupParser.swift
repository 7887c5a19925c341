import CLibXML2

/// libxml2's HTML parser over one buffer in memory, with every run of text located.
///
/// Text is never fed in pieces: the push parser loses some of it and drifts in position.
final class MarkupParser<Handler: MarkupHandler>: ParserCallbacks {
  // Both live in `parse`, where nothing else can touch them: a pointer costs no check an event.
  private let handler: UnsafeMutablePointer<Handler>
  private let locator: UnsafeMutablePointer<RunLocator>
  private let page: UnsafeBufferPointer<UInt8>
  /// Held here, for a global is asked whether it is there yet each time.
  private let kinds = ElementKind.byName
  /// The length of the input without its padding.
  private let count: Int
  /// How the input leads back to the page.
  private let pieces: [ParserInput.Piece]
  /// The piece that the last run began in.
  private var piece = 0
  /// How many runs are not what stands in the page where they should.
  private var misplaced = 0
  /// How many elements without readable content are open: scripts and styles.
  private var skipped = 0
  /// The end of a reference that was decoded here and that the parser hands over as text too.
  private var consumed = 0

  private init(
    _ input: ParserInput, of page: UnsafeBufferPointer<UInt8>,
    _ locator: UnsafeMutablePointer<RunLocator>, _ handler: UnsafeMutablePointer<Handler>
  ) {
    count = input.count
    pieces = input.pieces
    self.page = page
    self.locator = locator
    self.handler = handler
  }

  /// Parses a page and tells a handler of it.
  ///
  /// - Returns: How many runs could not be verified; `nil` where the parser could not be set up.
  static func parse(_ page: [UInt8], as input: ParserInput, handler: inout Handler) -> Int? {
    input.bytes.withUnsafeBufferPointer { bytes in
      var locator = RunLocator(source: bytes)
      let misplaced = withUnsafeMutablePointer(to: &handler) { handler in
        withUnsafeMutablePointer(to: &locator) { locator in
          page.withUnsafeBufferPointer { page in
            let parser = MarkupParser(input, of: page, locator, handler)
            return parser.run(over: bytes) ? parser.misplaced : nil
          }
        }
      }
      locator.finish(at: input.count)
      return misplaced.map { $0 + locator.unverifiedCount }
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
    guard form != .verbatim else {
      // The padding behind the page is handed over too.
      return pass(run, range.lowerBound..<max(range.lowerBound, min(range.upperBound, count)))
    }
    guard range.upperBound <= count else { return }
    let source = self.source(at: range.lowerBound)
    if form == .reference, range.count > 3 {
      reference(run, source..<source + range.count)
    } else {
      handler.pointee.text(run, source: source..<min(source + range.count, page.count), form: form)
    }
  }

  /// Tells of a run that stands so in the input: what its signs stand for, and the rest as it is.
  private func pass(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let source = self.source(at: offset)
      let here = pieces[piece]
      if here.start == offset, here.textLength > 0 {
        let text = source..<source + Int(here.textLength)
        handler.pointee.text(UnsafeBufferPointer(rebasing: page[text]), source: text, form: .verbatim)
        offset += 1
        continue
      }
      let next = piece + 1 < pieces.count ? Int(pieces[piece + 1].start) : count
      let end = here.isBlank ? offset + 1 : min(next, range.upperBound)
      let part = run[offset - range.lowerBound..<end - range.lowerBound]
      text(UnsafeBufferPointer(rebasing: part), source..<source + part.count, isBlank: here.isBlank)
      offset = end
    }
  }

  /// Tells of text that was copied.
  private func text(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isBlank: Bool) {
    if !isBlank, range.upperBound > page.count || !page[range].elementsEqual(run) { misplaced += 1 }
    if run.count == 1, run[0] == UInt8(ascii: "&") { return ampersand(run, range) }
    let left = min(max(0, consumed - range.lowerBound), run.count)
    guard left < run.count else { return }
    let rest = UnsafeBufferPointer(rebasing: run[left...])
    handler.pointee.text(rest, source: range.lowerBound + left..<range.upperBound, form: .verbatim)
  }

  /// Where a byte of the input comes from; later ones are asked for later.
  private func source(at offset: Int) -> Int {
    guard !pieces.isEmpty else { return 0 }
    while piece + 1 < pieces.count, pieces[piece + 1].start <= offset { piece += 1 }
    return Int(pieces[piece].source) + offset - Int(pieces[piece].start)
  }

  /// HTML decodes some names without their semicolon (`&nbspQ`); the parser leaves them as text.
  private func ampersand(_ run: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let legacy = LegacyReference.match(page, at: range.upperBound) else {
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
