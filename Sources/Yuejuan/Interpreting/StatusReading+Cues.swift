/// Words in front of a number that say whether what they govern is done, planned, expected or prescribed.
extension StatusReading {
  /// The status that the words since the number before speak of.
  ///
  /// A plan in front of a deed in one clause stays a plan (计划完成投资); words for what is done so far
  /// end a plan of an earlier clause.
  ///
  /// - Parameter section: What the section's heading says.
  func verbCue(at site: FigureSite, below section: Status) -> Status? {
    if site.sinceClasses.isDisjoint(with: [.norm, .plan, .forecast, .planNoun, .will, .soFar, .span, .target])
    {
      return nil
    }
    var status: Status?
    var isOfThisClause = false
    // 预算调整为267亿元,完成267亿元: nothing else stands in the clause.
    if text.holds(site.left, anyOf: ["完成", "实际完成"]) { return .actual }
    for index in site.sinceNumber {
      let token = scan.tokens[index]
      if token.classes.isDisjoint(with: Self.telling) { continue }
      switch token.kind {
      case .mark(let mark):
        // A semicolon ends what was planned before it.
        if mark == 0x3B { status = nil }
        isOfThisClause = isOfThisClause && mark == 0x3001
      case .mention(let mention):
        // 由现时4万元增至5万元: the days of what it was say nothing of what it becomes.
        if token.classes.contains(.span), isSpanOfDeeds(scan.mentions[mention]), !isOfThisClause,
          !FromTo.openings.ends(in: text, at: token.range.lowerBound)
        {
          status = .actual
        }
      case .word(let classes):
        if let cue = cue(classes, at: index, before: site) {
          // 计划未来五年将培训2万人: what is planned is to come anyway.
          if cue == .forecast, status == .plan, isOfThisClause, classes.contains(.will) { continue }
          status = cue
          isOfThisClause = true
        } else if classes.contains(.soFar), !isOfThisClause, !isReal(token, below: section),
          section != .plan || !isTotal(token)
        {
          status = .actual
        }
      }
    }
    return status
  }

  /// 累计转移就业7万人, among plans: in all, not up to now.
  private func isTotal(_ token: Token) -> Bool { text.holds(token.range, anyOf: ["累计"]) }

  /// 收入实际增长7%: with prices taken out, done or not.
  private func isReal(_ token: Token, below section: Status) -> Bool {
    guard text.has("实际", at: token.range.lowerBound) else { return false }
    if Self.growths.begins(in: text, at: token.range.upperBound) { return true }
    // 实际物流成本降低5%, among plans.
    return section == .plan && token.range.count == 6
      && !Self.doings.begins(in: text, at: token.range.upperBound)
  }

  private static let growths = HanWords(["增长", "下降", "增速", "增幅"])

  private static let doings = HanWords([
    "完成", "到位", "投入", "支付", "支出", "执行", "发放", "下达", "达", "为", "仅", "只", "已", "新", "开", "建", "办", "收", "缴",
    "利用", "使用",
    "落实", "供应", "安排", "筹集", "争取", "实现", "种植", "播种", "招", "产", "销", "上缴", "征", "退", "减",
  ])

  /// What bears on the status of a number behind it.
  private static let telling: WordClasses = [
    .mark, .span, .norm, .plan, .forecast, .planNoun, .will, .soFar, .target,
  ]

  private func cue(_ classes: WordClasses, at index: Int, before site: FigureSite) -> Status? {
    let token = scan.tokens[index]
    if classes.contains(.norm) { return .norm }
    // 学会增加到35家: the 会 of a meeting or a society.
    if classes.contains(.forecast), text.has("会", at: token.range.lowerBound),
      Self.societies.ends(in: text, at: token.range.lowerBound)
    {
      return nil
    }
    // 209亿元(预计),: the bracket speaks of the number in front of it.
    if classes.contains(.forecast), isEstimate(at: token.range.lowerBound - 1) { return nil }
    if classes.contains(.plan), !isNounUse(token), !isCompared(index) { return .plan }
    if classes.contains(.forecast) && !isCompared(index) && !isExpectation(token) || isWill(index) {
      return .forecast
    }
    if classes.contains(.planNoun), opensPlan(index, before: site) { return .plan }
    return opensTask(token) ? .plan : nil
  }

  private static let societies = HanWords([
    "学", "大", "动", "字", "工", "员", "协", "商", "合", "社", "年", "集", "盛", "峰", "展", "博", "晚", "宴", "机", "教", "都",
    "览", "议", "书", "基金",
    "促进", "董事", "监事", "理事",
  ])

  /// 提振预期等, 好的预期不断释放: what people expect in general, where nothing that is expected follows.
  private func isExpectation(_ token: Token) -> Bool {
    guard text.holds(token.range, anyOf: ["预期"]), token.range.upperBound < text.count else { return false }
    let end = token.range.upperBound
    if Self.hopes.ends(in: text, at: token.range.lowerBound) || Self.hopeful.begins(in: text, at: end) {
      return true
    }
    return !ScalarClass.isHan(text.scalar(at: end).value) && !ScalarClass.isDigit(UInt32(text[end]))
  }

