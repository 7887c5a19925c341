/// Finds places where a number was to be filled in and never was.
///
/// Templates are sent out with X亿元, ××%, ____个 or 待补; what is handed in must hold the numbers.
struct UnfilledFigure: TextRule {
  static let id = "unfilled-figure"
  static let level = Level.mandatory
  static let title = "数据未填"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    let (submission, document) = (text.submission, text.document)
    let placeholders = document.placeholders(among: submission.mentions)
    if placeholders.isEmpty { return [] }
    var seen: [String: Int] = [:]
    return placeholders.map { placeholder in
      let block = document.blocks[placeholder.block]
      let around = document.excerpt(around: placeholder.range, in: block.range, scalars: 15)
      seen[around, default: 0] += 1
      let quote = document.sourceWords(placeholder.range)
      return Finding(
        rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
        range: document.map.sourceRange(of: placeholder.range), quote: quote,
        summary: "\(text.places[placeholder.block])“\(around)”中的“\(quote)”没有填写数字",
        suggestion: "请填上实际数字后重新报送；确无数字的，请删去这一句并说明理由。",
        key: "\(around)#\(seen[around, default: 1])")
    }
  }
}

extension Document {
  /// A place where a number was to be filled in.
  struct Placeholder {
    var range: Range<Int>
    var block: Int
  }

  /// The placeholders of the main text, in its order.
  func placeholders(among mentions: [Mention]) -> [Placeholder] {
    var block = 0
    return mentions.filter { $0.kind == .placeholder }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
      .compactMap { mention in
        while block < blocks.count, blocks[block].range.upperBound < mention.range.upperBound { block += 1 }
        guard block < blocks.count, blocks[block].role == .main,
          blocks[block].range.contains(mention.range.lowerBound)
        else { return nil }
        return Placeholder(range: mention.range, block: block)
      }
  }
}
