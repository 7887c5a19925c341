/// Tells for whom a document speaks as a whole.
enum DocumentOwner {
  /// The organisation or region in the title, else the one that its figures are about most often.
  static func owner(of document: Document, entities: [[Entity]]) -> Range<Int>? {
    // Menus may stand in front of the title.
    let main = document.blocks.indices.filter { document.blocks[$0].role == .main }
    for index in main.prefix(8) {
      guard isTitle(document.blocks[index], document.text) else {
        if isProse(document.blocks[index]) { break }
        continue
      }
      if let named = first(entities[index], document.text),
        !isMenu(document.blocks[index].range, document.text)
      {
        guard isIssuer(named, of: document.blocks[index].range, document.text) else { return named }
        if let place = place(of: named, document.text) { return place }
      }
    }
    return budgeted(document, main) ?? openingBody(document, entities) ?? mostNamed(document, entities)
      ?? writer(document, entities)
      ?? mostNamedBody(document, entities)
  }

  /// 水利基金113年度预算案编列…, 水利基金110年度预算评估报告, 立法会年报: whose budget or yearbook one of the first lines of a text
  /// in traditional script opens with.
  private static func budgeted(_ document: Document, _ main: [Int]) -> Range<Int>? {
    guard document.isTraditional else { return nil }
    let text = document.text
    for index in main.prefix(6) {
      let start = document.blocks[index].range.lowerBound
      let last = min(document.blocks[index].range.upperBound, start + 75)
      var end = start
      while end + 3 <= last, text[end] >> 4 == 0xE, ScalarClass.isHan(text.scalar(at: end).value) { end += 3 }
      // 立法会年报 2018-2019
      if text.has("年报", endingAt: end), end - start >= 15, isTitle(document.blocks[index], text),
        bodies.ends(in: text, at: end - 6), !leads.begins(in: text, at: start)
      {
        return start..<end - 6
      }
      var year = end
      while year < last, ScalarClass.isDigit(UInt32(text[year])) { year += 1 }
      if end - start >= 9, (2...3).contains(year - end), budgets.begins(in: text, at: year),
        bodies.ends(in: text, at: end),
        !leads.begins(in: text, at: start), !leads.ends(in: text, at: end)
      {
        return start..<end
      }
    }
    return nil
  }

  private static let budgets = HanWords(["年度预算", "年度法定预算", "年度编列", "年度总预算", "年度营业预算"])
  private static let bodies = HanWords([
    "基金", "会", "府", "部", "署", "院", "局", "处", "校", "公司", "中心", "馆", "所", "台", "社",
  ])
  /// 依据113年度预算, 本公司113年度预算: nobody is named.
  private static let leads = HanWords([
    "依", "据", "按", "查", "本", "该", "惟", "为", "有关", "关于", "于", "在", "自", "截至", "较", "与", "和", "及", "民国", "审查",
  ])

  /// 今日临江 今日北山 今日青石, 地方网 > 临江市 > 正文: the links above a title.
  private static func isMenu(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    if text.has(">", within: line) { return true }
    let items = text[line].split(separator: 0x20)
    return items.count > 3
      && items.allSatisfy { $0.count <= 18 && ScalarClass.isHan(text.scalar(at: $0.startIndex).value) }
  }

  /// 本集团认真贯彻…: who speaks of itself, in a text that is of no place.
  private static func writer(_ document: Document, _ entities: [[Entity]]) -> Range<Int>? {
    entities.indices.lazy.filter { document.blocks[$0].role == .main }.compactMap { index in
      entities[index].first {
        $0.kind == .writer && Self.selves.begins(in: document.text, at: $0.range.lowerBound) && !$0.isQuoted
      }
    }.first?.range
  }

  private static let selves = HanWords(["本", "我"])

