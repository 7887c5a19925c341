/// Whether words say what is measured, or only that something was done, compared or changed.
extension PhraseReading {
  /// Whether the words beside a number do not say what is measured.
  func isNameless(_ phrase: Phrase, ofCount isCount: Bool = false) -> Bool {
    if case .words(let range) = phrase {
      // 4个镇、40个村: one character right behind a count is what is counted.
      let isCounted =
        isCount && range.count == 3 && range.lowerBound == scan.tokens[number].range.upperBound
        && !Self.adverbs.isOne(in: text, range)
      return !isCounted && !isContent(range, ofCount: isCount)
    }
    return phrase == .takenOver
  }

  private static let adverbs = HanWords([
    "更", "已", "均", "都", "也", "又", "还", "再", "并", "就", "才", "则", "被", "将", "可",
  ])

  /// 比原预测, 远高于: words that compare name nothing; neither does a single character, unless it is one of goods.
  func isComparison(_ range: Range<Int>) -> Bool {
    if range.count <= 3 {
      // CPI上涨2%.
      let isAcronym =
        ScalarClass.isLatin(UInt32(text[range.lowerBound]))
        && !text.holds(range, anyOf: ["yoy", "YoY", "YOY"])
      return !Self.goods.isOne(in: text, range) && !isAcronym
    }
    for word in [
      "比", "较", "高于", "低于", "略", "远", "实质", "相当", "相比", "超出", "快于", "慢于", "好于", "优于", "高出", "分别超出",
    ] as [StaticString]
    where text.has(word, at: range.lowerBound) { return true }
    return false
  }

  /// 死亡率为每十万人口880人: the rate is named in front of what it is counted for.
  func perMany(_ range: Range<Int>) -> Range<Int>? {
    guard
      let each = stride(from: range.lowerBound + 6, to: range.upperBound - 3, by: 3).first(where: {
        text.has("为每", at: $0)
      }),
      Measures.ends(text, range.lowerBound..<each)
    else { return nil }
    return range.lowerBound..<each
  }

  /// 铅219万吨、锌252万吨: what is named by one character.
  private static let goods = HanWords([
    "铜", "铝", "铅", "锌", "锡", "镍", "钢", "铁", "煤", "油", "气", "电", "棉", "糖", "茶", "盐", "猪", "牛", "羊", "禽", "蛋",
    "奶", "鱼",
    "虾", "纱", "布", "纸", "酒", "烟", "肉", "菜", "果",
  ])

  /// Whether a phrase holds more than verbs: 完成 alone says nothing of what was completed.
  ///
  /// - Parameter isCount: Whether things are counted, among which 任务 names what is counted.
  func isContent(_ range: Range<Int>, ofCount isCount: Bool = false) -> Bool {
    // A single character is what is left of 前的, 来.
    guard
      range.count > 3 || ScalarClass.isLatin(UInt32(text[range.lowerBound]))
        || Self.goods.isOne(in: text, range)
    else { return false }
    if isInfluence(range) || isQuotedReport(range) { return false }
    var covered = 0
    var index = firstToken(from: range.lowerBound)
    while index < block.upperBound, case let token = scan.tokens[index],
      token.range.upperBound <= range.upperBound
    {
      if saysNothing(token, ofCount: isCount) { covered += token.range.count }
      index += 1
    }
    return covered < range.count
  }

  /// 「107年国人旅游状况调查报告」, 《统计法》: where it is written, not what is measured.
  func isQuotedReport(_ range: Range<Int>) -> Bool {
    guard Self.opening.begins(in: text, at: range.lowerBound),
      Self.closing.ends(in: text, at: range.upperBound)
    else { return false }
    return Self.writings.ends(in: text, at: range.upperBound - 3)
  }

  private static let opening = HanWords(["「", "《", "“"])
  private static let closing = HanWords(["」", "》", "”"])
  private static let writings = HanWords(["报告", "报告书", "条例", "法", "办法", "要点", "公报", "年报", "白皮书", "意见"])

