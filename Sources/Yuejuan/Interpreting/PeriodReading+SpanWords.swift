/// What the words around a span say it is not: a time to compare with, a record, a founding, so long.
extension PeriodReading {
  /// 一年内: so long, not this year.
  func isWithin(_ range: Range<Int>) -> Bool {
    guard text.has("年内", at: range.lowerBound), range.lowerBound > 0 else { return false }
    let before = text.scalar(at: text.scalarStart(before: range.lowerBound)).value
    return Numerals.digit(before) != nil || before == 0x5341 || before == 0x4E24
  }

  /// 1996年以前: up to then, and since when nobody knows.
  func isBefore(_ end: Int) -> Bool { text.has("以前", at: end) || text.has("之前", at: end) }

  /// 成立于1947年: since when there is something, not what is told of it.
  func isFounding(_ start: Int) -> Bool {
    text.has("于", endingAt: start) && Self.foundings.ends(in: text, at: start - 3)
  }

  private static let foundings = HanWords(["成立", "创建", "始建", "建立", "创办", "组建", "建成", "创立", "诞生", "建"])

  /// 增速达到十年来最好水平, 创2015年以来新高: since when nothing was so good.
  func isRecord(_ end: Int) -> Bool {
    // 为1969年有纪录以来最低.
    if text.has("有纪录以来", at: end) || text.has("有记录以来", at: end) { return true }
    // 创近十五年半最大.
    let words = text.has("以来", at: end) ? end + 6 : text.has("半", at: end) ? end + 3 : end
    // 2024年首次突破: that year itself; 3年来首次 and 2015年以来首次 say since when it was not so.
    if Self.firsts.begins(in: text, at: words) { return words > end || text.has("来", endingAt: end) }
    return Self.records.begins(in: text, at: words)
  }

  /// 在2022年的基础上, 以2015年不变价格计算: what something is measured from.
  func isBaseline(_ range: Range<Int>) -> Bool {
    Self.baselines.begins(in: text, at: range.upperBound)
      // 按2018年平均汇率计算.
      || text.has("按", endingAt: range.lowerBound) && Self.rates.begins(in: text, at: range.upperBound)
      || text.has("(", endingAt: range.lowerBound) && Self.formers.ends(in: text, at: range.lowerBound - 1)
  }

  private static let baselines = HanWords([
    "的基础上", "基础上", "环比物量", "不变价", "可比价", "价格计算", "为基期", "为基数", "年不变价",
  ])
  /// 7月概估数为1.45%: when a number was estimated.
  func isDayOfEstimate(_ range: Range<Int>) -> Bool {
    text.has("月", endingAt: range.upperBound) && Self.estimates.begins(in: text, at: range.upperBound)
  }

  private static let estimates = HanWords(["概估", "预测数", "预估数", "初估数", "初步统计数", "预测值", "概算统计"])
  private static let rates = HanWords(["平均汇率", "年平均汇率", "汇率", "年末汇率", "末汇率", "底汇率", "平均价", "价格"])
  private static let formers = HanWords(["上一期", "上期", "去年同期", "上年同期"])

  private static let firsts = HanWords(["首次", "首个", "首度"])
  private static let records = HanWords([
    "最", "新高", "新低", "高点", "低点", "之最", "同期最", "的最", "历史",
  ])

  /// 依据90年9月20日发布之旬报: when what is cited came out, not what it tells of.
  func isDayOfIssue(_ range: Range<Int>) -> Bool {
    guard text.has("日", endingAt: range.upperBound), Self.issues.begins(in: text, at: range.upperBound) else {
      return false
    }
    let of = range.upperBound + 6
    guard text.has("的", at: of) || text.has("之", at: of) else { return false }
    return Self.documents.stand(in: text, within: of + 3..<min(text.count, of + 39))
  }

  private static let documents = HanWords([
    "数据", "报告", "公报", "旬报", "月报", "年报", "快报", "规定", "办法", "通知", "统计", "意见", "方案", "公告", "消息", "资料", "标准",
  ])

  private static let issues = HanWords(["发布", "公布", "印发", "颁布", "下发", "出台", "披露"])

