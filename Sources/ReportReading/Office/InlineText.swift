/// The words of a paragraph or cell while they are read: blanks and superscripts as in a page.
struct InlineText {
  private var text = PageText()
  private var isRaised = false

  /// Appends words.
  ///
  /// - Parameter isRaised: Whether they are a superscript; words that follow one another belong to one.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isRaised: Bool = false) {
    if isRaised != self.isRaised {
      if isRaised { text.beginSuperscript() } else { text.endSuperscript() }
      self.isRaised = isRaised
    }
    text.append(bytes, source: 0..<0, isVerbatim: false, isLinked: false, separator: nil)
  }

  /// Appends words.
  mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { append($0, isRaised: isRaised) }
  }

  /// The words so far, and none from here on; `nil` where there are only blanks.
  mutating func take() -> [UInt8]? {
    if isRaised { text.endSuperscript() }
    let range = text.close()
    defer { self = InlineText() }
    return range.flatMap { $0.isEmpty ? nil : Array(text.utf8[$0]) }
  }
}
