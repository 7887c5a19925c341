import Yuejuan

/// What a unit would report, from round to round.
struct UnitProfile {
  let unit: Unit
  /// Output and premiums of the half year and of three quarters, the year's target: all in tenths of 亿元.
  let output: (half: Int, now: Int)
  let premium: (half: Int, now: Int)
  let target: Int
  /// Tenths of a per cent.
  let growth: Int
  /// Firms visited.
  let visits: (half: Int, now: Int)

  init(_ unit: Unit, _ numbers: inout SeededNumbers) {
    self.unit = unit
    let (half, more) = (numbers.pick(300...6000), numbers.pick(40...60))
    output = (half, half * (100 + more) / 100)
    let premium = numbers.pick(200...900)
    self.premium = (premium, premium * (100 + numbers.pick(35...65)) / 100)
    target = half * 2 + numbers.pick(0...300)
    growth = numbers.pick(11...140)
    let visits = numbers.pick(120...400)
    self.visits = (visits, visits + numbers.pick(30...200))
  }

  /// What the unit reported for the half year.
  var halfYear: String {
    """
    \(unit.name)2022年第二季度述职报告

    1至6月，规上工业总产值\(tenths(output.half))亿元，固定资产投资同比增长6.1%。
    全年规上工业总产值目标为\(tenths(target))亿元。
    1至6月，保费收入\(tenths(premium.half))亿元。
    今年以来走访企业\(visits.half)户次，收集问题\(visits.half / 2)件，当场答复\(visits.half / 3)件。

    \(unit.name)
    2022年7月12日
    """
  }

  func tenths(_ number: Int) -> String { Places(count: 1).text(number) }
}

/// The report of a unit for three quarters, with what was planted in it.
struct GeneratedReport {
  let profile: UnitProfile
  /// The rules whose faults are planted.
  private(set) var planted: Set<String> = []
  /// Whether nothing is planted.
  let isClean: Bool

  init(_ profile: UnitProfile, clean: Bool) {
    self.profile = profile
    isClean = clean
  }

  /// Whether a rule's fault is planted here, which is so once in so many times.
  mutating func plants(_ rule: String, once times: Int, _ numbers: inout SeededNumbers) -> Bool {
    guard !isClean, numbers.once(in: times) else { return false }
    planted.insert(rule)
    return true
  }

  /// Makes the file unreadable, so that nothing else can be found in it.
  mutating func `break`() { planted = ["unread-file"] }

  /// The paragraphs of the report, its title first.
  mutating func paragraphs(among others: [Unit], _ numbers: inout SeededNumbers) -> [String] {
    [title(&numbers)] + opening(&numbers) + body(&numbers) + closing(among: others, &numbers)
  }

  private mutating func title(_ numbers: inout SeededNumbers) -> String {
    let name = profile.unit.name
    guard plants("wrong-period", once: 60, &numbers) else {
      return name + numbers.pick("2022年第三季度述职报告", "前三季度工作总结", "2022年三季度工作情况汇报")
    }
    return name + numbers.pick("2022年第二季度述职报告", "上半年工作总结", "2021年三季度工作情况汇报")
  }

  private mutating func opening(_ numbers: inout SeededNumbers) -> [String] {
    let span = numbers.pick("前三季度", "1至9月", "今年1-9月")
    let (output, growth) = (profile.tenths(profile.output.now), profile.tenths(profile.growth))
    let isShort = plants("missing-required-figure", once: 40, &numbers)
    let rate =
      isShort ? "" : numbers.pick("，同比增长\(growth)%", "、同比增长\(growth)%", "，增速达到\(growth)%，居全市前列")
    var investment = numbers.pick("固定资产投资同比增长6.4%。", "完成固定资产投资36.2亿元，同比增长6.4%。")
    if plants("required-figure-without-number", once: 40, &numbers) {
      investment = numbers.pick("固定资产投资稳步回升，结构持续优化。", "固定资产投资继续保持增长势头。")
    }
    return [
      numbers.pick("\(span)，规上工业总产值\(output)亿元\(rate)。", "\(span)规上工业总产值完成\(output)亿元\(rate)。"), investment,
      "全年规上工业总产值目标为\(profile.tenths(target(&numbers)))亿元。", premium(&numbers), visits(&numbers),
      item(&numbers),
    ]
  }

  private mutating func target(_ numbers: inout SeededNumbers) -> Int {
    plants("target-changed", once: 40, &numbers) ? profile.target - numbers.pick(20...200) : profile.target
  }

  private mutating func premium(_ numbers: inout SeededNumbers) -> String {
    var now = profile.premium.now
    if plants("cumulative-decrease", once: 40, &numbers) {
      now = profile.premium.half - numbers.pick(2...60)
    } else if plants("implausible-jump", once: 40, &numbers) {
      now *= 10
    }
    return numbers.pick("1至9月，保费收入\(profile.tenths(now))亿元。", "前三季度保费收入累计\(profile.tenths(now))亿元。")
  }

  private mutating func visits(_ numbers: inout SeededNumbers) -> String {
    let count = plants("copied-sentence", once: 40, &numbers) ? profile.visits.half : profile.visits.now
    return "今年以来走访企业\(count)户次，收集问题\(count / 2)件，当场答复\(count / 3)件。"
  }

  private mutating func item(_ numbers: inout SeededNumbers) -> String {
    if plants("list-item-not-mentioned", once: 40, &numbers) { return "城建各项工作有序推进。" }
    if plants("list-item-without-figure", once: 40, &numbers) {
      return numbers.pick("老旧管网改造全面铺开，群众反响良好。", "抢抓施工黄金期，加快老旧管网改造，确保入冬前完工。")
    }
    let length = numbers.pick(12...40)
    return numbers.pick("老旧管网改造已完成\(length)公里。", "加快老旧管网改造，铺设新管\(length)公里，回填路面同步完成。")
  }

  /// Some sentences, each in a paragraph of its own or behind another one.
  private mutating func body(_ numbers: inout SeededNumbers) -> [String] {
    var paragraphs: [String] = []
    for sentence in PlantedSentence.all.shuffled(using: &numbers).prefix(10) {
      let text = sentence.write(plants(sentence.rule, once: 22, &numbers), &numbers)
      if !paragraphs.isEmpty, numbers.once(in: 3) {
        paragraphs[paragraphs.count - 1] += text
      } else {
        paragraphs.append(text)
      }
    }
    return paragraphs
  }

  private mutating func closing(among others: [Unit], _ numbers: inout SeededNumbers) -> [String] {
    let output = profile.output.now
    let told = plants("conflicting-figures", once: 40, &numbers) ? output + numbers.pick(20...90) : output
    let other = others[numbers.pick(0...others.count - 1)].name
    var plans = "下一步，我县将继续抓好各项任务落实。"
    var signature = profile.unit.name
    if plants("wrong-unit", once: 60, &numbers) {
      if numbers.once(in: 2) { signature = other } else { plans = "下一步，\(other)将继续抓好各项任务落实。" }
    }
    let day =
      plants("late", once: 40, &numbers)
      ? "11月\(numbers.pick(1...28))日" : "10月\(numbers.pick(8...25))日"
    return ["综上，前三季度，规上工业总产值\(profile.tenths(told))亿元。", plans, signature, "2022年\(day)"]
  }
}
