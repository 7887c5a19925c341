import Testing

@testable import Yuejuan

/// What a rule says of a text that was handed in as a report for 2022Q3.
private func said(_ rule: any Rule, _ text: String) throws -> [String] {
  let date = CalendarDate(year: 2022, month: 10, day: 20)
  let document = Cleaner().clean(PlainDocument.make(text))
  let extraction = FigureExtractor.standard.extract(from: document, date: date)
  let submission = submission(of: "gongxin", document, figures: extraction.figures)
  return rule.check(try round([submission])).map { "\($0.level == .note ? "提示 " : "")\($0.summary)" }
}

@Suite struct RateMismatchTests {
  @Test(arguments: [
    "规上工业总产值256亿元,完成全年322亿元目标任务的80%。",
    "今年争取水利投资目标35亿元,截至目前下达投资36.64亿元,占目标值的105%。",
    "计划实施重大项目190个。已开复工146个,开复工率76.8%。",
    "受理诉求284406件,其中咨询124599件,占43.8%。",
    "受理诉求98件,其中咨询50件,占51.0%,求助30件,占30.6%。",
    "全年招商引资到位资金力争达到18亿元。前三季度招商引资到位资金14.8亿元,完成年度任务的82.2%。",
    "排查隐患1935处,整改1902处,整改率98.3%。",
    // The whole is not given as a number.
    "办理热线工单6480件,办结率99.1%,群众满意度97.3%。",
    // The rate names a part that is not the number in front of it.
    "税收收入17.2亿元,非税收入11.4亿元,税收占比70.1%。",
    // What 其中 begins is of some of the things only.
    "项目103个,年度投资110亿元,其中市级项目开工19个,开工率100%,完成投资54亿元,占年度计划投资的85%。",
    // Parts that stand beside one another are no wholes.
    "全省户数985万户,甲市178万户最多,占总户数的18.1%,其次乙市121万户,占12.3%。",
    "全部装机4000兆瓦。火电3000兆瓦,占比75.0%,风电1000兆瓦,占比25.0%。",
    // What is planned further down is for the year to come; a word beside the number is no verb of it.
    "一般公共预算收入8.59亿元,为预算的101.1%。明年一般公共预算收入安排9.11亿元。",
    "在园幼儿13562人,其中公办园6984人,普惠性民办园5210人,普惠率89.9%。",
    "一般公共预算收入9.47亿元,增长10.3%。税收收入6.21亿元,非税收入3.26亿元,税收占比65.6%。",
    // 约 leaves room, and 以上 is a bound.
    "监测对象4127户,其中已消除风险2683户,约占65%。",
    "完成投资约2亿元,占目标3亿元的65%。",
  ])
  func whatFitsIsSilent(text: String) throws {
    #expect(try said(RateMismatch(), text) == [])
  }

