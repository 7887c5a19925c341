/// A paragraph of a Word document while it is read.
struct StoryParagraph {
  /// What the run at hand looks like.
  struct Run {
    var isRaised = false
    var isHidden = false
    var isUnderlined = false
    /// How far it is lifted, in half points.
    var lift = 0
    /// Its size in half points, where it has one of its own.
    var size: Int?

    /// Whether it is a superscript; some programs write one as small letters that are lifted.
    var isSuperscript: Bool { isRaised || lift >= 4 && size ?? .max <= 20 }
  }

  /// Its number in the body, or that of the one around its text box.
  var number: Int
  var style: String?
  var outlineLevel: Int?
  var list: Int?
  var listLevel: Int?
  var isInProperties = false
  /// Whether its end was deleted, so that the next one goes on from it.
  var endIsDeleted = false
  var run = Run()
  var text = InlineText()
  /// The lines in front of the one at hand.
  var lines: [[UInt8]] = []
  /// The blocks of text boxes that hang on it.
  var boxes: [DraftBlock] = []

  init(number: Int) { self.number = number }

  mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
    guard !run.isHidden else { return }
    // Blanks that are underlined are a line to write on.
    if run.isUnderlined, words.count > 1, words.allSatisfy({ $0 == 0x20 }) { return text.append("____") }
    text.append(words, isRaised: run.isSuperscript)
  }

  mutating func appendTab() {
    guard !run.isHidden else { return }
    text.append(run.isUnderlined ? "____" : " ")
  }

  mutating func breakLine() {
    if let line = text.take() { lines.append(line) }
  }
}
