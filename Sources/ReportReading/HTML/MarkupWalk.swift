import Glibc

/// One walk over the markup of a page, which blanks what the parser would misread.
struct MarkupWalk {
  /// The page and some padding: a byte behind its end may be looked at.
  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  let attributeLimit: Int
  private(set) var cappedElements = 0
  /// What is known not to come any more, so that no search for it is repeated.
  private var missing: Set<Ending> = []

  /// What ends something that is passed over.
  private enum Ending { case comment, section, script, style }

  init(bytes: UnsafeMutablePointer<UInt8>, count: Int, attributeLimit: Int) {
    self.bytes = bytes
    self.count = count
    self.attributeLimit = attributeLimit
  }

  mutating func blankAll() {
    var offset = 0
    while let tag = find(UInt8(ascii: "<"), from: offset) { offset = pass(tag) }
  }

  /// Sees to the markup that begins at `<` and gives the offset to go on from.
  private mutating func pass(_ tag: Int) -> Int {
    switch bytes[tag + 1] {
    case UInt8(ascii: "/"): return tag + 2
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
      if let end = find("]]>", .section, from: tag + 9) { blank(end..<(end + 3)) }
      return tag + 9
    }
    // A conditional section that is no comment: <![if !IE]> … <![endif]>. It parts no words, as blanks would.
    guard let end = find(UInt8(ascii: ">"), from: tag) else { return tag + 2 }
    blank(tag..<(end + 1))
    if end - tag >= 6 {
      write("<!--", at: tag)
      write("-->", at: end - 2)
    }
    return end + 1
  }

  /// A comment that never ends would swallow the page; it ends at the next `>` instead.
  private mutating func passComment(_ tag: Int) -> Int {
    if matches(">", at: tag + 4) || matches("->", at: tag + 4) {
      let end = find(UInt8(ascii: ">"), from: tag + 4) ?? tag + 4
      blank(tag..<(end + 1))
      return end + 1
    }
    if let end = find("-->", .comment, from: tag + 4) { return end + 3 }
    let end = find(UInt8(ascii: ">"), from: tag + 4) ?? tag + 3
    blank(tag..<(end + 1))
    return end + 1
  }

  /// Scripts and styles hold no markup, whatever they look like.
  private mutating func passRawText(_ tag: Int) -> Int {
    if isElement("script", at: tag + 1) {
      return find("</script", .script, from: tag + 1) ?? passElement(tag)
    }
    if isElement("style", at: tag + 1) {
      return find("</style", .style, from: tag + 1) ?? passElement(tag)
    }
    return passElement(tag)
  }

  private func isElement(_ name: StaticString, at offset: Int) -> Bool {
    guard matches(name, at: offset) else { return false }
    let after = bytes[offset + name.utf8CodeUnitCount]
    return after == UInt8(ascii: ">") || after <= 0x20
  }

  /// Blanks the attributes of an element that nobody asks for, and those behind the limit.
  ///
  /// Shorter tags cannot hold so many.
  private mutating func passElement(_ tag: Int) -> Int {
    guard let near = find(UInt8(ascii: ">"), from: tag) else { return tag + 1 }
    guard near - tag > 2 * attributeLimit else { return passAttributes(tag) }
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

  private func write(_ word: StaticString, at offset: Int) {
    for index in 0..<word.utf8CodeUnitCount { bytes[offset + index] = word.utf8Start[index] }
  }

  func blank(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<count) { bytes[index] = 0x20 }
  }

  @inline(__always)
  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let found = memchr(bytes + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(bytes).distance(to: UnsafeRawPointer(found))
  }

  /// Finds what ends something from an offset on; ASCII letters match in either case.
  private mutating func find(_ word: StaticString, _ ending: Ending, from start: Int) -> Int? {
    guard missing.isEmpty || !missing.contains(ending) else { return nil }
    var offset = start
    while let found = find(word.utf8Start[0], from: offset) {
      if matches(word, at: found) { return found }
      offset = found + 1
    }
    missing.insert(ending)
    return nil
  }

  func matches(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      let here = bytes[offset + index]
      let isSameLetter = (0x61...0x7A).contains(byte) && here | 0x20 == byte
      if here != byte, !isSameLetter { return false }
    }
    return true
  }
}
