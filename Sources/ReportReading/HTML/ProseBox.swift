import Yuejuan

/// The box of a page that holds the prose of a stretch.
struct ProseBox {
  /// The box's number.
  let box: Int32
  /// How much prose each box holds itself that holds any.
  private let held: [Int32: Int]
  /// How much the fullest holds.
  private let most: Int
  private let boxes: PageBoxes

  init(of range: Range<Int>, _ drafts: [PageBuilder.Draft], _ weights: [Int], in boxes: PageBoxes) {
    var held: [Int32: Int] = [:]
    var counts: [Int32: Int] = [:]
    for index in range where weights[index] > 0 {
      let holder = Self.holder(of: drafts[index], boxes)
      held[holder, default: 0] += weights[index]
      counts[holder, default: 0] += 1
    }
    // The first of equals, so that the same page always gives the same result.
    let fullest = held.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let own = fullest?.key ?? PageBoxes.page
    (self.held, self.boxes, most) = (held, boxes, fullest?.value ?? 0)
    let total = held.values.reduce(0, +)
    let isParted = most * 5 < total * 2 && counts[own, default: 0] <= 2
    let around = isParted ? Self.innermost(holding: total * 3 / 5, held, boxes) : PageBoxes.page
    box = around == PageBoxes.page ? own : around
  }

  /// Whether a block's own box is beside the box or holds half as much prose as the fullest.
  func isBeside(_ draft: PageBuilder.Draft) -> Bool {
    let holder = Self.holder(of: draft, boxes)
    guard let weight = held[holder] else { return false }
    return weight * 2 >= most || boxes.parent(of: holder) == boxes.parent(of: box)
  }

  /// The box whose text a block is part of; for a cell of figures its table.
  static func holder(of draft: PageBuilder.Draft, _ boxes: PageBoxes) -> Int32 {
    let holder = boxes.holder(of: draft.box)
    return draft.isCell ? boxes.parent(of: boxes.parent(of: holder)) : holder
  }

  /// The innermost box that holds so much in all: some pages put every paragraph into a box of its own.
  private static func innermost(holding least: Int, _ held: [Int32: Int], _ boxes: PageBoxes) -> Int32 {
    var sums = [Int](repeating: 0, count: boxes.parents.count)
    for (box, weight) in held { sums[Int(box)] = weight }
    for index in sums.indices.dropFirst().reversed() { sums[Int(boxes.parents[index])] += sums[index] }
    var innermost = PageBoxes.page
    for index in sums.indices where sums[index] >= least && boxes.parents[index] == innermost {
      innermost = Int32(truncatingIfNeeded: index)
    }
    return innermost
  }
}
