/// What a word of the vocabulary can be.
///
/// A word may be several things: 计划 is a plan and a target.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // aspects.tsv
  static let up = WordClasses(rawValue: 1 << 0)
  static let down = WordClasses(rawValue: 1 << 1)
  static let flat = WordClasses(rawValue: 1 << 2)
  static let speed = WordClasses(rawValue: 1 << 3)
  static let compare = WordClasses(rawValue: 1 << 4)
  static let share = WordClasses(rawValue: 1 << 5)
  static let done = WordClasses(rawValue: 1 << 6)
  static let rate = WordClasses(rawValue: 1 << 7)
  static let each = WordClasses(rawValue: 1 << 8)
  static let rank = WordClasses(rawValue: 1 << 9)
  static let target = WordClasses(rawValue: 1 << 10)
  // statuses.tsv
  static let plan = WordClasses(rawValue: 1 << 11)
  static let forecast = WordClasses(rawValue: 1 << 12)
  static let norm = WordClasses(rawValue: 1 << 13)
  static let actual = WordClasses(rawValue: 1 << 14)
  // organizations.tsv
  static let region = WordClasses(rawValue: 1 << 15)
  static let body = WordClasses(rawValue: 1 << 16)
  static let project = WordClasses(rawValue: 1 << 17)
  static let here = WordClasses(rawValue: 1 << 18)
  static let oneself = WordClasses(rawValue: 1 << 19)
  // predicates.tsv
  static let verb = WordClasses(rawValue: 1 << 20)
  static let light = WordClasses(rawValue: 1 << 21)
  static let link = WordClasses(rawValue: 1 << 22)
  static let adverb = WordClasses(rawValue: 1 << 23)
  static let function = WordClasses(rawValue: 1 << 24)
  static let scope = WordClasses(rawValue: 1 << 25)
  // bounds.tsv
  static let minBefore = WordClasses(rawValue: 1 << 26)
  static let maxBefore = WordClasses(rawValue: 1 << 27)
  static let approxBefore = WordClasses(rawValue: 1 << 28)
  static let minAfter = WordClasses(rawValue: 1 << 29)
  static let maxAfter = WordClasses(rawValue: 1 << 30)
  static let approxAfter = WordClasses(rawValue: 1 << 31)
  // names.tsv, periods.tsv
  static let name = WordClasses(rawValue: 1 << 32)
  static let period = WordClasses(rawValue: 1 << 33)
  /// A name known from a roster.
  static let known = WordClasses(rawValue: 1 << 34)

  /// A plan in a noun, which governs only the number that it names: 总投资, 目标值.
  static let planNoun = WordClasses(rawValue: 1 << 35)
  /// Done up to now: 已, 累计.
  static let soFar = WordClasses(rawValue: 1 << 37)
  /// A region by the name that it goes by without its ending: 内蒙古, 广东.
  static let place = WordClasses(rawValue: 1 << 39)
  /// A level of government: 市级, 县本级.
  static let tier = WordClasses(rawValue: 1 << 40)
  /// A word that only looks like the end of a name: 城市, 部门.
  static let common = WordClasses(rawValue: 1 << 36)

  /// What an account tells of a year, which another is compared with: 执行数, 决算数.
  static let account = WordClasses(rawValue: 1 << 52)

  /// Tells of which kind something is, and is no name: 绿色, 示范.
  static let kind = WordClasses(rawValue: 1 << 53)

  /// Opens what something is compared with: 较8月预测, 优于上年.
  static let than = WordClasses(rawValue: 1 << 38)

  /// Speaks of an occasion as known: 此次, 本轮.
  static let occasion = WordClasses(rawValue: 1 << 41)

  /// A city by the name that it goes by without its ending: 苏州.
  static let city = WordClasses(rawValue: 1 << 44)
  /// Another country, which is named in lists: 法国10.4%,英国7.1%.
  static let country = WordClasses(rawValue: 1 << 43)
  /// What someone does who speaks of others: 表示, 公布, 显示.
  static let speech = WordClasses(rawValue: 1 << 42)

  static let trend: WordClasses = [.up, .down, .flat]
  static let boundBefore: WordClasses = [.minBefore, .maxBefore, .approxBefore]
  static let boundAfter: WordClasses = [.minAfter, .maxAfter, .approxAfter]
  static let ending: WordClasses = [.region, .body, .project]

  /// The class that a vocabulary file calls by a word.
  static func named(_ topic: String, _ columns: VocabularyTable.Row) -> WordClasses? {
    switch topic {
    case "bounds":
      [
        "before min": .minBefore, "before max": .maxBefore, "before approx": .approxBefore,
        "after min": .minAfter, "after max": .maxAfter, "after approx": .approxAfter,
      ][
        columns[1] + " " + columns[2]]
    case "names": .name
    case "nouns": .common
    case "periods": .period
    default: byName[columns[1]]
    }
  }

  private static let byName: [String: WordClasses] = [
    "up": .up, "down": .down, "flat": .flat, "speed": .speed, "compare": .compare,
    "account": [.compare, .account], "share": .share,
    "done": .done, "rate": .rate, "each": .each, "rank": .rank, "target": .target, "than": .than,
    "plan": .plan,
    "forecast": .forecast, "norm": .norm, "actual": .actual, "region": .region, "body": .body,
    "project": .project, "here": .here, "self": .oneself, "verb": .verb, "light": .light, "link": .link,
    "adverb": .adverb, "function": .function, "scope": .scope,
    "plan-noun": .planNoun, "so-far": [.actual, .soFar], "common": .common,
    "place": .place, "speech": .speech, "verb-speech": [.verb, .speech], "country": .country,
    "city": [.place, .city], "office": .known, "occasion": [.function, .occasion], "tier": [.common, .tier],
    "kind": .kind,
  ]
}
