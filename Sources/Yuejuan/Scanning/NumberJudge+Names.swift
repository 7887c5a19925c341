/// Numbers that are parts of names, dates and rates: 国道331线, 千亿元产业集群, 每万人.
extension NumberJudge {
  func follows(latin start: Int) -> Bool {
    start > block.lowerBound && ScalarClass.isLatin(UInt32(text[start - 1]))
  }

  /// GDP4408.1亿元: whether a name of capital letters alone stands in front, which was parted from the digits for that.
  func counts(_ name: Token?, endingAt start: Int) -> Bool {
    guard ScalarClass.isDigit(UInt32(text[start])), let name, name.range.upperBound == start,
      name.classes.contains(.named)
    else { return false }
    return text[name.range].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// (亿元), 单位:万元: a unit that stands for a column.
  func isLoneScale(at start: Int) -> Bool {
    guard Numerals.scale(text.scalar(at: start).value) != nil else { return false }
    // 单位:新台币千元.
    let currency = Self.currencies.first { text.has($0, endingAt: start) }
    let front = start - (currency?.utf8CodeUnitCount ?? 0)
    return front > 0 && [0x28, 0x3A, 0x2F].contains(text[front - 1])
  }

  private static let currencies: [StaticString] = ["新台币", "人民币", "港币"]

  /// 五次会议, 三次全会, 十一届: the number is part of the session's name, unless so many were held: 召开35次会议.
  func isSession(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.dimension == .count else { return false }
    let isMeeting = Self.meetings.begins(in: text, at: reading.end)
    guard isMeeting || !reading.hasDigits else { return false }
    // 八届六次七次八次全会.
    if !reading.hasDigits, reading.unit == .occurrence,
      text.has("届", endingAt: start) || text.has("次", endingAt: start)
    {
      return true
    }
    if reading.unit == .session { return true }
    return isMeeting && reading.unit == .occurrence && !isHeld(reading, at: start)
  }

  /// 召开35次会议, 先后召开五次会议: so many were held; 召开五次全会 is the fifth.
  private func isHeld(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard text.has("会议", at: reading.end) else { return false }
    return reading.hasDigits ? Self.holding.ends(in: text, at: start) : Self.counted.ends(in: text, at: start)
  }

  private static let holding = HanWords([
    "召开", "举行", "举办", "开了", "召集", "行了", "办了", "主持", "列席", "参加", "组织", "累计", "合计", "总共", "先后", "共",
  ])
  private static let counted = HanWords([
    "共召开", "共举行", "累计召开", "先后召开", "总共召开", "开了", "行了", "累计", "总共",
  ])

  private static let meetings = HanWords(["会议", "全会", "全体会议", "代表大会"])

  /// 位居23县市第2名, 12个县区第3位: among how many a rank is.
  func isOfRanked(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.dimension == .count || reading.dimension == .none, reading.value < Number(1000) else {
      return false
    }
    for end in stride(from: reading.end + 3, through: min(reading.end + 15, block.upperBound - 6), by: 3) {
      guard text[end] >> 4 == 0xE else { return false }
      guard Self.ranked.ends(in: text, at: end) else { continue }
      let rank = Self.ranking.first { text.has($0, at: end) }.map { end + $0.utf8CodeUnitCount } ?? end
      if isRank(at: rank) { return true }
    }
    return false
  }

  /// 第2名, 第三位, 第5 in front of a mark: not 第一产业, 第三批.
  private func isRank(at start: Int) -> Bool {
    guard text.has("第", at: start) else { return false }
    var end = start + 3
    while end < block.upperBound, end - start <= 9 {
      if ScalarClass.isDigit(UInt32(text[end])) {
        end += 1
      } else if case let (scalar, length) = text.scalar(at: end),
        Numerals.digit(scalar) != nil || scalar == 0x5341
      {
        end += length
      } else {
        break
      }
    }
    guard end > start + 3 else { return false }
    return text.has("名", at: end) || text.has("位", at: end) || end >= block.upperBound
      || !ScalarClass.isHan(text.scalar(at: end).value)
  }

  private static let ranked = HanWords([
    "县", "市", "区", "省", "州", "国", "城", "镇", "乡", "旗", "中", "地区", "国家", "单位",
  ])
  private static let ranking: [StaticString] = ["排名", "名列", "位居", "位列", "排在", "居", "列", "排"]

  /// 百亿级产业集群, 300亿级: of what size something is; 一、二类, 一至三期: kinds in a row; 周四: a day of the week.
  func isOfKind(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if reading.hasScale, reading.unit == .grade { return true }
    // 232条款: which one, not how many.
    if text.has("条", endingAt: reading.end), text.has("款", at: reading.end),
      !text.has("款项", at: reading.end), !text.has("款式", at: reading.end)
    {
      return true
    }
    if isSystem(reading) || isSeason(reading) { return true }
    guard !reading.hasDigits, reading.dimension == .count, reading.value <= Number(10) else { return false }
    // 一至三期车辆.
    if reading.rule == .range, reading.value == Number(1), Self.kinds.ends(in: text, at: reading.end) {
      return true
    }
    // 周四盘后.
    if text.has("周", endingAt: start), text.has("盘", endingAt: reading.end) { return true }
    guard text.has("、", endingAt: start), start > block.lowerBound + 5,
      let before = Numerals.digit(text.scalar(at: start - 6).value),
      Self.kinds.ends(in: text, at: reading.end)
    else { return false }
    return reading.value == Number(Int128(before + 1))
  }

  /// 七人制橄榄球, 三年制中专: how it is set up; 35人制毒 are people who do something.
  private func isSystem(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.dimension == .people || reading.dimension == .time, text.has("制", at: reading.end),
      case let end = reading.end + 3
    else { return false }
    return end >= block.upperBound || !ScalarClass.isHan(text.scalar(at: end).value)
      || Self.systems.begins(in: text, at: end)
  }

  private static let systems = HanWords([
    "的", "足球", "篮球", "排球", "橄榄球", "冰球", "赛", "比赛", "中专", "大专", "本科", "高职", "专科", "学", "教育", "初中", "义务", "工作",
    "班",
  ])

  /// 2017-2018克利伯帆船赛: a season, which begins in one year and ends in the next.
  private func isSeason(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.rule == .range, reading.hasDigits, !reading.hasScale, let high = reading.high,
      reading.value >= Number(1990), reading.value <= Number(2100)
    else { return false }
    return reading.value.adding(Number(1)) == high
      && text.has("赛", within: reading.end..<min(block.upperBound, reading.end + 36))
  }

  private static let kinds = HanWords(["类", "级", "批", "期", "档", "线", "组", "等"])

  /// 浏览:4015次: how often a page was looked at; 4300000028站点: the number of a licence.
  func isOfPage(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.dimension == .count, reading.hasDigits else { return false }
    // 由表1所示, 如图2所列.
    if text.has("所", endingAt: reading.end), Self.tables.ends(in: text, at: start),
      Self.references.begins(in: text, at: reading.end)
    {
      return true
    }
    if reading.end - start > 12, text[start..<start + 10].allSatisfy({ ScalarClass.isDigit(UInt32($0)) }) {
      return true
    }
    guard reading.unit == .occurrence, start > 9, text[start - 1] == 0x3A else { return false }
    return Self.looks.ends(in: text, at: start - 1)
  }

  private static let tables = HanWords(["表", "图", "附件", "公式"])
  private static let references = HanWords(["示", "列", "述", "载"])
  private static let looks = HanWords(["浏览", "浏览量", "浏览次数", "点击", "点击量", "点击数", "阅读", "阅读量", "访问量", "访问次数"])

  /// 自80年代起, 12025年: a decade, and what looks like a year and is none.
  func isDecade(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.unit == .year, reading.hasDigits else { return false }
    if reading.value > Number(3000), !reading.hasScale { return true }
    return text.has("代", at: reading.end) && reading.value < Number(100)
      && reading.value.coefficient(at: 0).map { $0 % 10 == 0 } == true
  }

  /// 七至九年级: a class at school.
  func isGrade(_ reading: QuantityScanner.Reading) -> Bool {
    text.has("级", at: reading.end) && reading.unit == .year
  }

  /// 每万人, 每10万人, 每百户: what a rate is counted by.
  func isDenominator(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    // 千人口托位数3.9个.
    if reading.hasScale, !reading.hasDigits, text.has("人口", endingAt: reading.end) { return true }
    guard reading.hasScale, text.has("每", endingAt: start) else { return false }
    return reading.isCount
  }

  /// 13月45日: what looks like a date and is none states nothing either.
  func isPartOfDate(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.hasDigits else { return false }
    if text.has("月", endingAt: reading.end) {
      return reading.end < block.upperBound && ScalarClass.isDigit(UInt32(text[reading.end]))
        && reading.dimension == .time
    }
    return text.has("月", endingAt: start) && text.has("日", endingAt: reading.end)
  }

  /// 千亿元产业集群, 亿元村: a round sum without a digit is part of a name unless words bound it.
  func isRoundName(_ reading: QuantityScanner.Reading, at start: Int, behind token: Token?) -> Bool {
    guard reading.dimension == .money, !reading.hasDigits, reading.bound == .exact,
      case let scalar = text.scalar(at: start).value, Numerals.scale(scalar) ?? 0 > 1,
      reading.end < block.upperBound
    else { return false }
    if let token, token.range.upperBound == start, !token.classes.isDisjoint(with: .boundBefore) {
      return false
    }
    for bound in ["以上", "及以上", "以下", "以内", "左右", "(含)"] as [StaticString]
    where text.has(bound, at: reading.end) { return false }
    let next = text.scalar(at: reading.end).value
    return ScalarClass.isHan(next) || ScalarClass.isLatin(next)
  }

  /// 国道331线, 公交12路.
  func isRoad(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.dimension == .count, reading.unit == .line || reading.unit == .route else { return false }
    return text.has("道", endingAt: start) || text.has("公交", endingAt: start)
      || text.has("公交", at: reading.end)
  }

  /// Numerals in a short quotation belong to its slogan; digits do when the quotation is the number.
  func isQuoted(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if !reading.hasDigits { return true }
    // “稳增长18条”: what a set of measures is called.
    if text.has("条", endingAt: reading.end), text.has("”", at: reading.end), start > block.lowerBound,
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
    {
      return true
    }
    // “四个100%”: so many of the same.
    if text.has("个", endingAt: start) { return true }
    return text.has("“", endingAt: start) && (text.has("”", at: reading.end) || reading.unit == .none)
  }
}
