import Testing

@testable import Yuejuan

/// Which days a figure covers: sentences of a report of 20 October 2022 and, number by number, the period.
@Suite struct PeriodTests {
  @Test(arguments: [
    ("今年以来，审批由法定180天压缩至承诺16天。共办结75件。", ["-", "-", "2022-01-01/2022-10-20"]),
    ("实行一月一通报制度，重点产业链20条。", ["2022-01-01/2022-10-20"]),
    ("2021年是“十四五”开局之年。全县生产总值增长4.1%。", ["2021-01-01/2021-12-31"]),
    ("“十三五”期间，全县投入3亿元。修建公路40公里。", ["2016-01-01/2020-12-31", "2016-01-01/2020-12-31"]),
    ("收入3亿元，加上年结转收入1亿元。", ["2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
  ])
  func theSpanNamedNearestGoverns(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test(arguments: [
    (
      "2021年，全县产值增长9%。临江县2022年预算内资金比去年增加9000万元，增长4.8倍。",
      ["2021-01-01/2021-12-31", "2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]
    ),
    ("2021年，全县固定资产投资两年平均增速位居全市第三位。", ["2020-01-01/2021-12-31"]),
    ("临江县5个重点项目8月份集中开工。", ["2022-08-01/2022-08-31"]),
    ("十年来，全县修建公路900公里。", ["2012-01-01/2022-10-20"]),
    ("三年前平均轮候6.1年。", ["2019-01-01/2019-12-31"]),
    ("2018 - 2020年，全县投资50亿元。", ["2018-01-01/2020-12-31"]),
    ("五年前投产的企业有员工500人。", ["2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
    ("收入增速较1——8月份回落0.1个百分点。", ["2022-01-01/2022-10-20"]),
    ("前3季出口30亿美元，较上年同月增加2亿美元。", ["2022-01-01/2022-09-30", "2022-01-01/2022-09-30"]),
  ])
  func aNumberThatSaysSomethingOfAnotherHasItsDays(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test(arguments: [
    // What a number is compared with is of its own days, 同期 of the same.
    (
      "1-7月零售31万辆，同期批发42万辆，较2021年1-7月的58万辆下降。",
      ["2022-01-01/2022-07-31", "2022-01-01/2022-07-31", "2021-01-01/2021-07-31"]
    ),
    ("2022年1-7月占比为51%，较2021年的49%提高。", ["2022-01-01/2022-07-31", "2021-01-01/2021-12-31"]),
    // What something grew from over several years, and to.
    (
      "“十三五”时期，收入由8亿元增加到12亿元，年均增长8%。",
      ["2015-01-01/2015-12-31", "2020-01-01/2020-12-31", "2016-01-01/2020-12-31"]
    ),
    ("\"十三五\"期间修建公路40公里，十三五期间修建桥梁9座。", ["2016-01-01/2020-12-31", "2016-01-01/2020-12-31"]),
    // A deadline does not date what is done so far.
    (
      "截至9月底已完成19项。这5项预计10月底前全部完成；援助已完成640件。",
      ["2022-01-01/2022-09-30", "2022-01-01/2022-10-31", "2022-01-01/2022-09-30"]
    ),
    // Prices are of a day, what goes on all year is not.
    ("5月底，猪肉价格达25元/公斤，鸡蛋9元/公斤。", ["2022-05-31/2022-05-31", "2022-05-31/2022-05-31"]),
    ("2021年末家禽存栏9万只；生猪出栏量8万头。", ["2021-12-31/2021-12-31", "2021-01-01/2021-12-31"]),
    ("半年末债务余额9亿元，一季度末债务余额8亿元。", ["2022-06-30/2022-06-30", "2022-03-31/2022-03-31"]),
    ("首两月零售5亿元。", ["2022-01-01/2022-02-28"]),
    // Spaces between digits and characters are a matter of typesetting.
    ("2021 年 1 至 9 月，产值 30 亿元。", ["2021-01-01/2021-09-30"]),
    ("2021 年 10 月 18 日开工 5 个项目，截至 2022 年 9 月底完成 3 个。", ["2021-10-18/2021-10-18", "2022-01-01/2022-09-30"]),
    ("家庭医生试点推开，至2022年6月30日，签约居民9万人。", ["2022-01-01/2022-06-30"]),
    // Years of the Republic by their numbers, never 100年来.
    ("100年通过认证18家，较101年的22家减少。", ["2011-01-01/2011-12-31", "2012-01-01/2012-12-31"]),
    // What is begun on a day is of that day, with all that it costs.
    ("3月25日，新河镇开工项目20个，总投资120亿元。", ["2022-03-25/2022-03-25", "2022-03-25/2022-03-25"]),
    // What is planned was not planned for a year gone by.
    ("一期2010年达产，二期计划投资3亿元。", ["2022-01-01/2022-12-31"]),
  ])
  func theDaysOfWhatIsToldBesideAnotherAreItsOwn(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test func theMiddleOfAYearIsTheEndOfJune() {
    #expect(periods("二零零五年年中的人口为694万人。", 2005, 8, 16) == ["2005-06-30/2005-06-30"])
    #expect(periods("2005年年中完成投资8亿元。", 2005, 8, 16) == ["2005-01-01/2005-06-30"])
  }

  @Test func aReportOfTheFirstMonthsTellsOfTheYearsGoneBy() {
    #expect(periods("一年来，全省修建公路40公里。", 2022, 2, 10) == ["2021-01-01/2021-12-31"])
    #expect(
      periods("五年来，全省修建公路40公里。2021年人均收入3万元。新建桥梁9座。", 2022, 2, 10) == [
        "2017-01-01/2021-12-31", "2021-01-01/2021-12-31", "2017-01-01/2021-12-31",
      ])
  }

  @Test func aTextThatCountsByFiscalYearsMeansThemBy今年() {
    #expect(
      periods("据2021/22年度的收入，薪俸税收入9亿元。今年利得税收入8亿元，预计来年增加5%。", 2022, 5, 2) == [
        "2021-04-01/2022-03-31", "2021-04-01/2022-03-31", "2022-04-01/2023-03-31",
      ])
  }

  @Test func theParagraphThatOpensATextDatesWhatFollows() {
    let opening = "去年以来，临江县持续推进产业发展、项目建设和公共服务，把稳增长摆在突出位置，紧盯目标任务，压实工作责任，强化要素保障，各项工作取得新的进展，累计投入2亿元。"
    #expect(periods("\(opening)\n新建厂房12栋。") == ["2021-01-01/2022-10-20", "2021-01-01/2022-10-20"])
  }

  @Test func figuresWithoutASpanShareTheOneThatMostNameInABulletin() {
    let text = "第三季度产值30亿元，增长5%。\n第三季度投资9亿元，增长3%。\n用电量4亿千瓦时。"
    #expect(periods(text).last == "2022-07-01/2022-09-30")
    #expect(periods("用电量4亿千瓦时。\n第三季度投资9亿元。").first == "2022-01-01/2022-10-20")
  }

  @Test func whatAReportOnLastYearSaysOfThisOneIsPlanned() {
    let text = "2021年产值30亿元。2021年投资9亿元。\n2022年，全县收入安排4亿元，增长5%。"
    #expect(
      periods(text, 2022, 2, 10) == [
        "2021-01-01/2021-12-31", "2021-01-01/2021-12-31", "2022-01-01/2022-12-31", "2022-01-01/2022-12-31",
      ])
  }

  private func undated(_ text: String) -> [String] {
    FigureExtractor().extract(from: Cleaner().clean(PlainDocument.make(text, heading: 1))).figures
      .map { $0.period.map(\.description) ?? "-" }
  }

  @Test(arguments: [
    ("临江县2021年统计公报\n全年产值30亿元。前三季度投资9亿元。", ["2021-01-01/2021-12-31", "2021-01-01/2021-09-30"]),
    (
      "工作综述\n2021年，全县产值30亿元。2021年投资9亿元。2022年计划投资8亿元。3月30日签约项目5个。",
      ["2021-01-01/2021-12-31", "2021-01-01/2021-12-31", "2022-01-01/2022-12-31", "2022-03-30/2022-03-30"]
    ),
    ("工作综述\n全县产值30亿元。6月30日签约项目5个，计划到2025年满意度达到85%。", ["-", "-", "2025-01-01/2025-12-31"]),
    ("户口统计\n112年底户数3万户，113年1月出生数80人。", ["2023-12-31/2023-12-31", "2024-01-01/2024-01-31"]),
  ])
  func aTextWithoutADateIsReadInTheYearThatItIsOf(text: String, expected: [String]) {
    #expect(undated(text) == expected, "\(text)")
  }

  /// What was before a change has no days of its own, unless the sentence began by naming them.
  @Test(arguments: [
    ("2022年，全县绿化率由40.3%和21.5%提高到45%和23%。", ["-", "-", "2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
    ("2022年，民用机场由15个增加到18个。", ["-", "2022-01-01/2022-10-20"]),
    (
      "今年，失业率从上半年的5.5%降到5.3%。发放补贴9亿元。",
      ["2022-01-01/2022-06-30", "2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]
    ),
    ("2021年与2016年相比，煤耗由370克降到333克。", ["2016-01-01/2016-12-31", "2021-01-01/2021-12-31"]),
    (
      "产值从2016年的80亿元增加到2021年的120亿元，年均增长8.4%。收入从3亿元增加到5亿元。",
      [
        "2016-01-01/2016-12-31", "2021-01-01/2021-12-31", "2017-01-01/2021-12-31", "2016-01-01/2016-12-31",
        "2021-01-01/2021-12-31",
      ]
    ),
    // Another paragraph begins anew.
    (
      "产值从2016年的80亿元增加到2021年的120亿元。\n收入从3亿元增加到5亿元。",
      ["2016-01-01/2016-12-31", "2021-01-01/2021-12-31", "-", "2022-01-01/2022-10-20"]
    ),
  ])
  func whatWasBeforeAChangeIsOfAnEarlierTime(text: String, expected: [String]) {
    #expect(periods(text) == expected, "\(text)")
  }

  @Test(arguments: [
    (
      "上半年产值8亿元。6月当月产值2亿元。投资3亿元。",
      ["2022-01-01/2022-06-30", "2022-06-01/2022-06-30", "2022-01-01/2022-06-30"]
    ),
    ("6月投资2亿元，比2019年同期增长5%。", ["2022-06-01/2022-06-30", "2022-06-01/2022-06-30"]),
    ("2021年末人口52万人。2021年产值8亿元。", ["2021-12-31/2021-12-31", "2021-01-01/2021-12-31"]),
    ("9月末贷款余额36亿元。", ["2022-09-30/2022-09-30"]), ("截至9月底完工12个。", ["2022-01-01/2022-09-30"]),
    ("3月21日、3月31日、4月7日举办三期培训，800名干部参加。", ["2022-03-21/2022-04-07"]),
    ("从去年1月到今年8月，交易额38亿元。", ["2021-01-01/2022-08-31"]),
    ("学校成立于1947年，是重点中学。校园占地140亩。", ["2022-01-01/2022-10-20"]),
    ("“九五”期间，全省完成投资9亿元。", ["1996-01-01/2000-12-31"]),
    ("自2021年3月至2022年5月，累计投资3亿元。", ["2021-03-01/2022-05-31"]),
    ("指标增速达到十年来最好水平，产值增长6%。", ["2022-01-01/2022-10-20"]),
    ("谋划利当前的项目9个。", ["2022-01-01/2022-10-20"]),
    ("下达临江县2022年预算内资金9000万元。", ["2022-01-01/2022-12-31"]),
    ("2021年改造项目全部完工，累计完成投资2亿元。", ["2021-01-01/2022-10-20"]),
    ("全县产值连续三个季度增速均在6%以上。", ["2022-01-01/2022-09-30"]),
    ("自去年8月作出决定以来，各方投入3亿元。", ["2021-08-01/2022-10-20"]),
    ("力争一年内培养100名带头人。", ["-"]), ("总投资30亿元的项目开工。", ["-"]), ("全县辖8个乡镇、96个行政村。", ["-", "-"]),
    ("这5项预计11月底前全部完成。已完成8项。", ["2022-01-01/2022-11-30", "2022-01-01/2022-10-20"]),
    ("18年1-7月销量3万辆，较17年的2万辆增加。", ["2018-01-01/2018-07-31", "2017-01-01/2017-12-31"]),
    ("2017/18年度税收32亿元。", ["2017-04-01/2018-03-31"]),
    ("二零一七/一八年度税收32亿元。", ["2017-04-01/2018-03-31"]), ("2017 - 18年度税收32亿元。", ["2017-04-01/2018-03-31"]),
    ("“十四五“时期，收入增长9%。", ["2021-01-01/2022-10-20"]),
    ("计划7月开工建设，共需征地9亩。", ["2022-01-01/2022-12-31"]),
    ("2020/21年的教育支出9亿元。", ["2020-04-01/2021-03-31"]),
    ("教育2020-21年度预算为25亿元。", ["2020-04-01/2021-03-31"]),
    ("订单8吨，是去年的4倍。", ["2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
    ("自4月中旬启动抗旱以来，全县投入3亿元。", ["2022-04-11/2022-10-20"]), ("6月下旬降雨90毫米。", ["2022-06-21/2022-06-30"]),
    ("2016年度，利得税收入3亿元，全港企业9万间。", ["2016-04-01/2017-03-31", "2016-04-01/2017-03-31"]),
    ("煤炭消费减少8万吨。1-4月，全市煤炭消费34万吨。", ["2022-01-01/2022-04-30", "2022-01-01/2022-04-30"]),
    ("“十一五”是建设最快的时期。5年共完成投资26亿元，增长77%。", ["2006-01-01/2010-12-31", "2006-01-01/2010-12-31"]),
    (
      "7月当月用电量5亿千瓦时，由去年同期下降4.0%转为增长9.5%。",
      ["2022-07-01/2022-07-31", "2021-07-01/2021-07-31", "2022-07-01/2022-07-31"]
    ),
    (
      "2021年收入8亿元，较“十三五”末2020年6亿元增加2亿元。",
      ["2021-01-01/2021-12-31", "2020-01-01/2020-12-31", "2021-01-01/2021-12-31"]
    ),
  ])
  func aSpanGovernsWhatItIsMeantFor(text: String, expected: [String]) {
    #expect(periods(text).suffix(expected.count) == expected[...], "\(text)")
  }

  @Test func anOccasionHasTheDaysOfTheParagraphThatToldOfIt() {
    let told = "8月31日，临江县举行重点项目集中开工仪式。\n此次集中开工项目5个。"
    #expect(periods(told) == ["2022-08-31/2022-08-31"])
    #expect(periods("此轮疫情累计开展检测8轮。") == ["-"])
  }

  @Test func whatAHeadingLeavesOpenTheOneAboveItSays() {
    let lines = ["工作报告", "现将情况报告如下。", "一、2021年工作", "（一）产业发展", "投资9亿元。"]
    let periods = periods(lines.joined(separator: "\n"), headings: [0: 1, 2: 2, 3: 3])
    #expect(periods == ["2021-01-01/2021-12-31"])
  }

  @Test func whatNothingDatesIsOfTheMonthsThatATextSpeaksOf() {
    let opening = "今年前三季度，全县经济稳中向好。\n事实上，前三季度，结构优化。"
    #expect(periods("\(opening)\n新能源车产量增长9%。") == ["2022-01-01/2022-09-30"])
    #expect(periods("\(opening)\n8月当月，雨水偏多。\n新能源车产量增长9%。").last == "2022-01-01/2022-09-30")
    #expect(periods("今年以来，稳中向好。\n8月当月，雨水偏多。\n新能源车产量增长9%。").last == "2022-01-01/2022-10-20")
  }

  @Test func aReviewOfTheLastFiveYearsDatesWhatFollows() {
    #expect(periods("过去的五年极不寻常。\n新建公路9公里。", 2022, 2, 1) == ["2017-01-01/2021-12-31"])
    #expect(periods("这五年，我们推动发展。\n新建公路9公里。", 2022, 2, 1) == ["2017-01-01/2021-12-31"])
    let periods = periods("工作报告\n一、2021年工作回顾\n新建公路9公里。", 2022, 2, 1, headings: [0: 1, 1: 2])
    #expect(periods == ["2021-01-01/2021-12-31"])
  }

  @Test func aReviewRightBelowTheTitleIsOfItsYear() {
    let text = "政府工作报告\n2021年工作回顾：\n经济运行总体平稳。全市生产总值完成2955亿元。"
    #expect(periods(text, 2022, 1, 25, headings: [0: 1]) == ["2021-01-01/2021-12-31"])
  }

  @Test func theYearsOfAHeadingGoOnThoughAParagraphNamesOneOfThem() {
    let lines = ["计划纲要报告", "现将情况报告如下。", "一、“九五”回顾", "过去的一年，是收官之年。", "全省完成投资7950亿元。"]
    #expect(
      periods(lines.joined(separator: "\n"), 2001, 1, 8, headings: [0: 1, 2: 2]) == ["1996-01-01/2000-12-31"])
  }

  @Test func monthsWithoutAYearAreOfTheYearThatTheHeadingNames() {
    let lines = ["财政预算报告", "现将情况报告如下。", "一、2021年预算执行情况", "1-11月支持制造业发展9亿元。"]
    let periods = periods(lines.joined(separator: "\n"), 2022, 1, 14, headings: [0: 1, 2: 2])
    #expect(periods == ["2021-01-01/2021-11-30"])
  }

  @Test func aTextThatCountsFromTheRepublicDoesSoForYearsOfTwoDigits() {
    let opening = "民国101年1月核定3项。"
    #expect(
      periods("\(opening)97年公共场所为23.7%。", 2012, 3, 1) == ["2012-01-01/2012-01-31", "2008-01-01/2008-12-31"])
    #expect(
      periods("\(opening)吸烟率由93年的42.9%降为100年的33.5%。", 2012, 3, 1).suffix(2)
        == ["2004-01-01/2004-12-31", "2011-01-01/2011-12-31"])
    #expect(PlainDocument.figures("\(opening)年满65年的房屋8栋。").map(\.quantity.unit) == ["项", "年", "栋"])
  }

  @Test func aProgrammeThatBeginsWithItsAimsPlansWhatFollows() {
    let aims = "今年主要预期目标是：产值增长6%，就业2万人。"
    #expect(periods("\(aims)\n新增绿道40公里。", 2022, 2, 1).last == "2022-01-01/2022-12-31")
    #expect(periods("\(aims)\n去年新增绿道40公里。", 2022, 2, 1).last == "2021-01-01/2021-12-31")
    #expect(periods("今年已建成绿道9公里。\n新增绿道40公里。", 2022, 2, 1).last == "2022-01-01/2022-02-01")
  }

  @Test func whatASentenceAddsOfDaysToComeIsOfItAlone() {
    let text = "过去一年，建设成效明显。新增管网20公里、今年还要增加30公里。新建公园7个。"
    #expect(
      periods(text, 2022, 1, 20) == [
        "2021-01-01/2021-12-31", "2022-01-01/2022-12-31", "2021-01-01/2021-12-31",
      ])
  }

  @Test func aDeadlineOfTheYearBeforeIsNotWhatATextReportsOn() {
    #expect(
      periods("全市治理河流9条。2021年前未达标的一律关停。", 2022, 4, 19) == ["2022-01-01/2022-04-19"])
  }

  @Test func aHeadingOnAPlanIsNotOfItsYears() {
    let lines = ["2021年财政决算报告", "现将情况报告如下。", "二、助力“十四五”规划顺利收官", "2021年获得补助9亿元。"]
    let periods = periods(lines.joined(separator: "\n"), 2022, 6, 20, headings: [0: 1, 2: 2])
    #expect(periods == ["2021-01-01/2021-12-31"])
  }

  @Test(arguments: [
    ("过去五年，城镇化率从2016年的52%提升到2021年的58%。完成改造41户。", "2017-01-01/2021-12-31"),
    ("今后五年，新建学校7所。", "2022-01-01/2026-12-31"),
    ("产值9亿元，剔除2020年一次性投入2亿元等因素后，增长13%。", "2022-01-01/2022-02-17"),
    ("医药业延续去年以来的势头，完成产值26亿元。", "2022-01-01/2022-02-17"),
    ("当前，日处理能力90万吨。", "2022-01-01/2022-02-17"),
  ])
  func whatIsToldBesideASpanIsNotOfIt(text: String, expected: String) {
    #expect(periods(text, 2022, 2, 17).last == expected, "\(text)")
  }

  @Test func aBudgetReportGivesAnAccountOfTheYearBeforeUpToTheLineThatOpensItsPlan() {
    let lines = [
      "关于临江市2021年预算执行情况和2022年预算草案的报告", "支出年初预算52亿元，完成51亿元，为预算98.1%。", "全市科技支出2亿元。", "2022年市级预算草案",
      "按现行体制算账，市级财力为67亿元，比上年执行数65亿元增加2亿元。",
    ]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1], date: CalendarDate(year: 2022, month: 5, day: 25))
    #expect(
      figures.map { "\($0.status.rawValue) \($0.period.map(\.description) ?? "-")" } == [
        "plan 2021-01-01/2021-12-31", "actual 2021-01-01/2021-12-31", "actual 2021-01-01/2021-12-31",
        "actual 2021-01-01/2021-12-31", "plan 2022-01-01/2022-12-31", "actual 2021-01-01/2021-12-31",
        "plan 2022-01-01/2022-12-31",
      ])
  }

  @Test func whatIsAllottedForTheYearToComeEndsTheAccountOfTheLastOne() {
    let account = (1...12).map { "税收\($0)亿元。" }.joined()
    let lines = [
      "关于临江市2021年预算执行情况和2022年预算草案的报告", "一、2021年预算执行情况", account, "2022年全市收入按41亿元，增长3%安排。", "加上级补助9亿元。",
    ]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1, 1: 2],
      date: CalendarDate(year: 2022, month: 2, day: 28))
    #expect(figures.last?.status == .plan)
    #expect(figures.last?.period == Period(year: 2022))
    #expect(figures.first?.period == Period(year: 2021))
  }

