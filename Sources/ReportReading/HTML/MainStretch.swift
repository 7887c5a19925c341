import Yuejuan

/// Finds the stretch of blocks that is a page's main text.
///
/// It begins with the heaviest stretch of prose, or that behind the title, gives up what stands in other boxes than most of that
/// prose, and takes in what else the prose's own box holds: tables, lists, lines without a full stop.
struct MainStretch {
  private let drafts: [PageBuilder.Draft]
  private let roles: [Block.Role?]
  private let text: [UInt8]
  private let boxes: PageBoxes
  private let isDisclaimer: [Bool]
  private let weights: [Int]
  /// Which blocks stand in the page's article element, where it has one.
  private let isInArticle: [Bool]?
  /// The box that holds most of the prose.
  private let prose: ProseBox
  /// For each box the part of that box it stands in, or -1.
  private let parts: [Int32]
  private let isDense: [Bool]

  /// The main text's blocks; `nil` where a page has no prose.
  ///
  /// - Parameters:
  ///   - isDisclaimer: For each block whether it is a disclaimer.
  ///   - name: What the page's `<title>` says.
  static func find(
    _ drafts: [PageBuilder.Draft], roles: [Block.Role?], isDisclaimer: [Bool], name: [UInt8],
    boxes: PageBoxes, in text: [UInt8]
  ) -> (range: Range<Int>, isLinks: [Bool])? {
    let title = PageTitle.block(of: drafts, title: name, in: text)
    var weights = ProseWeights(drafts, roles, isDisclaimer: isDisclaimer, in: text)
    let article = ArticleElement.blocks(of: drafts, boxes: boxes, weights: weights.values, title: title)
    if let article { weights.keep(only: article) }
    let named = article == nil ? title : nil
    let others = PageTitle.others(than: named, of: drafts, title: name, in: text)
      .filter { (roles[$0] ?? .main) == .main }
    guard let best = StretchChoice.best(of: weights, drafts, title: named, others: others, boxes: boxes)
    else { return nil }
    let stretch = MainStretch(drafts, roles, isDisclaimer, boxes, text, weights.values, article, best)
    let range = stretch.cut(stretch.grown(stretch.core(of: best, behind: title)))
    let isNamed = title.map { (max(0, range.lowerBound - 29)..<range.lowerBound).contains($0) } ?? false
    if article == nil, weights.isSlight(range, isNamed: isNamed, among: drafts) { return nil }
    let whole = stretch.withTables(range)
    return (whole, stretch.links(in: whole))
  }

  private init(
    _ drafts: [PageBuilder.Draft], _ roles: [Block.Role?], _ isDisclaimer: [Bool], _ boxes: PageBoxes,
    _ text: [UInt8], _ weights: [Int], _ isInArticle: [Bool]?, _ best: Range<Int>
  ) {
    (self.drafts, self.roles, self.boxes, self.text, self.weights) = (drafts, roles, boxes, text, weights)
    (self.isDisclaimer, self.isInArticle) = (isDisclaimer, isInArticle)
    prose = ProseBox(of: best, drafts, weights, in: boxes)
    parts = boxes.children(of: prose.box)
    isDense = LinkDensity.isDense(drafts, parts: parts, in: text)
  }

  /// Without the ends that stand elsewhere: comments, disclaimers, the leads of other articles.
  ///
  /// A lead is short; a long paragraph behind the title is the first of several texts on the page.
  private func core(of best: Range<Int>, behind title: Int?) -> Range<Int> {
    var range = best
    while let last = range.last, !isCore(last) { range = range.lowerBound..<last }
    while let first = range.first, !isCore(first), !isLead(first) {
      if weights[first] == ProseWeights.longestCounted, first > title ?? -1 { break }
      range = first + 1..<range.upperBound
    }
    return range
  }

  private func isInBox(_ index: Int) -> Bool {
    let own = drafts[index].box
    return (own == prose.box || parts[Int(own)] >= 0) && (isInArticle?[index] ?? true)
  }

  /// In the box, in one beside it, or in one that holds half as much prose.
  private func isCore(_ index: Int) -> Bool { isInBox(index) || prose.isBeside(drafts[index]) }

  /// Prose near the box and before it: an article's first paragraph often stands in a box of its own.
  private func isLead(_ index: Int) -> Bool {
    guard weights[index] > 0 else { return false }
    let own = drafts[index].box
    let outer = boxes.parent(of: own)
    let box = prose.box
    return [own, outer, boxes.parent(of: outer)].contains { $0 == box || $0 == boxes.parent(of: box) }
  }

  private func grown(_ core: Range<Int>) -> Range<Int> {
    var (start, end) = (core.lowerBound, core.upperBound)
    var index = end
    while index < drafts.count, isInBox(index), marker(index) == nil, !isDisclaimer[index] {
      index += 1
      if belongs(index - 1) || isLone(end..<index) { end = index }
    }
    index = start
    while index > 0, isInBox(index - 1) {
      index -= 1
      if belongs(index) { start = index }
    }
    return start..<end
  }

  /// With the tables of figures that stand right before or behind it, in whatever box.
  private func withTables(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, isTable(start - 1) { start -= 1 }
    while end < drafts.count, isTable(end) { end += 1 }
    return start..<end
  }

  private func isTable(_ index: Int) -> Bool {
    drafts[index].isCell && !isDense[index] && (roles[index] == nil || roles[index] == .main)
  }

  private func belongs(_ index: Int) -> Bool {
    !isDense[index] && !isDisclaimer[index] && (roles[index] == nil || roles[index] == .main)
  }

  /// Which blocks of the main text are lists of links, not its attachments.
  private func links(in range: Range<Int>) -> [Bool] {
    var links = isDense
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isDense[index] { index += 1 }
      let isInside = start > range.lowerBound && index < range.upperBound
      if index > start, isLone(start..<index, isInside: isInside) {
        for link in start..<index { links[link] = false }
      }
      if index == start { index += 1 }
    }
    return links
  }

  /// One or two links in or behind the text are its attachments, more are a list of other articles.
  private func isLone(_ links: Range<Int>, isInside: Bool = false) -> Bool {
    guard links.count <= 2, links.upperBound == drafts.count || !isDense[links.upperBound] else {
      return false
    }
    return links.allSatisfy { link in
      if isInside, isOwn(link) { return roles[link] == nil || roles[link] == .main }
      return drafts[link].block.kind == .paragraph && roles[link] == nil
    }
  }

  /// Whether a heading or an item of a list stands right in the box of the prose: what a text says in its own
  /// place, though it leads elsewhere.
  private func isOwn(_ index: Int) -> Bool {
    let holder = boxes.holder(of: drafts[index].box)
    let block = drafts[index].block
    return block.isHeading && holder == prose.box
      || block.kind == .listItem && boxes.parent(of: holder) == prose.box
  }

  /// Ends at a line such as 责任编辑 behind most of the prose.
  private func cut(_ range: Range<Int>) -> Range<Int> {
    let total = range.reduce(0) { $0 + (isCore($1) ? max(weights[$1], 0) : 0) }
    var sum = 0
    for index in range {
      if sum * 10 >= total * 6, marker(index) != nil { return range.lowerBound..<index }
      if isCore(index) { sum += max(weights[index], 0) }
    }
    return range
  }

  private func marker(_ index: Int) -> Block.Role? {
    PageFurniture.role(ofLine: text.span.extracting(drafts[index].block.range))
  }
}
