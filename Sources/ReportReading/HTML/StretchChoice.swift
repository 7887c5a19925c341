import Yuejuan

/// Chooses the stretch of prose that is a page's main text.
enum StretchChoice {
  /// The heaviest stretch, or one half as heavy that belongs to the title more closely.
  ///
  /// A page may hold other texts: what to read next stands behind the main text and shares fewer boxes
  /// with the title, what stands before the title is not what it names.
  ///
  /// - Parameters:
  ///   - title: The block with the page's title.
  ///   - others: The blocks with the titles of other texts.
  static func best(
    of weights: ProseWeights, _ drafts: [PageBuilder.Draft], title: Int?, others: [Int], boxes: PageBoxes
  ) -> Range<Int>? {
    let best = heaviest(of: weights, drafts, title: title, boxes: boxes)
    guard let best, let title, let other = others.first(where: { best.contains($0) && $0 > title }) else {
      return best
    }
    let depths = boxes.depthsShared(with: drafts[title].box)
    let depth = { (index: Int) in depths[Int(ProseBox.holder(of: drafts[index], boxes))] }
    let prose = best.filter { $0 > title && weights.values[$0] > 0 }
    let own = prose.prefix { $0 < other }
    // The next text follows without a pause, and all of it shares fewer boxes with the title than the page's own.
    guard let last = own.last, let deepest = own.map(depth).max(),
      own.reduce(0, { $0 + weights.values[$1] }) >= leastProse,
      prose.dropFirst(own.count).allSatisfy({ depth($0) < deepest })
    else { return best }
    return best.lowerBound..<last + 1
  }

  private static func heaviest(
    of weights: ProseWeights, _ drafts: [PageBuilder.Draft], title: Int?, boxes: PageBoxes
  ) -> Range<Int>? {
    let stretches = weights.stretches
    guard let heaviest = heaviest(stretches) else { return nil }
    guard let title, stretches.count > 1 else { return heaviest.range }
    let behind = stretches.filter {
      $0.range.lowerBound >= title - 3 && $0.weight * 2 >= heaviest.weight
    }
    if heaviest.range.lowerBound < title - 3 {
      return (self.heaviest(behind) ?? heaviest).range
    }
    let depths = boxes.depthsShared(with: drafts[title].box)
    let depth = { (range: Range<Int>) in
      range.lazy.filter { weights.values[$0] > 0 }
        .map { depths[Int(ProseBox.holder(of: drafts[$0], boxes))] }.max() ?? 0
    }
    let before = behind.filter { $0.range.upperBound <= heaviest.range.lowerBound }
    guard !before.isEmpty else { return heaviest.range }
    let own = depth(heaviest.range)
    let closer = before.first { $0.range.upperBound > title && depth($0.range) > own }
    return (closer ?? heaviest).range
  }

  /// Fifty Chinese characters.
  private static let leastProse = 100

  /// The first of the heaviest.
  private static func heaviest(_ stretches: [ProseWeights.Stretch]) -> ProseWeights.Stretch? {
    stretches.max { ($0.weight, $1.range.lowerBound) < ($1.weight, $0.range.lowerBound) }
  }
}
