extension PlantedSentence {
  /// Statements that cannot be, whatever else the report says.
  static let statements = [
    PlantedSentence(rule: "out-of-range") { isFaulty, numbers in
      let number = numbers.pick(870...998)
      let rate = isFaulty ? "\(number)" : Places(count: 1).text(number)
      return numbers.pick(
        "办理事项群众满意度达到\(rate)%。", "农产品抽检合格率\(rate)%，比上年稳中有升。",
        "农村自来水普及率提升至\(rate)%。", "税收收入占一般公共预算收入的\(rate)%。", "森林防火视频监控覆盖率为\(rate)%。")
    },
    PlantedSentence(rule: "wrong-dimension") { isFaulty, numbers in
      let number = Places(count: 1).text(numbers.pick(20...90))
      switch numbers.pick(1...4) {
      case 1: return "电网改造新增变电容量\(number)万千\(isFaulty ? "瓦时" : "伏安")。"
      case 2: return "前三季度新能源发电量\(number)亿千瓦\(isFaulty ? "" : "时")。"
      case 3: return "新增风电装机容量\(number)万千瓦\(isFaulty ? "时" : "")。"
      default: return "粮食播种面积\(number)万\(isFaulty ? "公里" : "亩")。"
      }
    },
    PlantedSentence(rule: "percent-or-point") { isFaulty, numbers in
      let number = Places(count: 1).text(numbers.pick(5...20))
      switch numbers.pick(1...4) {
      case 1: return "常住人口城镇化率比上年提高\(number)\(isFaulty ? "%" : "个百分点")。"
      case 2: return "空气质量优良率同比上升了\(number)\(isFaulty ? "%" : "个百分点")。"
      case 3: return "畜禽粪污综合利用合格率下降\(number)\(isFaulty ? "%" : "个百分点")。"
      default: return "限上零售额同比增长\(number)\(isFaulty ? "个百分点" : "%")。"
      }
    },
    PlantedSentence(rule: "wrong-count") { isFaulty, numbers in
      let all = ["东湖", "西山", "南坪", "北河", "中岭"].shuffled(using: &numbers)
      let count = numbers.pick(3...4)
      let names = all.prefix(count).joined(separator: "、")
      let told = ["三", "四", "五", "六"][count - 3 + (isFaulty ? numbers.pick(1...2) : 0)]
      switch numbers.pick(1...4) {
      case 1: return "新建成\(names)\(told)个园区。"
      case 2: return "修缮完成\(names)\(told)处旧址，全部对外开放。"
      case 3: return "在\(names)\(told)个社区开展试点。"
      default:
        let won = all.prefix(count).map { "\($0)镇获得奖牌" }.joined(separator: "，")
        return "全县共获得\(isFaulty ? count + 1 : count)块奖牌。\(won)。"
      }
    },
  ]

  /// Places where a number is not there.
  static let gaps = [
    PlantedSentence(rule: "unfilled-figure") { isFaulty, numbers in
      let number = "\(numbers.pick(20...99))"
      switch numbers.pick(1...5) {
      case 1: return "国庆假期接待游客\(isFaulty ? "XX" : number)万人次。"
      case 2: return "新建产业道路\(isFaulty ? "××" : number)公里。"
      case 3: return "化解债务\(isFaulty ? "____" : number)亿元。"
      case 4: return "本季组织招聘会\(isFaulty ? "（  ）" : number)场。"
      default: return "今年新增设施大棚\(isFaulty ? "待补" : number + "座")。"
      }
    },
    PlantedSentence(rule: "illegible-figure") { isFaulty, numbers in
      let number = "\(numbers.pick(200...990))"
      let mark = numbers.pick("?", "\u{FFFD}")
      let broken = isFaulty ? number.prefix(1) + mark + number.suffix(1) : number[...]
      switch numbers.pick(1...3) {
      case 1: return "维修农村公路\(broken)公里，改造危桥8座。"
      case 2: return "兑现惠农补贴\(broken)万元，做到应兑尽兑。"
      default: return "围绕\(isFaulty ? "?" : "8")个方面列出问题清单。怎样落实？分三步推进。"
      }
    },
  ]
}
