/// A law that holds between the indicators of a catalogue, whoever reports them.
public struct Identity: Sendable, Equatable {
  /// How one indicator follows from others, named by their ids.
  public enum Form: Sendable, Equatable {
    /// The total is the sum of the parts.
    case sum(total: String, parts: [String])
    /// The rate is the part as a percentage of the whole.
    case rate(rate: String, part: String, whole: String)
  }

  /// What is done where a part of a sum is not reported.
  public enum Missing: String, Sendable, CaseIterable {
    /// The identity is not tested.
    case skip
    /// The part counts as nothing.
    case zero
    /// The parts that are there must not be more than the total.
    case atMost = "at-most"
  }

  /// How one indicator follows from others.
  public var form: Form
  /// What is done where a part is not reported.
  public var missing: Missing

  /// Makes an identity.
  public init(_ form: Form, missing: Missing = .skip) {
    self.form = form
    self.missing = missing
  }

  /// The ids of all indicators that it names.
  public var indicators: [String] {
    switch form {
    case .sum(let total, let parts): [total] + parts
    case .rate(let rate, let part, let whole): [rate, part, whole]
    }
  }
}
