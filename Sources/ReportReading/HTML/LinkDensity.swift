import Yuejuan

/// Tells lists of links from text that holds links.
enum LinkDensity {
  /// For each block whether it stands among links: most of its part of the page is in links, or, outside
  /// all parts, most of its own text.
  ///
  /// A table with numbers is no list of links, whatever its labels lead to.
  ///
  /// - Parameter parts: For each box the part it belongs to, or -1.
  static func isDense(
    _ drafts: [PageBuilder.Draft], parts: [Int32], in text: [UInt8]
  ) -> [Bool] {
    var tallies: [Int32: Tally] = [:]
    for draft in drafts where parts[Int(draft.box)] >= 0 {
      tallies[parts[Int(draft.box)], default: Tally()].count(draft, in: text)
    }
    return drafts.map { draft in
      let part = parts[Int(draft.box)]
      if part >= 0, let tally = tallies[part] { return tally.isDense }
      return draft.linkedBytes * 2 > draft.block.range.count
    }
  }

  private struct Tally {
    private var bytes = 0
    private var linked = 0
    private var cells = 0
    private var numbers = 0

    mutating func count(_ draft: PageBuilder.Draft, in text: [UInt8]) {
      bytes += draft.block.range.count
      linked += draft.linkedBytes
      guard draft.isCell else { return }
      cells += 1
      if draft.holdsNumber(in: text) { numbers += 1 }
    }

    var isDense: Bool { linked * 2 > bytes && !(cells >= 6 && numbers * 5 >= cells) }
  }
}