  @Test(arguments: [
    (
      "计划实施重大项目190个。已开复工重大项目146个,开复工率77.2%。",
      "第1行“开复工率”：146÷190=76.84%，报送77.2%，相差0.36个百分点"
    ),
    (
      "计划实施重大项目190个,总投资1365亿元。已开复工某地20万千瓦光伏等重大项目146个,完成投资36.5亿元,开复工率77.2%。",
      "146÷190=76.84%，报送77.2%"
    ),
    ("规上工业总产值256亿元,完成全年322亿元目标任务的86%。", "=79.5%，报送86%，相差6.5个百分点"),
    ("排查隐患1935处,整改1902处,整改率89.3%。", "1902÷1935=98.29%，报送89.3%，相差8.99个百分点"),
    ("受理诉求98件,其中咨询50件,占53.0%。", "50÷98=51.02%，报送53.0%，相差1.98个百分点"),
    ("改造困难家庭400户,已完成352户,占任务的98%。", "352÷400=88%，报送98%"),
    ("年度计划投资6.85亿元。累计完成投资5.12亿元,占年度计划的47.7%。", "=74.74%，报送47.7%"),
    ("企业132户,盈利98户,亏损34户,亏损面35.8%。", "34÷98=34.69%，报送35.8%"),
    ("支出安排41.20亿元。三项合计27.82亿元,占支出安排的76.5%。", "=67.52%，报送76.5%"),
    ("一般公共预算收入9.47亿元,增长10.3%。税收收入6.21亿元,非税收入3.26亿元,税收占比56.6%。", "=65.58%，报送56.6%"),
    ("今年争取水利投资目标35亿元,截至目前下达投资36.64亿元,占目标值的115%。", "=104.69%，报送115%"),
  ])
  func whatFitsUnderNoReadingIsToldWithItsWorking(text: String, words: String) throws {
    let found = try said(RateMismatch(), text)
    #expect(found.count == 1)
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test func aRateThatIsOnlyCutOffIsANote() throws {
    let found = try said(RateMismatch(), "工程项目256个,完工项目221个,完工率86.32%。")
    #expect(found == ["提示 第1行“完工率”：221÷256=86.33%，报送86.32%，系截尾而非四舍五入"])
  }

  @Test func aShareOfAnotherBaseThanTheStatedTotalIsToldAsSuch() throws {
    let text = "全年受理诉求2844件,其中咨询1246件,占63.7%,求助509件,占26.0%,投诉200件,占10.2%。"
    let document = Cleaner().clean(PlainDocument.make(text))
    let figures = FigureExtractor().extract(from: document).figures
    let findings = RateMismatch().check(
      try round([submission(of: "gongxin", document, figures: figures)]))
    #expect(findings.map(\.quote) == ["63.7%", "26.0%", "10.2%"])
    #expect(findings.allSatisfy { $0.notes.first?.hasPrefix("以所列各项之和为基数则相符") == true })
  }

  @Test func theReadingThatWouldFitIsTold() throws {
    let document = Cleaner().clean(PlainDocument.make("计划实施重大项目190个。已开复工重大项目146个,开复工率77.2%。"))
    let figures = FigureExtractor.standard.extract(from: document).figures
    let finding = try #require(
      RateMismatch().check(try round([submission(of: "gongxin", document, figures: figures)])).first)
    #expect(finding.notes.first == "若报送76.8%，或190个若为189个，则相符")
    #expect(finding.quote == "77.2%")
    #expect(finding.level == .mandatoryUnlessExplained)
  }
}

@Suite struct ChangeRuleTests {
  @Test(arguments: [
    "税收由70亿元增加到100亿元,增长42.9%。", "产值100.4亿元,同比增加30亿元,增长42.6%。",
    "产值100亿元,去年同期80亿元,同比增长25%。", "产值256亿元,同比增长9.9%。",
    "税收由100亿元下降到70亿元,下降30%。", "产值100.4亿元,同比增加30亿元,占全盟规上工业产值比重的75%以上。",
  ])
  func growthThatFitsIsSilent(text: String) throws {
    #expect(try said(GrowthMismatch(), text) == [])
  }

