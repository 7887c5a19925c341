import Testing

@testable import Yuejuan

/// What a text says of its own occasion: when it was sent, what it announces, which month it is about.
@Suite struct OccasionTests {
  private func figures(
    _ text: String, _ year: Int, _ month: Int, _ day: Int, headings: [Int: Int] = [:]
  ) -> [String] {
    PlainDocument.figures(text, year, month, day, headings: headings)
      .map { "\($0.status.rawValue) \($0.period.map(\.description) ?? "-")" }
  }

  @Test(arguments: [
    ("新华社临江7月26日电(记者 张三)全市产值9亿元。", ["actual 2023-01-01/2023-07-26"]),
    ("本报7月26日讯 记者张三报道,全市产值9亿元。", ["actual 2023-01-01/2023-07-26"]),
    // What happened that day is of that day.
    ("7月26日电力负荷达9万千瓦。", ["actual 2023-07-26/2023-07-26"]),
  ])
  func whenAReportWasSentIsNotWhatItTellsOf(text: String, expected: [String]) {
    #expect(figures(text, 2023, 7, 26) == expected, "\(text)")
  }

  @Test func whatALineAnnouncesForTheYearIsPlannedInTheLinesBelowIt() {
    let text = "今年将扎实办好“十件民生实事”。\n(一)\n新建幼儿园20所。"
    #expect(figures(text, 2024, 1, 31) == ["plan 2024-01-01/2024-12-31"])
    let account = "今年以来,全区扎实推进民生实事,主要做了以下工作。\n改造道路5条。"
    #expect(figures(account, 2024, 3, 20) == ["actual 2024-01-01/2024-03-20"])
    // In autumn it tells what has come of it.
    #expect(figures(text, 2024, 10, 31) == ["actual 2024-01-01/2024-10-31"])
    let budget = "2016年政府性基金收支预算的具体情况如下:\n1.土地出让收入7亿元,下降4%。"
    #expect(
      figures(budget, 2016, 1, 29) == ["plan 2016-01-01/2016-12-31", "plan 2016-01-01/2016-12-31"])
    let done = "2016年预算执行情况如下:\n1.土地出让收入7亿元。"
    #expect(figures(done, 2016, 1, 29) == ["actual 2016-01-01/2016-01-29"])
  }

  @Test(arguments: [
    (
      "今年的建设任务为,市区新建学校30所;全市新建幼儿园40所。",
      ["plan 2015-01-01/2015-12-31", "plan 2015-01-01/2015-12-31"]
    ),
    (
      "30所学校建设任务,有31所开工建设。",
      ["plan 2015-01-01/2015-12-31", "actual 2015-01-01/2015-12-16"]
    ),
    ("还有5所幼儿园计划年底前投入使用。", ["forecast 2015-01-01/2015-12-31"]),
    ("建设任务是新增床位500张;改造60张。", ["plan 2015-01-01/2015-12-31", "plan 2015-01-01/2015-12-31"]),
    // Tasks that are counted have been.
    ("完成3项重点任务。", ["actual 2015-01-01/2015-12-16"]), ("聚焦八个方面重点工作任务。", ["actual 2015-01-01/2015-12-16"]),
    ("走访30户任务已完成。", ["actual 2015-01-01/2015-12-16"]), ("本月20日均产量5万吨。", ["actual 2015-12-01/2015-12-16"]),
    ("本月3号线开通,客流9万人次。", ["actual 2015-12-01/2015-12-16"]),
    // The task behind a number is that of the next one.
    ("管理率63%(全年任务62%)。", ["actual 2015-01-01/2015-12-16", "plan 2015-01-01/2015-12-31"]),
    ("可通车里程达1689公里。", ["actual 2015-01-01/2015-12-16"]),
    ("到2017年底前全部完成通达工程,实现90%的行政村通公路。", ["plan 2017-01-01/2017-12-31"]),
    ("截至本月8日,有33所投入使用。", ["actual 2015-01-01/2015-12-08"]), ("本月8日,开工9所。", ["actual 2015-12-08/2015-12-08"]),
  ])
  func aTaskIsPlannedAndADeedIsDone(text: String, expected: [String]) {
    #expect(figures(text, 2015, 12, 16) == expected, "\(text)")
  }

  @Test(arguments: [
    ("2023年至2025年新增种植19万亩。", 2023, 1, "plan 2023-01-01/2025-12-31"),
    ("五年来,新建学校165所。", 2015, 12, "actual 2011-01-01/2015-12-16"),
    ("五年来,新建学校165所。", 2015, 9, "actual 2010-01-01/2015-09-16"),
    ("截至11月底的三个月,与先前三个月比较,销量上升2%。", 2015, 12, "actual 2015-09-01/2015-11-30"),
    ("截至1月底的三个月,销量上升2%。", 2015, 2, "actual 2014-11-01/2015-01-31"),
    ("一季度,自去年上半年由正转负后首次增长,增速提升7个百分点。", 2015, 4, "actual 2015-01-01/2015-03-31"),
    ("自2014年6月企业转产以后,累计产值9亿元。", 2015, 9, "actual 2014-06-01/2014-06-30"),
    ("2014年底,只有56%的村通公路。", 2015, 9, "actual 2014-12-31/2014-12-31"),
    ("2015年6月底普及率为67%。", 2015, 9, "actual 2015-06-30/2015-06-30"),
    ("截至2015年6月底,普及率为67%。", 2015, 9, "actual 2015-01-01/2015-06-30"),
    ("本(8)月产值9亿元。", 2015, 9, "actual 2015-08-01/2015-08-31"),
    ("预估今(104)年底可达68%。", 2015, 9, "forecast 2015-01-01/2015-12-31"),
    ("民国102年产值8亿元。103至104年产值9亿元。", 2015, 9, "actual 2014-01-01/2015-09-16"),
    ("2014年底,累计投资9亿元。", 2015, 9, "actual 2014-01-01/2014-12-31"),
    ("102年底與103年6月檢討，自96年起推動；97年產值9億元。", 2015, 9, "actual 2008-01-01/2008-12-31"),
    ("2018、2019和2020年分配数为2亿元、3亿元和4亿元。", 2021, 9, "actual 2020-01-01/2020-12-31"),
    ("與會。102年預算。98、99及100年度分配數為2億元、3億元及4億元。", 2013, 9, "actual 2011-01-01/2011-12-31"),
    ("投递邮件9件，与上年同期实际数8件比较。", 2015, 9, "actual 2014-01-01/2014-09-16"),
    ("大院審查102年度營業預算。\n本年度目標為9億元，較上年度預算8億元增加1億元。", 2012, 12, "plan 2013-01-01/2013-12-31"),
    ("中華民國100年度（以下簡稱本年度）總決算審核報告。\n本年度歲入9億元。", 2012, 10, "actual 2011-01-01/2011-12-31"),
    ("现将2021年度财务情况报告如下：\n收入3亿元。", 2022, 11, "actual 2021-01-01/2021-12-31"),
    ("2022年我局对2021年度预算进行了审计，结果如下：\n收入3亿元。", 2022, 11, "actual 2021-01-01/2021-12-31"),
    ("2021-2022年城镇、农村居民收入为4万元、2万元。", 2023, 9, "actual 2021-01-01/2022-12-31"),
    ("2022、2023年度省级、市级补助3亿元、2亿元。", 2024, 9, "actual 2022-01-01/2023-12-31"),
    ("大院審查102年度營業預算。\n本年度截至8月底進貨20億元。", 2012, 10, "actual 2012-01-01/2012-08-31"),
    ("关于2023年预算追加的审计报告\n全县追加支出3亿元。", 2023, 9, "actual 2023-01-01/2023-09-16"),
    ("2025年全市产值3亿元，“十四五”年均增速达5%。服务业产值6亿元。", 2026, 2, "actual 2025-01-01/2025-12-31"),
    ("98年8月18日會議，97年底檢討；96年以後產值9億元。", 2009, 9, "actual 2007-01-01/2007-12-31"),
  ])
  func spansThatEndElsewhereThanTheyBegin(text: String, year: Int, month: Int, expected: String) {
    #expect(figures(text, year, month, 16).last == expected, "\(text)")
  }

  @Test func yearsOfTwoDigitsInSimplifiedScriptMayBeOfTheLastCentury() {
    for text in ["98年8月18日会议。97年产值8亿元。", "本港98年8月入市，97年底檢討。97年產值8億元。"] {
      #expect(!figures(text, 2009, 9, 16).contains { $0 == "actual 2008-01-01/2008-12-31" })
    }
  }

  @Test func allThatStandInARowAreComparedWith() {
    let text = "上半年产值增长7.6%,分别较去年同期和一季度回落0.2个和0.6个百分点。工业产值增长4%。"
    #expect(Set(figures(text, 2017, 7, 25)) == ["actual 2017-01-01/2017-06-30"])
  }

  @Test func aRowOfRatesGoesOnWithTheRateOfTheParagraphBefore() {
    let text = "截至11月底,全市开工1.7万套,开工率122%。新增开工128套。\n排名为:1、东山县181%;2、高新区170%。"
    let figures = PlainDocument.figures(text, date: CalendarDate(year: 2020, month: 1, day: 6)).suffix(2)
    #expect(figures.map(\.indicator.text) == ["开工率", "开工率"])
    #expect(figures.map(\.aspect) == [.completion, .completion])
    #expect(figures.map(\.subject.text) == ["东山县", "高新区"])
  }

  @Test func monthsThatALineLeadsToAreThoseOfTheSectionsBelow() {
    let text = "现将2021年1~10月指标完成情况通报如下:\n一、就业\n新增就业9人。"
    #expect(figures(text, 2021, 12, 1, headings: [1: 1]) == ["actual 2021-01-01/2021-10-31"])
  }

  @Test func theMonthAloneIsTheLastOfThoseSpokenOf() {
    let text = "一、1-3月主要指标完成情况\n工业增加值增长7.5%;当月增加值增长9.9%。投资增长6%。"
    #expect(
      figures(text, 2025, 5, 6, headings: [0: 1]).map { $0.dropFirst(7) } == [
        "2025-01-01/2025-03-31", "2025-03-01/2025-03-31", "2025-01-01/2025-03-31",
      ])
  }

  @Test func anAverageIsOfAllTheYearsOfItsChange() {
    let text = "2010年产值5亿元。2015年由2010年的5亿元增加到9亿元,年均增长12%;支出由2亿元增加到4亿元,年均增长13%。"
    let averages = figures(text, 2016, 4, 13)
    #expect(averages[3] == "actual 2011-01-01/2015-12-31")
    #expect(averages[6] == "actual 2011-01-01/2015-12-31")
  }

  @Test func anAccountOfDecemberIsOfTheWholeYear() {
    let text = "临江市2024年预算执行情况报告\n各位代表:\n(一)预算执行情况\n当年本级财力151亿元。"
    #expect(figures(text, 2024, 12, 30, headings: [0: 1, 2: 2]) == ["actual 2024-01-01/2024-12-31"])
  }

  @Test func aBudgetHandedInForTheYearToComeIsOfThatYear() {
    let text = "县政府提送115年度总预算案至议会审议，岁入编列304亿元，补助款仅有50亿元。\n\n债务编列9亿元。"
    #expect(Set(figures(text, 2025, 11, 11)) == ["plan 2026-01-01/2026-12-31"])
    // How the last one was carried out is an account.
    let account = "(一)落实预算决议工作情况\n争取资金9亿元。"
    #expect(figures(account, 2020, 1, 12, headings: [0: 2]).first?.hasPrefix("actual") == true)
  }

  @Test func whatABudgetIsComparedWithIsOfItsOwnYear() {
    let text = "市政府报告115年度总预算案。\n岁出编列302亿元，较114年度法定预算数277亿元，增加25亿元。"
    #expect(
      figures(text, 2025, 11, 11) == [
        "plan 2026-01-01/2026-12-31", "plan 2025-01-01/2025-12-31", "plan 2026-01-01/2026-12-31",
      ])
    let hongKong = "预算案公布，今个财政年度盈余29亿元，差饷收入9亿元，下一个财政年度预计盈余22亿元。"
    #expect(figures(hongKong, 2026, 2, 26).first?.hasSuffix("2025-04-01/2026-03-31") == true)
    #expect(figures(hongKong, 2026, 2, 26).last == "forecast 2026-04-01/2027-03-31")
    let looked = "以111年度自筹财源比例检视,直辖市平均42%,县市为37%。"
    #expect(Set(figures(looked, 2023, 10, 15)) == ["actual 2022-01-01/2022-12-31"])
  }

  @Test func aBudgetThatIsRevisedIsPlannedBeforeAndAfter() {
    let macao = "本澳修改预算案，收入总额将由12亿元下调至11亿元，开支总额将由9亿元调升至10亿元。"
    #expect(Set(figures(macao, 2025, 6, 12)) == ["plan 2025-01-01/2025-12-31"])
    let estimate = "将全年收入估算由24亿元下调至22亿元。"
    #expect(Set(figures(estimate, 2025, 6, 12)) == ["forecast 2025-01-01/2025-12-31"])
    // What was done before the change is no plan.
    #expect(figures("完成预算收入由12亿元下调至11亿元。", 2025, 6, 12).first?.hasPrefix("actual") == true)
  }

  @Test func whatABudgetRevisesIsOfTheYearThatEnds() {
    let text = "预算案指，本年度政府整体收入修订预算约为68亿元。印花税较原来预算增加约3亿元。"
    #expect(figures(text, 2026, 2, 25).allSatisfy { $0.hasSuffix("2025-04-01/2026-03-31") })
    #expect(figures("预算案指，本年度收入预算为68亿元。", 2026, 2, 25) == ["plan 2026-04-01/2027-03-31"])
  }

  @Test func theDayThatATitleTellsUpToIsNowInItsText() {
    let text = "重点项目推进情况(截至9月30日)\n截至目前,完成投资9亿元。"
    #expect(figures(text, 2017, 11, 8, headings: [0: 1]) == ["actual 2017-01-01/2017-09-30"])
  }

  @Test(arguments: [
    ("2020年产值增长。2020年收入增长。\n预购开始,2月25日订购9吨。", "actual 2021-02-25/2021-02-25"),
    ("2020年2月25日订购9吨。", "actual 2020-02-25/2020-02-25"),
    ("预购已超过去年销量,达9吨。", "actual 2021-01-01/2021-03-02"),
    ("2016年度至2020年度各项经费介于9万元。", "actual 2016-01-01/2020-12-31"),
    ("日期:2021年1月\n投资9万元。", "actual 2021-01-01/2021-03-02"),
    ("统计日期:2021年1月。投资9万元。", "actual 2021-01-01/2021-01-31"),
    ("2020年建县以来首次突破9亿元。", "actual 2020-01-01/2020-12-31"),
    ("涉及去年共享计划的开支8万元。投资9万元。", "actual 2021-01-01/2021-03-02"),
  ])
  func whenSomethingWasIsToldByTheWordsAround(text: String, expected: String) {
    #expect(figures(text, 2021, 3, 2).last == expected, "\(text)")
  }

  @Test func sinceWhatBeganInAYearIsUpToNow() {
    #expect(figures("2014年建档立卡以来，带动农户9万户。", 2020, 9, 10) == ["actual 2014-01-01/2020-09-10"])
    #expect(figures("2014年建成大桥，通车以来安全运行9万小时。", 2020, 9, 10) == ["actual 2014-01-01/2014-12-31"])
  }

  @Test func aMonthThatATextNamesAgainIsWhatItIsAbout() {
    let twice = "临江市11月出口9亿元。\n据统计,11月出口9亿元,增长3%。\n电子产品增长5%。"
    #expect(figures(twice, 2025, 12, 24).last == "actual 2025-11-01/2025-11-30")
  }
}
