import Yuejuan

/// Finds the block in which a page shows its title.
enum PageTitle {
  /// The block outside links that says what the page is called; a heading before other blocks.
  ///
  /// - Parameter title: What the page's `<title>` says, which often goes on with the site's name.
  static func block(of drafts: [PageBuilder.Draft], title: [UInt8], in text: [UInt8]) -> Int? {
    let name = Array(title.prefix(longestName))
    let shown = drafts.indices.filter { drafts[$0].linkedBytes * 2 <= drafts[$0].block.range.count }
    let headings = shown.filter { index in
      drafts[index].block.kind == .heading(level: 1) && drafts[index].block.range.count >= 12
    }
    if let heading = headings.first(where: { name.holds(text[drafts[$0].block.range].prefix(36)) }) {
      return heading
    }
    let called = shown.first { index in
      let range = drafts[index].block.range
      return range.count >= 18 && range.count <= name.count && name.starts(with: text[range])
    }
    return called ?? (headings.count == 1 ? headings[0] : nil)
  }

  /// The headings of the first level behind the title that the page is not called by: titles of other texts.
  static func others(
    than block: Int?, of drafts: [PageBuilder.Draft], title: [UInt8], in text: [UInt8]
  ) -> [Int] {
    guard let block, drafts[block].block.kind == .heading(level: 1) else { return [] }
    let name = Array(title.prefix(longestName))
    return drafts.indices.filter { index in
      index > block && drafts[index].block.kind == .heading(level: 1)
        && !name.holds(text[drafts[index].block.range].prefix(36))
    }
  }

  /// Enough for a title of 80 Chinese characters.
  private static let longestName = 240
}

extension [UInt8] {
  /// Whether some bytes, at least one, stand in them one behind the other.
  fileprivate func holds(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return false }
    return indices.dropLast(part.count - 1).contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
