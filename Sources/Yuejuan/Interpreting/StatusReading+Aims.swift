/// Numbers that are themselves an aim, a whole that is planned, or money allotted.
extension StatusReading {
  /// 主要预期目标是:地区生产总值增长5%;城镇新增就业6万人: the aim is told before the first number.
  func opensAim(_ site: FigureSite) -> Bool {
    !site.sinceClasses.isDisjoint(with: [.planNoun, .target])
      && site.sinceNumber.contains { index in
        let token = scan.tokens[index]
        if opensTask(token) { return true }
        guard token.classes.contains(.planNoun), text.has("目标", endingAt: token.range.upperBound) else {
          return false
        }
        return opensPlan(index, before: site)
      }
  }

  /// 一要建好基地。新建农田9万亩: orders go on to the end of their paragraph.
  func holdsOrder(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let last = text.firstIndex(of: 0x81, within: start..<range.upperBound) {
      start = last + 1
      let numeral = last - 5
      if numeral >= range.lowerBound, text.has("要", at: last - 2),
        Self.numerals.begins(in: text, at: numeral), opensSentence(numeral),
        !Self.nounsOfOrders.begins(in: text, at: last + 1)
      {
        return true
      }
    }
    return false
  }

  private func opensSentence(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    return before == 0x0A || before == 0x3A || before == 0x3B || text.has("。", endingAt: start)
  }

  /// 去年全市完成投资9亿元, between orders.
  func tellsOfDeeds(_ site: FigureSite) -> Bool {
    let words = max(site.sentence.lowerBound, site.range.lowerBound - 300)..<site.range.lowerBound
    return Self.daysGoneBy.stand(in: text, within: words)
  }

  private static let daysGoneBy = HanWords([
    "去年", "上年", "上半年", "前三季度", "一季度", "截至", "目前", "以来", "同比", "已", "全年完成",
  ])
  /// 要素, 要求: words that begin like an order.
  private static let nounsOfOrders = HanWords(["素", "求", "点", "件", "领", "害", "闻", "务"])
  private static let numerals = HanWords(["一", "二", "三", "四", "五", "六", "七", "八"])

  /// 今年的建设任务为,市区新建学校30所;全市新建幼儿园40所.
  func opensTask(_ token: Token) -> Bool {
    let end = token.range.upperBound
    guard token.classes.contains(.target), text.has("任务", endingAt: end),
      text.has("为", at: end) || text.has("是", at: end), end + 3 < text.count
    else { return false }
    // 任务为90600户 tells how many are to be reached, 任务是新增床位500张 what is to be done.
    return !ScalarClass.isDigit(UInt32(text[end + 3]))
  }

  /// 目标为, 目标是: what is aimed at is told behind it.
  func isAim(_ site: FigureSite) -> Bool {
    site.leftTokens.contains { index in
      let end = scan.tokens[index].range.upperBound
      return scan.tokens[index].classes.contains(.planNoun) && text.has("目标", endingAt: end)
        && (text.has("为", at: end) || text.has("是", at: end))
    }
  }

  /// 一般公共预算收入安排306亿元: money is allotted, not yet received or spent.
  func isAllotted(_ quantity: Quantity, at site: FigureSite) -> Bool {
    guard quantity.dimension == .money, text.has("安排", endingAt: site.left.upperBound) else { return false }
    let arranged = site.left.upperBound - 6
    // 收入拟安排41亿元.
    let end = text.has("拟", endingAt: arranged) ? arranged - 3 : arranged
    for noun in ["收入", "支出", "预算", "基金"] as [StaticString] where text.has(noun, endingAt: end) { return true }
    return false
  }

  /// 区十七届人大五次会议批准一般公共预算收入85亿元。其中:本级收入47亿元。: what parliament has approved of a budget.
  func isApproved(_ quantity: Quantity, at site: FigureSite) -> Bool {
    guard quantity.dimension == .money, site.sinceClasses.contains(.verb),
      let approval = site.sinceNumber.first(where: { text.holds(scan.tokens[$0].range, anyOf: ["批准"]) }),
      case let start = scan.tokens[approval].range.lowerBound, Self.assemblies.ends(in: text, at: start),
      // 经会议批准,2022年收回3亿元.
      start + 7 >= text.count || text[start + 6] != 0x2C || !ScalarClass.isDigit(UInt32(text[start + 7]))
    else { return false }
    let words = start..<min(site.range.lowerBound, start + 300)
    return text.has("预算", within: words) && !Self.deeds.stand(in: text, within: words)
  }

  private static let assemblies = HanWords(["会议", "会议审查", "会议审议"])
  private static let deeds = HanWords(["完成", "实现", "实际", "执行", "达"])

