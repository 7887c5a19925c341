// Names by their ends: where they begin, and whether what lies between can be a name.

extension EntityFinder {
  /// The name that ends with a word, if the characters in front of it can be its own.
  func named(
    endingWith index: Int, in block: Block, first: Int, after found: [Entity]
  ) -> Entity? {
    let token = scan.tokens[index]
    let kind: Entity.Kind =
      token.classes.contains(.region) ? .region : token.classes.contains(.body) ? .body : .project
    var start = start(
      of: token, kind, runStart(before: index, in: block, first: first, kind), after: found.last)
    // 及临江市: the joint in front of a name, not 及时.
    if text.has("及", at: start), start + 9 <= token.range.lowerBound, !text.has("时", at: start + 3) {
      start += 3
    }
    // 党中央部署及省委要求: the joint in front of a tier.
    if start < token.range.lowerBound, text.has("及", within: start..<token.range.upperBound),
      let joint = (start + 3..<token.range.upperBound).last(where: { text.has("及", at: $0) }),
      Self.tiers.begins(in: text, at: joint + 3)
    {
      start = joint + 3
    }
    // 据省交通厅介绍, (不含铁门县): what the word is taken from, or what is left out.
    for lead in ["据", "关于", "不含", "不包括", "含", "剔除"] as [StaticString]
    where text.has(lead, at: start) && isMarkEnd(start) {
      start += lead.utf8CodeUnitCount
      break
    }
    if kind == .project { start = projectStart(from: start, to: index) }
    // 临江县城镇、农村居民: the towns of a county, not one of them.
    if kind == .region, text.has("城镇", endingAt: token.range.upperBound),
      Self.tiers.ends(in: text, at: token.range.upperBound - 6)
    {
      return nil
    }
    // 整合中央和自治区资金: 中央 has no name in front.
    if start < token.range.lowerBound, token.range.count == 6, text.has("中央", at: token.range.lowerBound) {
      return nil
    }
    // 直辖市及县: kinds of places, and none of them.
    if kind == .region, text.has("直辖市", within: start..<max(start, token.range.upperBound)),
      let kinds = (start..<token.range.upperBound).first(where: { text.has("直辖市", at: $0) })
    {
      if kinds + 9 >= token.range.lowerBound || Self.joints.begins(in: text, at: kinds + 9) { return nil }
      start = kinds + 9
    }
    // 环境部署会: 部署 ends no name.
    if text.has("部署", endingAt: token.range.upperBound), token.range.count == 3 { return nil }
    // 公路通村率: what is measured.
    if kind == .region, text.has("率", at: token.range.upperBound),
      text.has("通", endingAt: token.range.lowerBound)
    {
      return nil
    }
    // 创撤地设市以来最好成绩, 全域公交县: since when, and of which kind.
    if kind == .region,
      text.has("以来", at: token.range.upperBound) || start < token.range.lowerBound && text.has("全", at: start)
    {
      return nil
    }
    let stem = start..<max(start, token.range.lowerBound)
    if isTitle(token), !isMarkEnd(start) { return nil }
    let hasHost = found.last?.range.lowerBound == start
    // 法治政府, 受人大监督: a government that no place has is nobody in particular.
    if !hasHost, Self.governing.isOne(in: text, token.range), !isOfPlace(token.range.lowerBound) {
      return nil
    }
    // 财政局预算项下: whose part of a budget it is.
    let isOfBudget =
      kind == .body && stem.isEmpty && isMarkEnd(start) && token.range.count >= 9
      && text.has("预算项下", at: token.range.upperBound)
    let isWhole =
      isOfBudget
      || token.range.count >= 12 && kind == .body
        && (text.has("局", endingAt: token.range.upperBound)
          || text.has("部门", endingAt: token.range.upperBound))
    guard isWhole || isStem(stem, of: token, kind, hasHost: hasHost, before: index),
      stem.count <= (kind == .region ? 30 : 60)
    else { return nil }
    if kind == .project {
      // 乳粉厂等一批产业化项目: of which kind several are.
      if text.has("批", endingAt: start) { return nil }
      if isDescribed(start) { return Entity(kind: .described, range: start..<token.range.upperBound) }
      guard isNamed(index, behind: hasHost ? found.last : nil),
        governs(index) || isSpokenOf(stem, index) || isTopic(start, index)
      else { return nil }
    }
    let isLikely =
      hasHost || isWhole || start == block.range.lowerBound || isMarkEnd(start)
      || isPlaceName(stem, before: index) || token.range.count > 3 && stem.count >= 12
      || kind == .region && isLedTo(start, by: found.last)
      || kind == .region
        && (isMeasured(start, token.range.upperBound) || isWhere(start..<token.range.upperBound))
    return Entity(kind: kind, range: start..<token.range.upperBound, isDoubtful: !isLikely)
  }

  /// 临江市东山区, 2018年东山县, 其中东山区: a name in the region before it, behind a span of time, or singled out.
  private func isLedTo(_ start: Int, by last: Entity?) -> Bool {
    if let last, last.kind == .region, last.range.upperBound == start { return true }
    return text.has("其中", endingAt: start) || token(endingAt: start)?.classes.contains(.span) == true
  }

  /// 获批普惠金融发展示范区: what a place is made, not a place, unless it opens what is said.
  private func isTitle(_ token: Token) -> Bool {
    Self.titles.isOne(in: text, token.range)
  }

