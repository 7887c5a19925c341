/// What the parser gets of a page: its markup, a sign for each stretch of its text, and padding.
///
/// The parser needs to see where text stands, not what it says; what it would misread and the attributes that no
/// reader asks for are left out too. Both take most of a page's bytes and most of the parser's time.
struct ParserInput {
  /// What the parser reads, its padding, and a zero.
  let bytes: [UInt8]
  /// The number of its bytes without the padding.
  let count: Int
  /// How its bytes lead back to those of the page, in order.
  let pieces: [Piece]
  /// How many elements had more attributes than are looked at.
  let cappedElements: Int

  /// Where some bytes of the input come from.
  struct Piece {
    /// Where they begin.
    var start: Int32
    /// Where they begin in the page.
    var source: Int32
    /// How many bytes of the page one byte of the input stands for; none where byte stands for byte.
    var textLength: Int32 = 0
    /// Whether it stands for markup that the parser must take for a blank.
    var isBlank = false
  }

  /// libxml2 2.9.14 may lose text behind `&` within the last 250 bytes of its buffer.
  private static let padding = 1024

  /// Makes the input for a page.
  init(_ utf8: [UInt8], attributeLimit: Int) {
    var capped = 0
    var pieces: [Piece] = []
    var count = 0
    bytes = utf8.withUnsafeBufferPointer { page in
      [UInt8](unsafeUninitializedCapacity: page.count + Self.padding + 1) { output, written in
        guard let base = output.baseAddress, let page = page.baseAddress else { return }
        var walk = MarkupWalk(page, count: utf8.count, attributeLimit: attributeLimit, output: base)
        walk.run()
        (count, capped, pieces) = (walk.written, walk.cappedElements, walk.pieces)
        (base + count).initialize(repeating: 0x20, count: Self.padding)
        base[count + Self.padding] = 0
        written = count + Self.padding + 1
      }
    }
    (self.count, self.pieces, cappedElements) = (count, pieces, capped)
  }
}
