import Yuejuan

/// Tells what a form asks, such as a poll beneath an article, from a text that stands in one.
enum PageForms {
  /// For each block whether it stands in a form without prose; `nil` where no block does.
  ///
  /// A form with a table of figures shows them.
  static func isAsked(
    _ drafts: [PageBuilder.Draft], isProse: [Bool], boxes: PageBoxes, in text: [UInt8]
  ) -> [Bool]? {
    guard let forms = boxes.holders(.form, innermost: true) else { return nil }
    var tallies: [Int32: Tally] = [:]
    for (index, draft) in drafts.enumerated() where forms[Int(draft.box)] >= 0 {
      tallies[forms[Int(draft.box)], default: Tally()].count(draft, isProse: isProse[index], in: text)
    }
    return drafts.map { tallies[forms[Int($0.box)]].map { !$0.hasProse && !$0.isTable } ?? false }
  }

  private struct Tally {
    private(set) var hasProse = false
    private var cells = 0
    private var numbers = 0

    mutating func count(_ draft: PageBuilder.Draft, isProse: Bool, in text: [UInt8]) {
      if isProse { hasProse = true }
      guard draft.isCell else { return }
      cells += 1
      if draft.holdsNumber(in: text) { numbers += 1 }
    }

    var isTable: Bool { cells >= 6 && numbers * 2 >= cells }
  }
}
