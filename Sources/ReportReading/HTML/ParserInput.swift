import Glibc

/// The buffer that the parser gets: the page's text, padded, without what it would misread.
///
/// That is overwritten by blanks. Lengths stay, so an offset into it is an offset into the text.
struct ParserInput {
  /// The text and its padding.
  private(set) var bytes: [UInt8]
  /// The number of bytes without the padding.
  let count: Int
  /// How many elements had more attributes than are looked at.
  private(set) var cappedElements = 0

  private let attributeLimit: Int
  /// What is known not to come any more, so that no search for it is repeated.
  private var missing: Set<String> = []

  /// libxml2 2.9.14 may lose text behind `&` within the last 250 bytes of its buffer.
  private static let padding = [UInt8](repeating: 0x20, count: 1024)

  /// Makes the buffer for a page.
  init(_ utf8: [UInt8], attributeLimit: Int) {
    count = utf8.count
    self.attributeLimit = attributeLimit
    bytes = []
    bytes.reserveCapacity(utf8.count + Self.padding.count)
    bytes.append(contentsOf: utf8)
    bytes.append(contentsOf: Self.padding)
    var offset = 0
    while let tag = find(0x3C, from: offset) { offset = pass(tag) }
  }

  /// Sees to the markup that begins at `<` and gives the offset to go on from.
  private mutating func pass(_ tag: Int) -> Int {
    switch bytes[tag + 1] {
    case UInt8(ascii: "!"): return passDeclaration(tag)
    case UInt8(ascii: "s"), UInt8(ascii: "S"): return passRawText(tag)
    case 0x41...0x5A, 0x61...0x7A: return passElement(tag)
    default: return tag + 1
    }
  }

  private mutating func passDeclaration(_ tag: Int) -> Int {
    if matches("--", at: tag + 2) { return passComment(tag) }
    guard matches("[", at: tag + 2) else { return tag + 2 }
    if matches("CDATA[", at: tag + 3) {
      blank(tag..<(tag + 9))
      if let end = find("]]>", from: tag + 9) { blank(end..<(end + 3)) }
      return tag + 9
    }
    // A conditional section that is no comment: <![if !IE]> … <![endif]>.
    guard let end = find(">", from: tag) else { return tag + 2 }
    blank(tag..<(end + 1))
    return end + 1
  }

  /// A comment that never ends would swallow the page; it ends at the next `>` instead.
  private mutating func passComment(_ tag: Int) -> Int {
    if matches(">", at: tag + 4) || matches("->", at: tag + 4) {
      let end = find(">", from: tag + 4) ?? tag + 4
      blank(tag..<(end + 1))
      return end + 1
    }
    if let end = find("-->", from: tag + 4) { return end + 3 }
    let end = find(">", from: tag + 4) ?? tag + 3
    blank(tag..<(end + 1))
    return end + 1
  }

  /// Scripts and styles hold no markup, whatever they look like.
  private mutating func passRawText(_ tag: Int) -> Int {
    for (open, close) in [("script", "</script"), ("style", "</style")]
    where matches(open, at: tag + 1) {
      let after = bytes[tag + 1 + open.utf8.count]
      guard after == 0x3E || after <= 0x20 else { continue }
      return find(close, from: tag + 1) ?? passElement(tag)
    }
    return passElement(tag)
  }

  /// Blanks the attributes of an element behind the limit.
  ///
  /// Shorter tags cannot hold so many.
  private mutating func passElement(_ tag: Int) -> Int {
    guard let near = find(">", from: tag) else { return tag + 1 }
    guard near - tag > 2 * attributeLimit else { return near + 1 }
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
    if attributes > attributeLimit {
      cappedElements += 1
      blank(start..<offset)
    }
    return offset
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<count) { bytes[index] = 0x20 }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, Int32(byte), count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// Finds a word from an offset on; ASCII letters match in either case.
  private mutating func find(_ word: String, from start: Int) -> Int? {
    guard let first = word.utf8.first, missing.isEmpty || !missing.contains(word) else { return nil }
    var offset = start
    while let found = find(first, from: offset) {
      if matches(word, at: found) { return found }
      offset = found + 1
    }
    missing.insert(word)
    return nil
  }

  private func matches(_ word: String, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= count else { return false }
    var index = offset
    for byte in word.utf8 {
      let here = bytes[index]
      let isSameLetter = (0x61...0x7A).contains(byte) && here | 0x20 == byte
      if here != byte, !isSameLetter { return false }
      index += 1
    }
    return true
  }
}
