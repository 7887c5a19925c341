extension PlantedSentence {
  /// Rates with the numbers that they are made of.
  static let rates = [
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let (whole, share) = (numbers.pick(60...400), Places(count: numbers.pick(0, 1, 1, 2)))
      let part = numbers.pick(30...whole - 5)
      // At times cut off instead of rounded, which is worth a note and no finding.
      let told = numbers.once(in: 6) ? part * 100 * share.one / whole : share.percent(part, of: whole)
      // Less than is true, since more could be over 100 %, which is a fault of its own.
      let rate = share.text(told - (isFaulty ? numbers.pick(2...6) * share.one : 0))
      let thing = numbers.pick("重大项目", "技改项目", "水利工程", "帮扶项目")
      switch numbers.pick(1...4) {
      case 1: return "今年计划实施\(thing)\(whole)个，已开复工\(part)个，开复工率\(rate)%。"
      case 2: return "年内安排\(thing)\(whole)个，目前已竣工\(part)个，竣工率达到\(rate)%。"
      case 3: return "全年计划实施\(thing)\(whole)个。截至9月底已开工\(thing)\(part)个，开工率为\(rate)%。"
      default: return "共排查各类隐患\(whole)处，已整改\(part)处，整改率\(rate)%。"
      }
    },
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let places = Places(count: numbers.pick(0, 1, 2))
      let whole = numbers.pick(40...90) * places.one
      let part = numbers.pick(20...110) * places.one + numbers.pick(0...places.one - 1)
      let share = Places(count: numbers.pick(0, 1))
      // What the last place of both leaves open has to be less than the fault.
      let rate = share.text(
        share.percent(part, of: whole) + (isFaulty ? numbers.pick(12...30) * share.one : 0))
      let (done, goal) = (places.text(part), places.text(whole))
      switch numbers.pick(1...4) {
      case 1: return "全年争取资金目标\(goal)亿元，截至目前下达资金\(done)亿元，占目标值的\(rate)%。"
      case 2: return "前三季度完成技改投资\(done)亿元，完成全年\(goal)亿元目标任务的\(rate)%。"
      case 3: return "招商引资到位资金\(done)亿元，完成年度目标\(goal)亿元的\(rate)%。"
      default: return "全年造林任务\(goal)万亩，已完成\(done)万亩，占年度任务的\(rate)%。"
      }
    },
    PlantedSentence(rule: "rate-mismatch") { isFaulty, numbers in
      let (whole, share) = (numbers.pick(900...9000), Places(count: numbers.pick(1, 1, 2)))
      let part = numbers.pick(200...whole / 2)
      let rate = share.text(share.percent(part, of: whole) + (isFaulty ? numbers.pick(1...8) * share.one : 0))
      switch numbers.pick(1...4) {
      case 1: return "受理群众诉求\(whole)件，其中咨询类\(part)件，占\(rate)%。"
      case 2: return "新增城镇就业\(whole)人，其中高校毕业生\(part)人，占比\(rate)%。"
      case 3: return "全县登记市场主体\(whole)户，个体工商户\(part)户，占市场主体总数的\(rate)%。"
      default: return "发放助学贷款\(whole)笔，线上办理\(part)笔，占全部的\(rate)%。"
      }
    },
  ]

  /// Levels now and before with what lies between them.
  static let changes = [
    PlantedSentence(rule: "growth-mismatch") { isFaulty, numbers in
      let places = Places(count: numbers.pick(1, 2))
      let before = numbers.pick(50...90) * places.one
      let now = before + numbers.pick(3...30) * places.one + numbers.pick(0...places.one - 1)
      let growth = Places(count: 1)
      let rate = growth.text(
        growth.percent(now - before, of: before) + (isFaulty ? numbers.pick(15...90) : 0))
      let (last, this, more) = (places.text(before), places.text(now), places.text(now - before))
      switch numbers.pick(1...5) {
      case 1: return "地方税收由\(last)亿元增加到\(this)亿元，增长\(rate)%。"
      case 2: return "社会用电量从\(last)亿千瓦时提高到\(this)亿千瓦时，增长\(rate)%。"
      case 3: return "外贸进出口额\(this)亿元，去年同期\(last)亿元，同比增长\(rate)%。"
      case 4: return "农副产品网络零售额\(this)亿元，同比增加\(more)亿元，增长\(rate)%。"
      default: return "物流业营业收入达\(this)亿元，比上年同期增加\(more)亿元、增长\(rate)%。"
      }
    },
    PlantedSentence(rule: "growth-mismatch") { isFaulty, numbers in
      let before = numbers.pick(500...900)
      let now = before - numbers.pick(40...300)
      let growth = Places(count: 1)
      let rate = growth.text(
        growth.percent(before - now, of: before) + (isFaulty ? numbers.pick(15...90) : 0))
      return numbers.pick(
        "万元产值能耗由\(before)千克标准煤下降到\(now)千克标准煤，下降\(rate)%。",
        "信访总量由\(before)件减少到\(now)件，下降\(rate)%。")
    },
    PlantedSentence(rule: "change-mismatch") { isFaulty, numbers in
      let before = numbers.pick(20...80)
      let more = numbers.pick(3...15)
      let told = isFaulty ? more + numbers.pick(2, 3, 10) : more
      switch numbers.pick(1...4) {
      case 1: return "示范村由\(before)个增加到\(before + more)个，增加\(told)个。"
      case 2: return "规上企业从\(before)家增加到\(before + more)家，净增\(told)家。"
      case 3: return "林草覆盖率由\(before).4%提高到\(before + more).4%，提高\(told)个百分点。"
      default: return "安全事故由\(before + more)起减少到\(before)起，减少\(told)起。"
      }
    },
  ]
}