  @Test func aHeadingNamesItsYearThoughTheTitleNamesAnother() {
    let lines = ["2022年临江市政府工作报告", "一、2021年工作回顾", "产值增长6%，数字产业增加值预计增长9%。", "累计推广车辆560台。"]
    let periods = periods(lines.joined(separator: "\n"), 2022, 2, 17, headings: [0: 1, 1: 2])
    #expect(Set(periods) == ["2021-01-01/2021-12-31"])
  }

  @Test func theMonthOfPrintingIsNotWhatABulletinReportsOn() {
    let lines = ["临江市2021年统计公报", "临江市统计局", "2022年4月", "全年进出口501亿元。最低工资标准为2230元。"]
    let periods = periods(lines.joined(separator: "\n"), 2022, 4, 30, headings: [0: 1])
    #expect(
      periods == [
        "2021-01-01/2021-12-31", "2021-01-01/2021-12-31",
      ])
  }

  @Test func aTextOfSeveralYearsLeavesOpenWhatItDoesNotDate() {
    let dated = "2020年投资3亿元。2020年产值9亿元。2021年投资4亿元。2021年产值8亿元。2022年投资5亿元。"
    #expect(periods("\(dated)\n全县新建厂房12栋。").last == "-")
  }

  @Test func theTitleOfAReportDatesWhatNothingElseDates() {
    let periods = periods("上半年全县经济运行情况\n全县投资9亿元。", headings: [0: 1])
    #expect(periods == ["2022-01-01/2022-06-30"])
  }
}
