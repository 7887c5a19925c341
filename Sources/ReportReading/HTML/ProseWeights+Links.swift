import Yuejuan

/// What links tell of the prose in or beside them.
extension ProseWeights {
  /// A whole text may stand in one link: paragraphs with sentences behind each other in one box.
  mutating func believeLinkedText(of drafts: [PageBuilder.Draft], in text: [UInt8]) {
    var start = 0
    while start < drafts.count {
      var end = start
      while end < drafts.count, drafts[end].box == drafts[start].box,
        drafts[end].isLinkedProse(in: text)
      {
        end += 1
      }
      if end - start >= 3 {
        for index in start..<end {
          values[index] = min(drafts[index].block.range.count * 2 / 3, Self.longestCounted)
        }
      }
      start = max(end, start + 1)
    }
  }

  /// In a list of articles each item begins with a link, and what follows tells what is behind it.
  mutating func doubtTeasers(of drafts: [PageBuilder.Draft]) {
    for index in drafts.indices.dropFirst() where values[index] > 0 && values[index - 1] <= 0 {
      let head = drafts[index - 1]
      let areItems = head.block.kind == .listItem && drafts[index].block.kind == .listItem
      if areItems, head.box != drafts[index].box, head.linkedBytes * 3 > head.block.range.count {
        values[index] /= 4
      }
    }
  }
}

extension PageBuilder.Draft {
  /// At least 20 Chinese characters in a link, with a mark of a sentence among them.
  fileprivate func isLinkedProse(in text: [UInt8]) -> Bool {
    let range = block.range
    return range.count >= 60 && linkedBytes * 10 >= range.count * 9
      && ProseWeights.holdsSentenceMark(text.span.extracting(range))
  }
}
