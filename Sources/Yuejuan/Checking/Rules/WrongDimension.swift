/// Finds amounts in a unit that the thing measured is not measured in: capacity in 千瓦时, energy in 千瓦.
struct WrongDimension: TextRule {
  static let id = "wrong-dimension"
  static let level = Level.verify
  static let title = "计量单位不符"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    text.figures.compactMap { figure in
      guard figure.aspect == .level || figure.aspect == .change,
        let limit = MeasureLimits.standard.limit(of: figure.indicator.text),
        !limit.dimensions.isEmpty, isOther(figure.quantity.dimension, than: limit.dimensions)
      else { return nil }
      let wanted = limit.dimensions.map(\.word).sorted().joined(separator: "或")
      return Finding(
        Self.self, about: figure, in: text,
        saying:
          "\(limit.name)应以\(wanted)的单位计量，“\(figure.quantity.unit)”是\(figure.quantity.dimension.word)的单位",
        suggestion: "请核对单位是否写错，或者说的是不是另一项指标。")
    }
  }

  /// Whether a number is measured in something else; what has no unit, or is a relation, is not held to it.
  private func isOther(_ dimension: Dimension, than wanted: Set<Dimension>) -> Bool {
    let physical: Set<Dimension> = [.money, .mass, .length, .area, .volume, .power, .energy]
    return physical.contains(dimension) && !wanted.contains(dimension)
  }
}

extension Dimension {
  /// The Chinese word for what is measured.
  var word: String {
    switch self {
    case .count: "数量"
    case .people: "人数"
    case .money: "金额"
    case .mass: "重量"
    case .length: "长度"
    case .area: "面积"
    case .volume: "体积"
    case .power: "功率"
    case .energy: "能量"
    case .time: "时间"
    case .temperature: "温度"
    case .percent: "百分比"
    case .point: "百分点"
    case .multiple: "倍数"
    case .rank: "位次"
    case .rate: "单位数值"
    case .none: "无单位数"
    }
  }
}
