/// What is asked of single words again and again, told for each word once.
extension WordClasses {
  /// Joins nouns: 的, 和.
  static let join = WordClasses(rawValue: 1 << 45)
  /// 的 itself.
  static let of = WordClasses(rawValue: 1 << 46)
  /// A verb that only says that something was done or is so much: 完成, 达到.
  static let doing = WordClasses(rawValue: 1 << 47)
  /// A verb that says how something acts on a growth: 拉动.
  static let pulling = WordClasses(rawValue: 1 << 48)
  /// Speaks of what is to come: 将.
  static let will = WordClasses(rawValue: 1 << 49)
  /// Begins with 标准.
  static let standard = WordClasses(rawValue: 1 << 50)
  /// Hong Kong as only its own texts call it: 本港.
  static let harbour = WordClasses(rawValue: 1 << 51)

  // What a token is that is no word.
  static let mark = WordClasses(rawValue: 1 << 56)
  /// A mark that parts nothing: “, 》.
  static let quotation = WordClasses(rawValue: 1 << 61)
  static let mention = WordClasses(rawValue: 1 << 57)
  /// A mention of a span of time.
  static let span = WordClasses(rawValue: 1 << 58)
  /// A mention of a number that states something.
  static let number = WordClasses(rawValue: 1 << 59)
  /// A mention that is a name and states nothing.
  static let named = WordClasses(rawValue: 1 << 60)

  private static let roles: WordClasses = [.join, .of, .doing, .pulling, .will, .standard, .harbour]

  /// What the files of the vocabulary say of a word.
  var meaning: WordClasses { subtracting(Self.roles) }

  /// The words with a role, as far as the vocabulary knows them.
  static let wordsWithRoles: [(word: StaticString, roles: WordClasses)] = [
    ("的", [.join, .of]), ("和", .join), ("与", .join), ("及", .join), ("等", .join), ("或", .join), ("以及", .join),
    ("完成", .doing), ("占", .doing), ("为", .doing), ("是", .doing), ("达", .doing), ("已完成", .doing),
    ("累计完成", .doing), ("达到", .doing), ("实现", .doing), ("拉动", .pulling), ("拉低", .pulling),
    ("拉高", .pulling), ("推升", .pulling), ("带动", .pulling), ("影响", .pulling), ("贡献", .pulling),
    ("将", .will), ("还将", .will), ("也将", .will), ("即将", .will), ("必将", .will), ("又将", .will), ("可", .will),
    ("本港", .harbour), ("全港", .harbour), ("港府", .harbour), ("律政司", .harbour), ("警务处", .harbour),
    ("差饷", .harbour), ("财政司司长", .harbour),
    ("食卫局", .harbour), ("食物及卫生局", .harbour),
    ("惩教署", .harbour), ("房屋署", .harbour), ("社会福利署", .harbour), ("路政署", .harbour), ("渠务署", .harbour),
    ("财经事务及库务局", .harbour), ("劳工及福利局", .harbour), ("运输及物流局", .harbour), ("公务员事务局", .harbour),
    ("食环署", .harbour), ("医管局", .harbour), ("房委会", .harbour), ("运输署", .harbour), ("申诉专员公署", .harbour),
  ]
}
