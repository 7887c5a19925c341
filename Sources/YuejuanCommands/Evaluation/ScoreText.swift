import Yuejuan

/// A score as text for a person and as JSON for a program.
struct ScoreText {
  let score: Score

  /// A line a level.
  var table: String {
    let lines = AgreementLevel.allCases.map { level in
      let name = level.rawValue + String(repeating: " ", count: 6 - level.rawValue.count)
      return "\(name) recall \(Self.decimal(score.recall(level), 3))"
        + "  precision \(Self.decimal(score.precision(level), 3))  F1 \(Self.decimal(score.f1(level), 3))"
    }
    let heading = "gold \(score.asked)  predicted \(score.offered)  extra \(score.extra.count)"
    return ([heading] + lines).map { $0 + "\n" }.joined()
  }

  /// One line of JSON.
  var json: String {
    let levels = AgreementLevel.allCases.map { level in
      let recall = Self.decimal(score.recall(level), 4)
      let precision = Self.decimal(score.precision(level), 4)
      return "\"\(level.rawValue)\":{\"recall\":\(recall),\"precision\":\(precision),"
        + "\"f1\":\(Self.decimal(score.f1(level), 4))}"
    }
    return "{\"gold\":\(score.asked),\"predicted\":\(score.offered),\"extra\":\(score.extra.count),"
      + levels.joined(separator: ",") + "}\n"
  }

  /// The first misses, each with what was offered, and the first extra figures.
  func examples(_ count: Int) -> String {
    let misses = score.misses.prefix(count).map { miss in
      let gold = "- \(miss.reached?.rawValue ?? "missed"): \(Self.line(miss.gold))\n"
      return gold + (miss.offered.map { "  offered: \(Self.line($0))\n" } ?? "")
    }
    let extra = score.extra.prefix(count).map { "+ extra: \(Self.line($0))\n" }
    return (misses + extra).joined()
  }

  private static func line(_ gold: GoldFigure) -> String {
    line(gold.document, gold.range, gold.text, gold.value.map(\.description) ?? "", gold.words)
  }

  private static func line(_ figure: OfferedFigure) -> String {
    line(figure.document, figure.range, figure.text, figure.value.description, figure.words)
  }

  private static func line(
    _ document: String, _ range: Range<Int>, _ text: String, _ value: String,
    _ words: [GoldFigure.Field: String]
  ) -> String {
    let fields = GoldFigure.Field.allCases.map { words[$0] ?? "" }.joined(separator: " | ")
    return "\(document)@\(range.lowerBound) \(text) = \(value) \(fields)"
  }

  /// A share with a fixed number of decimals.
  static func decimal(_ share: Double, _ places: Int) -> String {
    let factor = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = Int((share * Double(factor)).rounded(.toNearestOrEven))
    let fraction = String(scaled % factor)
    return "\(scaled / factor)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
