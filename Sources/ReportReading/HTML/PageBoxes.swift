/// The boxes of a page: every element that lines begin and end with, by the box around it.
struct PageBoxes {
  /// The box around each box, which is always an earlier one; the page's own is -1.
  private(set) var parents: [Int32] = [-1]
  private var kinds: [Kind] = [.other]

  /// What the labelling needs to know of a box's element.
  enum Kind {
    case other, article, form
    /// It holds one line or paragraph, so that the text's box is the one around it.
    case paragraph
  }

  /// The box that stands for the page.
  static let page: Int32 = 0

  /// Opens a box and gives its number.
  mutating func open(inside outer: Int32, as kind: Kind) -> Int32 {
    parents.append(outer)
    kinds.append(kind)
    return Int32(truncatingIfNeeded: parents.count - 1)
  }

  /// The box around a box; the page is its own.
  func parent(of box: Int32) -> Int32 { max(parents[Int(box)], Self.page) }

  /// The box whose text a box is part of: that around a paragraph, an item, a heading.
  func holder(of box: Int32) -> Int32 { kinds[Int(box)] == .paragraph ? parent(of: box) : box }

  /// For each box the child of a box that it stands in, itself where it is that child; -1 outside.
  func children(of box: Int32) -> [Int32] {
    var child = [Int32](repeating: -1, count: parents.count)
    for index in parents.indices.dropFirst() {
      let outer = parents[index]
      child[index] = outer == box ? Int32(truncatingIfNeeded: index) : child[Int(outer)]
    }
    return child
  }

  /// For each box the box of a kind that it stands in or is; -1 outside.
  ///
  /// Of several it is the outermost or the innermost; `nil` where the page has none.
  func holders(_ kind: Kind, innermost: Bool) -> [Int32]? {
    guard kinds.contains(kind) else { return nil }
    var holder = [Int32](repeating: -1, count: parents.count)
    for index in parents.indices.dropFirst() {
      let outer = holder[Int(parents[index])]
      let isHolder = kinds[index] == kind && (innermost || outer < 0)
      holder[index] = isHolder ? Int32(truncatingIfNeeded: index) : outer
    }
    return holder
  }

  /// For each box how deep the innermost box stands that is around both it and another box.
  func depthsShared(with box: Int32) -> [Int] {
    var isAround = [Bool](repeating: false, count: parents.count)
    var outer = box
    while outer >= 0 {
      isAround[Int(outer)] = true
      outer = parents[Int(outer)]
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for index in parents.indices.dropFirst() {
      depths[index] = depths[Int(parents[index])] + (isAround[index] ? 1 : 0)
    }
    return depths
  }
}

extension PageBoxes.Kind {
  /// What an element's box is.
  init(_ name: ElementName, _ kind: ElementKind) {
    switch kind {
    case .heading, .listItem, .preformatted: self = .paragraph
    case .main: self = name == Self.articleName ? .article : .other
    case .block: self = name == .paragraph ? .paragraph : name == Self.formName ? .form : .other
    default: self = .other
    }
  }

  private static let articleName = ElementName("article")
  private static let formName = ElementName("form")
}
