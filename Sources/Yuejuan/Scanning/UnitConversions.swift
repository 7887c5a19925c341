/// Knows which units convert into which, from `conversions.tsv`.
struct UnitConversions: Sendable {
  static let standard = UnitConversions(table: Vocabulary.conversionTable, units: Vocabulary.unitTable)

  /// A unit in terms of the unit that its kind is told in.
  private struct Measure {
    var base: String
    var ratio: UnitRatio
  }

  private let measures: [String: Measure]
  /// The names under which figures have units that are written otherwise: 千克 is 公斤.
  private let names: [String: String]

  init(table: VocabularyTable, units: VocabularyTable) {
    var measures: [String: Measure] = [:]
    for row in table.rows {
      guard let ratio = Self.ratio(row[2]) else { continue }
      measures[row[0]] = Measure(base: row[1], ratio: ratio)
      measures[row[1]] = Measure(base: row[1], ratio: UnitRatio(Number(1)))
    }
    self.measures = measures
    names = Dictionary(units.rows.filter { !$0[2].isEmpty }.map { ($0[0], $0[2]) }) { first, _ in first }
  }

  /// `0.001`, `2000/3`.
  static func ratio(_ text: String) -> UnitRatio? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let numerator = Number(decimal: parts[0]), numerator > Number(0)
    else { return nil }
    guard parts.count == 2 else { return UnitRatio(numerator) }
    guard let denominator = Number(decimal: parts[1]), denominator > Number(0) else { return nil }
    return UnitRatio(numerator, over: denominator)
  }

  func ratio(from unit: String, to other: String) -> UnitRatio? {
    let (from, to) = (unit.split(separator: "/"), other.split(separator: "/"))
    guard from.count == to.count, (1...2).contains(from.count),
      let above = simpleRatio(from: String(from[0]), to: String(to[0]))
    else { return nil }
    guard from.count == 2 else { return above }
    return simpleRatio(from: String(to[1]), to: String(from[1])).flatMap(above.multiplied)
  }

  /// The unit that a unit is told in; units that share it convert into one another.
  func base(of unit: String) -> String {
    unit.split(separator: "/").map { measure(String($0)).base }.joined(separator: "/")
  }

  private func simpleRatio(from unit: String, to other: String) -> UnitRatio? {
    let (from, to) = (measure(unit), measure(other))
    guard from.base == to.base else { return nil }
    return from.ratio.multiplied(by: to.ratio.inverse)
  }

  /// A unit that no line knows is its own measure, so that it compares with itself: 万件 with 件.
  private func measure(_ written: String) -> Measure {
    if let measure = measures[names[written] ?? written] { return measure }
    let bytes = Array(written.utf8)
    guard bytes.count > 3, let power = Numerals.scale(bytes.scalar(at: 0).value), names[written] == nil else {
      return Measure(base: names[written] ?? written, ratio: UnitRatio(Number(1)))
    }
    let rest = measure(String(decoding: bytes[3...], as: UTF8.self))
    return Measure(
      base: rest.base,
      ratio: UnitRatio(rest.ratio.numerator.scaled(by: power), over: rest.ratio.denominator))
  }
}
