/// Gives each number of a list behind 分别 the place or organisation that it is of.
///
/// In `东山镇、西河镇竣工率较高,分别为100%、65%` the names stand in a row in a clause in front, as many as there are numbers.
extension Distribution {
  /// Gives the numbers of a list their subjects, where as many stand in a row, and says whether they do.
  func assignSubjects(_ figures: inout [Figure], _ list: Range<Int>, at site: FigureSite) -> Bool {
    let indicator = figures[list.lowerBound].indicator.text
    guard let row = names(before: site, count: list.count, indicator: indicator) else { return false }
    for (name, index) in zip(row, list) {
      figures[index].subject = Name(name)
      // 东山县和西河县生产总值: the last name of the row is no part of what is measured.
      guard let last = row.last, indicator.hasPrefix(last), indicator != last else { continue }
      figures[index].indicator = Name(String(indicator.dropFirst(last.count)))
    }
    return true
  }

  /// The names of a row, one for each of so many numbers; `nil` where no clause of the sentence holds such a row.
  ///
  /// - Parameters:
  ///   - site: The first number of the list.
  ///   - indicator: What is measured, which may follow the last name at once: 西河镇竣工率.
  private func names(before site: FigureSite, count: Int, indicator: String) -> [String]? {
    let names = entities[..<site.names].suffix(32).drop { $0.range.lowerBound < site.sentence.lowerBound }
    guard !names.isEmpty else { return nil }
    let indicator = Array(indicator.utf8)
    var end = site.left.upperBound
    // What stands further away is no row of these numbers; a sentence may be as long as a document.
    let lowest = max(site.sentence.lowerBound, end - 450)
    while end > lowest {
      let start = clauseStart(before: end, from: lowest)
      if let row = row(start..<end, count: count, names, indicator: indicator) { return row }
      end = start - 1
    }
    return nil
  }

  private func clauseStart(before end: Int, from start: Int) -> Int {
    let comma = text.lastIndex(of: 0x2C, within: start..<end).map { $0 + 1 } ?? start
    return text.lastIndex(of: 0x3B, within: comma..<end).map { $0 + 1 } ?? comma
  }

  /// The parts between the joints of a clause, where some are names and the first begins the clause.
  private func row(
    _ clause: Range<Int>, count: Int, _ names: ArraySlice<Entity>, indicator: [UInt8]
  ) -> [String]? {
    let inside = names.drop { $0.range.lowerBound < clause.lowerBound }
      // 分别高于全省、全国0.2个和3.1个百分点: what others are compared with.
      .prefix {
        $0.range.lowerBound < clause.upperBound && !Self.standards.ends(in: text, at: $0.range.lowerBound)
      }
    guard inside.contains(where: { $0.isName || $0.kind == .here }) else { return nil }
    var starts = [clause.lowerBound]
    var ends: [Int] = []
    var index = clause.lowerBound
    while index < clause.upperBound, starts.count < count {
      // 信息和通信局: the joint inside a name parts nothing.
      if let name = inside.first(where: { $0.range.lowerBound == index && !isRow($0) }) {
        index = name.range.upperBound
      } else if text[index] >> 4 == 0xE, Self.joints.begins(in: text, at: index) {
        ends.append(index)
        starts.append(index + 3)
        index += 3
      } else {
        index += text.scalar(at: index).length
      }
    }
    guard starts.count == count, let start = starts.last, let first = inside.first else { return nil }
    let named = inside.first { $0.range.lowerBound == start || isRow($0) && $0.range.contains(start) }
    guard let end = named?.range.upperBound ?? endOfName(in: start..<clause.upperBound, before: indicator)
    else { return nil }
    // 我市的东山镇、西河镇: what stands in front of the first name is none of it.
    if first.range.upperBound == ends[0] { starts[0] = first.range.lowerBound }
    let parts = zip(starts, ends + [end]).map { $0..<$1 }
    let known = parts.filter { part in
      inside.contains { $0.range == part || isRow($0) && $0.range.clamped(to: part) == part }
    }
    guard known.count * 2 >= count, parts.allSatisfy({ (6...36).contains($0.count) }) else { return nil }
    return parts.map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// 苏州、无锡: cities side by side, found as one.
  private func isRow(_ entity: Entity) -> Bool {
    entity.kind == .region && text.has("、", within: entity.range)
  }

  /// Where a name ends that nothing in front shows to be one: behind its last character, or before what is measured.
  private func endOfName(in range: Range<Int>, before indicator: [UInt8]) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if index >= range.lowerBound + 6 {
        if Self.ends.begins(in: text, at: index) { return index + 3 }
        if text.has("分别", at: index) { return index }
        if indicator.count >= 6, index + indicator.count <= range.upperBound,
          text[index..<index + indicator.count].elementsEqual(indicator)
        {
          return index
        }
      }
      index += text.scalar(at: index).length
    }
    return nil
  }

  private static let standards = HanWords(["高于", "低于", "快于", "慢于", "好于", "优于", "高出", "超过"])
  private static let ends = HanWords(["省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "局"])
}
