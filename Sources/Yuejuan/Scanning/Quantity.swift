/// A number, or a range, with its unit: scale already multiplied out.
public struct Quantity: Sendable, Equatable {
  /// The value in the base unit; for a range the lower end.
  ///
  /// A percentage stays as written.
  public var value: Number
  /// For a range the upper end, in the base unit.
  public var high: Number?
  /// The unit as the text names it, without scale, in simplified characters; empty where there is none.
  public var unit: String {
    get { unitName.text }
    set { unitName = UnitName(newValue) }
  }
  /// The unit as rules ask for it.
  var unitName: UnitName
  /// What the unit measures.
  public var dimension: Dimension
  /// How the number bounds the value.
  public var bound: Bound

  /// Makes a quantity.
  public init(
    value: Number, high: Number? = nil, unit: String, dimension: Dimension, bound: Bound = .exact
  ) {
    self.init(value: value, high: high, unitName: UnitName(unit), dimension: dimension, bound: bound)
  }

  init(value: Number, high: Number? = nil, unitName: UnitName, dimension: Dimension, bound: Bound = .exact) {
    self.value = value
    self.high = high
    self.unitName = unitName
    self.dimension = dimension
    self.bound = bound
  }

  /// Whether things or people are counted.
  var isCount: Bool { dimension == .count || dimension == .people }
}

/// How a number bounds the value that it reports.
public enum Bound: String, Sendable, CaseIterable {
  /// The number is the value.
  case exact
  /// The value is at least the number: 余 多 超过 以上 不低于.
  case min
  /// The value is at most the number: 近 不到 以内 不超过.
  case max
  /// The value is near the number: 约 左右, or two bounds that contradict.
  case approx
}

/// What a unit measures.
///
/// The raw values are the words of the vocabulary and of `indicators.yaml`.
public enum Dimension: String, Sendable, CaseIterable {
  /// Things that are counted: 个 项 户 家 条.
  case count
  /// People: 人 名 人次.
  case people
  /// Money in any currency.
  case money
  /// 吨 公斤 斤.
  case mass
  /// 公里 米.
  case length
  /// 亩 公顷 平方米.
  case area
  /// 立方米 升.
  case volume
  /// 千瓦 千伏安.
  case power
  /// 千瓦时 度 吨标准煤.
  case energy
  /// 天 分钟 工作日.
  case time
  /// 摄氏度 ℃.
  case temperature
  /// %.
  case percent
  /// 百分点.
  case point
  /// 倍.
  case multiple
  /// A position: 位 名.
  case rank
  /// One unit for each of another: 元/吨, 公斤/亩.
  case rate
  /// No unit in the text.
  case none

  /// Whether it measures things, which the words behind may name: 23万亩基地.
  var isOfSubstance: Bool { [.mass, .length, .area, .volume].contains(self) }
}
