extension Indicator {
  /// Whether a number can be a statement about the indicator, judged by what it is measured in.
  func fits(_ quantity: Quantity, as aspect: Aspect) -> Bool {
    switch aspect {
    case .growth, .change, .completion, .rank, .share: true
    case .level: isMeasured(in: quantity.dimension)
    case .ratio: dimension == .rate ? quantity.dimension != .percent : isMeasured(in: quantity.dimension)
    }
  }

  /// Whether any number could be such a statement: a position in an order has no growth rate.
  public func canBeStated(as aspect: Aspect) -> Bool {
    guard dimension == .rank else { return true }
    return aspect == .level || aspect == .rank || aspect == .change
  }

  private func isMeasured(in other: Dimension) -> Bool {
    let counted: Set<Dimension> = [.count, .people]
    return dimension == other || dimension == .none || other == .none
      || (counted.contains(dimension) && counted.contains(other))
  }
}
