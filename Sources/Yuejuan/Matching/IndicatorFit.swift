extension Indicator {
  /// Whether a number can be a statement about the indicator, judged by what it is measured in.
  public func fits(_ quantity: Quantity, as aspect: Aspect) -> Bool {
    switch aspect {
    case .growth, .change, .completion, .rank, .share: true
    case .level: isMeasured(in: quantity.dimension)
    case .ratio: dimension == .rate ? quantity.dimension != .percent : isMeasured(in: quantity.dimension)
    }
  }

  /// Whether any number could be such a statement: a position in an order has no growth rate, and a number
  /// in %, 百分点, 倍 or 元/吨 is never an amount.
  public func canBeStated(as aspect: Aspect) -> Bool {
    switch dimension {
    case .rank: aspect == .level || aspect == .rank || aspect == .change
    case .percent, .point, .multiple, .rate: aspect != .level
    default: true
    }
  }

  private func isMeasured(in other: Dimension) -> Bool {
    let counted: Set<Dimension> = [.count, .people]
    return dimension == other || dimension == .none || other == .none
      || (counted.contains(dimension) && counted.contains(other))
  }
}
