extension PlantedSentence {
  /// Totals with their parts.
  static let sums = [
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      let places = Places(count: numbers.pick(0, 1, 2))
      let parts = (0..<3).map { _ in numbers.pick(11...90) * places.one + numbers.pick(0...places.one - 1) }
      let total = places.text(parts.reduce(0, +) + (isFaulty ? numbers.pick(3...9) * places.one : 0))
      let (one, two, three) = (places.text(parts[0]), places.text(parts[1]), places.text(parts[2]))
      switch numbers.pick(1...4) {
      case 1: return "投入自筹资金\(one)亿元、银行贷款\(two)亿元、专项债券\(three)亿元，合计\(total)亿元。"
      case 2: return "完成新造林\(one)万亩，退化林修复\(two)万亩，封山育林\(three)万亩，共计\(total)万亩。"
      case 3: return "收储粮食\(total)万吨（小麦\(one)万吨、玉米\(two)万吨、稻谷\(three)万吨）。"
      default: return "本季拨付教育\(one)万元、卫生\(two)万元、文化\(three)万元，总计\(total)万元。"
      }
    },
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      let whole = numbers.pick(100...400)
      let done = numbers.pick(50...whole - 10)
      let rest = whole - done + (isFaulty ? numbers.pick(2...5) : 0)
      return numbers.pick(
        "安排帮扶车间\(whole)个，已投产\(done)个，其余\(rest)个正在装修。",
        "列入台账的桥梁\(whole)座，加固完成\(done)座，其余\(rest)座年底前开工。")
    },
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      let parts = (0..<3).map { _ in numbers.pick(20...90) }
      let total = parts.reduce(0, +) + (isFaulty ? -numbers.pick(2...9) : numbers.pick(0...9))
      return numbers.pick(
        "评定星级农家乐\(total)家，其中五星\(parts[0])家、四星\(parts[1])家、三星\(parts[2])家。",
        "培训农牧民\(total)人，其中种植\(parts[0])人，养殖\(parts[1])人，电商\(parts[2])人。")
    },
    PlantedSentence(rule: "sum-mismatch") { isFaulty, numbers in
      // Of different units, told exactly.
      let (mu, hectares) = (numbers.pick(2...40) * 15, numbers.pick(3...60))
      let total = mu / 15 + hectares + (isFaulty ? numbers.pick(4...9) : 0)
      return "盘活闲置用地\(mu)亩、低效用地\(hectares)公顷，合计\(total)公顷。"
    },
  ]

  /// What is carried over and runs on.
  static let ledgers = [
    PlantedSentence(rule: "carry-over-mismatch") { isFaulty, numbers in
      let (opening, added) = (numbers.pick(20...90), numbers.pick(5...60))
      let closed = numbers.pick(4...opening)
      let left = opening + added - closed + (isFaulty ? numbers.pick(1...5) : 0)
      let stock = opening + added + (isFaulty ? numbers.pick(1...5) : 0)
      switch numbers.pick(1...4) {
      case 1: return "督办台账上季结转任务\(opening)项，本季新增\(added)项，销号\(closed)项，剩余\(left)项。"
      case 2: return "上月结转问题\(opening)个，本月新增\(added)个，整改到位\(closed)个，尚余\(left)个。"
      case 3: return "台账期初\(opening)件，新增\(added)件，办结\(closed)件，未办结\(left)件。"
      default: return "上年结转的\(opening)项任务加上今年新增的\(added)项，目前台账共有\(stock)项。"
      }
    },
    PlantedSentence(rule: "month-sum-mismatch") { isFaulty, numbers in
      let places = Places(count: numbers.pick(1, 2))
      let (before, month) = (numbers.pick(40...90) * places.one + 1, numbers.pick(3...9) * places.one + 2)
      let total = places.text(before + month + (isFaulty ? numbers.pick(1...4) * places.one : 0))
      let (first, last) = (places.text(before), places.text(month))
      return numbers.pick(
        "1至8月实际利用外资\(first)亿元。9月实际利用外资\(last)亿元。1至9月实际利用外资\(total)亿元。",
        "1至9月实际利用外资\(total)亿元；9月实际利用外资\(last)亿元；1至8月实际利用外资\(first)亿元。",
        "上半年旅游收入\(first)亿元，三季度旅游收入\(last)亿元，前三季度旅游收入\(total)亿元。")
    },
  ]
}
