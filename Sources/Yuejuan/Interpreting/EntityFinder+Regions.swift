// Regions: those without an ending, tiers of government, and names that begin with a numeral.

extension EntityFinder {
  /// 税务部门 is one of several in its sentence; unlike an organisation it governs no other.
  func asMeant(_ entity: Entity) -> Entity {
    guard entity.kind == .body, text.has("部门", endingAt: entity.range.upperBound) else { return entity }
    return Entity(kind: .here, range: entity.range, isDoubtful: entity.isDoubtful)
  }

  /// A region without its ending is a name of its own where it opens a clause: 广东进出口总额, not 来自广东.
  func isPlace(_ index: Int, in block: Block) -> Bool {
    let token = scan.tokens[index]
    let end = token.range.upperBound
    if text.has("区", endingAt: end) { return true }
    // 【武汉展会】: what a text is filed under.
    if text.has("【", endingAt: token.range.lowerBound) { return false }
    // “浙江制造”企业: part of what is quoted.
    if text.has("“", endingAt: token.range.lowerBound), !text.has("”", at: end) { return false }
    if isBesides(token.range) { return false }
    // 中国内地旅客: where somebody comes from.
    if Self.abroad.begins(in: text, at: token.range.lowerBound), Origin.guests.begins(in: text, at: end) {
      return false
    }
    // 记者张三／台北报导
    if Self.insidePlaces.begins(in: text, at: end) || Origin.bylines.begins(in: text, at: end),
      !Self.behindPlaces.begins(in: text, at: end)
    {
      return false
    }
    if isDateline(end) { return false }
    guard
      token.range.lowerBound == block.range.lowerBound || isMarkEnd(token.range.lowerBound)
        || followsPlace(index) || followsSpan(index) || isWhere(token.range)
        || text.has("其中", endingAt: token.range.lowerBound),
      !text.has("、", endingAt: token.range.lowerBound), end < text.count,
      ScalarClass.isHan(text.scalar(at: end).value) || ScalarClass.isDigit(UInt32(text[end]))
        || listEnd(index) != nil
    else { return false }
    // 青海省, 北京市 and 江西南昌县 are named by their ends.
    return !scan.tokens[index + 1..<min(index + 3, scan.tokens.count)].contains {
      $0.classes.contains(.region) && $0.range.lowerBound - end <= 9
    }
  }

  /// 台北30日电, 北京7月26日电: where and when a report was sent.
  private func isDateline(_ start: Int) -> Bool {
    var end = start
    while end < text.count, end - start < 12,
      ScalarClass.isDigit(UInt32(text[end])) || Self.ofDates.begins(in: text, at: end)
    { end += text.scalar(at: end).length }
    guard end > start, text.has("日", endingAt: end), text.has("电", at: end) || text.has("讯", at: end) else {
      return false
    }
    return end + 3 >= text.count || !ScalarClass.isHan(text.scalar(at: end + 3).value)
      || text.has("记者", at: end + 3)
  }

  private static let ofDates = HanWords(["年", "月", "日"])
  private static let abroad = HanWords(["中国", "日本", "韩国", "台湾", "香港", "新加坡", "泰国", "美国", "马来西亚"])
  private static let insidePlaces = HanWords(["讯", "电", "网", "新闻", "大学", "港", "机场", "学院", "医院", "内地", "大陆"])
  /// 上海港口货物, 湖北新闻出版收入: nouns that begin like the end of a name.
  private static let behindPlaces = HanWords([
    "港口", "港元", "港铁", "港资", "港澳", "港股", "港航", "港企", "新闻出版", "广播电视", "网络", "网上", "网民", "网约", "网点", "网红",
    "电力", "电子", "电商", "电影", "电信", "电网", "电价", "电动", "大学生", "讯息",
  ])

  /// 武强县完成造林9亩, 深州市增长8%: a name of three characters that opens a clause, though its last two are a noun too.
  func placeOfThree(_ index: Int) -> Entity? {
    isOpening(index)
      ? Entity(
        kind: .region, range: scan.tokens[index].range.lowerBound - 3..<scan.tokens[index].range.upperBound)
      : nil
  }

