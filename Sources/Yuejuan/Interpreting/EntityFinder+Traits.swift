// What the characters around a name tell of it.

extension EntityFinder {
  /// - Parameter tokens: The tokens of its block.
  func traits(of entity: Entity, among tokens: Range<Int>) -> Entity.Traits {
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    let before = token(endingAt: start, among: max(0, tokens.lowerBound - 1)..<tokens.upperBound)
    var traits: Entity.Traits = isMarkEnd(start) ? .opening : []
    if entity.isName {
      if isMeasured(entity) { traits.insert(.measured) }
    } else if entity.kind == .here {
      if isActedOn(entity) { traits.insert(.actedOn) }
      if text.has("级", endingAt: end), isMeasured(entity) { traits.insert(.measured) }
      if isAttribute(entity, behind: before) { traits.insert(.compared) }
      if Self.standings.begins(in: text, at: end)
        || text.has("重点", at: end) && Self.countries.isOne(in: text, entity.range)
      {
        traits.insert(.field)
      }
    }
    if isOffice(end) { traits.insert(.office) }
    // 发挥专班作用: what is made use of.
    if text.has("作用", at: end) || text.has("职能", at: end) { traits.insert(.compared) }
    if isCounted(start, behind: before) { traits.insert(.compared) }
    // 在立法会财务委员会特别会议: where something was said.
    if entity.kind == .body, text.has("在", endingAt: start), Self.meetings.begins(in: text, at: end) {
      traits.formUnion([.compared, .around])
    }
    // 安排全市重点项目: 排 ranks nothing there.
    if Self.comparisons.ends(in: text, at: start) && !isWhere(entity.range)
      && !text.has("安排", endingAt: start)
      || isScope(before)
    {
      traits.insert(.compared)
    }
    if isObject(behind: before) { traits.insert(.object) }
    if entity.isQuoted || Self.exceptions.begins(in: text, at: end) {
      traits.formUnion([.compared, .around])
    }
    if isExample(entity) || isMaker(entity) || entity.kind == .region && isAround(entity) {
      traits.formUnion([.compared, .around])
    }
    return traits
  }

  /// “民生安县、生态靓县”, “2020年全省茶叶十强县”: a place inside a slogan or a title.
  func isQuoted(_ entity: Entity) -> Bool {
    guard entity.kind == .region || entity.kind == .here else { return false }
    let lowest = max(0, entity.range.lowerBound - 60)
    var start = entity.range.lowerBound
    while start > lowest {
      if text.has("“", endingAt: start) { return true }
      // 落实新出台《云南省育儿补贴制度实施方案》: whose rules are followed.
      if text.has("《", endingAt: start) {
        return start == entity.range.lowerBound
          && Self.following.stand(in: text, within: max(0, start - 24)..<start)
      }
      if text.has("”", endingAt: start) || text.has("》", endingAt: start) || text.has("。", endingAt: start)
        || text[start - 1] == 0x0A
      {
        return false
      }
      start = text.scalarStart(before: start)
    }
    return false
  }

  private static let following = HanWords(["落实", "贯彻", "按照", "根据", "依据", "执行", "对照"])
  private static let meetings = HanWords(["会议", "特别会议", "例会", "全体会议", "扩大会议"])
  private static let exceptions = HanWords(["以外", "之外", "除外"])

  /// 在蚌埠,生猪价格上涨: where all that follows is told of.
  func isWhere(_ name: Range<Int>) -> Bool {
    guard text.has("在", endingAt: name.lowerBound), isMarkEnd(name.lowerBound - 3) else { return false }
    // 在零售业方面,.
    let end = text.has("方面", at: name.upperBound) ? name.upperBound + 6 : name.upperBound
    return end < text.count && text[end] == 0x2C
  }

  /// 汽车全球销量, 入选省级示范企业: what only tells of which kind something is.
  private func isAttribute(_ entity: Entity, behind before: Token?) -> Bool {
    if text.has("级", endingAt: entity.range.upperBound) { return isObject(behind: before) }
    // 全国农业标准化示范区达13个: what something was made.
    if text.holds(entity.range, anyOf: ["全国"]), isOfTitle(entity.range.upperBound) { return true }
    if isMarkEnd(entity.range.lowerBound) { return false }
    // 首届全国攀岩赛, 创建全国示范市: of which rank it is, not of whom it is told.
    if Self.countries.isOne(in: text, entity.range) {
      return isObject(behind: before) || Self.ranks.ends(in: text, at: entity.range.lowerBound)
    }
    guard Self.wholes.isOne(in: text, entity.range) else { return false }
    return before?.classes.contains(.span) != true
  }

  /// Whether the words behind 全国 are a title that some are given, with how many: not 全国共有示范区283个.
  private func isOfTitle(_ start: Int) -> Bool {
    let end = min(text.count, start + 48)
    var index = start
    while index < end, text[index] >> 4 == 0xE, !Self.doings.begins(in: text, at: index) {
      if let title = Self.given.first(where: { text.has($0, at: index) }) {
        let behind = index + title.utf8CodeUnitCount
        return behind < text.count
          && (ScalarClass.isDigit(UInt32(text[behind])) || Self.reaching.begins(in: text, at: behind))
      }
      index += 3
    }
    return false
  }

  private static let given: [StaticString] = [
    "示范区", "示范县", "示范市", "示范点", "示范基地", "示范村", "示范单位", "先进集体", "先进单位",
  ]
  private static let doings = HanWords(["共", "已", "建", "新", "拥", "有", "完", "创", "增", "。"])
  private static let reaching = HanWords(["达", "为", "有", "数"])
  private static let wholes = HanWords(["全球", "世界", "中国"])
  private static let countries = HanWords(["全国", "我国", "全省"])
  private static let ranks = HanWords(["届", "首批", "获", "为"])