  /// 原列6亿元,改列为5亿元: what parliament does to a budget; 批准调整全县收入为50亿元.
  func isVoted(_ quantity: Quantity, at site: FigureSite) -> Bool {
    guard quantity.dimension == .money else { return false }
    let end = site.left.upperBound
    if VotedWord.range(before: end, in: text) != nil || VotedWord.opens(site.left, in: text) {
      return !VotedWord.isDone(behind: site.right, in: text)
    }
    // 配合支出减列「杂项成本」200万元.
    if site.leftClasses.contains(.verb), text.has("」", endingAt: end),
      VotedWord.turn(in: site.left, of: text) != nil
    {
      return true
    }
    return text.has("为", endingAt: end) && text.has("批准调整", within: site.left)
      && !text.has("批准调整后", within: site.left)
  }

  /// 总投资122亿元, 322亿元目标任务: a noun of planning beside a number says that it is planned.
  func isPlanNoun(_ quantity: Quantity, at site: FigureSite) -> Bool {
    if !site.leftClasses.isDisjoint(with: [.target, .planNoun]),
      site.leftTokens.contains(where: { index in
        let token = scan.tokens[index]
        if token.classes.contains(.target), leads(token, to: site), !isOfThings(quantity),
          !isTaskDone(before: token, site)
        {
          // 高于下达任务27个百分点: by how much more than planned was done.
          return !isBeyond(token) && !(quantity.dimension == .point && isCompared(index))
        }
        // 欠目标进度8.3个百分点: how far the deed has come.
        if text.has("进度", at: token.range.upperBound) { return false }
        // 比预期目标多3万人: the aim is what the result is measured against.
        if isBeyond(token) || isCompared(index) || isReached(token) { return false }
        return token.classes.contains(.planNoun) && site.left.upperBound - token.range.upperBound <= 12
      })
    {
      return true
    }
    // 年初全市一般公共预算支出合计413亿元: what the year began with.
    if quantity.dimension == .money, text.has("年初", within: site.left), text.has("预算", within: site.left),
      !text.has("完成", within: site.left), !text.has("实际", within: site.left),
      !text.has("比年初", within: site.left), !text.has("较年初", within: site.left)
    {
      return true
    }
    if isAimBehind(site) { return true }
    guard let first = site.rightTokens.first else { return false }
    if isTaskBehind(site), !quantity.isCount || Self.built.contains(quantity.unitName.text) { return true }
    let token = scan.tokens[first]
    if first + 1 < scan.tokens.count, scan.tokens[first + 1].range.lowerBound == token.range.upperBound,
      scan.tokens[first + 1].classes.contains(.number)
    {
      return false
    }
    // 35项任务 are tasks that were counted, 35亿元任务 and 8500人目标任务 are what is to be reached.
    if quantity.isCount, !text.has("目标", at: token.range.lowerBound) { return false }
    return token.range.lowerBound - site.range.upperBound <= 3
      && !token.classes.isDisjoint(with: [.target, .planNoun])
  }

  /// 改厕任务6万户, 任务为90600户: whether a word stands right in front of a number, or a link does behind it.
  private func leads(_ token: Token, to site: FigureSite) -> Bool {
    let end = site.left.upperBound
    if token.range.upperBound == end { return true }
    return token.range.upperBound + 3 == end && text.has("为", at: token.range.upperBound)
      && text.has("任务", endingAt: token.range.upperBound)
  }

  /// 任务41项: tasks that are counted, while 任务6万户 is how many are to be reached.
  private func isOfThings(_ quantity: Quantity) -> Bool {
    quantity.isCount && Self.things.contains(quantity.unitName.text)
  }

  /// 30所学校建设任务: what is built or done so many times.
  private static let built: Set<String> = ["所", "座", "户", "套", "栋", "幢", "处", "间", "口", "台", "株"]

  private static let things: Set<String> = ["项", "个", "条", "件", "类", "批", "次", "名", "位", "家"]

  /// 完成二氧化硫下降4%、氮氧化物减少6%的改善目标, 开工率达到90%、竣工率达到80%的要求: the row is what is aimed at.
  func closesWithAim(_ site: FigureSite) -> Bool {
    var index = site.range.upperBound
    let limit = min(text.count, index + 90)
    while index < limit, text[index] != 0x2C, text[index] != 0x3B, text[index] != 0x0A {
      if text.has("的", at: index) {
        let end = index + 3
        for gap in stride(from: 0, through: 12, by: 3) where Self.aims.begins(in: text, at: end + gap) {
          return index == site.range.upperBound || Self.bounds.isOne(in: text, site.range.upperBound..<index)
            || text.has("、", within: site.range.upperBound..<index)
        }
        return false
      }
      if text.has("。", at: index) { return false }
      index += text[index] >> 4 == 0xE ? 3 : 1
    }
    return false
  }

  private static let aims = HanWords(["目标", "要求", "约束性指标", "预期性指标"])
  private static let bounds = HanWords(["以上", "左右", "以内", "以下"])

