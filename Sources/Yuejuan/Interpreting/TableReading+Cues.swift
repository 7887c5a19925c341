// What headers and labels say of the numbers that they govern.

extension TableReading {
  func aspect(_ quantity: Quantity, _ cues: WordClasses) -> AspectReading.Result {
    if quantity.dimension == .rank || cues.contains(.rank) && quantity.dimension == .none {
      return AspectReading.Result(aspect: .rank, rule: .tableRank)
    }
    guard quantity.dimension == .percent || quantity.dimension == .point else {
      let isChange = !cues.isDisjoint(with: [.up, .down]) && cues.contains(.compare)
      return AspectReading.Result(aspect: isChange ? .change : .level, rule: .tableCell)
    }
    if quantity.dimension == .point { return AspectReading.Result(aspect: .change, rule: .tablePoint) }
    if cues.contains(.done) { return AspectReading.Result(aspect: .completion, rule: .tableCompletion) }
    if cues.contains(.share) { return AspectReading.Result(aspect: .share, rule: .tableShare) }
    if !cues.isDisjoint(with: [.up, .down, .speed, .compare]) {
      let direction: Direction = quantity.value < Number(0) || cues.contains(.down) ? .down : .up
      return AspectReading.Result(aspect: .growth, direction: direction, rule: .tableGrowth)
    }
    return AspectReading.Result(aspect: .ratio, rule: .tableRate)
  }

  /// 增减额 and 完成调整预算%: by how much, or how far, where the header says so and none of its words does.
  func told(_ quantity: Quantity, by header: String) -> AspectReading.Result? {
    let name = Names.withoutUnit(header)
    if quantity.dimension == .percent {
      if name.hasSuffix("增减") {
        return AspectReading.Result(
          aspect: .growth, direction: quantity.value < Number(0) ? .down : .up, rule: .tableGrowth)
      }
      let isHeld = name.contains("完成") || name.contains("执行") || name.hasPrefix("为") || name.hasPrefix("占")
      guard isHeld, Self.planned.contains(where: name.hasSuffix),
        !Self.compared.contains(where: name.contains)
      else { return nil }
      return AspectReading.Result(aspect: .completion, rule: .tableCompletion)
    }
    guard quantity.dimension != .point, Self.changes.contains(where: name.hasSuffix) else { return nil }
    return AspectReading.Result(
      aspect: .change, direction: quantity.value < Number(0) ? .down : .up, rule: .tableCell)
  }

  private static let planned = ["预算", "预算数", "预算的", "预算数的", "计划", "计划的", "任务", "目标"]
  private static let compared = ["增长", "增减", "比上年", "较", "同比", "比重", "占比"]
  private static let changes = ["增减额", "增减数", "增减量", "增减", "增加额", "增加数", "增减变动"]

  func status(_ cues: WordClasses, _ quantity: Quantity) -> Status {
    if cues.contains(.done) || quantity.dimension == .percent { return .actual }
    if cues.contains(.forecast) { return .forecast }
    return cues.isDisjoint(with: [.plan, .planNoun, .target]) ? .actual : .plan
  }

  func classes(of blocks: [Int]) -> WordClasses {
    blocks.reduce(into: []) { classes, block in
      for token in scan.blocks[block] { classes.formUnion(scan.tokens[token].classes) }
    }
  }

  /// Whether a header only says how or when (累计完成, 同比增长, 1-9月), not what.
  func isCue(_ headers: [Int]) -> Bool {
    headers.allSatisfy { header in
      let range = document.blocks[header].range
      let known = scan.blocks[header].reduce(0) { count, index in
        let token = scan.tokens[index]
        let isCue = token.classes.isDisjoint(with: [.common, .body, .region, .project])
        return count + (isCue ? token.range.count : 0)
      }
      let label = Names.withoutUnit(words(header)).utf8.count
      return known >= min(label, range.count) || isGeneral(words(header))
    }
  }

  /// Headers for the value itself.
  func isGeneral(_ header: String) -> Bool {
    ["数值", "数量", "绝对量", "绝对额", "总量", "金额", "本期", "完成情况", "完成数", "指标值", "累计", "合计", "单位"]
      .contains(Names.withoutUnit(header))
  }

  func isSubject(_ label: Int?) -> Bool {
    guard let label else { return false }
    let range = document.blocks[label].range
    return scan.blocks[label].contains { index in
      let token = scan.tokens[index]
      return token.range.upperBound == range.upperBound
        && !token.classes.isDisjoint(with: [.region, .body, .known, .here])
    }
  }
}