  /// 农业银行…: the organisation that a text of no place names again and again, and hardly any other.
  private static func mostNamedBody(_ document: Document, _ entities: [[Entity]]) -> Range<Int>? {
    var counts: [WordKey: (count: Int, first: Range<Int>)] = [:]
    var total = 0
    for index in document.blocks.indices where document.blocks[index].role == .main {
      for entity in entities[index]
      where entity.kind == .body && !entity.isSpeaker && !entity.isQuoted && entity.asideEnd == 0
        && entity.traits.isDisjoint(with: [.office, .compared, .around])
      {
        total += 1
        counts[WordKey(document.text, entity.range), default: (0, entity.range)].count += 1
      }
    }
    let most = counts.values.max { ($0.count, -$0.first.lowerBound) < ($1.count, -$1.first.lowerBound) }
    guard let most, most.count >= 3, most.count * 3 >= total * 2 else { return nil }
    return most.first
  }

  /// 懲教署面對疫情…, in a text whose title names nobody, which names it again and again: the organisation that it opens with,
  /// where nobody says 全市 or 我局.
  private static func openingBody(_ document: Document, _ entities: [[Entity]]) -> Range<Int>? {
    let text = document.text
    // The mainland's reports say 全市 or have a title; news of offices there tell of whole places.
    guard document.isTraditional,
      let block = document.blocks.indices.first(where: { document.blocks[$0].role == .main }),
      let first = entities[block].first(where: \.isName), first.kind == .body,
      !first.isSpeaker || tellsOfItself(first, text), !first.isQuoted, !first.traits.contains(.office),
      first.asideEnd == 0
    else { return nil }
    let name = WordKey(text, first.range)
    var count = 0
    for entity in entities.joined() {
      if entity.kind == .here || entity.kind == .writer { return nil }
      if entity.kind == .body, WordKey(text, entity.range) == name { count += 1 }
    }
    return count >= 3 ? first.range : nil
  }

  /// 医管局今日公布2023/24年年报: whether who speaks tells of itself.
  private static func tellsOfItself(_ speaker: Entity, _ text: [UInt8]) -> Bool {
    let end = speaker.range.upperBound
    let words = end..<min(text.count, end + 60)
    return ownReports.stand(in: text, within: words) && !others.stand(in: text, within: words)
  }

  private static let others = HanWords(["对", "就", "审查", "审核", "上市公司", "企业"])
  private static let ownReports = HanWords(["年报", "业绩", "年度报告", "财务报告", "全年业绩", "中期业绩"])

  /// 临江市人民政府办公室, or 临江市统计局 alone on its line: who issues a text that speaks for the place.
  private static func isIssuer(_ name: Range<Int>, of line: Range<Int>, _ text: [UInt8]) -> Bool {
    if offices.ends(in: text, at: name.upperBound) { return true }
    return text.has("统计局", endingAt: name.upperBound) && name == line
  }

  private static let offices = HanWords(["政府办公室", "政府办公厅", "国家统计局", "政府办"])

  /// The place that the name of an office begins with.
  private static func place(of name: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    var index = name.lowerBound + 6
    while index + 3 <= name.upperBound {
      if places.begins(in: text, at: index) { return name.lowerBound..<index + 3 }
      index += text.scalar(at: index).length
    }
    return nil
  }

  private static let places = HanWords(["省", "市", "县", "区", "旗", "州", "盟"])

  private static func isProse(_ block: Block) -> Bool { block.kind == .paragraph && block.range.count > 180 }

  /// Headings, and the short lines around a title that end no sentence: 临江县人民政府县长.
  private static func isTitle(_ block: Block, _ text: [UInt8]) -> Bool {
    if block.isHeading { return true }
    guard block.kind == .paragraph, block.range.count <= 120 else { return false }
    return !text.has(0x2C, within: block.range) && !text.has("。", endingAt: block.range.upperBound)
  }

