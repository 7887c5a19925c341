/// The text of a cell while it is read: runs of different looks, without notes on how it is pronounced.
struct RichText {
  /// The text so far, as the file has it.
  private(set) var utf8: [UInt8] = []
  private var isInText = false
  private var phonetic = 0
  private var isRaised = false
  private var runStart = 0

  /// Takes in the start of an element of the text.
  mutating func began(_ name: String, _ attributes: PartAttributes) {
    switch name {
    case "r":
      runStart = utf8.count
      isRaised = false
    case "vertAlign": isRaised = attributes["val"] == "superscript"
    case "rPh": phonetic += 1
    case "t": isInText = phonetic == 0
    default: break
    }
  }

  /// Takes in the end of an element; a raised run is the mark of a footnote or a power, as in a page.
  mutating func ended(_ name: String) {
    switch name {
    case "rPh": phonetic -= 1
    case "t": isInText = false
    case "r" where isRaised && runStart > 0 && runStart < utf8.count:
      switch Superscript(utf8[runStart...]) {
      case .footnote: utf8.removeSubrange(runStart...)
      case .power(let digits): utf8.replaceSubrange(runStart..., with: digits)
      case .other: break
      }
    default: break
    }
  }

  /// Takes in a run of characters.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { utf8 += bytes }
  }
}
