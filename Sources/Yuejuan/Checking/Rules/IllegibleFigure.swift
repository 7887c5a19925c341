/// Finds numbers that lost digits on the way to us.
///
/// A file that was copied or converted badly shows a question mark or a box where a digit stood. The
/// digit is never guessed: whoever has the original must say what it was.
struct IllegibleFigure: TextRule {
  static let id = "illegible-figure"
  static let level = Level.verify
  static let title = "数字残缺"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    let (submission, document) = (text.submission, text.document)
    let finder = LostDigits(document.text)
    var seen: [String: Int] = [:]
    return document.blocks.enumerated().filter { $0.element.role == .main }.flatMap { number, block in
      finder.places(in: block.range).map { range in
        let around = document.excerpt(around: range, in: block.range, scalars: 15)
        seen[around, default: 0] += 1
        let quote = document.sourceWords(range)
        return Finding(
          rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
          range: document.map.sourceRange(of: range), quote: quote,
          summary: "\(text.places[number])“\(around)”中的“\(quote)”数字残缺，看不出原来是几",
          suggestion: "请对照原件补上这个数字后重新报送；此处本来没有数字的，请改正标点。",
          key: "\(around)#\(seen[around, default: 1])")
      }
    }
  }
}
