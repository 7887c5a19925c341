import Yuejuan

// The words of the core in Chinese, as tables and pages show them.

extension Bound {
  var sign: String {
    switch self {
    case .exact: ""
    case .min: "≥"
    case .max: "≤"
    case .approx: "≈"
    }
  }
}

extension Figure {
  /// The value as a person reads it: bound, number, and the upper end of a range.
  var shownValue: String {
    let high = quantity.high.map { "–\($0)" } ?? ""
    return quantity.bound.sign + quantity.value.description + high
  }

  /// The aspect with the direction of a growth or change.
  var shownAspect: String {
    switch direction {
    case .up: aspect.word + "↑"
    case .down: aspect.word + "↓"
    case nil: aspect.word
    }
  }

  /// The period, shortened to one day where it is one; empty where it is unknown.
  var shownPeriod: String {
    guard let period else { return "" }
    return period.start == period.end ? period.start.description : period.description
  }
}

extension DerivedFigure.Kind {
  var word: String {
    switch self {
    case .completion: "完成率"
    case .total: "合计"
    }
  }
}
