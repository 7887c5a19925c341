// Attributes that are not looked at cost the parser more than the text of many a page.

extension MarkupWalk {
  /// Copies a tag without the attributes that no reader asks for: addresses, titles, scripts.
  ///
  /// The tag is read just as libxml2 reads it, odd quotes and all: a value that ended elsewhere would open one that
  /// the parser sees closed.
  ///
  /// - Parameter tag: Where its `<` stands, behind which a name follows.
  /// - Returns: Where the text behind the tag begins, and whether the element is open there.
  mutating func passAttributes(_ tag: Int) -> (end: Int, isOpen: Bool) {
    var offset = nameEnd(from: tag + 1)
    copy(tag..<offset)
    var copied = offset
    var isOpen = true
    let isMeta = offset - tag == 5 && bytes[tag + 1] | 0x20 == UInt8(ascii: "m")
    while offset < count, bytes[offset] != UInt8(ascii: ">") {
      let isSlash = bytes[offset] == UInt8(ascii: "/") && byte(at: offset + 1) == UInt8(ascii: ">")
      if isSlash { isOpen = false }
      if isSlash || bytes[offset] <= 0x20 {
        offset += 1
        continue
      }
      let name = offset..<nameEnd(from: offset)
      offset = name.isEmpty ? junkEnd(from: offset) : valueEnd(behind: name.upperBound)
      let isKept =
        name.isEmpty || isMeta || isAskedFor(name) || isRaised(name, value: name.upperBound..<offset)
      guard isKept else { continue }
      if name.lowerBound > copied { add(" ") }
      add(name.lowerBound..<offset)
      copied = offset
      // A slash must not come to stand before the `>`.
      if name.isEmpty, offset < count, bytes[offset] <= 0x20 {
        add(" ")
        copied += 1
      }
    }
    guard offset < count else { return (count, false) }
    add(isOpen ? ">" : "/>")
    return (offset + 1, isOpen)
  }

  /// Where the value of an attribute ends, or its name where it has none.
  private func valueEnd(behind name: Int) -> Int {
    let sign = behindBlanks(name)
    guard sign < count, bytes[sign] == UInt8(ascii: "=") else { return name }
    let start = behindBlanks(sign + 1)
    guard start < count else { return count }
    let quote = bytes[start]
    guard quote == 0x22 || quote == 0x27 else { return pieceEnd(from: start) }
    return find(quote, from: start + 1).map { $0 + 1 } ?? count
  }

  /// Where what is no attribute ends.
  private func junkEnd(from start: Int) -> Int {
    var offset = start
    while offset < count, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: ">"),
      bytes[offset] != UInt8(ascii: "/") || byte(at: offset + 1) != UInt8(ascii: ">")
    {
      offset += 1
    }
    return offset
  }

  /// Where a blank or the end of the tag follows.
  private func pieceEnd(from start: Int) -> Int {
    var offset = start
    while offset < count, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
    return offset
  }

  func behindBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < count, bytes[offset] <= 0x20 { offset += 1 }
    return offset
  }

  func nameEnd(from start: Int) -> Int {
    var offset = start
    while offset < count, Self.isNameByte(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Whether some reader asks for an attribute: `class`, `id`, `rowspan`, `colspan`.
  ///
  /// More may be kept than that, so a look at the length and the first letter will do.
  private func isAskedFor(_ name: Range<Int>) -> Bool {
    switch (name.count, bytes[name.lowerBound] | 0x20) {
    case (5, 0x63), (2, 0x69), (7, 0x72), (7, 0x63): true
    default: false
    }
  }

  /// Whether a `style` sets text high, which numbers of footnotes and powers are.
  private func isRaised(_ name: Range<Int>, value: Range<Int>) -> Bool {
    guard name.count == 5, bytes[name.lowerBound] | 0x20 == UInt8(ascii: "s") else { return false }
    return value.contains { bytes[$0] | 0x20 == UInt8(ascii: "s") && matches("super", at: $0) }
  }

  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
