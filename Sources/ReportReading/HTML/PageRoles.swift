import Yuejuan

/// Labels the blocks of a page with the part they belong to.
///
/// Nothing is dropped. What the elements say comes first; then the main text is found by its density,
/// where a page has links at all, and what stands before it is a menu, behind it a list of other
/// articles; last come words such as 当前位置 and ICP备, and the lines about the text.
struct PageRoles {
  let drafts: [PageBuilder.Draft]
  let text: [UInt8]
  var roles: [Block.Role?]
  /// For each block whether it is prose, which several rules ask for.
  let isProse: [Bool]
  /// For each block whether it stands among comments that are believed to be such.
  private var isComment: [Bool]
  /// For each block whether it is a disclaimer.
  var isDisclaimer: [Bool]

  private init(_ drafts: [PageBuilder.Draft], _ text: [UInt8]) {
    self.drafts = drafts
    self.text = text
    roles = drafts.map { $0.part?.role }
    isProse = drafts.map { $0.isProse(in: text) }
    isComment = drafts.map { _ in false }
    isDisclaimer = isComment
  }

  /// The blocks with their roles.
  ///
  /// - Parameter title: What the page's `<title>` says, with single blanks.
  static func label(
    _ drafts: [PageBuilder.Draft], boxes: PageBoxes, title: [UInt8], in text: [UInt8]
  ) -> [Block] {
    var labelling = PageRoles(drafts, text)
    labelling.trustComments()
    labelling.distrustWrappers()
    let firstProse = drafts.indices.first { labelling.isMain($0) && labelling.isProse[$0] }
    let hasLinks = labelling.hasLinks
    if hasLinks {
      labelling.findDisclaimers()
      labelling.labelByDensity(boxes, title)
    }
    labelling.labelByWords(firstProse: firstProse ?? drafts.count)
    if let firstProse { labelling.labelLinkLists(firstProse: firstProse) }
    if hasLinks { labelling.labelLinesAboutText(boxes) }
    let prose = drafts.indices.filter {
      labelling.isMain($0) && !drafts[$0].isCell && labelling.isProse[$0]
    }
    for index in RepeatedText.blocks(among: prose, of: drafts, boxes: boxes, in: text) {
      labelling.roles[index] = .related
    }
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

  /// What readers wrote stands behind a text; a page where nothing does names its text so.
  private mutating func trustComments() {
    var hasProse = false
    for index in drafts.indices {
      if drafts[index].part == .comments {
        isComment[index] = hasProse
        if !hasProse { roles[index] = nil }
      } else if isProse[index], isMain(index) {
        hasProse = true
      }
    }
  }

  /// A wrapper named `with-sidebar` must not take the whole report along: if most of the prose stands
  /// outside main by its elements, the elements are not believed.
  private mutating func distrustWrappers() {
    let prose = drafts.indices.filter { isProse[$0] && !isComment[$0] }
    let outside = prose.count { !isMain($0) }
    if outside * 2 > prose.count {
      for index in roles.indices where roles[index] != .main && !isComment[index] { roles[index] = nil }
    }
    for index in drafts.indices where drafts[index].block.kind == .heading(level: 1) {
      if roles[index] == .navigation { roles[index] = nil }
    }
  }

  private mutating func labelByDensity(_ boxes: PageBoxes, _ title: [UInt8]) {
    guard
      let found = MainStretch.find(
        drafts, roles: roles, isDisclaimer: isDisclaimer, name: title, boxes: boxes, in: text)
    else { return }
    let heading = self.title(before: found.range.lowerBound, title)
    let elements = roles
    for index in roles.indices {
      let own = elements[index] == .main ? nil : elements[index]
      if index < found.range.lowerBound {
        roles[index] = index == heading || isByline(index, below: heading) ? .main : own ?? .navigation
      } else if index >= found.range.upperBound {
        roles[index] = own ?? .related
      } else if found.isLinks[index], isLink(index) {
        roles[index] = .related
      } else {
        roles[index] = isProse[index] && !isComment[index] ? .main : own ?? .main
      }
    }
  }

  /// The block before the main text that is its title: a heading, or what the page is called.
  private func title(before start: Int, _ title: [UInt8]) -> Int? {
    let near = max(0, start - 25)..<start
    if let first = near.last(where: { drafts[$0].block.kind == .heading(level: 1) }) { return first }
    let called = near.last { index in
      let range = drafts[index].block.range
      return range.count >= 12 && title.starts(with: text[range])
    }
    return called ?? near.last { drafts[$0].block.isHeading }
  }

  /// Whether a line between the title and the text says when and by whom it was published.
  private func isByline(_ index: Int, below heading: Int?) -> Bool {
    guard let heading, index > heading, !drafts[index].isCell else { return false }
    return LineAboutText.isByline(text.span.extracting(drafts[index].block.range))
  }

  func isMain(_ index: Int) -> Bool { roles[index] == nil || roles[index] == .main }

  func isLink(_ index: Int) -> Bool {
    drafts[index].linkedBytes * 10 >= drafts[index].block.range.count * 8
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
