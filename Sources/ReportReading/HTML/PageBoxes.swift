/// The boxes of a page: every element that lines begin and end with, by the box around it.
struct PageBoxes {
  /// The box around each box, which is always an earlier one; the page's own is -1.
  private(set) var parents: [Int32] = [-1]
  /// Whether a box holds one line or paragraph, so that the text's box is the one around it.
  private(set) var isParagraph: [Bool] = [false]

  /// The box that stands for the page.
  static let page: Int32 = 0

  /// Opens a box and gives its number.
  mutating func open(inside outer: Int32, isParagraph: Bool) -> Int32 {
    parents.append(outer)
    self.isParagraph.append(isParagraph)
    return Int32(truncatingIfNeeded: parents.count - 1)
  }

  /// The box around a box; the page is its own.
  func parent(of box: Int32) -> Int32 { max(parents[Int(box)], Self.page) }

  /// The box whose text a box is part of: that around a paragraph, an item, a heading.
  func holder(of box: Int32) -> Int32 { isParagraph[Int(box)] ? parent(of: box) : box }

  /// For each box the child of a box that it stands in, itself where it is that child; -1 outside.
  func children(of box: Int32) -> [Int32] {
    var child = [Int32](repeating: -1, count: parents.count)
    for index in parents.indices.dropFirst() {
      let outer = parents[index]
      child[index] = outer == box ? Int32(truncatingIfNeeded: index) : child[Int(outer)]
    }
    return child
  }
}
