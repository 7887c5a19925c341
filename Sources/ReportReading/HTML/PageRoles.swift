import Yuejuan

/// Labels the blocks of a page with the part they belong to.
///
/// Nothing is dropped. What the elements say comes first; then the main text is found by its density,
/// where a page has links at all, and what stands before it is a menu, behind it a list of other
/// articles; last come words such as 当前位置 and ICP备.
struct PageRoles {
  private let drafts: [PageBuilder.Draft]
  private let text: [UInt8]
  private var roles: [Block.Role?]
  /// For each block whether it is prose, which several rules ask for.
  private let isProse: [Bool]

  private init(_ drafts: [PageBuilder.Draft], _ text: [UInt8]) {
    self.drafts = drafts
    self.text = text
    roles = drafts.map(\.role)
    isProse = drafts.map { $0.isProse(in: text) }
  }

  /// The blocks with their roles.
  ///
  /// - Parameter title: What the page's `<title>` says.
  static func label(
    _ drafts: [PageBuilder.Draft], boxes: PageBoxes, title: [UInt8], in text: [UInt8]
  ) -> [Block] {
    var labelling = PageRoles(drafts, text)
    labelling.distrustWrappers()
    let firstProse = drafts.indices.first { labelling.isMain($0) && labelling.isProse[$0] }
    if labelling.hasLinks { labelling.labelByDensity(boxes, title) }
    labelling.labelByWords(firstProse: firstProse ?? drafts.count)
    if let firstProse { labelling.labelLinkLists(firstProse: firstProse) }
    labelling.labelRepeats()
    return drafts.indices.map { index in
      var block = drafts[index].block
      block.role = labelling.roles[index] ?? .main
      return block
    }
  }

  /// A page without links has no menus: a report saved as HTML is main all through.
  private var hasLinks: Bool {
    drafts.reduce(0) { $0 + $1.linkedBytes } * 20 > text.count
  }

  /// A wrapper named `with-sidebar` must not take the whole report along: if most of the prose stands
  /// outside main by its elements, the elements are not believed.
  private mutating func distrustWrappers() {
    let prose = drafts.indices.count { isProse[$0] }
    let outside = drafts.indices.count { isProse[$0] && !isMain($0) }
    if outside * 2 > prose {
      for index in roles.indices where roles[index] != .main { roles[index] = nil }
    }
    for index in drafts.indices where drafts[index].block.kind == .heading(level: 1) {
      if roles[index] == .navigation { roles[index] = nil }
    }
  }

  private mutating func labelByDensity(_ boxes: PageBoxes, _ title: [UInt8]) {
    guard let found = MainStretch.find(drafts, roles: roles, boxes: boxes, in: text) else { return }
    let heading = self.title(before: found.range.lowerBound, title)
    let elements = roles
    for index in roles.indices {
      let own = elements[index] == .main ? nil : elements[index]
      if index < found.range.lowerBound {
        roles[index] = index == heading ? .main : own ?? .navigation
      } else if index >= found.range.upperBound {
        roles[index] = own ?? .related
      } else if found.isLinks[index], isLink(index) {
        roles[index] = .related
      } else {
        roles[index] = isProse[index] ? .main : own ?? .main
      }
    }
  }

  /// The block before the main text that is its title: a heading, or what the page is called.
  private func title(before start: Int, _ title: [UInt8]) -> Int? {
    let near = max(0, start - 25)..<start
    if let first = near.last(where: { drafts[$0].block.kind == .heading(level: 1) }) { return first }
    let name = title.drop { $0 <= 0x20 }
    let called = near.last { index in
      let range = drafts[index].block.range
      return range.count >= 12 && name.starts(with: text[range])
    }
    return called ?? near.last { drafts[$0].block.isHeading }
  }

  private mutating func labelByWords(firstProse: Int) {
    let text = text
    var isBehindMarker = false
    for index in drafts.indices where isMain(index) || roles[index] == .related {
      let range = drafts[index].block.range
      let words = text.span.extracting(range)
      if let role = PageFurniture.role(ofLine: words) {
        roles[index] = role
        isBehindMarker = role == .related
      } else if range.count <= 180, isMain(index), PageFurniture.navigation.begins(words) {
        roles[index] = .navigation
      } else if index > firstProse, range.count <= 450, !endsSentence(range),
        PageFurniture.imprint.occurs(in: words)
      {
        roles[index] = .footer
      } else if isBehindMarker, isMain(index), !isProse[index], !drafts[index].block.isHeading {
        roles[index] = .related
      }
    }
  }

  private mutating func labelLinkLists(firstProse: Int) {
    var index = 0
    while index < drafts.count {
      let first = index
      while index < drafts.count, roles[index] == nil, isLink(index) { index += 1 }
      let isList = drafts[first..<index].contains { $0.block.kind == .listItem }
      if index - first >= (isList ? 2 : 3) {
        for link in first..<index { roles[link] = first < firstProse ? .navigation : .related }
      }
      if index == first { index += 1 }
    }
  }

  /// Takes paragraphs that follow each other a second time out of the main text.
  ///
  /// A page may hold its text again, for telephones or to be copied; one paragraph alone may sum it up.
  private mutating func labelRepeats() {
    let prose = drafts.indices.filter { isMain($0) && !drafts[$0].isCell && isProse[$0] }
    var first: [WordsKey: Int] = [:]
    let earlier = prose.enumerated().map { [drafts, text] place, index in
      let words = drafts[index].block.range
      let key = WordsKey(words, in: text)
      if let known = first[key],
        text[drafts[prose[known]].block.range].elementsEqual(text[words])
      {
        return known
      }
      first[key] = place
      return place
    }
    let goesOn = { (place: Int, next: Int) in
      earlier.indices.contains(next) && earlier[next] < next
        && earlier[next] - earlier[place] == next - place
    }
    for place in prose.indices where earlier[place] < place {
      if goesOn(place, place + 1) || goesOn(place, place - 1) { roles[prose[place]] = .related }
    }
  }

  /// How long a piece of text is and how it begins and ends: enough to find the same piece again.
  private struct WordsKey: Hashable {
    var count: Int
    var head: UInt64
    var tail: UInt64

    init(_ range: Range<Int>, in text: [UInt8]) {
      count = range.count
      (head, tail) = text.withUnsafeBytes { bytes in
        guard range.count >= 8 else { return (0, 0) }
        return (
          bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: range.upperBound - 8, as: UInt64.self)
        )
      }
    }
  }

  private func isMain(_ index: Int) -> Bool { roles[index] == nil || roles[index] == .main }

  private func isLink(_ index: Int) -> Bool {
    drafts[index].linkedBytes * 10 >= drafts[index].block.range.count * 8
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    text[range].suffix(3).elementsEqual("。".utf8)
  }
}

extension PageBuilder.Draft {
  /// At least 40 Chinese characters outside links with a comma or full stop among them.
  fileprivate func isProse(in text: [UInt8]) -> Bool {
    guard unlinkedBytes >= 120 else { return false }
    let words = text.span.extracting(block.range)
    return words.indices.contains { index in
      switch words[index] {
      case 0x2C: true
      case 0xE3: index + 2 < words.count && words[index + 1] == 0x80 && words[index + 2] == 0x82
      case 0xEF: index + 2 < words.count && words[index + 1] == 0xBC && words[index + 2] == 0x8C
      default: false
      }
    }
  }
}