  /// 受季节性因素影响减少2%: why, not what.
  private func isInfluence(_ range: Range<Int>) -> Bool {
    // Hardly any name begins so.
    guard Self.besides.begins(in: text, at: range.lowerBound) else { return false }
    if Self.amongOthers.isOne(in: text, range) { return true }
    if text.has("受", at: range.lowerBound) { return Self.influences.ends(in: text, at: range.upperBound) }
    // 创下历史新高,突破7000亿美元: how it did, not what did.
    return Self.setting.begins(in: text, at: range.lowerBound)
      && Self.highs.ends(in: text, at: range.upperBound)
  }

  private static let besides = HanWords([
    "受", "创", "再", "续", "刷新", "缔造", "屡创", "写下", "最", "其次", "一", "两", "二", "三", "加起来", "连续多", "多年",
  ])
  /// 最低为临江市2%, 一家是200人, 加起来是563人: which of several, or all of them.
  private static let amongOthers = HanWords([
    "最低", "最高", "最多", "最少", "最大", "最小", "其次", "再其次", "一家", "两家", "三家", "加起来", "一是", "二是",
    "连续多年", "多年", "多年来",
  ])
  private static let setting = HanWords(["创", "再创", "续创", "刷新", "缔造", "屡创", "写下"])
  private static let highs = HanWords(["新高", "新低", "纪录", "记录", "首度", "首次"])

  private static let influences = HanWords(["影响", "拖累", "带动", "冲击", "拉动", "推动"])

  /// 占全国, 占全省: a share of all that a place has.
  func isShareOfPlace(_ range: Range<Int>) -> Bool {
    guard text.has("占", at: range.lowerBound) else { return false }
    let whole = range.lowerBound + 3..<range.upperBound
    return tokens(in: range).contains {
      scan.tokens[$0].range == whole && !scan.tokens[$0].classes.isDisjoint(with: [.here, .place])
    }
  }

  /// Whether a word only says that something was done, is planned, or is so much.
  private func saysNothing(_ token: Token, ofCount isCount: Bool) -> Bool {
    let start = token.range.lowerBound
    if token.range.count == 6, text.has("提前", at: start) || text.has("年初", at: start) { return true }
    if !token.classes.isDisjoint(with: [.light, .actual, .plan, .link, .share, .adverb]),
      token.range.count <= 6 || isDoing(token)
    {
      return true
    }
    return !isCount && !token.classes.isDisjoint(with: [.target, .planNoun]) && !token.classes.contains(.verb)
      && !isInvestment(token)
  }

  /// Whether a phrase ends in a verb.
  func endsInDeed(_ range: Range<Int>) -> Bool {
    guard let last = tokens(in: range).last.map({ scan.tokens[$0] }) else { return false }
    return last.range.upperBound == range.upperBound && last.classes.contains(.verb)
  }

  /// 巩固, 保障: a verb by itself, which is no measure.
  func isBareVerb(_ range: Range<Int>) -> Bool {
    guard let first = tokens(in: range).first, scan.tokens[first].range == range else { return false }
    return scan.tokens[first].classes.contains(.verb) && !Measures.ends(text, range)
  }

  /// 总投资 plans and names at once, 全年目标 only plans.
  private func isInvestment(_ token: Token) -> Bool {
    text.has("投资", endingAt: token.range.upperBound) || text.has("投资额", endingAt: token.range.upperBound)
      || text.has("概算", endingAt: token.range.upperBound) || text.has("规模", endingAt: token.range.upperBound)
      || text.has("金额", endingAt: token.range.upperBound)
  }

  func isNounOfChange(_ range: Range<Int>) -> Bool {
    guard let only = tokens(in: range).first.map({ scan.tokens[$0] }) else { return false }
    return only.range == range && only.classes.contains(.speed)
  }
}
