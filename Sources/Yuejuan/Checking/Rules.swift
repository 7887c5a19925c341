/// The rules that there are.
public enum Rules {
  /// All rules, in the order of their ids.
  ///
  /// A new rule is a file in `Rules/` and a line here.
  public static let all: [any Rule] = [
    AmbiguousUnit(),
    CarryOverMismatch(),
    ChangeMismatch(),
    ConflictingFigures(),
    CopiedSentence(),
    CumulativeDecrease(),
    DuplicateSubmission(),
    GrowthMismatch(),
    IllegibleFigure(),
    ImplausibleJump(),
    Late(),
    ListItemNotMentioned(),
    ListItemWithoutFigure(),
    MissingRequiredFigure(),
    MonthSumMismatch(),
    NotSubmitted(),
    OutOfRange(),
    PercentOrPoint(),
    RateMismatch(),
    RequiredFigureWithoutNumber(),
    SumMismatch(),
    TargetChanged(),
    UnfilledFigure(),
    WrongCount(),
    WrongDimension(),
    WrongPeriod(),
    WrongRateName(),
    WrongUnit(),
  ]

  /// What the readers say, which a pipeline may weigh like any rule.
  public static let readings = [
    RuleEntry(id: "damaged-text", title: "文字有损坏", level: .note),
    RuleEntry(id: "limit-exceeded", title: "超出读取上限", level: .verify),
    RuleEntry(id: "page-without-text", title: "有的页没有文字", level: .verify),
    RuleEntry(id: "table-without-header", title: "跨页的表没有表头", level: .verify),
    RuleEntry(id: "unread-file", title: "文件打不开", level: .mandatory),
    RuleEntry(id: "unverified-text", title: "文字未能核对", level: .verify),
    RuleEntry(id: "wrong-encoding-label", title: "编码标签不符", level: .note),
  ]

  /// What the checker itself says, which no pipeline can change.
  public static let notices = [
    RuleEntry(id: notRun, title: "规则没有检查", level: .note),
    RuleEntry(id: switchedOff, title: "规则已停用", level: .note),
    RuleEntry(id: unusedExplanation, title: "说明没有对应的问题", level: .note),
  ]

  /// Everything that can be found: the rules, what the readers say, what the checker says.
  public static var entries: [RuleEntry] { all.map { RuleEntry(type(of: $0)) } + readings + notices }

  /// Every id that a pipeline may give a level to or switch off.
  public static var ids: [String] { (all.map { type(of: $0).id } + readings.map(\.id)).sorted() }

  /// The ids of the checker's own findings: a rule that the pipeline switched off, and one that
  /// lacked what it needs.
  static let switchedOff = "rule-switched-off"
  static let notRun = "rule-not-run"
  /// An explanation whose finding no longer occurs.
  static let unusedExplanation = "unused-explanation"
}

/// What a list of rules says of one; its page is `docs/rules/<id>.md`.
public struct RuleEntry: Sendable, Equatable {
  /// The id, in kebab case: `missing-required-figure`.
  public let id: String
  /// What it finds, in a few Chinese words.
  public let title: String
  /// The usual level of its findings.
  public let level: Level

  /// Makes an entry.
  public init(id: String, title: String, level: Level) {
    self.id = id
    self.title = title
    self.level = level
  }

  /// The entry of a rule.
  init(_ rule: any Rule.Type) { self.init(id: rule.id, title: rule.title, level: rule.level) }
}
