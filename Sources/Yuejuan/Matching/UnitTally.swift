/// How often and how prominently the running text of a document names each unit.
struct UnitTally {
  private struct Entry {
    var unit: String
    var words: String
    var count = 0
    var weight = 0
  }

  /// The units by falling weight, equal ones by first naming.
  private let entries: [Entry]

  /// Below this a unit is only mentioned.
  private static let enough = 3

  init(_ names: UnitNames, _ document: Document) {
    var entries: [Entry] = []
    for block in document.blocks where block.role == .main {
      let namings = names.namings(in: document.text, block.range)
      for (index, naming) in namings.enumerated()
      where !Self.isInPassing(index, of: namings, document, block.range) {
        let known = entries.firstIndex { $0.unit == naming.unit }
        let entry = known ?? entries.count
        if known == nil { entries.append(Entry(unit: naming.unit, words: naming.words)) }
        entries[entry].count += 1
        entries[entry].weight += 1 + (Self.leadsClause(naming, document, block.range) ? 2 : 0)
      }
    }
    if !entries.isEmpty { entries[0].weight += 2 }
    self.entries = entries.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }

  /// The unit that the text clearly speaks for: three fifths of the weight are its own.
  ///
  /// Several where the text speaks of many, as a bulletin does.
  var clear: UnitMatch? {
    guard let best = entries.first, best.weight >= Self.enough else { return nil }
    let total = entries.reduce(0) { $0 + $1.weight }
    let rivals = entries.filter { $0.weight * 2 > best.weight }
    guard rivals.count == 1, best.weight * 5 >= total * 3 else {
      return several(Array(entries.prefix(Self.most)))
    }
    guard best.count > 1 || best.weight > Self.enough else { return nil }
    let how =
      best.count == 1
      ? "正文以“\(best.words)”为主语" : "正文多次提到“\(best.words)”（\(best.count)次）"
    return .unit(id: best.unit, reason: how)
  }

  /// How many units a person is told of.
  private static let most = 5

  private func several(_ named: [Entry]) -> UnitMatch {
    let words = named.map { "“\($0.words)”（\($0.count)次）" }.joined(separator: "、")
    let more = entries.count > named.count ? "等\(entries.count)个单位" : ""
    return .ambiguous(ids: named.map(\.unit), reason: "正文没有以一个单位为主，提到\(words)\(more)")
  }

  /// What can be said where the text names somebody only in passing and nothing else tells more.
  var doubtful: UnitMatch? {
    guard let best = entries.first else { return nil }
    return .ambiguous(ids: [best.unit], reason: "标题、落款、文件名都没有写单位，正文只提到“\(best.words)”\(best.count)次")
  }

  private static let passingCues = [
    "会同", "配合", "联合", "协调", "协同", "对接", "商请", "在", "与", "同", "向", "对", "由", "和", "、", "及", "给", "到", "赴",
  ]

  /// Whether a unit is named as somebody's partner, place or part: 会同住建局, 在阿尔山市, 科右前旗水利局.
  static func isInPassing(
    _ index: Int, of namings: [UnitNames.Naming], _ document: Document, _ block: Range<Int>
  ) -> Bool {
    let range = namings[index].range
    if index > 0, namings[index - 1].range.upperBound == range.lowerBound { return true }
    if index + 1 < namings.count, namings[index + 1].range.lowerBound == range.upperBound { return true }
    let before = document.text[block.lowerBound..<range.lowerBound].suffix(15)
    return passingCues.contains { cue in
      before.suffix(cue.utf8.count).elementsEqual(cue.utf8)
    }
  }

  private static let regions = ["盟", "市", "旗", "县", "省", "区", "州", "国网"]

  /// Whether a naming begins its clause, with at most the region's name before it.
  private static func leadsClause(
    _ naming: UnitNames.Naming, _ document: Document, _ block: Range<Int>
  ) -> Bool {
    let clause = document.stretch(around: naming.range, in: block, endedBy: .clause)
    let before = document.text[clause.lowerBound..<naming.range.lowerBound]
    return before.isEmpty
      || (before.count <= 12 && regions.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
  }
}
