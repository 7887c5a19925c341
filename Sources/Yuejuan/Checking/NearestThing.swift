/// What a text offers in place of a figure that is owed and missing.
struct NearestThing {
  /// What it is, the nearest first.
  enum Kind {
    /// A figure of the indicator, with another aspect or status.
    case otherCaliber(Figure)
    /// The indicator's name, without a number.
    case naming
    /// A figure whose indicator sounds like it.
    case likeName(Figure, likeness: Int)
  }

  var kind: Kind
  var document: Document
  /// The place of the number or name.
  var range: Range<Int>
  var block: Int

  /// The rank among what several documents offer: smaller is nearer.
  var distance: Int {
    switch kind {
    case .otherCaliber: 0
    case .naming: 1
    case .likeName(_, let likeness): 1000 - min(likeness, 900)
    }
  }

  /// What the headline says of it.
  var words: String {
    let place = SpokenPlaces(document)[block]
    let quote = document.sourceWords(range)
    switch kind {
    case .otherCaliber(let figure):
      return "\(place)只写了“\(quote)”，是\(figure.caliber)"
    case .naming:
      let around = document.excerpt(around: range, in: sentence, scalars: 12)
      return "\(place)提到它但没有这个数字：“\(around)”"
    case .likeName(let figure, _):
      return "最接近的是\(place)“\(figure.indicator.text)”\(quote)，是\(figure.caliber)"
    }
  }

  /// What the unit should do about it.
  func suggestion(for requirement: Requirement, _ indicator: Indicator) -> String {
    let owed = "“\(indicator.name)”的\(requirement.caliber)"
    return switch kind {
    case .otherCaliber: "请在这个数字旁补写\(owed)；如本期没有，请书面说明理由。"
    case .naming: "请在这一句里补上\(owed)的数字。"
    case .likeName: "如就是这个数字，请改用“\(indicator.name)”的名称；如不是，请补报\(owed)。"
    }
  }

  private var sentence: Range<Int> {
    document.stretch(around: range, in: document.blocks[block].range, endedBy: .sentence)
  }
}
