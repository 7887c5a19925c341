/// The rules that there are.
public enum Rules {
  /// All rules, in the order of their ids.
  ///
  /// A new rule is a file in `Rules/` and a line here.
  public static let all: [any Rule] = [
    AmbiguousUnit(),
    MissingRequiredFigure(),
    NotSubmitted(),
    UnfilledFigure(),
  ]

  /// The ids under which the readers speak, which a pipeline may weigh like any rule.
  public static let readingIDs = [
    "damaged-text", "limit-exceeded", "page-without-text", "unread-file", "unverified-text",
  ]

  /// Every id that a pipeline may give a level to or switch off.
  public static var ids: [String] { (all.map { type(of: $0).id } + readingIDs).sorted() }

  /// The ids of the checker's own findings: a rule that the pipeline switched off, and one that
  /// lacked what it needs.
  static let switchedOff = "rule-switched-off"
  static let notRun = "rule-not-run"
}
