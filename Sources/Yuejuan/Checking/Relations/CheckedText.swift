/// A submission prepared for looking at how its numbers hang together.
struct CheckedText {
  let submission: Submission
  /// The submission's number in the round.
  let number: Int
  /// The figures of the main text, in its order.
  let figures: [Figure]

  init(_ submission: Submission, number: Int) {
    self.submission = submission
    self.number = number
    let document = submission.document
    figures = submission.figures.filter { document.blocks[$0.block].role == .main }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The submissions of a round, prepared.
  static func all(of round: Round) -> [CheckedText] {
    zip(0..., round.submissions).map { CheckedText($1, number: $0) }
  }

  var document: Document { submission.document }

  /// The figure at an index as a term.
  func term(_ index: Int) -> Term { Term(figures[index], in: document, submission: number) }

  /// The figure at an index as an expression.
  func value(_ index: Int) -> Expression { .term(term(index)) }

  /// The text in front of a figure back to the figure before it or to the beginning of the sentence.
  func lead(_ index: Int) -> ArraySlice<UInt8> {
    let figure = figures[index]
    var start = max(figure.sentence.lowerBound, document.blocks[figure.block].range.lowerBound)
    if index > 0, figures[index - 1].range.upperBound > start {
      start = figures[index - 1].range.upperBound
    }
    return document.text[min(start, figure.range.lowerBound)..<figure.range.lowerBound]
  }

  /// The text in front of a figure back to the last figure in the same unit or to the beginning of the
  /// sentence: 开复工某20万千瓦光伏等项目146个 is about what was begun.
  func reach(_ index: Int) -> ArraySlice<UInt8> {
    let earlier = before(index).last { sameUnit($0, index) }
    let start = earlier.map { figures[$0].range.upperBound } ?? figures[index].sentence.lowerBound
    return document.text[min(start, figures[index].range.lowerBound)..<figures[index].range.lowerBound]
  }

  /// The text behind a figure up to the next figure, comma or end of the sentence.
  func tail(_ index: Int) -> ArraySlice<UInt8> {
    let figure = figures[index]
    var end = max(figure.sentence.upperBound, figure.range.upperBound)
    if index + 1 < figures.count { end = min(end, figures[index + 1].range.lowerBound) }
    let text = document.text[figure.range.upperBound..<max(end, figure.range.upperBound)]
    return text.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
  }

  /// The last clause of the text in front of a figure.
  func clauseLead(_ index: Int) -> ArraySlice<UInt8> {
    let lead = lead(index)
    guard let comma = lead.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) else {
      return lead
    }
    return lead[(comma + 1)...]
  }

  /// The figures of the same sentence that stand in front of one.
  func before(_ index: Int) -> [Int] {
    var first = index
    while first > 0, sameSentence(first - 1, index) { first -= 1 }
    return Array(first..<index)
  }

  /// The figures of the same block that stand in front of the sentence of one, the nearest last.
  func earlier(than index: Int, limit: Int = 12) -> [Int] {
    let sentence = before(index)
    var first = sentence.first ?? index
    let end = first
    while first > 0, end - first < limit, figures[first - 1].block == figures[index].block { first -= 1 }
    return Array(first..<end)
  }

  private func sameSentence(_ left: Int, _ right: Int) -> Bool {
    figures[left].block == figures[right].block && figures[left].sentence == figures[right].sentence
  }

  /// Whether a figure stands in a cell of a table.
  func isCell(_ index: Int) -> Bool {
    if case .tableCell = document.blocks[figures[index].block].kind { true } else { false }
  }

  /// Whether a figure is an amount or a count that can be added up.
  func isLevel(_ index: Int) -> Bool {
    let figure = figures[index]
    return figure.aspect == .level && figure.quantity.high == nil && figure.quantity.dimension != .time
  }

  /// Whether two figures are given in the same unit.
  func sameUnit(_ left: Int, _ right: Int) -> Bool {
    figures[left].quantity.unit == figures[right].quantity.unit
  }

  /// Whether two figures name what they measure alike: the one name ends with the other, or they share
  /// their last two characters.
  func soundsAlike(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (figures[left].indicator, figures[right].indicator)
    if let id = a.id, id == b.id { return true }
    let (x, y) = (Array(a.text.unicodeScalars), Array(b.text.unicodeScalars))
    guard x.count > 1, y.count > 1 else { return false }
    return x.suffix(2) == y.suffix(2)
  }
}