  /// What is done with expectations.
  private static let hopes = HanWords(["的", "提振", "引导", "改善", "扭转", "增强", "优化", "强化", "管理", "良好", "积极"])
  /// What is said of them.
  private static let hopeful = HanWords(["等", "不断", "持续", "明显", "稳", "和", "与", "向好", "转", "改善", "进一步", "总体"])

  /// 主要预期目标是: what follows is planned, where no number of its own follows at once.
  func opensPlan(_ index: Int, before site: FigureSite) -> Bool {
    let end = scan.tokens[index].range.upperBound
    guard site.range.lowerBound - end > 12 else { return false }
    return ["是", "为", ":", "——", "如下"].contains { text.has($0, at: end) }
  }

  /// 较8月预测多出, 比计划提前: what something is compared with.
  func isCompared(_ index: Int) -> Bool {
    let start = scan.tokens[index].range.lowerBound
    var position = start
    while position > 3, start - position < 24 {
      if text.has("较", endingAt: position) || text.has("比", endingAt: position)
        || text.has("于", endingAt: position)
      {
        return true
      }
      position = text.scalarStart(before: position)
      // A mark ends the comparison, and so does the number that is compared.
      if text[position] == 0x2C || text[position] == 0x3B || text[position] == 0x25 { return false }
    }
    return false
  }

  private func isSpanOfDeeds(_ mention: Mention) -> Bool {
    guard case .period(let expression) = mention.kind else { return false }
    switch expression.span {
    case .toDate, .until: return true
    default: return false
    }
  }

  private static let planned = HanWords(["指标", "进度", "卡", "书", "单列", "生育"])

  /// Whether Chinese stands in front of 计划 and a noun behind it; what is planned is a deed, a time or a number.
  private func isNamed(_ token: Token) -> Bool {
    let (start, end) = (token.range.lowerBound, token.range.upperBound)
    guard start > 0, end < text.count,
      ScalarClass.isHan(text.scalar(at: text.scalarStart(before: start)).value)
    else { return false }
    if text.has("、", at: end) { return true }
    // 全市计划人才引进, 今年计划建设: who plans, or when, stands in front.
    if Self.planners.ends(in: text, at: start) { return false }
    guard ScalarClass.isHan(text.scalar(at: end).value), !Self.planning.begins(in: text, at: end) else {
      return false
    }
    guard let word = Vocabulary.standard.wordTrie.longestMatch(in: text, at: end) else { return true }
    return Vocabulary.standard.classes[word.value].meaning == .common
  }

  private static let planners = HanWords([
    "市", "县", "区", "省", "州", "盟", "旗", "镇", "乡", "村", "国", "年", "月", "日", "内", "司", "团", "业", "校", "院", "局",
    "委", "厅", "部",
    "办", "会", "处", "店", "行", "方", "户", "者", "人", "组", "队", "我", "也", "还", "均", "都", "仍", "原", "正", "先", "期",
    "底", "前", "并",
  ])
  private static let planning = HanWords([
    "到", "于", "在", "用", "总", "再", "新", "共", "每", "通过", "对", "从", "以", "由", "将", "年", "今", "明", "本", "未", "下",
    "分", "先",
    "全", "把", "开", "建", "投", "招", "引", "一", "两", "三",
  ])

  /// 计划的, 计划投资: 计划 names something instead of planning it.
  private func isNounUse(_ token: Token) -> Bool {
    if text.has("的", at: token.range.upperBound), token.range.count <= 6 { return true }
    // 科技计划项目: what kind of projects they are.
    if text.has("项目", at: token.range.upperBound), token.range.count == 6 { return true }
    // 土地计划指标, 未达计划进度, 投资计划9亿元: what is planned follows at once or not at all.
    if Self.planned.begins(in: text, at: token.range.upperBound) { return true }
    // 超计划9项: more than was planned.
    if text.has("超", endingAt: token.range.lowerBound) { return true }
    // 国家培养计划科技人才, 人才计划入选者: a noun behind the name of a programme.
    if text.holds(token.range, anyOf: ["计划"]), isNamed(token) { return true }
    // “稳岗计划”: its name.
    // 大学与产业合作计划,由2012年的30宗…: the end of a name; what is planned follows at once.
    // 实施“双倍增”计划,新认定12家: the name of a programme.
    if token.range.upperBound < text.count, text[token.range.upperBound] == 0x2C,
      text.holds(token.range, anyOf: ["计划"]), token.range.lowerBound > 0,
      case let before = text.scalar(at: text.scalarStart(before: token.range.lowerBound)).value,
      ScalarClass.isHan(before) || before == 0x201D
    {
      return true
    }
    // 打好预算安排、资金统筹“组合拳”: one of several things.
    if text.has("、", at: token.range.upperBound), text.has("安排", endingAt: token.range.upperBound) {
      return true
    }
    if text.has("”", at: token.range.upperBound) || text.has("》", at: token.range.upperBound) { return true }
    // 占计划16亿元的20%: the plan is what something is measured against.
    return text.has("占", endingAt: token.range.lowerBound) || text.has("完成", endingAt: token.range.lowerBound)
  }
}
