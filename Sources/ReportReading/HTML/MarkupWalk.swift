/// One walk over a page that writes what the parser gets of it.
///
/// What the walk does not know for certain how the parser reads it copies as it stands, up to the next `<`.
struct MarkupWalk {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  private let attributeLimit: Int
  /// As long as the page: nothing grows.
  let output: UnsafeMutablePointer<UInt8>
  /// How many bytes are written.
  var written = 0
  var pieces: [ParserInput.Piece] = []
  private(set) var cappedElements = 0
  /// Where the section ends that the walk is in; what ends it is no text.
  var sectionEnd = Int.max
  /// What is known not to come any more, so that no search for it is repeated.
  var missing: Set<Ending> = []

  /// What ends something that is passed over.
  enum Ending { case comment, section, script, style }

  init(
    _ bytes: UnsafePointer<UInt8>, count: Int, attributeLimit: Int,
    output: UnsafeMutablePointer<UInt8>
  ) {
    (self.bytes, self.count, self.attributeLimit) = (bytes, count, attributeLimit)
    self.output = output
    // An element, its end and its text for fifty bytes.
    pieces.reserveCapacity(count / 16)
  }

  mutating func run() {
    var offset = 0
    while let tag = find(UInt8(ascii: "<"), from: offset) {
      text(offset..<tag)
      offset = pass(tag)
    }
    text(offset..<count)
  }

  /// Sees to the markup that begins at `<` and gives where the text behind it begins.
  private mutating func pass(_ tag: Int) -> Int {
    switch byte(at: tag + 1) {
    case UInt8(ascii: "/"): passEnd(tag)
    case UInt8(ascii: "!"): passDeclaration(tag)
    case UInt8(ascii: "s"), UInt8(ascii: "S"): passRawText(tag)
    case 0x41...0x5A, 0x61...0x7A: passElement(tag).end
    case UInt8(ascii: "?"): copyInstruction(from: tag)
    default: copyPiece(from: tag)
    }
  }

  /// The tag of an element's end goes up to the next `>`, whatever stands in it.
  private mutating func passEnd(_ tag: Int) -> Int {
    guard Self.isNameByte(byte(at: tag + 2)), let end = find(UInt8(ascii: ">"), from: tag) else {
      return copyPiece(from: tag)
    }
    copy(tag..<end + 1)
    return end + 1
  }

  private mutating func passDeclaration(_ tag: Int) -> Int {
    if matches("--", at: tag + 2) { return passComment(tag) }
    guard matches("[", at: tag + 2) else { return copyInstruction(from: tag) }
    if matches("CDATA[", at: tag + 3) {
      blank(at: tag)
      sectionEnd = find("]]>", .section, from: tag + 9) ?? .max
      return tag + 9
    }
    // A conditional section that is no comment: <![if !IE]> … <![endif]>. It parts no words, as blanks would.
    guard let end = find(UInt8(ascii: ">"), from: tag) else { return copyPiece(from: tag) }
    if end - tag >= 6 { add("<!---->") } else { blank(at: tag) }
    return end + 1
  }

  /// A comment that never ends would swallow the page; it ends at the next `>` instead.
  private mutating func passComment(_ tag: Int) -> Int {
    let isEmpty = matches(">", at: tag + 4) || matches("->", at: tag + 4)
    guard !isEmpty, let end = find("-->", .comment, from: tag + 4) else {
      let end = find(UInt8(ascii: ">"), from: tag + 4) ?? tag + 3
      blank(at: tag)
      return end + 1
    }
    // The parser ends a comment there too.
    if holds("--!>", from: tag + 4, before: end) { copy(tag..<end + 3) } else { add("<!---->") }
    return end + 3
  }

  /// Scripts and styles hold no markup, whatever they look like; what they hold is not looked at.
  private mutating func passRawText(_ tag: Int) -> Int {
    let isScript = isElement("script", at: tag + 1)
    guard isScript || isElement("style", at: tag + 1) else { return passElement(tag).end }
    let content = passElement(tag)
    guard content.isOpen else { return content.end }
    let close =
      isScript
      ? find("</script", .script, from: content.end) : find("</style", .style, from: content.end)
    // The parser looks for the end of an element first, whichever it is.
    if let close, matches("</", at: content.end) { copy(content.end..<close) }
    return close ?? content.end
  }

  private func isElement(_ name: StaticString, at offset: Int) -> Bool {
    guard matches(name, at: offset) else { return false }
    let after = byte(at: offset + name.utf8CodeUnitCount)
    return after == UInt8(ascii: ">") || after <= 0x20
  }

  /// Copies the tag of an element without attributes that nobody asks for, and those behind the limit.
  ///
  /// Shorter tags cannot hold so many.
  private mutating func passElement(_ tag: Int) -> (end: Int, isOpen: Bool) {
    guard let near = find(UInt8(ascii: ">"), from: tag) else { return (copyPiece(from: tag), false) }
    if near - tag > 2 * attributeLimit, let excess = excessAttributes(of: tag) {
      cappedElements += 1
      copy(tag..<excess.lowerBound)
      return (copyPiece(from: excess.upperBound), false)
    }
    return passAttributes(tag)
  }

  /// The attributes of a tag behind the limit.
  private func excessAttributes(of tag: Int) -> Range<Int>? {
    var attributes = 0
    var offset = tag + 1
    var quote: UInt8 = 0
    var start = count
    while offset < count, quote != 0 || bytes[offset] != 0x3E {
      let byte = bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte > 0x20, bytes[offset - 1] <= 0x20 || bytes[offset - 1] == 0x22 {
        attributes += 1
        if attributes == attributeLimit + 1 { start = offset }
      }
      offset += 1
    }
    return attributes > attributeLimit ? start..<offset : nil
  }
}
