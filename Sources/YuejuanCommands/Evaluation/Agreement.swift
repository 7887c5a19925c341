import Yuejuan

/// How far a figure must agree with the gold, each level on top of the one before.
enum AgreementLevel: String, CaseIterable, Sendable {
  /// The places overlap.
  case found
  /// Value, upper end and unit agree.
  case value
  /// Aspect, status and bound agree.
  case typed
  /// The indicators name the same thing.
  case named
  /// Subject and period agree.
  case full
}

/// What an offered figure and a gold figure whose places overlap agree in.
struct Agreement {
  /// The levels that hold by themselves, in the order of the levels.
  let levels: Set<AgreementLevel>

  init(_ offered: OfferedFigure, _ gold: GoldFigure) {
    var levels: Set<AgreementLevel> = [.found]
    if offered.value == gold.value, offered.high == gold.high,
      Self.unit(offered.words[.unit]) == Self.unit(gold.words[.unit])
    {
      levels.insert(.value)
    }
    if [.aspect, .status, .bound].allSatisfy({ gold.right($0).contains(offered.words[$0] ?? "") }) {
      levels.insert(.typed)
    }
    if Self.names(offered, gold, .indicator) { levels.insert(.named) }
    if Self.names(offered, gold, .subject), offered.words[.period] ?? "" == gold.words[.period] ?? "" {
      levels.insert(.full)
    }
    self.levels = levels
  }

  /// The levels from `found` up to the first that does not hold.
  var chain: [AgreementLevel] { Array(AgreementLevel.allCases.prefix { levels.contains($0) }) }

  private static func names(
    _ offered: OfferedFigure, _ gold: GoldFigure, _ field: GoldFigure.Field
  ) -> Bool {
    gold.right(field).contains { Phrase($0).names(sameAs: Phrase(offered.words[field] ?? "")) }
  }

  /// The unit, where two spellings are one unit.
  private static func unit(_ word: String?) -> String {
    let word = word ?? ""
    return sameUnits[word] ?? word
  }

  private static let sameUnits = [
    "％": "%", "百分之": "%", "个百分点": "百分点", "人民币": "元", "块": "元", "千米": "公里", "平米": "平方米",
    "m²": "平方米", "㎡": "平方米", "km": "公里", "kW": "千瓦", "kWh": "千瓦时", "度": "千瓦时", "名": "人", "口": "人",
  ]
}

/// The words of a name without blanks, quotes and stops.
struct Phrase: Equatable {
  private let scalars: [Unicode.Scalar]
  private static let ignored = Set("，,。、“”\"'《》()（）·:：".unicodeScalars)

  init(_ words: String) {
    scalars = words.unicodeScalars.filter { !$0.properties.isWhitespace && !Self.ignored.contains($0) }
  }

  /// Whether one holds the other, or two thirds of the shorter stand in the longer in the same order.
  func names(sameAs other: Phrase) -> Bool {
    if scalars.isEmpty || other.scalars.isEmpty { return scalars.isEmpty && other.scalars.isEmpty }
    if holds(other) || other.holds(self) { return true }
    return 100 * commonCount(with: other) >= 67 * min(scalars.count, other.scalars.count)
  }

  private func holds(_ other: Phrase) -> Bool {
    guard other.scalars.count <= scalars.count else { return false }
    return (0...(scalars.count - other.scalars.count)).contains { start in
      scalars[start..<(start + other.scalars.count)].elementsEqual(other.scalars)
    }
  }

  /// The length of the longest common subsequence.
  private func commonCount(with other: Phrase) -> Int {
    var row = [Int](repeating: 0, count: other.scalars.count + 1)
    for scalar in scalars {
      var diagonal = 0
      for (index, another) in other.scalars.enumerated() {
        let above = row[index + 1]
        row[index + 1] = scalar == another ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row.last ?? 0
  }
}
