extension MisreadBytes {
  /// The text that the bytes are, with a map that is exact to some bytes.
  func decoded(by codec: some Codec) -> DecodedText {
    var text = DecodedText(
      encoding: codec.name,
      map: FileMap(codec: codec, checkpoints: [.init(file: places[0], text: 0)], isIdentity: true))
    text.misreadBy = misreader.name
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      note(places[offset], in: &text)
      let character = codec.character(in: span, at: offset)
      let scalar = character.cleaned
      offset += character.length
      text.append(scalar)
      guard scalar != character.scalar else { continue }
      if scalar == 0x20 { text.controls += 1 } else { text.replaced += 1 }
      guard character.scalar == CodedCharacter.invalid, offset < bytes.count, bytes[offset] == 0x3F else {
        continue
      }
      // Whoever misread the text wrote a question mark for half a character, and for the byte behind it too.
      offset += 1
      if isTagWithoutStart(at: offset) { text.append(0x3C) }
    }
    return text
  }

  private func note(_ place: Int, in text: inout DecodedText) {
    guard place >= 0, let last = text.map.checkpoints.last,
      place - last.file != text.utf8.count - last.text
    else { return }
    text.map.checkpoints.append(.init(file: place, text: text.utf8.count))
  }

  /// Whether `/p>` or `br />` stands at an offset.
  private func isTagWithoutStart(at offset: Int) -> Bool {
    let tag = bytes[offset...].prefix(16).prefix { $0 != 0x3E }
    let name = tag.drop { $0 == 0x2F }.prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x31...0x36).contains($0)
    }
    guard tag.endIndex < bytes.count, bytes[tag.endIndex] == 0x3E, let first = name.first, first > 0x39 else {
      return false
    }
    return tag.first == 0x2F ? name.endIndex == tag.endIndex : name.elementsEqual(Array("br".utf8))
  }
}

extension DecodedText {
  fileprivate mutating func append(_ scalar: UInt32) {
    utf8.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }
}