  /// The first name; of a chain such as 临江州广河县 the innermost.
  ///
  /// Who speaks is not whom it is about: 国资委:上半年央企….
  private static func first(_ entities: [Entity], _ text: [UInt8]) -> Range<Int>? {
    let index = entities.firstIndex {
      // 【武汉展会】本省出口回升: what a bracket files the text under.
      $0.isName && !text.has("【", endingAt: $0.range.lowerBound) && !text.has(":", at: $0.range.upperBound)
        // 74个城市空气质量状况:石家庄垫底
        && !($0.isPassing && text.has(":", endingAt: $0.range.lowerBound))
        && !($0.kind == .body && $0.traits.isSuperset(of: [.compared, .around]))
    }
    guard var index else { return nil }
    while index + 1 < entities.count, entities[index].kind == .region,
      entities[index + 1].kind == .region || entities[index + 1].kind == .body,
      entities[index + 1].range.lowerBound == entities[index].range.upperBound
    { index += 1 }
    return entities[index].range
  }

  /// The region named most often, where no crowd of others is named too.
  ///
  /// 全国 is what others are compared with, unless no other is named at all; of many counties in a list
  /// none is the owner.
  private static func mostNamed(_ document: Document, _ entities: [[Entity]]) -> Range<Int>? {
    let text = document.text
    var counts: [(count: Int, first: Range<Int>)] = []
    var known: [WordKey: Int] = [:]
    known.reserveCapacity(32)
    for index in document.blocks.indices where document.blocks[index].role == .main {
      for entity in entities[index] where isOwner(entity, text) {
        let name = WordKey(text, entity.range)
        if let same = known[name] {
          counts[same].count += 1
        } else {
          known[name] = counts.count
          counts.append((1, entity.range))
        }
      }
    }
    if counts.count > 1 { counts.removeAll { isCountry($0.first, text) } }
    // 市级财政: a level that is named in passing.
    counts.removeAll { $0.count < 3 && isTier($0.first, text) }
    let total = counts.reduce(0) { $0 + $1.count }
    let most = counts.max { ($0.count, -$0.first.lowerBound) < ($1.count, -$1.first.lowerBound) }
    guard let most, most.count * 4 >= total,
      most.count > (isCountry(most.first, text) ? 2 : 1) || isAllOfARegion(most.first, text)
        || opens(most.first, document)
    else { return whole(among: counts, text) }
    // 临江县扶贫办…: one 全县 further behind says no more than the place that the text opens with.
    if most.count == 1, isAllOfARegion(most.first, text), let place = openingPlace(document, entities) {
      return place
    }
    // 全市…, of which 西河区 is told more often than the others: the whole speaks.
    if districts.ends(in: text, at: most.first.upperBound), !isAllOfARegion(most.first, text),
      let city = counts.first(where: { $0.count > 1 && cities.isOne(in: text, $0.first) }),
      city.count * 2 >= most.count, city.first.lowerBound < most.first.lowerBound
    {
      return city.first
    }
    return isAllOfARegion(most.first, text) ? whole(among: counts, text) ?? most.first : most.first
  }

  /// 市级, 区县, not 市本级, whose accounts a text may be.
  private static func isTier(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    text.has("级", endingAt: name.upperBound) && !text.has("本级", endingAt: name.upperBound)
      || tierNames.isOne(in: text, name)
  }

  private static let tierNames = HanWords(["中央", "区县", "县区", "市县", "县市区", "乡镇", "各区县"])
  private static let districts = HanWords(["县", "区", "旗"])
  private static let cities = HanWords(["全市", "我市", "全州", "全盟"])

  /// The place in the name of the office that the first paragraph speaks of.
  private static func openingPlace(_ document: Document, _ entities: [[Entity]]) -> Range<Int>? {
    guard let index = document.blocks.indices.first(where: { document.blocks[$0].role == .main }),
      let office = entities[index].first(where: { $0.kind == .body })
    else { return nil }
    return place(of: office.range, document.text)
  }

