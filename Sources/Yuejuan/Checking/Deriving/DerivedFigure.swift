/// A number that no report states and that follows from some that one does state.
///
/// It is never taken for a reported one: it meets no requirement, stands in no check, and is published apart.
public struct DerivedFigure: Sendable {
  /// How it follows.
  public enum Kind: String, Sendable, CaseIterable {
    /// What was done as a percentage of what was to be done, to two places.
    case completion
    /// The sum of all parts of a list.
    case total
  }

  /// How it follows.
  public var kind: Kind
  /// The number with its unit.
  public var quantity: Quantity
  /// What is measured, in the words of the figures that it follows from.
  public var indicator: Name
  /// Whose figure it would be.
  public var subject: Name
  /// The days that it covers; `nil` where unknown.
  public var period: Period?
  /// How it was reckoned: `88÷108=81.48%`.
  public var working: String
  /// The figures that it follows from, in the order of the working.
  public var sources: [Figure]
}

extension Submission {
  /// What follows from the figures of the report without being stated there, in its order.
  public var derivedFigures: [DerivedFigure] {
    let text = CheckedText(self, number: 0)
    return (DerivedRates(text: text).all() + DerivedTotals(text: text).all())
      .sorted { ($0.sources.first?.range.lowerBound ?? 0) < ($1.sources.first?.range.lowerBound ?? 0) }
  }
}
