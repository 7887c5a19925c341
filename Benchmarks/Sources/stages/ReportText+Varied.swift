/// Report text of which hardly any two sentences are alike.
extension ReportText {
  /// A sentence whose parts are drawn from lists, so that hardly any two are alike.
  func variedSentence(_ seed: Int) -> String {
    var draw = Draw(seed: seed)
    let place = draw.one(of: ["全市", "河东区", "滨江县", "临湖县", "北山市", "高新区", "我市", "青石镇", "市水利局", "全省"])
    let span = draw.one(of: ["前三季度", "今年以来", "截至9月底", "上半年", "1—9月", "去年", "2021年", "三季度", ""])
    var clauses = [span.isEmpty ? "" : span + "，"]
    for _ in 0..<draw.number(below: 4) + 1 {
      clauses.append((draw.number(below: 3) == 0 ? place : "") + variedClause(&draw) + "，")
      if draw.number(below: 3) == 0 { clauses.append(draw.one(of: Self.remarks) + "，") }
    }
    return clauses.joined() + draw.one(of: Self.remarks) + "。"
  }

  private func variedClause(_ draw: inout Draw) -> String {
    let number = draw.number(below: 900) + 13
    let rate = "\(draw.number(below: 30)).\(draw.number(below: 10))%"
    let amount = draw.one(of: Self.amounts)
    let change = draw.one(of: ["增长", "同比增长", "下降", "比上年同期提高", "较年初减少", "同比回落", "增幅达"])
    switch draw.number(below: 6) {
    case 0: return "\(amount)\(number).\(number % 10)亿元，\(change)\(rate)"
    case 1: return "完成\(amount)\(number)万元，占年度计划的\(rate)"
    case 2:
      let (thing, unit) = draw.one(of: Self.things)
      return draw.one(of: ["新建", "改造", "实施", "建成", "新增"]) + "\(thing)\(number)\(unit)"
    case 3: return "\(amount)达到\(number)亿元，其中\(draw.one(of: Self.amounts))\(number / 3)亿元"
    case 4: return "\(draw.one(of: Self.rates))为\(rate)，\(change)\(number % 9).\(number % 10)个百分点"
    default: return "计划到2025年\(amount)突破\(number)亿元，年均增长\(rate)以上"
    }
  }

  private static let amounts = [
    "地区生产总值", "一般公共预算收入", "固定资产投资", "社会消费品零售总额", "规模以上工业增加值", "进出口总额", "财政支出", "贷款余额", "农业总产值",
    "旅游收入", "税收", "高新技术产业产值", "房地产开发投资", "到位资金", "存款余额",
  ]
  private static let rates = ["城镇化率", "森林覆盖率", "群众满意度", "空气质量优良率", "户籍人口比重", "应急响应率", "入学率", "恩格尔系数"]
  private static let things = [
    ("老旧小区", "个"), ("农村公路", "公里"), ("高标准农田", "万亩"), ("养老床位", "张"), ("充电桩", "座"), ("就业岗位", "个"),
    ("普惠幼儿园", "所"),
    ("保障性住房", "套"), ("科技型企业", "家"), ("水库", "座"), ("受益群众", "人"), ("公交线路", "条"),
  ]
  private static let remarks = [
    "产业结构持续优化", "发展质量稳步提升", "有力保障了重点项目建设", "群众获得感不断增强", "营商环境进一步改善", "经济运行总体平稳", "改革开放深入推进", "各项工作有序开展",
    "为完成全年目标打下坚实基础", "受外部环境影响增速有所放缓", "安全生产形势平稳", "生态环境质量继续好转", "城乡面貌焕然一新", "市场预期逐步向好",
  ]
}
