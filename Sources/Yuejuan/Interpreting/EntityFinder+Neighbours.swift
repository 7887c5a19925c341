/// What lies around a name: neighbours, examples, those who only made something.
extension EntityFinder {
  /// 安置柏树桥、永红村等旧村的住户: one of several that only show what is meant.
  func isExample(_ entity: Entity) -> Bool {
    guard text.has("、", endingAt: entity.range.lowerBound) else { return false }
    if text.has("等", at: entity.range.upperBound) { return true }
    // 黑山电动车、临江县电力电器等9个产业集群: the name is part of one of several that are counted.
    var end = entity.range.upperBound
    let highest = min(text.count, end + 60)
    while end < highest, text[end] != 0x2C, text[end] != 0x0A, !text.has("。", at: end) {
      if text.has("等", at: end) {
        return end + 3 < text.count
          && (ScalarClass.isDigit(UInt32(text[end + 3])) || text.has("项目", at: end + 3))
      }
      // 东山化工、西河县食品加工、新城装备3个产业集群: though no 等 counts them.
      if end - entity.range.upperBound >= 6, countsKinds(at: end) { return true }
      // 东山县、西河县共同打造3个园区: they do something.
      if Self.doings.begins(in: text, at: end) { return false }
      end += text.scalar(at: end).length
    }
    return false
  }

