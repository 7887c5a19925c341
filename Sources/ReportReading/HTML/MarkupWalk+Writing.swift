// What is written: signs for text, and markup as it stands.

extension MarkupWalk {
  /// Writes a sign for text, or the text itself where references may stand in it.
  mutating func text(_ range: Range<Int>) {
    guard range.contains(sectionEnd) else { return sentences(range) }
    let end = sectionEnd
    sectionEnd = .max
    sentences(range.lowerBound..<end)
    blank(at: end)
    sentences(min(end + 3, range.upperBound)..<range.upperBound)
  }

  private mutating func sentences(_ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let reference = find(UInt8(ascii: "&"), from: offset, before: range.upperBound) else {
        return sign(offset..<range.upperBound)
      }
      sign(offset..<reference)
      offset = referenceEnd(reference, before: range.upperBound)
      copy(reference..<offset)
    }
  }

  /// Where a reference ends that the parser surely reads as one character; else where the text does.
  private func referenceEnd(_ start: Int, before end: Int) -> Int {
    var offset = start + 1
    let isNumber = offset < end && bytes[offset] == UInt8(ascii: "#")
    if isNumber { offset += 1 }
    while offset < end, offset - start < 8, Self.isNameByte(bytes[offset]) { offset += 1 }
    guard offset < end, bytes[offset] == UInt8(ascii: ";"), offset > start + 2 else { return end }
    let isKnown =
      isNumber
      ? (start + 2..<offset).allSatisfy { (0x30...0x39).contains(bytes[$0]) }
      : Self.names.contains { $0.utf8CodeUnitCount == offset - start - 1 && stands($0, at: start + 1) }
    return isKnown ? offset + 1 : end
  }

  /// The names of references that stand in most pages.
  private static let names: [StaticString] = [
    "nbsp", "amp", "lt", "gt", "quot", "copy", "middot", "ldquo", "rdquo", "mdash", "hellip", "ensp",
    "emsp", "raquo", "laquo", "times",
  ]

  private mutating func sign(_ text: Range<Int>) {
    guard !text.isEmpty else { return }
    pieces.append(.init(start: Int32(written), source: Int32(text.lowerBound), textLength: Int32(text.count)))
    // No letter: behind a lone `<` that would be an element.
    output[written] = isBlank(text) ? 0x20 : UInt8(ascii: ".")
    written += 1
  }

  private func isBlank(_ text: Range<Int>) -> Bool {
    var offset = text.lowerBound
    while offset < text.upperBound, bytes[offset] <= 0x20 { offset += 1 }
    return offset == text.upperBound
  }

  mutating func blank(at source: Int) {
    pieces.append(.init(start: Int32(written), source: Int32(source), isBlank: true))
    output[written] = 0x20
    written += 1
  }

  /// Writes markup of the walk's own.
  mutating func add(_ word: StaticString) {
    for index in 0..<word.utf8CodeUnitCount { output[written + index] = word.utf8Start[index] }
    written += word.utf8CodeUnitCount
  }

  /// Copies bytes that the parser may give back as text.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(.init(start: Int32(written), source: Int32(range.lowerBound)))
    add(range)
  }

  /// Copies bytes that go on with what was copied.
  mutating func add(_ range: Range<Int>) {
    for index in range { output[written + index - range.lowerBound] = bytes[index] }
    written += range.count
  }

  /// Copies an instruction to some program, up to the next `<` behind its end, and gives where that is.
  mutating func copyInstruction(from start: Int) -> Int {
    let end = find(UInt8(ascii: ">"), from: start).flatMap { find(UInt8(ascii: "<"), from: $0) }
    copy(start..<(end ?? count))
    return end ?? count
  }

  /// Copies what begins at an offset up to the next `<`, and gives where that is.
  mutating func copyPiece(from start: Int) -> Int {
    var end = max(find(UInt8(ascii: "<"), from: start + 1) ?? count, start)
    if sectionEnd > start { end = min(end, sectionEnd) }
    copy(start..<end)
    return end
  }
}
