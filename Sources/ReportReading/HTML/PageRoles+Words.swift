import Yuejuan

extension PageRoles {
  /// Finds the paragraphs that say who answers for a text and who may copy it.
  mutating func findDisclaimers() {
    let text = text
    for index in drafts.indices where isProse[index] && drafts[index].block.range.count <= 1500 {
      let words = text.span.extracting(drafts[index].block.range)
      isDisclaimer[index] = PageFurniture.disclaimer.occur(atLeast: 4, in: words)
    }
  }

  /// Lines that end a text, say where in a site it stands, or are its imprint.
  mutating func labelByWords(firstProse: Int) {
    let text = text
    var isBehindMarker = false
    for index in drafts.indices where isMain(index) || roles[index] == .related {
      let range = drafts[index].block.range
      let words = text.span.extracting(range)
      if isMain(index), isProse[index] { isBehindMarker = false }
      if let role = PageFurniture.role(ofLine: words) {
        roles[index] = role
        isBehindMarker = role == .related
      } else if isDisclaimer[index], index > firstProse, isMain(index) {
        roles[index] = .footer
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

  /// Links behind each other that no element or density told from the text.
  mutating func labelLinkLists(firstProse: Int) {
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

  /// Lines in the main text that are about it, and what its forms ask.
  mutating func labelLinesAboutText(_ boxes: PageBoxes) {
    guard let first = drafts.indices.first(where: { isMain($0) && isProse[$0] }) else { return }
    let text = text
    let isAsked = PageForms.isAsked(drafts, isProse: isProse, boxes: boxes, in: text)
    for index in drafts.indices where isMain(index) && !isProse[index] {
      if index > first, isAsked?[index] ?? false {
        roles[index] = .navigation
      } else if !drafts[index].block.isHeading {
        let words = text.span.extracting(drafts[index].block.range)
        let isCell = drafts[index].isCell
        if index < first, LineAboutText.isPublication(words, isCell: isCell) {
          roles[index] = isCell || !LineAboutText.isByline(words) ? .navigation : .main
        } else if index > first, LineAboutText.isCredit(words) {
          roles[index] = .footer
        }
      }
    }
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    text[range].suffix(3).elementsEqual("。".utf8)
  }
}
