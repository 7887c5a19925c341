/// A region, an organisation or a project that the text names.
struct Entity: Equatable {
  enum Kind: Equatable {
    case region, body, project
    /// 投资2亿元的临江大桥项目: a project that only its own number speaks of.
    case described
    /// 全盟, 我市: a region meant from where the writer stands.
    case here
    /// 该局, 该旗: the organisation or region spoken of before.
    case backReference
    /// 我局, 我委: the organisation that writes.
    case writer
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether only its last character speaks for it, in the middle of a clause.
  var isDoubtful = false
  /// Whether it is meant for its own sentence only, like 全市: 苏州.
  var isPassing = false
  /// Whether it only tells of others: 统计局数据显示,全县….
  var isSpeaker = false

  /// Whether it is a field that something stands in: 全国、省、市最美驿站, 增速全省第一, 全国平均水平.
  func isField(in text: [UInt8]) -> Bool {
    kind == .here && Self.standings.begins(in: text, at: range.upperBound)
  }

  private static let standings = HanWords([
    "、", "第", "首位", "首个", "首家", "首例", "首创", "唯一", "平均", "领先", "先进", "前列", "重点", "百强", "文明", "示范", "优秀", "最",
    "排名", "倒数", "前", "市场",
  ])

  /// Whether it names a region or an organisation.
  var isName: Bool { kind == .region || kind == .body }
}
