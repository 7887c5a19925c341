import Testing

@testable import Yuejuan

/// Days in rows, in brackets and of the text as a whole, number by number.
@Suite struct TextPeriodTests {
  private func years(_ years: Int...) -> [String] { years.map { "\($0)-01-01/\($0)-12-31" } }

  @Test func daysInARowAreSharedOutBehind分别() {
    #expect(periods("2020年、2021年产值分别增长3%、4%。", 2022, 5, 1) == years(2020, 2021))
    #expect(periods("2019年、2020年和2021年净利润分别为1.5、2.08、2.38亿元。", 2022, 5, 1) == years(2019, 2020, 2021))
    #expect(periods("2020和2021年分别投资3亿元、4亿元。", 2022, 5, 1) == years(2020, 2021))
    #expect(periods("2019、2020及2021年分别投资3亿元、4亿元和5亿元。", 2022, 5, 1) == years(2019, 2020, 2021))
    // As many days as numbers, or they are not shared out.
    #expect(periods("2021年城镇、农村居民收入分别增长3%、4%。", 2022, 5, 1) == years(2021, 2021))
  }

  @Test func theDayOfADeedIsNotThatOfTheNextSentence() {
    let text = "园区已于今年5月22日动土。厂区均已售出，其中13家设厂。"
    #expect(periods(text, 2022, 10, 20) == ["2022-01-01/2022-10-20"])
    // What was done on a day only is of that day.
    #expect(periods("招聘会已于3月5日举行。参会企业120家。", 2022, 10, 20) == ["2022-03-05/2022-03-05"])
  }

  @Test func theYearOfAnEconomyIsNoFiscalYear() {
    let text = "新一份財政預算案披露，2020/21年度本港錄得2576億元赤字。\n去年本港經濟收縮6.1%。"
    #expect(periods(text, 2021, 2, 24).last == "2020-01-01/2020-12-31")
  }

  @Test func allMonthsInARowAreComparedWith() {
    let text = "2022年1-5月产值增长9%，较1-2月、1-3月、1-4月分别下降1.8、1.4和0.4个百分点。投资同比增长6%，但较1-2、1-3、1-4月下滑0.5个百分点。"
    #expect(Set(periods(text, 2022, 6, 20)) == ["2022-01-01/2022-05-31"])
  }