  /// 全市, in a report that names all of its counties and speaks of 全省 more often: who says 我市 speaks for a city, and
  /// who says neither for the smallest whole that it names again and again.
  private static func whole(
    among counts: [(count: Int, first: Range<Int>)], _ text: [UInt8]
  ) -> Range<Int>? {
    let often = counts.filter { $0.count > 1 }
    let own = often.filter { text.has("我", at: $0.first.lowerBound) }.max { $0.count < $1.count }?.first
    let wholes = often.filter { isAllOfARegion($0.first, text) }
    guard let own else {
      let smallest = wholes.max { (tier($0.first, text), $0.count) < (tier($1.first, text), $1.count) }
      return smallest?.first ?? outstanding(counts)
    }
    return wholes.first { tier($0.first, text) == tier(own, text) }?.first ?? own
  }

  /// The one that is named twice as often as any other.
  private static func outstanding(_ counts: [(count: Int, first: Range<Int>)]) -> Range<Int>? {
    let most = counts.sorted { $0.count > $1.count }.prefix(2)
    guard let first = most.first, first.count > 5 else { return nil }
    return most.count == 1 || first.count >= most[1].count * 2 ? first.first : nil
  }

  /// How small a whole is: 全省, 全市 and so on down to 全村; of 全区, a province's part or a city's, the others tell.
  private static func tier(_ whole: Range<Int>, _ text: [UInt8]) -> Int {
    tiers.firstIndex { $0.ends(in: text, at: whole.upperBound) } ?? 0
  }

  private static let tiers = [
    HanWords(["省", "区"]), HanWords(["市", "州", "盟"]), HanWords(["县", "旗"]), HanWords(["镇", "乡", "村"]),
  ]

  /// 全市: a text that speaks of it once is its own, unlike one that mentions 全国.
  private static func isAllOfARegion(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    text.has("全", at: name.lowerBound) && !isCountry(name, text)
  }

  /// Whether a name may be that of an owner.
  private static func isOwner(_ entity: Entity, _ text: [UInt8]) -> Bool {
    switch entity.kind {
    case .region, .here, .writer:
      // 全国粮食产量 speaks of it, 领跑全国, 高于全省 and 居全国前列 measure others against it.
      // 其中沙坡区37平方公里: a part of the whole.
      entity.asideEnd == 0 && !text.has("其中", endingAt: entity.range.lowerBound)
        // 香港及台湾地区旅客: where those come from of whom something is told.
        && !Origin.guests.begins(in: text, at: entity.range.upperBound)
        && !Origin.bylines.begins(in: text, at: entity.range.upperBound)
        && entity.traits.isDisjoint(
          with: entity.kind == .here ? [.field, .around, .compared] : [.field, .around])
        && !Self.abroad.isOne(in: text, entity.range)
        && !(entity.kind == .region && isInRow(entity.range, text))
        && (entity.traits.contains(.opening) || !isCountry(entity.range, text))
        && !parts.ends(in: text, at: entity.range.upperBound)
    default: false
    }
  }

  /// 日本(1964元)、南韩旅客: one of several, none of which a text speaks for.
  private static func isInRow(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    let end = name.upperBound
    if joints.ends(in: text, at: name.lowerBound) { return true }
    if joints.begins(in: text, at: end) { return !words.begins(in: text, at: end) }
    return end + 1 < text.count && text[end] == 0x28 && ScalarClass.isDigit(UInt32(text[end + 1]))
  }

  private static let joints = HanWords(["、", "及"])
  /// 临江市及时拨付, 临江市、县两级: no row.
  private static let words = HanWords(["及时", "及下属", "及其", "及所", "、县", "、区", "、镇", "、乡", "、市"])

  /// Whether what is named only once is named where a document begins.
  private static func opens(_ name: Range<Int>, _ document: Document) -> Bool {
    let main = document.blocks.filter { $0.role == .main }.prefix(3)
    return main.contains { $0.range.contains(name.lowerBound) }
  }

  /// What is only a part of what a text speaks of.
  private static let parts = HanWords(["部门", "行业", "园区"])
  private static let abroad = HanWords(["全球", "中国"])
  private static let countries = HanWords(["全国", "我国"])

  private static func isCountry(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    countries.isOne(in: text, name)
  }
}
