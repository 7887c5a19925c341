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

  /// What the characters around it tell.
  var traits: Traits = []
  /// Where its clause ends, or the block.
  var clauseEnd = 0
  /// Whether it is a place inside a quotation.
  var isQuoted = false
  /// Where the bracket closes that it stands in; 0 where it stands in none.
  var asideEnd = 0

  /// What the characters around a name tell of it, whatever number it is asked for.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// It opens its clause: nothing in Chinese stands in front of it.
    static let opening = Traits(rawValue: 1)
    /// A number follows it at once: 最高的为临江县6.2%.
    static let measured = Traits(rawValue: 2)
    /// It is what something is done to or in: 对全区16个村.
    static let actedOn = Traits(rawValue: 4)
    /// It tells a person's office: 青石镇党委书记.
    static let office = Traits(rawValue: 8)
    /// It is a field that something stands in: 增速全省第一.
    static let field = Traits(rawValue: 16)
    /// Something is measured against it, or done to it: 占全盟比重.
    static let compared = Traits(rawValue: 32)
    /// It lies beside what is spoken of or in it, or is one of several examples.
    static let around = Traits(rawValue: 128)
    /// Something is done with it: 建成临江产业园.
    static let object = Traits(rawValue: 256)
    /// A digit stands behind it in its clause.
    static let told = Traits(rawValue: 64)
    /// A number of its sentence stands in front of it, told of something else as a rule.
    static let late = Traits(rawValue: 512)
  }

  /// Whether what is told of it ends with its sentence, because others were told of before.
  var isLate: Bool { traits.contains(.late) }

  /// Whether it names a region or an organisation.
  var isName: Bool { kind == .region || kind == .body }
}
