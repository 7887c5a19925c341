import Yuejuan

/// Reads the running text of a Word part: the body, a header or footer, or the notes.
final class StoryHandler: PartHandler {
  /// What a part is, which says how its paragraphs are called.
  enum Story: Equatable {
    case body
    /// A header or footer, by its name for a person.
    case furniture(String)
    /// Footnotes or endnotes, by the name of one.
    case notes(String)
  }

  /// What is read into: the document, or a text box in a paragraph of it.
  struct Frame {
    var drafts: [DraftBlock] = []
    var tables: [StoryTable] = []
    /// The place of the paragraph that a text box hangs on.
    var anchor: String?
  }

  let story: Story
  let styles: ParagraphStyles
  let numbering: ListNumbering
  /// How many more places in tables are taken in.
  var placesLeft: Int
  /// The ids of the notes in the order in which the text refers to them.
  var references: [String: [String]] = [:]
  /// The blocks of each note by its id.
  var notes: [String: [DraftBlock]] = [:]

  var frames = [Frame()]
  var paragraphs: [StoryParagraph] = []
  /// The words of a paragraph whose end was deleted.
  var carried: StoryParagraph?
  var paragraphCount = 0
  var tableCount = 0
  /// The part of the document that the lines of furniture in it say.
  var role = Block.Role.main
  /// How many blocks of the report itself the body has by now.
  var mainCount = 0
  /// The first heading of the highest level that a style gives, and whether it is the only one.
  var topHeading: (level: Int, index: Int, isOnly: Bool)?
  var hasTitleStyle = false
  /// The first block of the body, if it only looks like a title.
  var titleByLook: Int?
  /// How many elements stand inside one that is not read, itself counted.
  private var skipped = 0
  /// How many elements of text are open.
  var textDepth = 0
  /// For every open choice, whether one was taken.
  private var choices: [Bool] = []
  /// For every open field, whether its result has begun.
  var fields: [Bool] = []
  var note: String?

  init(_ story: Story, styles: ParagraphStyles, numbering: ListNumbering, placesLeft: Int) {
    self.story = story
    self.styles = styles
    self.numbering = numbering
    self.placesLeft = placesLeft
  }

  /// What was read of a body, header or footer.
  var drafts: [DraftBlock] { frames[0].drafts }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    if skipped > 0 || isPassedOver(name) {
      skipped += 1
      return
    }
    switch name.family {
    case .word: wordBegan(name.local, attributes)
    case .compatibility: if name.local == "AlternateContent" { choices.append(false) }
    case .math: mathBegan(name.local)
    case .sheet, .other: break
    }
  }

  func elementEnded(_ name: PartName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch (name.family, name.local) {
    case (.compatibility, "AlternateContent"): _ = choices.popLast()
    case (.word, "t"), (.math, "t"): textDepth -= 1
    case (.math, "sup"): withParagraph { $0.run.isRaised = false }
    case (.word, let local): wordEnded(local)
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Instructions of fields are no text.
    guard skipped == 0, textDepth > 0, !fields.contains(false) else { return }
    withParagraph { $0.append(bytes) }
  }

  func withParagraph(_ change: (inout StoryParagraph) -> Void) {
    if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
  }

  /// Whether an element and all in it are not part of the text as it stands: what was deleted or moved
  /// away, what was there before a change of looks, field codes, pinyin notes, second versions.
  private func isPassedOver(_ name: PartName) -> Bool {
    switch (name.family, name.local) {
    case (.word, "del"):
      withParagraph { if $0.isInProperties { $0.endIsDeleted = true } }
      return true
    case (.word, "moveFrom"), (.word, "delText"), (.word, "instrText"), (.word, "delInstrText"),
      (.word, "rt"):
      return true
    case (.word, let local) where local.hasSuffix("Change"): return true
    case (.compatibility, "Choice"):
      guard let taken = choices.last else { return false }
      choices[choices.count - 1] = true
      return taken
    case (.compatibility, "Fallback"): return choices.last ?? false
    default: return false
    }
  }
}
