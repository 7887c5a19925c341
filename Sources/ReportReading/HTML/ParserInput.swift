/// The buffer that the parser gets: the page's text, padded, without what it would misread.
///
/// That is overwritten by blanks, and so is what no reader asks for and the parser would copy: attributes. Lengths
/// stay, so an offset into it is an offset into the text.
struct ParserInput {
  /// The text, its padding, and a zero.
  let bytes: [UInt8]
  /// The number of bytes of the text.
  let count: Int
  /// How many elements had more attributes than are looked at.
  let cappedElements: Int

  /// libxml2 2.9.14 may lose text behind `&` within the last 250 bytes of its buffer.
  private static let padding = 1024

  /// Makes the buffer for a page.
  init(_ utf8: [UInt8], attributeLimit: Int) {
    let count = utf8.count
    var capped = 0
    bytes = [UInt8](unsafeUninitializedCapacity: count + Self.padding + 1) { output, written in
      guard let base = output.baseAddress else { return }
      utf8.withUnsafeBufferPointer { text in
        if let from = text.baseAddress { base.initialize(from: from, count: count) }
      }
      (base + count).initialize(repeating: 0x20, count: Self.padding)
      base[count + Self.padding] = 0
      written = count + Self.padding + 1
      var walk = MarkupWalk(bytes: base, count: count, attributeLimit: attributeLimit)
      walk.blankAll()
      capped = walk.cappedElements
    }
    self.count = count
    cappedElements = capped
  }
}