  @Test(arguments: [
    ("税收由70.0亿元增加到100.0亿元,增长38%。", "(100.0亿元−70.0亿元)÷70.0亿元=42.86%，报送38%，相差4.86个百分点"),
    ("产值100.4亿元,同比增加30.0亿元,增长24.6%。", "=42.61%，报送24.6%"),
    ("产值100.0亿元,去年同期80.0亿元,同比增长35%。", "=25%，报送35%"),
  ])
  func growthThatDoesNotFitIsTold(text: String, words: String) throws {
    let found = try said(GrowthMismatch(), text)
    #expect(found.count == 1)
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test func aDifferenceIsTheLevelNowLessTheLevelBefore() throws {
    #expect(try said(ChangeMismatch(), "社区由30个增加到42个,增加12个。") == [])
    #expect(try said(ChangeMismatch(), "覆盖率由70.5%提高到75.5%,提高5个百分点。") == [])
    let found = try said(ChangeMismatch(), "社区由30个增加到42个,增加10个。")
    #expect(found.first?.contains("42−30=12个，报送10个，相差2个") == true, "\(found)")
  }
}

@Suite struct SumRuleTests {
  @Test(arguments: [
    "自筹资金3.2亿元、银行贷款1.8亿元,合计5.0亿元。", "共有监测对象98户(一类30户、二类40户、三类28户)。",
    "民生实事98件,其中教育类10件,卫生类20件。", "安排项目256个,到9月底完工221个,其余35个进入扫尾阶段。",
    "受理诉求9.5万件,其中求助5.2万件,投诉2.6万件,其他0.9万件。",
    "新增民宿14个,亲子业态9个,水上产品5个。",
    // Where the parts make the total, what follows is something else.
    "羊存栏20409只,其中山羊1403只,绵羊19006只,禽存栏188399只。",
    "受理信访96件,办结94件,其中噪声类41件、大气类29件、水类11件、其他15件。",
    "教育支出9.62亿元。卫生支出4.38亿元。上述两项合计14.00亿元。",
    "排查隐患317处,整改315处,剩余2处正在整改。",
    // 其中 names a stage of the same things, not parts of them.
    "民生实事58件,其中已办结49件,已开工57件。",
  ])
  func whatAddsUpIsSilent(text: String) throws {
    #expect(try said(SumMismatch(), text) == [])
  }

  @Test(arguments: [
    ("自筹资金3.2亿元、银行贷款1.8亿元,合计6.0亿元。", "3.2亿元+1.8亿元=5亿元，报送6.0亿元，相差1亿元"),
    ("共有监测对象98户(一类30户、二类40户、三类26户)。", "30+40+26=96户，报送98户，相差2户"),
    ("民生实事98件,其中教育类60件,卫生类50件。", "60+50=110件，报送98件，相差12件，分项多于总数"),
    ("安排项目256个,到9月底完工221个,其余25个进入扫尾阶段。", "256−221=35个，报送25个，相差10个"),
    ("教育支出9.62亿元。卫生支出4.38亿元。上述两项合计14.90亿元。", "=14亿元，报送14.90亿元，相差0.9亿元"),
    ("排查隐患317处,整改315处,剩余12处正在整改。", "317−315=2处，报送12处，相差10处"),
  ])
  func whatDoesNotAddUpIsTold(text: String, words: String) throws {
    let found = try said(SumMismatch(), text)
    #expect(found.count == 1)
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test func aLastPlaceThatRoundingExplainsIsANote() throws {
    let found = try said(SumMismatch(), "东区5.02亿元、西区0.52亿元,合计5.55亿元。")
    #expect(found.count == 1 && found[0].hasPrefix("提示 "), "\(found)")
    #expect(try said(SumMismatch(), "东区5.02亿元、西区0.53亿元,合计5.55亿元。") == [])
  }

  @Test func aLedgerIsBalanced() throws {
    #expect(try said(CarryOverMismatch(), "结转任务21项,新增13项,销号10项,剩余24项。") == [])
    #expect(try said(CarryOverMismatch(), "上年结转任务21项,今年新增13项,目前共有34项。") == [])
    #expect(
      try said(CarryOverMismatch(), "甲台账上月结转24项，本月新增9项，本月销号5项，月末余28项。乙台账上月结转3项，本月新增2项，本月销号1项，月末余6项。").count
        == 1)
    let found = try said(CarryOverMismatch(), "结转任务21项,新增13项,销号10项,剩余26项。")
    #expect(found.first?.contains("21+13−10=24项，报送26项，相差2项") == true, "\(found)")
  }

  @Test func monthsAddUpToTheRunningTotal() throws {
    #expect(
      try said(MonthSumMismatch(), "1至8月固定资产投资80.0亿元。9月固定资产投资12.0亿元。1至9月固定资产投资92.0亿元。") == [])
    let found = try said(
      MonthSumMismatch(), "1至8月固定资产投资80.0亿元。9月固定资产投资12.0亿元。1至9月固定资产投资95.0亿元。")
    #expect(found.first?.contains("80.0亿元+12.0亿元=92亿元，报送95.0亿元，相差3亿元") == true, "\(found)")
  }
}