  /// 在2017年全省考评中: what something is held in, though a span of time stands between.
  private func isScope(_ before: Token?) -> Bool {
    guard let token = before, token.classes.contains(.span) else { return false }
    return text.has("在", endingAt: token.range.lowerBound)
      && !text.has("正在", endingAt: token.range.lowerBound)
  }

  /// 建成临江产业园, 支持新河县: right behind a doing.
  private func isObject(behind before: Token?) -> Bool {
    guard let token = before else { return false }
    return !token.classes.isDisjoint(with: [.verb, .light]) && !token.classes.contains(.speech)
  }

  /// 新增11个全国示范县: of which kind the things are that are counted.
  private func isCounted(_ start: Int, behind before: Token?) -> Bool {
    // Behind a comma nothing is counted.
    guard start > 0, text[start - 1] != 0x2C, let token = before,
      case .mention(let mention) = token.kind,
      case .quantity(let quantity) = scan.mentions[mention].kind
    else { return false }
    return quantity.dimension == .count
  }

  /// Where the first comma, semicolon or full stop stands behind a name, or the block ends, and whether digits stand before.
  ///
  /// - Parameter next: The name behind it, which knows the end of its own clause.
  func clause(behind entity: Entity, before next: Entity?, in block: Block) -> (end: Int, holdsDigit: Bool) {
    var index = entity.range.upperBound
    var holdsDigit = false
    let end = next?.range.upperBound ?? block.range.upperBound
    while index < end, text[index] != 0x2C, text[index] != 0x3B,
      text[index] != 0xE3 || !text.has("。", at: index)
    {
      let byte = text[index]
      // 0xE5 begins 分, which most characters do not.
      holdsDigit =
        holdsDigit || ScalarClass.isDigit(UInt32(byte)) || byte == 0xE5 && text.has("分之", at: index)
      // Nothing of ASCII lies inside a character.
      index += text[index] >> 4 == 0xE ? 3 : 1
    }
    if let next, index >= end { return (next.clauseEnd, holdsDigit || next.traits.contains(.told)) }
    return (min(index, block.range.upperBound), holdsDigit)
  }

  /// 最高的为临江县6.2%: a name right in front of a number owns it, whatever leads up to it.
  private func isMeasured(_ entity: Entity) -> Bool {
    guard entity.range.upperBound < text.count else { return false }
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    // 其次为临江县减少1.25%.
    if text.has("为", endingAt: start), beginsChange(at: end) { return true }
    return beginsNumber(at: end) && !Self.measures.ends(in: text, at: start)
  }

  /// 6.2%, 千分之9.08.
  func beginsNumber(at index: Int) -> Bool {
    ScalarClass.isDigit(UInt32(text[index])) || Self.fractions.begins(in: text, at: index)
  }

  private static let fractions = HanWords(["千分之", "百分之"])

  /// 减少1.25%, not 为临江县增加教师120人: only bounds stand between the change and its number.
  func beginsChange(at index: Int) -> Bool {
    guard Self.changes.begins(in: text, at: index) else { return false }
    var end = index + 6
    for _ in 0..<3 where Self.bounds.begins(in: text, at: end) { end += 3 }
    return end < text.count && beginsNumber(at: end)
  }

  private static let bounds = HanWords(["近", "约", "超", "过", "逾", "了", "至", "到", "达"])

  private static let changes = HanWords(["增加", "减少", "增长", "下降", "上升"])

  /// 对全区16个村逐户走访, 在全盟范围内培养100名: what something is done to or in.
  private func isActedOn(_ entity: Entity) -> Bool {
    let (start, end) = (entity.range.lowerBound, entity.range.upperBound)
    guard end < text.count else { return false }
    if text.has("对", endingAt: start) { return ScalarClass.isDigit(UInt32(text[end])) }
    return text.has("在", endingAt: start) && text.has("范围", at: end)
  }

  /// 青石镇党委书记, 县水利局局长: an office names a person.
  private func isOffice(_ end: Int) -> Bool {
    if Self.offices.begins(in: text, at: end) { return true }
    guard Self.halls.begins(in: text, at: end) else { return false }
    return isOffice(end + (text.has("办公室", at: end) ? 9 : 6))
  }

  /// 全国、省、市最美驿站, 增速全省第一, 全国平均水平.
  private static let standings = HanWords([
    "、", "第", "首位", "首个", "首家", "首例", "首创", "唯一", "一流", "平均", "领先", "先进", "前列", "百强", "文明", "示范", "优秀",
    "最",
    "排名", "排第", "倒数", "前", "市场",
  ])

  private static let offices = HanWords([
    "书记", "主任", "局长", "部长", "县长", "市长", "镇长", "乡长", "旗长", "院长", "主席", "负责人", "处长", "科长", "副",
  ])

  private static let halls = HanWords(["党委", "县委", "市委", "区委", "旗委", "党组", "政府", "办公室"])

  /// 居全区第四位, 占全盟比重, 高于全国: a region that something is measured against is not its subject.
  private static let comparisons = HanWords([
    "占", "比", "较", "高于", "低于", "拉动", "居", "位居", "排", "在", "排名", "列", "向", "来自", "位列", "含", "不含", "不包括", "剔除",
    "至", "对", "为", "给", "使",
    "让", "列入", "是", "动员", "组织", "带动", "引导", "推动", "领跑", "领先", "跑赢", "赶超", "对标", "超过", "高出", "走在", "优于", "好于",
    "快于",
    "赴", "深入", "前往", "与", "除", "依托", "依靠", "借助",
  ])

  private static let measures = HanWords(["占", "比", "较", "高于", "低于", "来自", "向"])
}