  /// Whether a completion of the plan follows an amount: 完成投资16亿元,完成年度计划投资的40%.
  func isHeldAgainstPlan(_ site: FigureSite) -> Bool {
    guard text.has("完成", within: site.left), site.mention + 1 < scan.mentions.count,
      case let next = scan.mentions[site.mention + 1], case .quantity(let share) = next.kind,
      share.dimension == .percent, next.range.lowerBound - site.range.upperBound < 60
    else { return false }
    let gap = site.range.upperBound..<next.range.lowerBound
    return text.has("的", endingAt: gap.upperBound) && !text.has("。", within: gap)
      && (text.has("计划", within: gap) || text.has("任务", within: gap) || text.has("目标", within: gap))
  }

  /// 高于6%以上的预期目标: the number itself is what was to be reached.
  private func isAimBehind(_ site: FigureSite) -> Bool {
    if AimNoun.end(behind: site, in: text) != nil { return true }
    var start = site.range.upperBound
    for index in site.rightTokens.prefix(3) {
      let token = scan.tokens[index]
      guard token.range.lowerBound == start else { return false }
      if token.classes.contains(.planNoun) || token.classes.contains(.target) {
        return start > site.range.upperBound && text.has("目标", endingAt: token.range.upperBound)
      }
      guard !token.classes.isDisjoint(with: .boundAfter) || text.has("的", at: start) else { return false }
      start = token.range.upperBound
    }
    return false
  }

  private static let tasksDone = HanWords(["已", "全部完成", "全面完成", "均", "卡", "书", "单", "清单"])

  /// 累计完成土地治理任务9万亩: so much of the task was done, unless a share of it follows.
  private func isTaskDone(before task: Token, _ site: FigureSite) -> Bool {
    guard text.has("任务", endingAt: task.range.upperBound), !text.has("的", at: site.range.upperBound) else {
      return false
    }
    return site.leftTokens.contains { index in
      let token = scan.tokens[index]
      return token.range.upperBound < task.range.lowerBound && isCompleted(token)
    }
  }

  /// Whether a token says that something was completed, not that it has to be: 必须完成.
  private func isCompleted(_ token: Token) -> Bool {
    Self.completing.isOne(in: text, token.range) && !Self.due.ends(in: text, at: token.range.lowerBound)
  }

  private static let due = HanWords([
    "计划", "必须", "须", "承担", "未", "应", "拟", "力争", "要", "需", "确保", "将", "可", "能", "争取", "务必", "期",
  ])

  /// 完成270万吨钢材去产能任务: what stands in front of the row was done.
  private func isDone(_ task: Token, _ site: FigureSite) -> Bool {
    let end = task.range.upperBound
    guard end >= text.count || !text.has("的", at: end) else { return false }
    return site.clauseTokens.contains { isCompleted(scan.tokens[$0]) }
  }

  private static let completing = HanWords(["完成", "已完成", "累计完成", "超额完成", "圆满完成"])

  /// 60亿元采购任务: what is to be done with so much.
  private func isTaskBehind(_ site: FigureSite) -> Bool {
    guard let index = site.rightTokens.prefix(4).first(where: { scan.tokens[$0].classes.contains(.target) }),
      case let target = scan.tokens[index], text.has("任务", endingAt: target.range.upperBound)
    else { return false }
    // 改造300户任务全部完成, 发放任务书.
    if Self.tasksDone.begins(in: text, at: target.range.upperBound) || isDone(target, site) { return false }
    // 管理率63.9%(全年任务62%): the task is the next number.
    if index + 1 < scan.tokens.count, scan.tokens[index + 1].range.lowerBound == target.range.upperBound,
      scan.tokens[index + 1].classes.contains(.number)
    {
      return false
    }
    let gap = site.range.upperBound..<target.range.lowerBound
    return gap.count <= 18 && !text.has(0x2C, within: gap)
      && !["完成", "的", "了"].contains { text.has($0, within: gap) }
  }

  /// 占采购支出总规模的90%: the whole is what was spent.
  func isShareOfPlan(_ aspect: Aspect, _ site: FigureSite) -> Bool {
    aspect == .share && text.has("规模的", endingAt: site.left.upperBound)
  }

  /// 年度投资保持1万亿元以上: the whole that was to be spent has been.
  private func isReached(_ token: Token) -> Bool {
    guard text.has("投资", endingAt: token.range.upperBound) else { return false }
    if Self.reached.begins(in: text, at: token.range.upperBound) { return true }
    // 完成年度投资180亿元.
    return text.has("年", at: token.range.lowerBound) && text.has("完成", endingAt: token.range.lowerBound)
  }

  private static let reached = HanWords(["保持", "稳定在", "完成", "累计完成", "实际"])

  /// 超过年度目标任务2亿元: by how much more than planned was done.
  private func isBeyond(_ token: Token) -> Bool {
    Self.beyond.ends(in: text, at: token.range.lowerBound)
  }

  private static let beyond = HanWords(["超过", "超", "超出", "节约", "节省", "压减"])
}