  private static let joints = HanWords(["及", "与", "和", "或", "、"])
  private static let governing = HanWords(["政府", "人大", "政协", "党委"])

  private func isOfPlace(_ end: Int) -> Bool {
    Self.tiers.ends(in: text, at: end) || text.has("人民", endingAt: end)
  }

  private static let titles = HanWords(["示范区", "试验区", "先行区", "先导区", "实验区"])

  /// 青海省: what is in front of 省 is a place by itself.
  private func isPlaceName(_ stem: Range<Int>, before index: Int) -> Bool {
    guard index > 0 else { return false }
    return scan.tokens[index - 1].range == stem && scan.tokens[index - 1].classes.contains(.place)
  }

  /// Where a name begins: with the region that it stands in, else behind the last verb or name.
  private func start(
    of token: Token, _ kind: Entity.Kind, _ run: (hardStart: Int, lastVerbEnd: Int), after last: Entity?
  ) -> Int {
    guard let last, last.range.upperBound <= token.range.lowerBound else {
      // Verbs are part of a project's name: 农网巩固提升工程.
      return kind == .project ? run.hardStart : max(run.hardStart, run.lastVerbEnd)
    }
    let distance = token.range.lowerBound - last.range.upperBound
    let isUnbroken = run.lastVerbEnd <= last.range.lowerBound || token.range.count > 9 || distance <= 24
    if kind != .region, last.kind == .region || last.kind == .body, last.range.lowerBound >= run.hardStart,
      distance <= 45, isUnbroken
    {
      return last.range.lowerBound
    }
    if kind == .project { return max(run.hardStart, last.range.upperBound) }
    return max(run.hardStart, run.lastVerbEnd, last.range.upperBound)
  }

  /// Whether the characters in front of a name's end can be its own.
  ///
  /// One character at the end says little: 办 院 部 need a region in front, 县 市 区 a short stem.
  private func isStem(
    _ stem: Range<Int>, of token: Token, _ kind: Entity.Kind, hasHost: Bool, before index: Int
  ) -> Bool {
    guard stem.count >= 6 || isShortCounty(stem, token) else { return false }
    // 区人民法院, 市中级人民法院: which place's, its readers know.
    if kind == .body, isMarkEnd(stem.lowerBound), isOfTier(stem.lowerBound),
      Self.courts.isOne(in: text, stem.lowerBound + 3..<token.range.upperBound)
    {
      return true
    }
    if kind == .project, Self.pointers.begins(in: text, at: stem.lowerBound) { return false }
    // 科技创新中心 is a kind of place, 临江县创新中心 an organisation.
    if !hasHost, text.has("中心", endingAt: token.range.upperBound), !isOfTier(stem.lowerBound) { return false }
    // The year tells 2022年改造项目 from other projects.
    if kind == .project, ScalarClass.isDigit(UInt32(text[stem.lowerBound])) { return true }
    guard hasOwnCharacters(stem, before: index) || isShortCounty(stem, token) else { return false }
    guard token.range.count == 3 else { return true }
    switch kind {
    case .body:
      return hasHost || text.has("局", at: token.range.lowerBound) || text.has("署", at: token.range.lowerBound)
    // 引导省、市、县三级: the provinces are known by their names.
    case .region: return stem.count <= 18 && (!isProvince(token) || isPlaceName(stem, before: index))
    default: return true
    }
  }

  private static let courts = HanWords(["人民法院", "中级人民法院", "高级人民法院", "人民检察院", "法院", "检察院", "中院", "高院"])
  private static let offices = HanWords(["局", "委", "部", "厅", "署", "院", "办", "会"])
  private static let pointers = HanWords([
    "以上", "上述", "以下", "这批", "这些", "所有", "全部", "各", "其他", "全线", "主体", "附属", "配套", "前期", "该", "此",
  ])
  private static let tiers = HanWords(["省", "市", "县", "区", "旗", "州", "盟", "镇", "乡"])

  /// 县疾控中心 is the county's, 县级中心 and 省域副中心 are kinds.
  private func isOfTier(_ start: Int) -> Bool {
    Self.tiers.begins(in: text, at: start) && !text.has("级", at: start + 3) && !text.has("域", at: start + 3)
  }

  private func isProvince(_ token: Token) -> Bool { text.has("省", at: token.range.lowerBound) }

  /// Whether any character of a name belongs to no word of the vocabulary: 苏木镇 names no town.
  func hasOwnCharacters(_ stem: Range<Int>, before index: Int) -> Bool {
    // 国家统计局, 文化和旅游部 have no other names than what they are for.
    let isOffice = Self.offices.ends(in: text, at: scan.tokens[index].range.upperBound)
    var covered = 0
    var previous = index - 1
    while previous >= 0, scan.tokens[previous].range.lowerBound >= stem.lowerBound {
      let classes = scan.tokens[previous].classes
      if !classes.isDisjoint(
        with: isOffice ? [.common, .region, .verb] : [.common, .kind, .region, .verb, .join])
      {
        covered += scan.tokens[previous].range.count
      }
      previous -= 1
    }
    // 伊州区, 城关镇: one of two characters may end other names, where the name opens what is said.
    if stem.count == 6, covered == 3, isMarkEnd(stem.lowerBound),
      scan.tokens[index - 1].classes.contains(.region)
    {
      return true
    }
    return stem.count - covered >= (scan.tokens[index].range.count == 3 ? 6 : 3)
  }
}
