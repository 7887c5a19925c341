/// A submission prepared for looking at how its numbers hang together.
struct CheckedText {
  let submission: Submission
  /// The submission's number in the round.
  let number: Int
  /// The figures of the main text, in its order.
  let figures: [Figure]
  /// How the places of its blocks are spoken of.
  let places: SpokenPlaces
  /// By figure, the first figure of its sentence.
  private let firsts: [Int]
  /// By figure, what its unit is told in: 亩 and 公顷 in 平方米.
  private let measures: [String]

  init(_ submission: Submission, number: Int) {
    self.submission = submission
    self.number = number
    let document = submission.document
    let figures = submission.figures.filter { document.blocks[$0.block].role == .main }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var firsts: [Int] = []
    var measures: [String: String] = [:]
    for (index, figure) in figures.enumerated() {
      let isNext = index > 0 && figures[index - 1].isBeside(figure)
      firsts.append(isNext ? firsts[index - 1] : index)
      let unit = figure.quantity.unit
      if measures[unit] == nil { measures[unit] = UnitConversions.standard.base(of: unit) }
    }
    self.figures = figures
    self.firsts = firsts
    self.measures = figures.map { measures[$0.quantity.unit] ?? $0.quantity.unit }
    places = SpokenPlaces(document)
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

  /// The figure at an index as an expression, told in the unit of another one.
  func value(_ index: Int, as other: Int) -> Expression {
    .term(term(index).told(in: figures[other].quantity.unit))
  }

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

  /// So many figures back nothing is said any more of what a number is made of; it also bounds what a single
  /// endless sentence costs.
  private static let reach = 32

  /// The figures of the same sentence that stand in front of one, as far as they can be meant.
  func before(_ index: Int) -> Range<Int> { max(firsts[index], index - Self.reach)..<index }

  /// Whether the sentence holds more in front of a figure than can be meant.
  func isCutOff(before index: Int) -> Bool { index - firsts[index] > Self.reach }

  /// The figures of the same block that stand in front of the sentence of one, the nearest last.
  func earlier(than index: Int, limit: Int = 12) -> [Int] {
    var first = firsts[index]
    let end = first
    while first > 0, end - first < limit, figures[first - 1].block == figures[index].block { first -= 1 }
    return Array(first..<end)
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

  /// Whether two figures stand in one sentence.
  func sameSentence(_ left: Int, _ right: Int) -> Bool { firsts[left] == firsts[right] }

  /// Whether two figures are given in the same unit, or in units that convert.
  func sameUnit(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (figures[left].quantity, figures[right].quantity)
    return one.unit == other.unit || (one.dimension == other.dimension && measures[left] == measures[right])
  }

  /// Whether a figure is less than another one in a unit that converts.
  func isLess(_ left: Int, than right: Int) -> Bool {
    let (one, other) = (figures[left].quantity, figures[right].quantity)
    return one.unit == other.unit ? one.value < other.value : one.isLess(than: other) ?? false
  }

  /// What the unit of a figure is told in, with its dimension: figures that agree in it can be compared.
  func measure(_ index: Int) -> String { measures[index] + figures[index].quantity.dimension.rawValue }

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

extension Figure {
  /// Whether another figure stands in the same sentence.
  fileprivate func isBeside(_ other: Figure) -> Bool { block == other.block && sentence == other.sentence }
}
