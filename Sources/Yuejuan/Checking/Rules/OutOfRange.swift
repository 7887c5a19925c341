/// Finds numbers that the thing measured cannot be: a share over 100 %, a number beyond its indicator's range.
///
/// Completion rates may be over 100 %. The ranges of indicators are in `indicators.yaml`, the names of
/// rates that end at 100 in the vocabulary.
struct OutOfRange: TextRule {
  static let id = "out-of-range"
  static let level = Level.mandatoryUnlessExplained
  static let title = "数值超出范围"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    text.figures.compactMap { figure in
      fault(figure, pipeline.catalogue).map {
        Finding(Self.self, about: figure, in: text, saying: $0, suggestion: "请核对小数点和单位，改正后重新报送。")
      }
    }
  }

  private func fault(_ figure: Figure, _ catalogue: Catalogue) -> String? {
    let quantity = figure.quantity
    let most = quantity.high ?? quantity.value
    if quantity.unit == "%", quantity.bound != .max, let limit = limit(figure), most > limit {
      return figure.aspect == .share ? "占比不会超过\(limit)%" : "不会超过\(limit)%"
    }
    guard let id = figure.indicator.id, figure.aspect == .level || figure.aspect == .ratio,
      let indicator = catalogue[id]
    else { return nil }
    if let least = indicator.least, quantity.value < least { return "低于目录规定的下限\(least)" }
    if let limit = indicator.most, most > limit { return "高于目录规定的上限\(limit)" }
    return nil
  }

  private func limit(_ figure: Figure) -> Number? {
    switch figure.aspect {
    case .share: Number(100)
    case .ratio: MeasureLimits.standard.limit(of: figure.indicator.text)?.most
    case .completion where figure.indicator.text.hasSuffix("率"):
      MeasureLimits.standard.limit(of: figure.indicator.text)?.most
    default: nil
    }
  }
}
