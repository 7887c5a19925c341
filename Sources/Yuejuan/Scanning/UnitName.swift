/// The name of a unit, as a small number.
///
/// What is read of a number is handed on from question to question; strings would be counted each time.
struct UnitName: Equatable, Sendable {
  /// Its place among ``names``.
  private let unit: UInt16
  /// The place of the unit that it is counted by in a rate, as in 元/吨; 0 where there is none.
  private let divisor: UInt16
  private let many: Many

  /// How many of the other unit a rate is told for: 公里/百平方公里.
  enum Many: String {
    case one = ""
    case hundred = "百"
    case thousand = "千"
    case tenThousand = "万"

    /// What a character says.
    init(_ scalar: UInt32) {
      switch scalar {
      case 0x767E: self = .hundred
      case 0x5343: self = .thousand
      case 0x4E07: self = .tenThousand
      default: self = .one
      }
    }
  }

  private init(_ unit: UInt16, per divisor: UInt16 = 0, _ many: Many = .one) {
    self.unit = unit
    self.divisor = divisor
    self.many = many
  }

  /// The unit of a name; one that the vocabulary does not know is no number's.
  init(_ name: String) { self.init(Self.places[Array(name.utf8)] ?? .max) }

  /// 元/吨, 公里/百平方公里: so much of the unit for each of another, or for a hundred of them.
  func per(_ many: Many, _ other: UnitName) -> UnitName { UnitName(unit, per: other.unit, many) }

  /// The name as figures have it; empty where there is no unit.
  var text: String {
    guard unit < Self.names.count else { return "" }
    let name = Self.names[Int(unit)]
    return divisor == 0 ? name : name + "/" + many.rawValue + Self.names[Int(divisor)]
  }

  static let none = UnitName(0)
  static let percent = UnitName("%")
  static let yuan = UnitName("元")
  /// 块, which is money where change stands behind it.
  static let slab = UnitName("块")
  static let piece = UnitName("个")
  static let session = UnitName("届")
  static let occurrence = UnitName("次")
  static let year = UnitName("年")
  static let day = UnitName("日")
  /// 国道331线.
  static let line = UnitName("线")
  /// 公交12路.
  static let route = UnitName("路")

  private static let names: [String] = {
    var seen: Set<[UInt8]> = []
    let known =
      ["", "%"] + Vocabulary.unitTable.rows.map(Vocabulary.unitName)
      + Vocabulary.currencyTable.rows.map { $0[1] }
    return known.filter { seen.insert(Array($0.utf8)).inserted }
  }()

  /// By bytes: strings would be normalised to be compared.
  private static let places = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { (Array($0.element.utf8), UInt16($0.offset)) })
}