  @Test func whatTheYearBeforeComesToIsOfThatYear() {
    #expect(periods("2021年收入9亿元，较上年的6亿元增加3亿元。", 2022, 5, 1) == years(2021, 2020, 2021))
    let months = "2022年一季度收入9亿元，比去年同期的6亿元增加3亿元。"
    #expect(
      periods(months, 2022, 5, 1) == [
        "2022-01-01/2022-03-31", "2021-01-01/2021-03-31", "2022-01-01/2022-03-31",
      ])
  }

  @Test func whatBracketsTellOfOtherDaysEndsWithThem() {
    let text = "一季度，增加值增长6.8%（2020年同期增长3.3%），拉动增长2.6个百分点。"
    #expect(periods(text, 2022, 4, 20).last == "2022-01-01/2022-03-31")
  }

  @Test func aBracketThatHoldsNothingButATimeGoesOn() {
    let text = "存款（2021年末）120亿元，增长8%（全省6%），贷款余额85亿元。"
    #expect(periods(text, 2022, 8, 20).last == "2021-12-31/2021-12-31")
  }

  @Test func theYearsOfAChangeEndBehindAnotherTime() {
    let text = "粮食由2015年的12万吨提高到2020年的15万吨。2021年，蔬菜由5万吨提高到6万吨。"
    #expect(periods(text, 2022, 8, 20) == years(2015, 2020) + ["-"] + years(2021))
  }

  @Test func whatSeveralBracketsTellOfOtherDaysEndsWithThem() {
    let text = "上半年，产值9亿元（1-7月，产值12亿元）；投资4亿元（1-7月，投资5亿元）；支出3亿元。"
    let (half, months) = ("2022-01-01/2022-06-30", "2022-01-01/2022-07-31")
    #expect(periods(text, 2022, 8, 20) == [half, months, half, months, half])
  }

  @Test(arguments: [
    "销量较去年10月增长5%。", "销量比上年四季度增长5%。", "销量比上年1-2月增长5%。", "销量较去年上半年增长5%。",
    "销量较上年第三季度增长5%。", "销量较上年28899万吨增长5%。",
  ])
  func theMonthsOfLastYearAreWhatSomethingIsComparedWith(text: String) {
    #expect(periods(text, 2022, 10, 20).last == "2022-01-01/2022-10-20", "\(text)")
  }

  @Test func quartersInOneWordAreSharedOutBehind分别() {
    let quarters = ["2022-04-01/2022-06-30", "2022-07-01/2022-09-30"]
    for words in ["二、三季度", "第二、三季度", "第2、3季", "第二和三季度"] {
      #expect(periods("\(words)产值分别增长3%和4%。", 2022, 10, 20) == quarters, "\(words)")
    }
    #expect(periods("二、三季度产值增长3%。", 2022, 10, 20) == ["2022-04-01/2022-09-30"])
    // A chapter's number, where the line tells none.
    let lines = ["工作总结", "一、工作回顾", "产值增长2%。", "二、三季度工作", "产值增长3%。"]
    let found = periods(lines.joined(separator: "\n"), 2022, 10, 20, headings: [0: 1, 1: 2, 3: 2])
    #expect(found.last == "2022-07-01/2022-09-30")
    #expect(periods("产值增长3%。二、三季度产值增长3%。", 2022, 10, 20).last == "2022-04-01/2022-09-30")
  }

  @Test func aHeadingOfTheYearBeforeSaysWhichYear过去一年Is() {
    let lines = ["一、2022年工作回顾", "过去的一年，全县攻坚克难。", "过去的一年，产值3亿元。", "新建公路9公里。"]
    #expect(periods(lines.joined(separator: "\n"), 2023, 4, 25, headings: [0: 2]) == years(2022, 2022))
  }

  @Test func aChapterOnABudgetThatIsOverTellsWhatCameOfIt() {
    let lines = ["（三）2016年预算收支情况。", "1．一般公共预算。", "全国收入16亿元，为预算的101.5%。"]
    for level in [1, 3] {
      #expect(periods(lines.joined(separator: "\n"), 2017, 3, 5, headings: [0: level]) == years(2016, 2016))
    }
    let next = ["2017年预算", "全国收入18亿元。"]
    #expect(periods(next.joined(separator: "\n"), 2017, 3, 5, headings: [0: 1]) == years(2017))
  }

  @Test func whatOthersAreComparedWithIsOfItsYearBehindWordsOfBound() {
    let text = "年内，收入约人民币9亿元，较去年同期约人民币8亿元增加约12%。"
    #expect(periods(text, 2022, 12, 31)[1] == "2021-01-01/2021-12-31")
  }

  @Test(arguments: [
    ("2021年，粮食总产连续6年稳定在130亿斤以上。", "2016-01-01/2021-12-31"),
    ("2021年，收入9亿元，连续三年居全省第一。", "2019-01-01/2021-12-31"),
    ("2021年，产值连续三个月突破3亿元。", "2021-01-01/2021-12-31"),
  ])
  func yearsInARowEndWithTheOneAtHand(text: String, expected: String) {
    #expect(periods(text, 2022, 2, 20).last == expected, "\(text)")
  }

  @Test func sinceWhenSomethingHasBeenSoSaysNothingOfTheNextClause() {
    let text = "投资增长6.8%，自上年4月份以来持续高于全省，拉动增长4.0个百分点。1—11月，产值增长4.5%。"
    #expect(periods(text, 2022, 12, 17).dropFirst() == ["2022-01-01/2022-12-17", "2022-01-01/2022-11-30"])
  }

  @Test(arguments: [
    ("2021年底独居老人计9796人。", "2021-12-31/2021-12-31"), ("2021年末全市有医院103家。", "2021-12-31/2021-12-31"),
    ("截至2021年底，共登记企业103户。", "2021-01-01/2021-12-31"),
    ("2021年底，累计处置风险企业12家。", "2021-01-01/2021-12-31"), ("2021年底，公安局抓获23人。", "2021-01-01/2021-12-31"),
    ("2021年底已完成改造103户。", "2021-01-01/2021-12-31"),
  ])
  func howManyThereAreWhenAYearEndsIsOfItsLastDay(text: String, expected: String) {
    #expect(periods(text, 2022, 2, 20) == [expected], "\(text)")
  }

  @Test func aBulletinWithoutItsTitleIsOfTheYearJustOver() {
    let text = "年末全市户籍人口218万人，比上年增加8630人。全年产值1077亿元，比上年增长3%。"
    #expect(periods(text, 2020, 3, 10).last == "2019-01-01/2019-12-31")
    #expect(periods("今年，全年目标为增长3%，年末人口218万人，比上年多。", 2020, 3, 10).last?.hasPrefix("2020") == true)
  }

  @Test func aFinalAccountIsOfTheYearInItsTitle() {
    let lines = ["县人大常委会", "关于2020年县本级财政决算的报告", "全县收入完成126亿元。"]
    #expect(periods(lines.joined(separator: "\n"), 2021, 10, 20) == years(2020))
    let both = ["关于2020年财政决算和2021年上半年预算执行情况的报告", "二、2021年上半年预算执行情况", "1至6月，收入完成5.1亿元。"]
    #expect(periods(both.joined(separator: "\n"), 2021, 8, 25) == ["2021-01-01/2021-06-30"])
    let report = ["县人大常委会", "关于2020年预算执行审计整改的报告", "今年完成整改126项。"]
    #expect(periods(report.joined(separator: "\n"), 2021, 10, 20) == ["2021-01-01/2021-10-20"])
  }

  @Test func aFiscalYearToComeGoesOnBehindItsComma() {
    let text = "本港消防处于2022/23年度的开支预算约69亿元，职位减少253个。"
    #expect(Set(periods(text, 2022, 2, 24)) == ["2022-04-01/2023-03-31"])
  }

  @Test func howSomethingIsPricedIsNoTime() {
    #expect(periods("2019年，人均生产总值19763元，按2018年平均汇率计算为2865美元。", 2020, 4, 15) == years(2019, 2019))
    #expect(periods("第二季增长1.36%（7月概估数为1.45%）。", 2022, 8, 18).last == "2022-04-01/2022-06-30")
  }

  @Test func aYearThatOpensAClauseIsThatOfItsSentence() {
    let lines = ["一、“十二五”期间主要任务", "2015年蔬菜面积发展到16万亩，奶牛存栏4.6万头；投资累计达到500亿元，收入年均增长9%。"]
    #expect(
      periods(lines.joined(separator: "\n"), 2011, 3, 1, headings: [0: 1])
        == years(2015, 2015) + ["2011-01-01/2015-12-31", "2011-01-01/2015-12-31"])
  }

  @Test(arguments: [
    ("12月止，累计入库税收95亿元。", "2021-01-01/2021-12-31"), ("截至12月末，入库3亿元。", "2021-01-01/2021-12-31"),
    ("1月，入库3亿元。", "2022-01-01/2022-01-20"), ("昨日，成交9亿元。", "2022-01-19/2022-01-19"),
    ("2017至18年度，流失率为5.8%。", "2017-04-01/2018-03-31"),
  ])
  func aSpanWithoutAYearIsOfTheDaysGoneBy(text: String, expected: String) {
    #expect(periods(text, 2022, 1, 20) == [expected], "\(text)")
  }

  @Test func theQuartersOfARowEndWithTheirSentence() {
    let text = "前三季度产值9亿元。一季度增长5%，二季度增长6%，三季度增长7%。分行业看，食品产值3亿元。"
    #expect(
      periods(text, 2022, 10, 20) == [
        "2022-01-01/2022-09-30", "2022-01-01/2022-03-31", "2022-04-01/2022-06-30", "2022-07-01/2022-09-30",
        "2022-01-01/2022-09-30",
      ])
  }

  @Test func whatAPlanOfSeveralYearsAimsAtIsOfTheLast() {
    #expect(periods("“十三五”计划目标为9亿元。", 2021, 2, 6) == years(2020))
    #expect(periods("2020年产值10亿元，比“十三五”计划目标9亿元超额1亿元。", 2021, 2, 6) == years(2020, 2020, 2020))
  }

  @Test func whatSomethingGrewToIsOfTheLastYearThoughOnlyTheFirstIsNamed() {
    let text = "“十三五”时期，收入由2015年的8亿元增加到12亿元，年均增长8%。"
    #expect(
      periods(text, 2021, 2, 6) == [
        "2015-01-01/2015-12-31", "2020-01-01/2020-12-31", "2016-01-01/2020-12-31",
      ])
  }

  @Test func aPeriodNamedInSeveralParagraphsIsThatOfTheText() {
    let text = "前三季度，产值9亿元，增长6%。一季度增长5%，二季度增长6%。\n粮食产量9万吨。产糖3万吨。前三季度，投资9亿元，增长6%。"
    #expect(periods(text, 2022, 10, 20)[4] == "2022-01-01/2022-09-30")
  }

  @Test(arguments: [
    ("6月以来，开会11次。", "2022-06-01/2022-08-31"), ("3月15日以来，检查企业30家。", "2022-03-15/2022-08-31"),
    ("去年10月以来，新增企业5家。", "2021-10-01/2022-08-31"), ("从1980年到2018年6月，接收500人。", "1980-01-01/2018-06-30"),
    ("自5月20日起至7月31日止，检查企业30家。", "2022-05-20/2022-07-31"),
    ("到2027年，企业在2022年的基础上翻番，超过90家。", "2027-01-01/2027-12-31"),
    ("降幅较一季度和上半年收窄1.3个百分点。", "2022-01-01/2022-08-31"), ("较上一期（7月至9月）下降0.1个百分点。", "2022-01-01/2022-08-31"),
    ("上半年预计实现净利润8亿元。", "2022-01-01/2022-06-30"),
  ])
  func whatASpanLeadsFromOrIsMeasuredAgainstIsKnown(text: String, expected: String) {
    #expect(periods(text, 2022, 8, 31) == [expected], "\(text)")
  }

  @Test func whatIsComparedWithIsOfTheYearBefore() {
    #expect(
      periods("1-7月旅客500万人次，较去年同期429万人次增加。", 2022, 8, 31) == [
        "2022-01-01/2022-07-31", "2021-01-01/2021-07-31",
      ])
  }

  @Test func twoYearsWithACommaBehindThemAreSharedOutBehind分别() {
    #expect(periods("到2025年和2030年，死亡率分别控制在7.5‰和5‰以下。", 2022, 8, 31) == years(2025, 2030))
    #expect(periods("2019年和2020年，城镇、农村居民收入分别增长3%和4%。", 2022, 8, 31) == years(2020, 2020))
  }

  @Test func theEndOfAPlanIsItsLastYearAndAnAverageUpToItIsOfAllItsYears() {
    let text = "“十三五”期末，产值248亿元，是“十二五”期末的1.9倍，年均增长15%；零售总额107亿元。"
    #expect(
      periods(text, 2021, 2, 6) == [
        "2020-01-01/2020-12-31", "2020-01-01/2020-12-31", "2016-01-01/2020-12-31", "2020-01-01/2020-12-31",
      ])
  }

  @Test func aTitleThatNoHeadingMarksGivesAnAccountOfTheYearBefore() {
    let text = "临江市2025年预算执行情况和2026年预算草案的报告(摘要)\n全市收入9亿元,年末贷款8亿元。"
    let figures = PlainDocument.figures(text, date: CalendarDate(year: 2026, month: 1, day: 30))
    #expect(figures.map { $0.period?.description } == ["2025-01-01/2025-12-31", "2025-12-31/2025-12-31"])
  }

  @Test func whatATextOfJanuaryTellsWithoutATimeWasDoneTheYearBefore() {
    let long = String(repeating: "全面落实责任，扎实推进各项工作。", count: 20)
    #expect(periods(long + "粮食产量9万吨。", 2022, 1, 20) == years(2021))
    #expect(periods("走访群众500户。", 2022, 1, 28) == ["2022-01-01/2022-01-28"])
    #expect(periods("今年以来，粮食产量9万吨。", 2022, 1, 20) == ["2022-01-01/2022-01-20"])
    #expect(periods("1月12日，全县开工。新建厂房9栋。", 2022, 1, 20) != years(2021))
  }

  @Test func upToTheDayThatATextOpensWithAllIsToldThatNothingDates() {
    let text = "截至7月底，20件实事推进。\n改造车站12个，投资9亿元。"
    #expect(Set(periods(text, 2022, 8, 20)) == ["2022-01-01/2022-07-31"])
    // The year of a project in front of it opens nothing.
    #expect(periods("2022年实事项目进展\n" + text, 2022, 8, 20).last == "2022-01-01/2022-07-31")
  }

  @Test func whatARecordIsSinceIsNoTimeOfWhatFollows() {
    #expect(periods("去年案件66宗，为1969年有纪录以来最低，破案率达90%。", 2022, 8, 1) == years(2021, 2021))
  }

  @Test func anAverageOfYearsIsOfThemThoughAChangeStandsBeforeIt() {
    #expect(
      periods("2021年产值9亿元，比上年增长1.8%，两年平均增长4.3%。", 2022, 8, 1)
        == years(2021, 2021) + ["2020-01-01/2021-12-31"])
  }

  @Test func aFiscalYearMayBeWrittenInNumerals() {
    #expect(periods("2009-2010年度的收入为42亿元。", 2010, 5, 25) == ["2009-04-01/2010-03-31"])
    #expect(periods("二○○九至一○年度的收入为42亿元。", 2009, 2, 25) == ["2009-04-01/2010-03-31"])
  }

  @Test func theDaysThatASentenceOpensWithAreNoWiderFor今年() {
    let text = "截至10月31日，全省今年以来完成投资9亿元。截至7月底，今年20件实事已完成12件。"
    #expect(periods(text, 2022, 11, 2).last == "2022-01-01/2022-07-31")
    #expect(periods(text, 2022, 11, 2).first == "2022-01-01/2022-10-31")
  }

  @Test func aWorkReportOfDecemberTellsOfAllItsYear() {
    #expect(periods("政府工作报告\n2022年工作回顾\n20个村退出。2022年，产值9亿元。", 2022, 12, 26) == years(2022, 2022))
    #expect(periods("林业局2022年工作总结\n造林20亩。", 2022, 12, 15) == years(2022))
    #expect(periods("工作通报\n20个村退出。", 2022, 12, 26) == ["2022-01-01/2022-12-26"])
  }

  @Test func aMonthByWhichSomethingIsDoneReachesBackToNewYearsDay() {
    #expect(periods("到2022年5月，全市已建沼气池9口。", 2022, 8, 1) == ["2022-01-01/2022-05-31"])
  }

  @Test(arguments: [
    ("前三季度周转量9亿人公里，为去年同期的96.1%。", ["2022-01-01/2022-09-30", "2022-01-01/2022-09-30"]),
    ("今年面积9亩，比最近5年平均减少3亩。", ["2022-01-01/2022-10-20", "2022-01-01/2022-10-20"]),
    ("依据2022年9月20日发布的旬报，面积计9亩。", ["2022-01-01/2022-10-20"]),
    ("2021年就业人数9万人，为3年来高点，占全市6%。", ["2021-01-01/2021-12-31", "2021-01-01/2021-12-31"]),
    (
      "前两个月逆差9亿元，较去年同期（12亿元）减少3亿元。",
      ["2022-01-01/2022-02-28", "2021-01-01/2021-02-28", "2022-01-01/2022-02-28"]
    ),
  ])
  func whatSomethingIsMeasuredByOrWhenItWasIssuedIsNotOfWhen(text: String, expected: [String]) {
    #expect(periods(text, 2022, 10, 20) == expected, "\(text)")
  }

  @Test func aYearByItsLastTwoNumeralsIsOfItsCentury() {
    #expect(periods("○九年产量9吨，一九年产量8吨。九七年产量7吨。", 2022, 10, 20) == years(2009, 2019, 1997))
  }

  @Test func theResultsOfACensusAreOfItsYearThoughTheyComeOutLater() {
    let text = "2018年末，全省共有企业46万个，比2013年末（2013年是普查年份）增加25万个。\n按行业分，批发业14万个。\n2018年末，从业人员9万人。\n2018年，收入9亿元。"
    #expect(
      periods(text, 2020, 1, 22) == [
        "2018-12-31/2018-12-31", "2018-12-31/2018-12-31", "2018-01-01/2018-12-31", "2018-12-31/2018-12-31",
        "2018-01-01/2018-12-31",
      ])
    // Where it speaks of the year before too, nothing is told alone.
    #expect(periods(text + "\n2019年，收入8亿元。\n新建学校3所。", 2020, 1, 22).last == "2019-01-01/2019-12-31")
  }

  @Test func aYearInBracketsBehindAComparisonIsTheOneBefore() {
    #expect(periods("二〇一九年罪案9万宗，较二〇一八年（8万宗）增加1万宗。", 2020, 1, 31) == years(2019, 2018, 2019))
  }

  @Test func thatDayIsTheDayThatTheParagraphBeforeNames() {
    let text = "3月25日，全市集中开工仪式举行。\n当天，东山县还有85个项目开工。"
    #expect(periods(text, 2022, 3, 31) == ["2022-03-25/2022-03-25"])
    let service = "3月25日，全市召开推进会。\n推行当日受理当日办结，办理事项1200件。"
    #expect(periods(service, 2022, 3, 31) == ["2022-01-01/2022-03-31"])
  }

  @Test func theFirstTimeIsOfItsYear() {
    #expect(periods("2021年首次突破1000亿元。2020年首度达到900亿元。", 2022, 3, 31) == years(2021, 2020))
    #expect(periods("6月3日下发的补助资金3000万元。", 2022, 8, 31) == ["2022-06-03/2022-06-03"])
  }

  @Test func yearsInNumeralsAreOfTheRepublicWhereATextCountsSo() {
    let text = "九十一年度中央政府總預算歲入九億元，較九十年度預算八億元增加一億元。關稅九十一年編列三億元，較九十年所編列之二億元增加一億元。"
    #expect(periods(text, 2001, 10, 30) == years(2002, 2001, 2002, 2002, 2001, 2002))
  }

  @Test func aBudgetOfTaiwanIsOfTheYearToComeInAllItsParagraphs() {
    let text = "現編定之九十一年度中央政府總預算案，歲入計列九億元。\n編列稅課收入八億元，較上年度之七億元增加一億元。"
    #expect(periods(text, 2001, 10, 2) == years(2002, 2002, 2001, 2002))
  }

  @Test func aFinalAccountOfTaiwanIsOfTheYearBefore() {
    let text = "審計室報告本縣113年度總決算審核報告。\n歲入決算49億元，預算數51億元，減少2億元。"
    #expect(periods(text, 2025, 9, 17) == years(2024, 2024, 2024))
  }

  @Test func theYearOfABudgetIsThatOfAllItsParts() {
    #expect(periods("2023年预算收入30亿元。支出合计20亿元。", 2022, 8, 31) == years(2023, 2023))
  }

  @Test func aParagraphThatGoesOnIsOfTheDaysOfTheOneBefore() {
    let text = "2019年10月—2020年3月，浓度下降14.9%。\n其中，颗粒物浓度为70微克/立方米。\n新建公路9公里。"
    #expect(
      periods(text, 2020, 4, 22) == [
        "2019-10-01/2020-03-31", "2019-10-01/2020-03-31", "2020-01-01/2020-04-22",
      ])
  }

  @Test func theTimeThatAParagraphOpensWithIsThatOfTheOneBefore() {
    let text = "首5个月，出口货量跌18.1%。\n期内出口价格升1.8%。\n修建公路40公里。"
    #expect(
      periods(text, 2022, 9, 30) == [
        "2022-01-01/2022-05-31", "2022-01-01/2022-05-31", "2022-01-01/2022-09-30",
      ])
  }

  @Test func outputIsOfTheMonthsThatAReleaseOpensWithAndCountsAreUpToItsDay() {
    let text = "一季度，产值56亿元，增长5%。\n产糖9万吨。\n1-2月，服务业收入8亿元。\n梳理任务35项。"
    #expect(
      periods(text, 2022, 4, 22).suffix(3) == [
        "2022-01-01/2022-03-31", "2022-01-01/2022-02-28", "2022-01-01/2022-04-22",
      ])
  }

  @Test func theYearThatAReportOpensWithDatesAllThatNoPlanSaysOtherwiseOf() {
    let opening = "2021年是极不平凡的一年，" + String(repeating: "我们坚持稳中求进，统筹发展和安全，", count: 6) + "较好完成各项任务。"
    let plan = "二、2022年工作安排\n" + String(repeating: "今年新建厂房9栋。", count: 9)
    let text = opening + "\n（一）产业稳步发展\n新增企业20家。\n" + plan
    let headings = [1: 2, 3: 1]
    #expect(periods(text, 2022, 1, 20, headings: headings).first == "2021-01-01/2021-12-31")
    // In autumn the year before is only looked back on.
    #expect(periods(text, 2022, 9, 20, headings: headings).first == "2022-01-01/2022-09-20")
  }

  @Test func aBulletinIsOfTheYearOfItsTitleThoughItSays本年() {
    let text = "2021年临江市国民经济统计公报\n2022年6月5日\n三、工业\n年末装机容量9万千瓦。本年新签合同额6亿元。"
    #expect(
      periods(text, 2022, 6, 5, headings: [0: 1, 2: 2]) == ["2021-12-31/2021-12-31", "2021-01-01/2021-12-31"])
  }

  @Test func aLineWithAColonOpensAPartAsOneWithoutDoes() {
    let text = "政府工作报告\n站在新起点：2021年工作回顾\n新栽枣树35万株。\n走上新征程：2022年工作安排\n新栽枣树36万株。"
    #expect(periods(text, 2022, 3, 8, headings: [0: 1]) == years(2021, 2022))
  }

  @Test func aTextOfHongKongOnTheBudgetIsOfItsFiscalYear() {
    let text = "律政司增加预算\n警务处的年度预算为250亿元，较上年度的232亿元增加18亿元。"
    #expect(
      periods(text, 2021, 2, 24) == [
        "2021-04-01/2022-03-31", "2020-04-01/2021-03-31", "2021-04-01/2022-03-31",
      ])
  }
}
