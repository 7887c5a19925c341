/// How many of the signs beyond ASCII in a text stand behind another one.
///
/// A Chinese character has two bytes or three, which read as Western letters stand side by side. In Western texts
/// accents and quotes stand alone, and signs of other scripts are no bytes.
struct LetterPairs {
  /// Those that one byte may have been read as.
  private var signs = 0
  /// Those of them that stand behind another one.
  private var seconds = 0
  /// All others.
  private var foreign = 0

  init(in text: DecodedText) {
    let bytes = text.utf8.span
    var index = 0
    var isBehindSign = false
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        isBehindSign = false
        index += CommonCharacters.asciiCount(bytes, at: index)
        continue
      }
      let isSign = Self.leads.contains(lead)
      if isSign {
        signs += 1
        if isBehindSign { seconds += 1 }
      } else {
        foreign += 1
      }
      isBehindSign = isSign
      index += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
  }

  /// Whether the signs may be the halves of Chinese characters: in pairs mostly, and as many as are worth the while.
  var mayBeHalves: Bool { seconds >= 20 && seconds * 4 >= signs && foreign * 10 <= signs }

  /// How the signs of Windows-1252 and ISO-8859-15 begin in UTF-8: U+0080 to U+00FF, letters such as œ and ƒ, ˆ and
  /// ˜, quotes, dashes, € and ™.
  private static let leads: [UInt8] = [0xC2, 0xC3, 0xC5, 0xC6, 0xCB, 0xE2]
}
