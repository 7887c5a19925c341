/// What a check or a reader says: flat, with its place, worded for the person who must act on it.
public struct Finding: Sendable, Equatable {
  /// The id of the rule, which names the fault: `missing-required-figure`.
  public var rule: String
  /// How much weight it has.
  public var level: Level
  /// The roster's id of the unit that it concerns, if any.
  public var unit: String?
  /// The name of the document that it concerns, if any.
  public var document: String?
  /// The place in the document's *source*, in UTF-8 bytes; `nil` if there is none, never a guess.
  public var range: Range<Int>?
  /// The characters at that place.
  public var quote: String?
  /// One sentence in Chinese that shows the working.
  public var summary: String
  /// What else bears on it, one sentence each.
  public var notes: [String]
  /// What the reader should do, in Chinese.
  public var suggestion: String
  /// What distinguishes it from other findings of its rule in its unit, stable between runs.
  public var key: String

  /// The reason that the unit gave and that was accepted, if any.
  public var explanation: Explanation?
  /// The fingerprint of the finding that this one follows from, if any.
  public var cause: String?

  /// Makes a finding.
  public init(
    rule: String, level: Level, unit: String? = nil, document: String? = nil,
    range: Range<Int>? = nil, quote: String? = nil, summary: String, notes: [String] = [],
    suggestion: String, key: String
  ) {
    self.rule = rule
    self.level = level
    self.unit = unit
    self.document = document
    self.range = range
    self.quote = quote
    self.summary = summary
    self.notes = notes
    self.suggestion = suggestion
    self.key = key
  }

  /// Whether it sends the submission back (exit code 1): an explained one does not, one that follows from
  /// another does.
  public var sendsBack: Bool { level.returnsSubmission && explanation == nil }
}

/// The weight of a finding, in the words of the statistics reporting system.
public enum Level: String, Sendable, CaseIterable, Comparable {
  /// The submission goes back.
  case mandatory = "强制"
  /// The submission goes back unless the unit explains it with grounds.
  case mandatoryUnlessExplained = "准强制"
  /// Somebody has to look and explain.
  case verify = "核实"
  /// Good to know.
  case note = "提示"

  /// Whether a finding of this level sends the submission back unless it is explained.
  public var returnsSubmission: Bool { self == .mandatory || self == .mandatoryUnlessExplained }

  /// Heavier levels come first.
  public static func < (left: Level, right: Level) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
