@testable import Yuejuan

/// A sentence of a report with a fault that can be planted into it.
struct PlantedSentence: Sendable {
  /// The rule that finds the fault.
  var rule: String
  /// Writes the sentence, as it should be or with the fault.
  var write: @Sendable (_ isFaulty: Bool, _ numbers: inout SeededNumbers) -> String

  static let all = arithmetic + ledgers + statements + gaps

  private static let arithmetic = [
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let whole = numbers.pick(60...400)
      let part = numbers.pick(30...whole - 5)
      let rate = permille(part, of: whole) + (isFaulty ? numbers.pick(8...60) : 0)
      return "今年计划实施重大项目\(whole)个，已开复工\(part)个，开复工率\(tenths(rate))%。"
    },
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let whole = numbers.pick(200...900)
      let part = numbers.pick(100...whole)
      let rate = permille(part * 10, of: whole * 10) + (isFaulty ? -numbers.pick(40...90) : 0)
      return "上半年争取资金目标\(tenths(whole))亿元，截至目前下达资金\(tenths(part))亿元，占目标值的\(tenths(rate))%。"
    },
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let whole = numbers.pick(900...9000)
      let part = numbers.pick(200...whole / 2)
      let rate = permille(part, of: whole) + (isFaulty ? numbers.pick(10...80) : 0)
      return "受理群众诉求\(whole)件，其中咨询类\(part)件，占\(tenths(rate))%。"
    },
    PlantedSentence(rule: "growth-mismatch") { isFaulty, numbers in
      let before = numbers.pick(500...900)
      let now = before + numbers.pick(20...300)
      let rate = permille(now - before, of: before) + (isFaulty ? numbers.pick(15...90) : 0)
      return "地方税收由\(tenths(before))亿元增加到\(tenths(now))亿元，增长\(tenths(rate))%。"
    },
    PlantedSentence(rule: "change-mismatch") { isFaulty, numbers in
      let before = numbers.pick(20...80)
      let more = numbers.pick(3...40)
      return "示范村由\(before)个增加到\(before + more)个，增加\(isFaulty ? more + 2 : more)个。"
    },
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      let parts = (0..<3).map { _ in numbers.pick(110...900) }
      let total = parts.reduce(0, +) + (isFaulty ? numbers.pick(3...90) : 0)
      return "投入自筹资金\(tenths(parts[0]))亿元、银行贷款\(tenths(parts[1]))亿元、专项债券\(tenths(parts[2]))亿元，"
        + "合计\(tenths(total))亿元。"
    },
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      let whole = numbers.pick(100...400)
      let done = numbers.pick(50...whole - 10)
      return "安排帮扶车间\(whole)个，已投产\(done)个，其余\(whole - done + (isFaulty ? 3 : 0))个正在装修。"
    },
  ]

  private static let ledgers = [
    PlantedSentence(rule: "carry-over-mismatch") { isFaulty, numbers in
      let (opening, added) = (numbers.pick(20...90), numbers.pick(5...60))
      let closed = numbers.pick(4...opening)
      let left = opening + added - closed + (isFaulty ? numbers.pick(1...5) : 0)
      return "督办台账上季结转任务\(opening)项，本季新增\(added)项，销号\(closed)项，剩余\(left)项。"
    },
    PlantedSentence(rule: "month-sum-mismatch") { isFaulty, numbers in
      let (before, month) = (numbers.pick(400...900), numbers.pick(30...99))
      let total = before + month + (isFaulty ? numbers.pick(4...40) : 0)
      return "1至8月实际利用外资\(tenths(before))亿元。9月实际利用外资\(tenths(month))亿元。"
        + "1至9月实际利用外资\(tenths(total))亿元。"
    },
  ]

  private static let statements = [
    PlantedSentence(rule: "out-of-range") { isFaulty, numbers in
      let rate = numbers.pick(870...998)
      return "办理事项群众满意度达到\(isFaulty ? "\(rate)" : tenths(rate))%。"
    },
    PlantedSentence(rule: "wrong-dimension") { isFaulty, numbers in
      "电网改造新增变电容量\(tenths(numbers.pick(20...90)))万千\(isFaulty ? "瓦时" : "伏安")。"
    },
    PlantedSentence(rule: "percent-or-point") { isFaulty, numbers in
      "常住人口城镇化率比上年提高\(tenths(numbers.pick(5...20)))\(isFaulty ? "" : "个百分点")\(isFaulty ? "%" : "")。"
    },
    PlantedSentence(rule: "wrong-count") { isFaulty, numbers in
      let towns = ["东湖", "西山", "南坪", "北河", "中岭"].shuffled(using: &numbers).prefix(3).joined(separator: "、")
      return "新建成\(towns)\(isFaulty ? "四" : "三")个园区。"
    },
  ]

  private static let gaps = [
    PlantedSentence(rule: "unfilled-figure") { isFaulty, numbers in
      "前三季度接待游客\(isFaulty ? "XX" : "\(numbers.pick(20...99))")万人次。"
    }
  ]

  /// A number of tenths with its decimal point: 768 is 76.8.
  static func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

  /// How many tenths of a per cent a part is, rounded.
  static func permille(_ part: Int, of whole: Int) -> Int { (part * 2000 + whole) / (whole * 2) }
}