  /// Whether such a noun, one character behind a mark of punctuation, has what is done or counted behind it.
  func isOpening(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    let (start, end) = (token.range.lowerBound - 3, token.range.upperBound)
    guard token.range.count == 6, start >= 0, index + 1 < scan.tokens.count,
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start + 3)).value), isMarkEnd(start),
      start == 0
        || !ScalarClass.isDigit(UInt32(text[start - 1])) && !ScalarClass.isLatin(UInt32(text[start - 1])),
      !Self.pointing.begins(in: text, at: start)
    else { return false }
    // 相山区集中开工: between such a district and what is done may stand how.
    let isDistrict =
      Self.countrysides.isOne(in: text, token.range) && !Self.kindsOf.begins(in: text, at: start)
    guard isDistrict || Self.counties.ends(in: text, at: end), case let next = scan.tokens[index + 1] else {
      return false
    }
    guard next.range.lowerBound == end || isDistrict && next.range.lowerBound - end == 6 else { return false }
    return !next.classes.isDisjoint(with: [.verb, .light, .up, .down, .number, .adverb])
      || Self.budgets.begins(in: text, at: end) || isDistrict && text.has("完成", at: end)
  }

  private static let counties = HanWords(["县", "市"])
  /// 相山区, 东湖区: districts that are named for what they are like.
  private static let countrysides = HanWords(["山区", "湖区", "林区", "城区"])
  private static let kindsOf = HanWords([
    "深", "高", "半", "沿", "环", "滨", "低", "林", "贫", "就", "进", "入", "出", "除", "连", "石", "土", "边", "古", "整",
  ])
  private static let pointing = HanWords([
    "各", "全", "我", "本", "该", "但", "而", "且", "其", "因", "中", "老", "新", "旧", "主", "每", "两", "几", "某", "大", "小",
    "市", "县", "区", "省", "和", "与",
    "及", "在", "对",
    "向", "从", "由", "为", "是", "把", "将", "使", "让", "以", "按", "经", "自", "到", "至", "近", "原", "多", "建", "创", "争",
    "促",
  ])

  /// 钢铁行业产值增长9%: a branch of industry that opens what is told of it, and governs no other sentence.
  func branch(_ index: Int, after found: [Entity]) -> Entity? {
    let token = scan.tokens[index]
    guard token.range.upperBound < text.count,
      ScalarClass.isHan(text.scalar(at: token.range.upperBound).value),
      !Self.ofBranches.begins(in: text, at: token.range.upperBound)
    else { return nil }
    let lowest = max(0, token.range.lowerBound - 24)
    var start = token.range.lowerBound
    while start > lowest, case let before = text.scalarStart(before: start),
      ScalarClass.isHan(text.scalar(at: before).value),
      self.token(endingAt: start)?.classes.contains(.span) != true,
      found.last.map({ $0.range.upperBound != start }) ?? true
    { start = before }
    let stem = start..<token.range.upperBound - 6
    guard (6...18).contains(stem.count), !Self.numbersOfBranches.ends(in: text, at: stem.upperBound),
      start > lowest || isMarkEnd(start),
      start == 0 || !ScalarClass.isDigit(UInt32(text[start - 1])),
      !Self.kindsOfBranches.ends(in: text, at: stem.upperBound)
    else { return nil }
    return Entity(kind: .here, range: start..<token.range.upperBound)
  }

  /// 批发业有5,915间场所, 零售业的收益: the branch of trade that a paragraph opens with.
  func openingBranch(of block: Block) -> Range<Int>? {
    var start = ItemNumber.end(in: text, from: block.range.lowerBound, before: block.range.upperBound)
    if start < block.range.upperBound, text[start] == 0x20 { start += 1 }
    // 在零售业方面.
    if text.has("在", at: start) { start += 3 }
    if Self.deedsOnTrades.begins(in: text, at: start) { return nil }
    for end in stride(from: start + 9, through: min(start + 30, block.range.upperBound), by: 3) {
      guard ScalarClass.isHan(text.scalar(at: end - 3).value) else { return nil }
      if text.has("业", endingAt: end) {
        let isTold = text.has(":", at: end) || Self.ofTrades.begins(in: text, at: end)
        return isTold && !Self.works.ends(in: text, at: end) ? start..<end : nil
      }
    }
    return nil
  }

  private static let deedsOnTrades = HanWords([
    "从事", "完成", "申请", "协助", "注册", "今年", "去年", "居民", "上市", "支持", "推动", "新", "各", "全",
  ])
  private static let works = HanWords([
    "企业", "产业", "就业", "事业", "行业", "专业", "营业", "作业", "毕业", "失业", "创业", "工业", "农业", "商业", "各业", "物业",
    "停业", "开业", "结业", "置业", "执业", "学业", "职业", "副业", "待业", "从业", "复业", "歇业", "同业",
  ])
  private static let ofTrades = HanWords(["有", "场所", "的", "在", "共", "方面", "企业", "收益", "总", "于"])

  /// 批零住餐四行业: several together.
  private static let numbersOfBranches = HanWords([
    "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "大", "众",
  ])
  private static let ofBranches = HanWords([
    "别", "标准", "协会", "财政补贴", "补贴", "补助", "龙头", "领军", "骨干", "领先", "内", "的", "主管", "监管", "准入", "分类", "平均", "前",
    "第",
  ])
  private static let kindsOfBranches = HanWords([
    "全", "各", "重点", "传统", "本", "该", "大", "高耗能", "个", "新兴", "服务", "支柱", "等", "类",
  ])

  /// 高新区完成投资5亿元: a zone that a town has one of is known without its town, where it opens what is told of it.
  ///
  /// - Returns: The zone with the tier whose it is, 市高新区.
  func zone(_ range: Range<Int>) -> Range<Int>? {
    guard Self.zones.isOne(in: text, range), range.upperBound < text.count else { return nil }
    var start = range.lowerBound
    // 市经开区、县开发区完成: of several none is whose the whole is.
    if Self.owners.ends(in: text, at: start), !text.has("、", endingAt: start - 3),
      !text.has("、", at: range.upperBound)
    {
      start -= 3
    }
    return isMarkEnd(start) && isSpokenOf(range.upperBound) ? start..<range.upperBound : nil
  }

  private func isSpokenOf(_ end: Int) -> Bool {
    let next = text.scalar(at: end).value
    return ScalarClass.isHan(next) && !Self.ofZones.begins(in: text, at: end) || next == 0x3001
      || ScalarClass.isDigit(next)
  }

  private static let owners = HanWords(["市", "县", "区", "州"])
  private static let zones = HanWords(["高新区", "经开区", "开发区", "经济技术开发区"])
  private static let ofZones = HanWords(["的", "内", "等", "建设", "管委会", "党工委", "管理", "企业", "项目", "基础"])

  /// 物资(江苏镇江)储备中心, 发布人:香港文汇报: a place inside another name, or where a text comes from.
  private func isBesides(_ place: Range<Int>) -> Bool {
    if text.has(":", endingAt: place.lowerBound), Self.sources.ends(in: text, at: place.lowerBound - 1) {
      return true
    }
    guard text.has("(", endingAt: place.lowerBound) else { return false }
    var end = place.upperBound
    while end < min(text.count, place.upperBound + 24), text[end] > 0x7F {
      end += text.scalar(at: end).length
    }
    return end + 1 < text.count && text[end] == 0x29 && ScalarClass.isHan(text.scalar(at: end + 1).value)
  }

  private static let sources = HanWords(["发布人", "来源", "作者", "编辑", "责编", "记者"])

  /// 泸州、内江、自贡经济总量: where a row of places ends that something is said of.
  func listEnd(_ index: Int) -> Int? {
    var last = index
    while last + 2 < scan.tokens.count, scan.tokens[last + 1].kind == .mark(0x3001),
      scan.tokens[last + 1].range.lowerBound == scan.tokens[last].range.upperBound,
      scan.tokens[last + 2].classes.contains(.place),
      scan.tokens[last + 2].range.lowerBound == scan.tokens[last + 1].range.upperBound
    { last += 2 }
    let end = scan.tokens[last].range.upperBound
    guard last > index, end < text.count, ScalarClass.isHan(text.scalar(at: end).value) else { return nil }
    return end
  }

  /// 富县, 莒县: a county whose name has one character in front, where it opens a clause.
  func isShortCounty(_ stem: Range<Int>, _ token: Token) -> Bool {
    stem.count == 3 && text.holds(token.range, anyOf: ["县"]) && isMarkEnd(stem.lowerBound)
      && !Self.quantifiers.begins(in: text, at: stem.lowerBound)
  }

  private static let quantifiers = HanWords([
    "全", "我", "该", "本", "各", "每", "邻", "外", "跨", "出", "两", "几", "多", "市", "省", "区", "州", "旗", "盟", "大", "小",
    "强",
    "新", "老", "旧", "同", "异", "城", "乡", "撤", "设", "建", "到", "在", "由", "从", "为", "是", "和", "与", "及", "等", "的",
    "百",
  ])

  /// 贵州贵阳: a place in the one that stands before it.
  private func followsPlace(_ index: Int) -> Bool {
    guard index > 0, case let before = scan.tokens[index - 1], before.classes.contains(.place) else {
      return false
    }
    return before.range.upperBound == scan.tokens[index].range.lowerBound
      && isMarkEnd(before.range.lowerBound)
  }

  /// 前5月广东进出口: a place right behind a span of time.
  private func followsSpan(_ index: Int) -> Bool {
    index > 0 && scan.tokens[index - 1].classes.contains(.span)
      && scan.tokens[index - 1].range.upperBound == scan.tokens[index].range.lowerBound
  }

  /// 失业率如次:法国10.4%,英国7.1%: another country is whose number follows it at once.
  func isListed(_ index: Int, in block: Block) -> Bool {
    let range = scan.tokens[index].range
    guard range.upperBound < block.range.upperBound, isMarkEnd(range.lowerBound) else { return false }
    return ScalarClass.isDigit(UInt32(text[range.upperBound])) || text.has("为", at: range.upperBound)
  }

  private static let shares = HanWords(["补助", "补贴", "配套", "奖补", "专项", "下达", "拨付"])

  private static let budgets = HanWords(["一般公共预算", "政府性基金", "国有资本经营", "社会保险基金"])
  /// 中央财政收入, not 中央财政补助.
  private static let outcomes = HanWords(["收入", "支出", "赤字", "收支", "总收", "总支", "本级", "国债"])
  private static let transfers = HanWords(["加上", "上解", "上缴", "争取"])

  /// 市级一般公共预算 is the city's own, 市级重点项目 only a kind of project.
  func isTier(_ index: Int) -> Bool {
    let range = scan.tokens[index].range
    let end = range.upperBound
    // 其中,本级收入9亿元: whose own, the text before says.
    if text.has("本级", at: range.lowerBound) { return false }
    // 加市级财政补助收入, 加上解市级支出: who gave or got what is another's.
    if Self.transfers.ends(in: text, at: range.lowerBound)
      || text.has("加", endingAt: range.lowerBound) && isMarkEnd(range.lowerBound - 3)
    {
      return false
    }
    // 省级财政补助200万元,市级配套120万元: who adds to what is somebody else's.
    let behind = text.has("财政", at: end) ? end + 6 : end
    if Self.shares.begins(in: text, at: behind) { return false }
    // 市级财政24亿元: so does the money itself.
    if behind > end, behind < text.count, ScalarClass.isDigit(UInt32(text[behind])) { return false }
    if isFunds(behind: index) { return false }
    // 其中市本级17条: whose own so many are.
    if text.has("其中", endingAt: range.lowerBound), end < text.count, ScalarClass.isDigit(UInt32(text[end])) {
      return true
    }
    // 县市区, 乡镇: all of them together, where they open what is said.
    guard
      isMarkEnd(range.lowerBound) || text.has("和", endingAt: range.lowerBound) && followsTier(index)
        || text.has("级", endingAt: end) && !text.has("和", endingAt: range.lowerBound)
    else { return false }
    // 中央财政补助 is what others get, 中央一般公共预算 its own.
    if range.count == 6, text.has("中央", at: range.lowerBound) {
      return Self.budgets.begins(in: text, at: end)
        || text.has("财政", at: end) && Self.outcomes.begins(in: text, at: end + 6)
    }
    for word in ["一般公共预算", "地方一般公共预算", "政府性基金", "国有资本经营", "社会保险基金", "财政", "收入", "支出", "预算", "决算", "每", "“"]
      as [StaticString]
    where text.has(word, at: end) { return true }
    guard index + 1 < scan.tokens.count, scan.tokens[index + 1].range.lowerBound == end else { return false }
    return !scan.tokens[index + 1].classes.isDisjoint(with: [.verb, .light, .adverb])
  }

  /// 省级财政扶贫资金3000万元: the kind of money that a number is of, not 市级下达资金3000万元.
  private func isFunds(behind tier: Int) -> Bool {
    let start = scan.tokens[tier].range.upperBound
    var end = start
    while end < min(text.count, start + 36), text[end] >> 4 == 0xE { end += 3 }
    guard end < text.count, ScalarClass.isDigit(UInt32(text[end])), text.has("资金", endingAt: end) else {
      return false
    }
    return scan.tokens[tier...].dropFirst().prefix { $0.range.lowerBound < end }
      .allSatisfy { $0.classes.isDisjoint(with: [.verb, .light]) }
  }

  /// 全市和市级收入, not 以中央和省级资金: what the tier is joined to is one itself.
  private func followsTier(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    return !scan.tokens[index - 2].classes.isDisjoint(with: [.here, .tier, .region])
  }

  /// 以临江市3.2万户最多, 其次为新河县千分之2.1, 减少1%: nothing but a name stands between 为 and a number or its change.
  func isMeasured(_ start: Int, _ end: Int) -> Bool {
    guard end < text.count, beginsNumber(at: end) || beginsChange(at: end) else {
      return false
    }
    // 仅次于临江市25亿元.
    for word in ["以", "为", "是", "次于"] as [StaticString] where text.has(word, endingAt: start) { return true }
    return false
  }

  /// 三门峡市, 九江市: a Chinese numeral that counts nothing may begin the name of a place.
  func isNumeral(_ token: Token) -> Bool {
    guard case .mention(let mention) = token.kind, scan.mentions[mention].rule == "name-number" else {
      return false
    }
    return token.range.count == 3
  }

  /// 集团产区, 集团作战: 集团 as a kind.
  private static let ofGroups = HanWords(["产区", "化", "军", "作战", "经营主体"])

  private static let costs = HanWords(["成本", "总额", "额", "量", "金额"])

  /// 公司 and 集团 without a name are the ones that report, where they open what is said.
  func isCompany(_ index: Int, in block: Block) -> Bool {
    let range = scan.tokens[index].range
    guard text.holds(range, anyOf: ["公司", "集团"]), !Self.ofGroups.begins(in: text, at: range.upperBound),
      // 集团采购药品, not 公司采购成本.
      !(text.has("集团", at: range.lowerBound) && text.has("采购", at: range.upperBound)
        && !Self.costs.begins(in: text, at: range.upperBound + 6))
    else { return false }
    if range.lowerBound == block.range.lowerBound || isMarkEnd(range.lowerBound) { return true }
    guard let before = token(endingAt: range.lowerBound), case .mention(let mention) = before.kind,
      case .period = scan.mentions[mention].kind
    else { return false }
    return true
  }
}
