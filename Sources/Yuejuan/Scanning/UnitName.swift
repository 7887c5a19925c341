import Synchronization

/// The name of a unit, as a small number.
///
/// A quantity is handed on from question to question; a string would be counted each time.
struct UnitName: Equatable, Sendable {
  private let place: Int32

  private init(_ place: Int32) { self.place = place }

  /// The unit of a name.
  init(_ name: String) { self.init(Table.standard.place(of: name)) }

  /// The name as figures have it; empty where there is no unit.
  var text: String { Table.standard.name(at: place) }

  /// 元/吨, 公里/百平方公里: so much of the unit for each of another, or for a hundred of them.
  func per(_ many: Many, _ other: UnitName) -> UnitName {
    UnitName(text + "/" + many.rawValue + other.text)
  }

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
}

extension UnitName: CustomStringConvertible {
  var description: String { text }
}

/// The units that rules ask for.
extension UnitName {
  static let none = UnitName(0)
  static let percent = UnitName(1)
  static let yuan = UnitName(2)
  /// 块, which is money where change stands behind it.
  static let slab = UnitName(3)
  static let piece = UnitName(4)
  static let session = UnitName(5)
  static let year = UnitName(6)
  static let quarter = UnitName(7)
  static let day = UnitName(8)
  /// 国道331线.
  static let line = UnitName(9)
  /// 公交12路.
  static let route = UnitName(10)
  /// 第三位.
  static let place = UnitName(11)
  static let occurrence = UnitName(14)
  /// 百亿级.
  static let grade = UnitName(19)
  /// 1小时29分钟.
  static let minute = UnitName(20)
  /// 千分之三.
  static let permille = UnitName(21)

  /// Whether places are counted: 上升2个位次, 上升2个名次.
  var isOfPlaces: Bool { place == 12 || place == 13 }
  /// Whether it is told how often something is done: 次, 场, 期, 轮, 遍.
  var isOfOccasions: Bool { (14...18).contains(place) }

  /// The names of the units above, by their numbers.
  fileprivate static let asked = [
    "", "%", "元", "块", "个", "届", "年", "季度", "日", "线", "路", "位", "位次", "名次", "次", "场", "期", "轮", "遍",
    "级", "分钟", "‰",
  ]
}

/// All names, each with its number.
private final class Table: Sendable {
  static let standard = Table()

  /// The names that the vocabulary knows.
  private let names: [String]
  /// By bytes: strings would be normalised to be compared.
  private let places: [[UInt8]: Int32]
  /// Others that were met since: rates, and units that people write into their pipelines.
  private let others = Mutex<(names: [String], places: [[UInt8]: Int32])>(([], [:]))

  private init() {
    var seen: Set<[UInt8]> = []
    let known =
      UnitName.asked + Vocabulary.unitTable.rows.map(Vocabulary.unitName)
      + Vocabulary.currencyTable.rows.map { $0[1] }
    names = known.filter { seen.insert(Array($0.utf8)).inserted }
    places = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { (Array($0.element.utf8), Int32($0.offset)) })
  }

  func name(at place: Int32) -> String {
    let index = Int(place)
    return index < names.count ? names[index] : others.withLock { $0.names[index - names.count] }
  }

  func place(of name: String) -> Int32 {
    let key = Array(name.utf8)
    if let known = places[key] { return known }
    return others.withLock { others in
      if let known = others.places[key] { return known }
      let place = Int32(names.count + others.names.count)
      others.names.append(name)
      others.places[key] = place
      return place
    }
  }
}
