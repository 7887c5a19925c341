extension Document {
  /// The lines of the main text that hold anything.
  private var mainLines: [Range<Int>] {
    blocks.filter { $0.role == .main && !$0.range.isEmpty }.map(\.range)
  }

  /// The titles of the main text, as the markup tells them.
  var titles: [Range<Int>] {
    blocks.filter { $0.role == .main && $0.kind == .heading(level: 1) }.map(\.range)
  }

  /// The short lines before the first paragraph: a title that no markup tells, a line that says who reports.
  var openingLines: [Range<Int>] {
    mainLines.prefix(6).prefix(while: isShort).map(\.self)
  }

  /// The short ones of the last lines, where a report is signed and dated.
  var closingLines: [Range<Int>] { mainLines.suffix(6).filter(isShort) }

  /// A line of at most forty scalars that is no sentence.
  private func isShort(_ line: Range<Int>) -> Bool {
    let scalars = text[line].count { $0 & 0xC0 != 0x80 }
    return scalars <= 40 && !text[line].suffix(3).elementsEqual("。".utf8)
  }
}
