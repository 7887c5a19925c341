/// How well extracted figures agree with a gold file.
struct Score {
  /// A gold figure that was not fully met, with what was offered in its place.
  struct Miss {
    var gold: GoldFigure
    var offered: OfferedFigure?
    var reached: AgreementLevel?
  }

  /// How many core figures the gold asks for.
  private(set) var asked = 0
  /// How many figures were offered, those left out that met one which is not core.
  private(set) var offered = 0
  /// How many core figures were met at each level.
  private(set) var hits: [AgreementLevel: Int] = [:]
  /// The core figures that were not fully met.
  private(set) var misses: [Miss] = []
  /// What was offered and meets nothing.
  private(set) var extra: [OfferedFigure] = []

  /// Compares; only the documents of the gold count.
  init(gold: [GoldFigure], offered figures: [OfferedFigure]) {
    let documents = Set(gold.map(\.document))
    var left = figures.filter { documents.contains($0.document) }
    offered = left.count
    for figure in gold {
      let best = Self.best(for: figure, among: left)
      let match = best.map { left.remove(at: $0) }
      guard figure.isCore else {
        if match != nil { offered -= 1 }
        continue
      }
      asked += 1
      count(figure, match)
    }
    extra = left
  }

  private mutating func count(_ gold: GoldFigure, _ match: OfferedFigure?) {
    let chain = match.map { Agreement($0, gold).chain } ?? []
    for level in chain { hits[level, default: 0] += 1 }
    if chain.count < AgreementLevel.allCases.count {
      misses.append(Miss(gold: gold, offered: match, reached: chain.last))
    }
  }

  /// The first of those that overlap and agree in most levels.
  private static func best(for gold: GoldFigure, among figures: [OfferedFigure]) -> Int? {
    var best: (index: Int, levels: Int)?
    for (index, figure) in figures.enumerated()
    where figure.document == gold.document && figure.range.overlaps(gold.range) {
      let levels = Agreement(figure, gold).levels.count
      if levels > best?.levels ?? 0 { best = (index, levels) }
    }
    return best?.index
  }

  func recall(_ level: AgreementLevel) -> Double { share(hits[level] ?? 0, of: asked) }

  func precision(_ level: AgreementLevel) -> Double { share(hits[level] ?? 0, of: offered) }

  /// The harmonic mean of recall and precision.
  func f1(_ level: AgreementLevel) -> Double {
    let (recall, precision) = (recall(level), precision(level))
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision)
  }

  private func share(_ count: Int, of total: Int) -> Double {
    total == 0 ? 0 : Double(count) / Double(total)
  }
}
