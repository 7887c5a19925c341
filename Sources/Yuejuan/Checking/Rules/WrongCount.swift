/// Finds announced counts that the text itself does not bear out.
struct WrongCount: TextRule {
  static let id = "wrong-count"
  static let level = Level.verify
  static let title = "数目对不上"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    AnnouncedCounts(text: text).all().map { count in
      Finding(
        Self.self, about: text.figures[count.figure], in: text, saying: count.working,
        suggestion: "请核对是数目写错，还是有没有点到名的。")
    }
  }
}
