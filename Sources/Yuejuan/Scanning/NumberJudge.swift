/// Tells numbers that state a quantity from those that are parts of names, lists and idioms.
struct NumberJudge {
  let text: [UInt8]
  let block: Block
  let countables: WordTrie

  /// Whether what was read is a figure.
  func isFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?, inQuotation: Bool
  ) -> Bool {
    if follows(latin: start) || isLoneScale(reading, at: start) || isRoad(reading, at: start) { return false }
    if isDenominator(reading, at: start) || isPartOfDate(reading, at: start) { return false }
    if isRoundName(reading, at: start, behind: token) { return false }
    if inQuotation, isQuoted(reading, at: start) { return false }
    if isSession(reading) || isGrade(reading) { return false }
    if reading.quantity.dimension == .none { return isBareFigure(reading, at: start, behind: token) }
    if !reading.hasDigits, !reading.hasScale, reading.rule == "number" {
      return isChineseFigure(reading, at: start)
    }
    return true
  }

  /// 第一 is a rank when it ends its clause and something ranks in front of it.
  func isBareRank(at start: Int, end: Int, behind tokens: [Token]) -> Bool {
    guard start > block.range.lowerBound, isRanked(by: tokens) else { return false }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    guard ScalarClass.isHan(before) else { return false }
    guard end < block.range.upperBound else { return true }
    let (after, _) = text.scalar(at: end)
    return !ScalarClass.isHan(after) && !ScalarClass.isDigit(after)
  }

  /// Whether a word of rank or a region stands before in the same clause.
  func isRanked(by tokens: [Token]) -> Bool {
    for token in tokens.suffix(6).reversed() {
      if case .mark(let mark) = token.kind, mark != 0x201D, mark != 0x201C { return false }
      if !token.classes.isDisjoint(with: [.rank, .here, .region]) { return true }
    }
    return false
  }

  private static let burdens: [StaticString] = ["减负", "担负", "肩负", "背负", "自负", "胜负", "欠负", "降负", "减負", "擔負"]

  /// Where the minus sign in front of a number stands, if it is one.
  static func signStart(in text: [UInt8], before index: Int, from first: Int) -> Int? {
    let start: Int
    if index > first, text[index - 1] == 0x2D {
      start = index - 1
    } else if text.has("−", endingAt: index), index - 3 >= first {
      start = index - 3
    } else if text.has("负", endingAt: index) || text.has("負", endingAt: index), index - 3 >= first {
      // 减负180亿元, 担负8项任务: what bears a load is not below zero.
      return Self.burdens.contains { text.has($0, endingAt: index) } ? nil : index - 3
    } else {
      return nil
    }
    guard start > first else { return start }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    let joins = ScalarClass.isDigit(before) || ScalarClass.isLatin(before) || before == 0x25 || before == 0x2D
    return joins || before == 0x29 ? nil : start
  }

  /// (亿元), 单位:万元: a unit that stands for a column.
  private func isLoneScale(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard start > 0, Numerals.scale(text.scalar(at: start).value) != nil else { return false }
    return [0x28, 0x3A, 0x2F].contains(text[start - 1])
  }

  /// 五次会议, 三次全会, 十一届: the number is part of the session's name.
  private func isSession(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.quantity.dimension == .count else { return false }
    let isMeeting = Self.meetings.begins(in: text, at: reading.end)
    guard isMeeting || !reading.hasDigits else { return false }
    if reading.quantity.unit.isExactly("届") { return true }
    return isMeeting && reading.quantity.unit.isExactly("次")
  }

  private static let meetings = HanWords(["会议", "全会", "全体会议", "代表大会"])

  /// 七至九年级: a class at school.
  private func isGrade(_ reading: QuantityScanner.Reading) -> Bool {
    text.has("级", at: reading.end) && reading.quantity.unit.isExactly("年")
  }

  private func follows(latin start: Int) -> Bool {
    start > block.range.lowerBound && ScalarClass.isLatin(UInt32(text[start - 1]))
  }

  /// 每万人, 每10万人, 每百户: what a rate is counted by.
  private func isDenominator(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.hasScale, text.has("每", endingAt: start) else { return false }
    return reading.quantity.dimension == .people || reading.quantity.dimension == .count
  }

  /// 13月45日: what looks like a date and is none states nothing either.
  private func isPartOfDate(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.hasDigits else { return false }
    if text.has("月", endingAt: reading.end) {
      return reading.end < block.range.upperBound && ScalarClass.isDigit(UInt32(text[reading.end]))
        && reading.quantity.dimension == .time
    }
    return text.has("月", endingAt: start) && text.has("日", endingAt: reading.end)
  }

  /// 千亿元产业集群, 亿元村: a round sum without a digit is part of a name unless words bound it.
  private func isRoundName(_ reading: QuantityScanner.Reading, at start: Int, behind token: Token?) -> Bool {
    guard reading.quantity.dimension == .money, !reading.hasDigits, reading.quantity.bound == .exact,
      case let scalar = text.scalar(at: start).value, Numerals.scale(scalar) ?? 0 > 1,
      reading.end < block.range.upperBound
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
  private func isRoad(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard reading.quantity.dimension == .count else { return false }
    guard
      text.has("道", endingAt: start) || text.has("公交", endingAt: start) || text.has("公交", at: reading.end)
    else { return false }
    return reading.quantity.unit.isExactly("线") || reading.quantity.unit.isExactly("路")
  }

  /// Numerals in a short quotation belong to its slogan; digits do when the quotation is the number.
  private func isQuoted(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if !reading.hasDigits { return true }
    return text.has("“", endingAt: start) && (text.has("”", at: reading.end) || reading.quantity.unit.isEmpty)
  }

  /// 一 counts nothing in running text, neither does a bare 百 without what it counts.
  private func isChineseFigure(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if reading.quantity.unit.isExactly("日"), !isSpanOfDays(reading, at: start) { return false }
    switch reading.quantity.dimension {
    case .count, .people, .time, .length, .rank:
      if reading.quantity.value == Number(1) { return isCountOfOne(reading, at: start) }
      return reading.quantity.value != Number(0)
    default: return reading.quantity.value != Number(0)
    }
  }

  /// 新增一家, 护理假一个月: 一 counts behind a word that asks for a count, never in 一个个 and 一体化.
  func isCountOfOne(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    guard !reading.hasDigits, reading.quantity.value == Number(1), !reading.quantity.unit.isEmpty,
      !text.has("个个", endingAt: reading.end)
    else { return false }
    let isTime = reading.quantity.dimension == .time
    let words: [StaticString] =
      isTime
      ? ["假", "期限为", "为期", "不少于", "不超过", "不得超过", "支付", "发给", "提前", "延长"] : ["共", "共有", "仅", "仅有", "只有", "新增"]
    if isTime, text.has("起", endingAt: start), text.has("内", at: reading.end) { return true }
    return words.contains { text.has($0, endingAt: start) }
  }

  /// 增加婚假十八日, 不超过二十日, 七日内: so many days, and no date.
  private func isSpanOfDays(_ reading: QuantityScanner.Reading, at start: Int) -> Bool {
    if ["内", "以内", "以上", "以下"].contains(where: { text.has($0, at: reading.end) }) { return true }
    return ["假", "休息", "超过", "少于", "低于", "满", "增加", "延长", "期限为", "为期"].contains {
      text.has($0, endingAt: start)
    }
  }

  /// Without a unit: a scale, a table's cell, a noun that needs no classifier, or the end of `…为53.2`.
  private func isBareFigure(
    _ reading: QuantityScanner.Reading, at start: Int, behind token: Token?
  ) -> Bool {
    guard reading.hasDigits else {
      return isSpokenCount(reading) || isRoundSum(reading, at: start, behind: token)
    }
    guard reading.end <= text.count else { return false }
    if case .tableCell = block.kind, isWhole(start..<reading.end) { return true }
    let next = reading.end < block.range.upperBound ? text.scalar(at: reading.end).value : 0
    if ScalarClass.isLatin(next) || ScalarClass.isDigit(next) || next == 0x2F || next == 0x3A { return false }
    if reading.hasScale { return true }
    if next != 0, let match = countables.longestMatch(in: text, at: reading.end),
      match.end <= block.range.upperBound
    {
      return reading.quantity.value < Number(10000)
    }
    guard let token, token.range.upperBound == start, token.classes.contains(.link) else { return false }
    return !ScalarClass.isHan(next) && next != 0x2D && next != 0x25
  }

  /// 六部委联合发文: organisations that numerals count.
  private func isSpokenCount(_ reading: QuantityScanner.Reading) -> Bool {
    if isLargeSum(reading) { return true }
    guard reading.rule == "number", reading.end < block.range.upperBound, reading.quantity.value > Number(1),
      reading.quantity.value < Number(1000)
    else { return false }
    return countables.longestMatch(in: text, at: reading.end)?.value == 1
  }

  /// 人口三百万: a sum of 万 or 亿 that nothing follows.
  private func isLargeSum(_ reading: QuantityScanner.Reading) -> Bool {
    guard reading.hasScale, reading.rule == "number", !(reading.quantity.value < Number(1, exponent: 4)),
      reading.quantity.value > Number(1, exponent: reading.quantity.value.normalized.exponent)
    else { return false }
    guard reading.end < block.range.upperBound else { return true }
    for bound in ["以上", "左右", "以下", "上下"] as [StaticString] where text.has(bound, at: reading.end) {
      return true
    }
    let next = text.scalar(at: reading.end).value
    return !ScalarClass.isHan(next) && !ScalarClass.isDigit(next) && !ScalarClass.isLatin(next)
  }

  /// 销售收入破百亿, 产值突破万亿: a round sum that words bound and nothing follows.
  private func isRoundSum(_ reading: QuantityScanner.Reading, at start: Int, behind token: Token?) -> Bool {
    guard reading.hasScale, reading.rule == "number", !(reading.quantity.value < Number(1, exponent: 8)),
      let token, token.range.upperBound == start, !token.classes.isDisjoint(with: .boundBefore)
    else { return false }
    guard reading.end < block.range.upperBound else { return true }
    let next = text.scalar(at: reading.end).value
    return !ScalarClass.isHan(next) && !ScalarClass.isDigit(next) && !ScalarClass.isLatin(next)
  }

  private func isWhole(_ range: Range<Int>) -> Bool {
    text[block.range.lowerBound..<range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x2D }
      && text[range.upperBound..<block.range.upperBound].allSatisfy { $0 == 0x20 }
  }
}
