/// How a figure came about: which rules made it, and from which words of the text.
public struct Derivation: Sendable, Equatable {
  /// One field of the figure with the words that it was taken from.
  public struct Step: Sendable, Equatable {
    /// The field, in Chinese: 指标.
    public var field: String
    /// Its value.
    public var value: String
    /// The id of the rule, where one rule alone decided.
    public var rule: String?
    /// What the rule says, or where the words come from.
    public var reason: String
    /// The words in the document's source, in UTF-8 bytes; `nil` where no words of the text say it.
    public var source: Range<Int>?
  }

  /// The steps, in the order in which they are taken.
  public var steps: [Step]

  /// Explains a figure of a document.
  public init(of figure: Figure, mentions: [Mention], in document: Document) {
    let rules = figure.rule.split(separator: "+").map(String.init)
    let scan = rules.first ?? ""
    let meaning = rules.dropFirst().joined(separator: "+")
    let words = Words(figure: figure, mentions: mentions, document: document)
    steps = [
      Step(
        field: "数值", value: Self.value(of: figure.quantity), rule: scan, reason: Self.reason(scan),
        source: document.map.sourceRange(of: figure.range)),
      Step(field: "口径", value: figure.caliber, rule: meaning, reason: Self.reason(meaning), source: nil),
      words.step("指标", figure.indicator),
      words.step("主体", figure.subject),
      words.period,
    ]
  }

  private static func value(of quantity: Quantity) -> String {
    let high = quantity.high.map { "至\($0)" } ?? ""
    let bound =
      switch quantity.bound {
      case .exact: ""
      case .min: "（至少）"
      case .max: "（至多）"
      case .approx: "（约数）"
      }
    return "\(quantity.value)\(high)\(quantity.unit)\(bound)"
  }

  private static let reasons = Dictionary(
    Vocabulary.derivationTable.rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  private static func reason(_ rule: String) -> String { reasons[rule] ?? "" }
}

/// Where the words of a figure stand in its document.
private struct Words {
  let figure: Figure
  let mentions: [Mention]
  let document: Document

  /// A name with the nearest place in front of the number, or failing that behind it, where its words stand.
  func step(_ field: String, _ name: Name) -> Derivation.Step {
    let words = name.text + (name.id.map { " → \($0)" } ?? "")
    guard !name.text.isEmpty else {
      return Derivation.Step(field: field, value: "（空）", rule: nil, reason: "上下文没有写", source: nil)
    }
    let place = place(of: Array(name.text.utf8))
    let inSentence = place.map { $0.lowerBound >= figure.sentence.lowerBound } ?? false
    return Derivation.Step(
      field: field, value: words, rule: nil,
      reason: place == nil ? "由几处文字合成" : inSentence ? "本句的文字" : "承前文",
      source: place.map(document.map.sourceRange))
  }

  /// The period with the words that state it.
  var period: Derivation.Step {
    guard let period = figure.period else {
      return Derivation.Step(field: "时期", value: "（不明）", rule: nil, reason: "上下文没有写，文档日期也不知道", source: nil)
    }
    let spans = mentions.filter { if case .period = $0.kind { true } else { false } }
    let inSentence = spans.last {
      $0.range.lowerBound >= figure.sentence.lowerBound && $0.range.upperBound <= figure.range.lowerBound
    }
    let nearest = inSentence ?? spans.last { $0.range.upperBound <= figure.range.lowerBound }
    let reason =
      if figure.periodStated {
        "本句写明"
      } else if inSentence != nil {
        "本句前面写明"
      } else {
        nearest == nil ? "取文档的报告期" : "承前文或取文档的报告期"
      }
    return Derivation.Step(
      field: "时期", value: period.description, rule: nil, reason: reason,
      source: nearest.map { document.map.sourceRange(of: $0.range) })
  }

  private func place(of words: [UInt8]) -> Range<Int>? {
    let text = document.text
    let reach = 4000
    var start = figure.range.lowerBound - words.count
    while start >= max(0, figure.range.lowerBound - reach) {
      if text[start...].starts(with: words) { return start..<start + words.count }
      start -= 1
    }
    let end = min(text.count - words.count, figure.sentence.upperBound)
    start = figure.range.upperBound
    while start <= end {
      if text[start...].starts(with: words) { return start..<start + words.count }
      start += 1
    }
    return nil
  }
}
