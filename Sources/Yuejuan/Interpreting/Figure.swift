/// A quantity with its meaning and its place.
///
/// The fields mean what the annotation guidelines say.
public struct Figure: Sendable, Equatable {
  /// The number with its unit and bound.
  public var quantity: Quantity
  /// What kind of statement the number makes about its indicator.
  public var aspect: Aspect
  /// Whether it is reported as done, or planned, expected, prescribed.
  public var status: Status
  /// Which way a growth or change goes; the value itself stays positive.
  ///
  /// `nil` for other aspects.
  public var direction: Direction?
  /// What is measured.
  public var indicator: Name
  /// Whose figure it is.
  public var subject: Name
  /// The days that it covers; `nil` where unknown.
  public var period: Period?
  /// Whether the clause itself states the period.
  public var periodStated: Bool
  /// The range of the number with its unit in the document's text, in UTF-8 bytes.
  public var range: Range<Int>
  /// The range of the sentence around it.
  public var sentence: Range<Int>
  /// The number of the block that it stands in.
  public var block: Int
  /// The ids of the rules that made it, in the order in which they spoke, joined by `+`.
  public var rule: String

  /// Makes a figure.
  public init(
    quantity: Quantity, aspect: Aspect, status: Status, direction: Direction? = nil, indicator: Name,
    subject: Name, period: Period?, periodStated: Bool, range: Range<Int>, sentence: Range<Int>,
    block: Int, rule: String
  ) {
    self.quantity = quantity
    self.aspect = aspect
    self.status = status
    self.direction = direction
    self.indicator = indicator
    self.subject = subject
    self.period = period
    self.periodStated = periodStated
    self.range = range
    self.sentence = sentence
    self.block = block
    self.rule = rule
  }
}

/// The words of the text that name something, and what they were matched to.
public struct Name: Sendable, Equatable {
  /// The words, verbatim from the cleaned text; empty where there are none.
  public var text: String
  /// The id in the catalogue or roster, if matched.
  public var id: String?

  /// Makes a name.
  public init(_ text: String, id: String? = nil) {
    self.text = text
    self.id = id
  }
}

/// What kind of statement a number makes about its indicator.
public enum Aspect: String, Sendable, CaseIterable {
  /// An amount or a count.
  case level
  /// A relative change, in % or 倍.
  case growth
  /// An absolute difference: 增加9131万元, 上升2个位次, 降低0.3个百分点.
  case change
  /// A part of a whole, in %.
  case share
  /// Done against planned, in %.
  case completion
  /// A position in an order.
  case rank
  /// Every other rate or per-unit figure.
  case ratio
}

/// Whether a number is reported as done, or planned, expected, prescribed.
public enum Status: String, Sendable, CaseIterable {
  /// Done, or stated as a fact.
  case actual
  /// A target, plan, task or budget.
  case plan
  /// Expected.
  case forecast
  /// A rule, limit or standard.
  case norm
}

/// Which way a growth or change goes.
public enum Direction: String, Sendable {
  /// 增长 上升 提高.
  case up
  /// 下降 减少 压减.
  case down
}