  /// 为去年同期的96.1%: the days that something is measured by.
  func isMeasure(_ range: Range<Int>) -> Bool {
    // 降为100年的33.5%: a year by its number is when it was so.
    guard Self.equals.ends(in: text, at: range.lowerBound), Self.bases.begins(in: text, at: range.lowerBound),
      text.has("的", at: range.upperBound) || text.has("之", at: range.upperBound)
    else { return false }
    var end = range.upperBound + 3
    let start = end
    while end < text.count, ScalarClass.isDigit(UInt32(text[end])) || text[end] == 0x2E { end += 1 }
    return end > start && end < text.count && (text[end] == 0x25 || Self.ratios.begins(in: text, at: end))
  }

  private static let bases = HanWords(["上年", "去年", "上季", "上月", "前年", "同期"])
  private static let equals = HanWords(["为", "相当于", "达到", "是"])
  private static let ratios = HanWords(["倍", "成"])

  /// 1-7月零售31万辆,同期批发42万辆: the same days, not those of a year before.
  func isSame(_ range: Range<Int>) -> Bool {
    guard range.count == 6, text.has("同期", at: range.lowerBound) else { return false }
    // In a table's header it is the year before.
    return range.lowerBound > 0 && text[range.lowerBound - 1] > 0x20 && text[range.lowerBound - 1] != 0x7C
  }

  /// 新华社北京7月26日电(记者…), 本报3月5日讯 记者…: when a report was sent, not what it tells of.
  func isDateline(_ range: Range<Int>) -> Bool {
    // 日期:2021年9月.
    if isLabelled(range.lowerBound) { return true }
    let end = range.upperBound
    guard text.has("日", endingAt: end), text.has("电", at: end) || text.has("讯", at: end) else { return false }
    return end + 3 >= text.count || [0x28, 0x20, 0x2C, 0x0A].contains(text[end + 3])
      || text.has("记者", at: end + 3)
  }

  /// Whether 日期: stands in front, not 统计日期:.
  private func isLabelled(_ start: Int) -> Bool {
    guard text.has(":", endingAt: start) else { return false }
    return Self.labels.contains { label in
      let first = start - 1 - label.utf8CodeUnitCount
      return text.has(label, endingAt: start - 1)
        && (first == 0 || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: first)).value))
    }
  }

  private static let labels: [StaticString] = ["日期", "发布时间", "印发时间", "发文日期", "出刊日期"]

  /// 自去年上半年由正转负后首次增长: since when something had been otherwise.
  func isTurn(_ range: Range<Int>) -> Bool {
    text.has("自", endingAt: range.lowerBound) && Self.turns.begins(in: text, at: range.upperBound)
  }

  private static let turns = HanWords(["由正转负后", "由负转正后", "由升转降后", "由降转升后", "转负后"])

  /// Whether 到 stands in front of a span that is a clause by itself.
  func isDeadline(_ range: Range<Int>) -> Bool {
    guard text.has("到", endingAt: range.lowerBound), range.upperBound < text.count,
      text[range.upperBound] == 0x2C
    else { return false }
    let start = range.lowerBound - 3
    return start == 0 || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
  }

  /// 自去年8月作出决定以来, 6月以来: from then up to now.
  func isSince(_ range: Range<Int>) -> Bool {
    if text.has("以来", at: range.upperBound) { return true }
    // 2014年建档立卡以来: what began then stands between in a few characters.
    let isLed = text.has("自", endingAt: range.lowerBound) || text.has("从", endingAt: range.lowerBound)
    for index in range.upperBound..<min(range.upperBound + (isLed ? 120 : 36), text.count) {
      if text[index] == 0x2C || text[index] == 0x0A || text.has("。", at: index) { return false }
      // 2024年建县以来首次: a record, unless the clause ends there.
      if text.has("以来", at: index) { return isLed || index + 6 < text.count && text[index + 6] == 0x2C }
      if !isLed, ScalarClass.isDigit(UInt32(text[index])) || text.has("、", at: index) { return false }
    }
    return false
  }
}