  /// 3个国家级产业集群, behind their names: a few of a kind, with the noun that tells which.
  private func countsKinds(at start: Int) -> Bool {
    guard ScalarClass.isDigit(UInt32(text[start])), !ScalarClass.isDigit(UInt32(text[start - 1])),
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value), start + 9 < text.count
    else { return false }
    let unit = ScalarClass.isDigit(UInt32(text[start + 1])) ? start + 2 : start + 1
    return Self.kinds.begins(in: text, at: unit) && ScalarClass.isHan(text.scalar(at: unit + 3).value)
  }

  private static let doings = HanWords([
    "共同", "联合", "建成", "打造", "新建", "完成", "实施", "开工", "建设", "获", "引进", "新增", "培育", "分别", "共", "有", "拥有",
  ])
  private static let kinds = HanWords(["个", "大", "家", "项", "类"])

  /// 增长7.5%(全市11.1%): where the bracket closes that a name stands in; 0 where it stands in none.
  func asideEnd(around name: Range<Int>, in block: Block) -> Int {
    let lowest = max(block.range.lowerBound, name.lowerBound - 90)
    var start = name.lowerBound
    while start > lowest, text[start - 1] != 0x28 {
      start -= 1
      if text[start] == 0x29 || text[start] == 0xE3 && text.has("。", at: start) { return 0 }
    }
    guard start > lowest else { return 0 }
    let end = min(block.range.upperBound, name.upperBound + 150)
    return text[name.upperBound..<max(name.upperBound, end)].firstIndex(of: 0x29) ?? 0
  }

  /// 赴东山区、新河县和临江市, 高于全省、全国: what stands in a row with a name that others are measured against, or gone to.
  func markRows(in found: inout [Entity]) {
    for index in found.indices.dropFirst()
    where found[index - 1].traits.contains(.compared) && !found[index].traits.contains(.measured)
      && isInRow(found[index - 1].range.upperBound, found[index].range.lowerBound)
    {
      found[index].traits.formUnion(found[index - 1].traits.intersection([.compared, .around]))
    }
  }

  /// 东山县增长5%,西河县增长6%。: of several of a kind, each with numbers of its own, none is what the next sentence is about.
  func markAlike(in found: inout [Entity]) {
    for index in found.indices.dropFirst()
    where found[index].isLate && isAlike(found[index - 1], found[index]) {
      found[index - 1].traits.insert(.late)
    }
  }

  private func isAlike(_ first: Entity, _ second: Entity) -> Bool {
    guard first.isName, second.isName, first.traits.isSuperset(of: [.opening, .told]),
      second.traits.isSuperset(of: [.opening, .told]), first.range.count > 3, second.range.count > 3,
      text[first.range.upperBound - 3..<first.range.upperBound]
        .elementsEqual(text[second.range.upperBound - 3..<second.range.upperBound]),
      WordKey(text, first.range) != WordKey(text, second.range)
    else { return false }
    return !text.has("。", within: first.range.upperBound..<second.range.lowerBound)
  }

  /// Whether nothing but a joint, or a share and a joint (占全省47%、全国10.6%), parts two names.
  private func isInRow(_ end: Int, _ start: Int) -> Bool {
    guard end < start else { return false }
    if Joint.fills(end..<start, of: text) { return true }
    guard start - end <= 15 else { return false }
    // 高于全国(5.5%)、全区(6.5%).
    if text[end] == 0x28, let close = text.firstIndex(of: 0x29, within: end..<start) {
      return Joint.fills(close + 1..<start, of: text)
    }
    guard text.has("、", endingAt: start) else { return false }
    return text[end..<start - 3].allSatisfy { ScalarClass.isDigit(UInt32($0)) || $0 == 0x2E || $0 == 0x25 }
  }

  /// 临江集团投资的芯片项目等8个项目: the company only says which project is meant.
  ///
  /// So does a place behind 由: 由临江市援建的平湖县示范区.
  func isMaker(_ entity: Entity) -> Bool {
    guard entity.kind == .body || text.has("由", endingAt: entity.range.lowerBound) else { return false }
    let end = entity.range.upperBound
    return Self.deeds.begins(in: text, at: end)
      && Self.makings.contains { text.has($0, at: end) && text.has("的", at: end + $0.utf8CodeUnitCount) }
  }

  private static let deeds = HanWords(makings)
  private static let makings: [StaticString] = [
    "投资", "建设", "承建", "投资建设", "生产", "开发", "设计", "承担", "援建", "援助", "捐建", "帮扶", "对口帮扶", "对口支援", "对口援建",
  ]

  /// 北与新河县、青石县接壤, 下辖青石镇、白水镇: what lies around it or in it is not what is spoken of.
  func isAround(_ entity: Entity) -> Bool {
    if Self.bounds.ends(in: text, at: entity.range.lowerBound) { return true }
    // 大场镇接204国道.
    if text.has("接", at: entity.range.upperBound), entity.range.upperBound + 3 < text.count,
      ScalarClass.isDigit(UInt32(text[entity.range.upperBound + 3]))
    {
      return true
    }
    var start = entity.range.lowerBound
    let reach = max(0, start - 120)..<start
    // Hardly any clause holds the word.
    let lowest = text.has("辖", within: reach) ? reach.lowerBound : start
    while start > lowest {
      start = text.scalarStart(before: start)
      if text[start] == 0x2C || text[start] == 0x0A { break }
      guard Self.holdings.begins(in: text, at: start) else { continue }
      if text.has("。", at: start) { break }
      if !text.has("直辖", endingAt: start + 3), !text.has("辖区", at: start) {
        return true
      }
    }
    var end = entity.range.upperBound
    let highest = min(text.count, end + 60)
    let neighbours = Self.neighbours
    while end < highest, text[end] != 0x2C, text[end] != 0x0A {
      if neighbours.begins(in: text, at: end) { return true }
      end += text.scalar(at: end).length
    }
    return false
  }

  private static let holdings = HanWords(["辖", "。"])

  /// 东临新河县, 北接青石县: in which direction a neighbour lies.
  private static let bounds = HanWords([
    "东临", "西临", "南临", "北临", "东接", "西接", "南接", "北接", "东邻", "西邻", "南邻", "北邻", "东连", "西连", "毗邻", "西起", "东起",
    "南起", "北起", "东至", "西至", "南至", "北至", "起于", "起自", "止于", "途经",
  ])

  private static let neighbours = HanWords(["接壤", "毗邻", "相邻", "相连", "交界", "为邻", "相接", "相望"])
}
