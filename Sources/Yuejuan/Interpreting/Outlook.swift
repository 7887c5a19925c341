/// Whether a text has told of nothing so far but what is still to be done.
///
/// A programme says so once, 今年主要预期目标是…, and then lists its deeds as if they were done: 新增绿道100公里.
struct Outlook {
  private var planned = 0
  private var done = 0

  /// How many figures must be planned or expected before those behind them are taken to be so too.
  private static let fewest = 2

  /// How many of them may tell of something done in passing: so many planned ones outweigh one.
  private static let weight = 4

  var isAhead: Bool { planned >= Self.fewest && done * Self.weight <= planned }

  /// How many figures a review must have told before a paragraph that states the aims ends it.
  private static let review = 12

  var holdsReview: Bool { done >= Self.review }

  /// Takes note of a block's figures, which begin at an index.
  mutating func note(_ figures: [Figure], from first: Int) {
    // 财源减少3亿元: how the year to come differs is told in accounts of this one too.
    for index in first..<figures.count where figures[index].aspect != .change {
      switch figures[index].status {
      case .plan, .forecast: planned += 1
      case .actual: done += 1
      case .norm: break
      }
    }
  }
}
