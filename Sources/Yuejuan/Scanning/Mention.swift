/// Something recognised in a text, with its place.
public struct Mention: Sendable, Equatable {
  /// What was recognised.
  public enum Kind: Sendable, Equatable {
    /// A number with its unit.
    case quantity(Quantity)
    /// A position in an order: 第四位, 首位.
    case rank(Number)
    /// A span of time that figures may belong to.
    case period(PeriodExpression)
    /// A place where a number was to be filled in: `XX`, `____`, 待补.
    case placeholder
    /// A name that holds digits, or an idiom: never a figure.
    case name
  }

  /// What was recognised.
  public var kind: Kind
  /// Its range in the document's text, in UTF-8 bytes.
  public var range: Range<Int>
  /// The id of the rule that recognised it.
  public var rule: String

  /// Makes a mention.
  public init(_ kind: Kind, range: Range<Int>, rule: String) {
    self.kind = kind
    self.range = range
    self.rule = rule
  }
}
