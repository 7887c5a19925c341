import Testing

@testable import Yuejuan

/// Literate cases: a sentence and all its figures, each as
/// `text aspect status | indicator | subject | period`.
@Suite struct FigureTests {
  private func projection(_ figure: Figure, in document: Document) -> String {
    let period = figure.period.map(\.description) ?? "-"
    return "\(document.words(figure.range)) \(figure.aspect.rawValue) \(figure.status.rawValue) | "
      + "\(figure.indicator.text) | \(figure.subject.text) | \(period)"
  }

  private func figures(_ text: String) -> [String] {
    let document = Cleaner().clean(PlainDocument.make(text))
    let date = CalendarDate(year: 2022, month: 10, day: 20)
    return FigureExtractor.standard.extract(from: document, date: date).figures.map {
      projection($0, in: document)
    }
  }

  @Test func aGrowthTakesTheNameOfTheAmountBeforeItAndATargetItsOwnYear() {
    #expect(
      figures("今年1至8月，全市实现规上工业总产值120亿元，同比增长7.5%，完成全年180亿元目标任务的66.7%。") == [
        "120亿元 level actual | 规上工业总产值 | 全市 | 2022-01-01/2022-08-31",
        "7.5% growth actual | 规上工业总产值 | 全市 | 2022-01-01/2022-08-31",
        "180亿元 level plan | 规上工业总产值 | 全市 | 2022-01-01/2022-12-31",
        "66.7% completion actual | 规上工业总产值 | 全市 | 2022-01-01/2022-08-31",
      ])
  }

  @Test func aRankIsThatOfTheMeasureInFrontAndItsScopeIsNotItsSubject() {
    #expect(
      figures("前三季度，临江县工业增加值增速8.2%，增速居全省第五位。") == [
        "8.2% growth actual | 工业增加值增速 | 临江县 | 2022-01-01/2022-09-30",
        "第五位 rank actual | 工业增加值增速 | 临江县 | 2022-01-01/2022-09-30",
      ])
  }

  @Test func aCountNamesItsNounBehindItOrInFront() {
    #expect(
      figures("临江县改造30个老旧小区，新增停车位1200个，惠及居民2600户。") == [
        "30个 level actual | 老旧小区 | 临江县 | 2022-01-01/2022-10-20",
        "1200个 level actual | 新增停车位 | 临江县 | 2022-01-01/2022-10-20",
        "2600户 level actual | 惠及居民 | 临江县 | 2022-01-01/2022-10-20",
      ])
  }

  @Test func aPlanGovernsItsSentenceUntilSomethingIsDone() {
    #expect(
      figures("今年全县计划新建道路25公里、桥梁3座，截至目前累计完成投资1.2亿元。") == [
        "25公里 level plan | 新建道路 | 全县 | 2022-01-01/2022-12-31",
        "3座 level plan | 桥梁 | 全县 | 2022-01-01/2022-12-31",
        "1.2亿元 level actual | 累计完成投资 | 全县 | 2022-01-01/2022-10-20",
      ])
  }

  @Test func numbersBehindRespectivelyGoToTheNamesInTurn() {
    #expect(
      figures("全市城镇居民人均可支配收入30000元，农村居民人均可支配收入15000元，分别增长5%和7%。") == [
        "30000元 level actual | 城镇居民人均可支配收入 | 全市 | 2022-01-01/2022-10-20",
        "15000元 level actual | 农村居民人均可支配收入 | 全市 | 2022-01-01/2022-10-20",
        "5% growth actual | 城镇居民人均可支配收入 | 全市 | 2022-01-01/2022-10-20",
        "7% growth actual | 农村居民人均可支配收入 | 全市 | 2022-01-01/2022-10-20",
      ])
  }

  @Test func numbersBehindEachGoToTheNamesInTurn() {
    #expect(
      figures("机电产品、纺织品各年增25.6%、8.9%，各县增5%。").map { $0.split(separator: " | ")[..<2].joined(separator: " ") }
        == [
          "25.6% growth actual 机电产品", "8.9% growth actual 纺织品", "5% growth actual 各县",
        ])
  }

  @Test func aTargetIntroducedOnceGovernsItsWholeSentence() {
    #expect(
      figures("明年主要预期目标是：地区生产总值增长6%左右，城镇新增就业2万人。").allSatisfy { $0.contains(" plan ") })
  }

  @Test func belowAHeadingOfPlansNumbersArePlanned() {
    let text = "工作汇报\n全县完成投资3亿元。\n二、下一步打算\n新建厂房12栋。"
    let figures = PlainDocument.figures(text, headings: [0: 1, 2: 2])
    #expect(figures.map(\.status) == [.actual, .plan])
  }

  /// A line without a number stands above the headings that begin anew behind it, and the aims of the year end the
  /// review, whatever heading stands above them.
  @Test(arguments: [
    (["一、2021年工作回顾", "改造小区9个。", "2022年工作安排", "今年是关键之年。", "一、壮大产业", "新增企业80家。"], [1, 5]),
    (["一、2021年工作回顾", "改造小区9个。", "努力做好2022年各项工作", "今年是关键之年。", "（一）壮大产业", "新增企业80家。"], [1, 5]),
  ])
  func whatABareLineSaysGoesForTheHeadingsBehindIt(lines: [String], headings: [Int]) {
    let levels = Dictionary(
      uniqueKeysWithValues: headings.map { ($0, lines[$0 - 1].hasPrefix("（") ? 3 : 2) })
    let figures = PlainDocument.figures(
      (["政府工作报告"] + lines).joined(separator: "\n"), headings: levels.merging([0: 1]) { first, _ in first },
      date: CalendarDate(year: 2022, month: 1, day: 20))
    #expect(figures.map(\.status) == [.actual, .plan])
  }

  @Test func behindTheAimsOfTheYearAReportTellsOfNothingButPlans() {
    let review = (1...12).map { "改造小区\($0)个。" }.joined()
    let aims = "今年主要预期目标是：产值增长6%，投资增长7%，就业2万人。"
    let lines = ["政府工作报告", "一、2021年工作回顾", review, aims, "新增企业80家。", "过去一年，我们办理提案96件。"]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1, 1: 2],
      date: CalendarDate(year: 2022, month: 1, day: 20))
    #expect(figures.suffix(5).map(\.status) == [.plan, .plan, .plan, .plan, .actual])
    #expect(figures.prefix(12).allSatisfy { $0.status == .actual })
  }

  @Test func whatAPlanCountsInAllIsPlanned() {
    let lines = ["政府工作报告", "一、2022年重点任务", "新增就业1万人以上，农牧民累计转移就业7万人以上，就业率达到90%以上。"]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1, 1: 2], date: CalendarDate(year: 2022, month: 1, day: 20)
    )
    #expect(figures.map(\.status) == [.plan, .plan, .plan])
  }

  @Test func whatIsToComeBelowAHeadingOfTasksIsPlannedAndNothingIsBelowAReview() {
    let lines = ["政府工作报告", "一、2021年工作回顾", "预计产值90亿元，增长7%。", "完成改造23户。", "二、2022年重点任务", "今年将办好45件实事。"]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1, 1: 2, 4: 2],
      date: CalendarDate(year: 2022, month: 1, day: 20))
    #expect(figures.map(\.status) == [.forecast, .forecast, .actual, .plan])
  }

  /// Below a heading on what was done, 一般公共预算 is the name of an account, and so it is in the year that is over.
  @Test(arguments: [
    (["一、2021年预算执行情况", "（一）一般公共预算"], [Status.actual]), (["一、2021年预算收支情况", "（一）收入"], [.actual]),
    (["一、2022年预算安排", "（一）一般公共预算"], [.plan]), (["一、2022年预算草案", "（一）收入"], [.plan]),
  ])
  func aHeadingOnABudgetTellsWhetherItIsPlanned(headings: [String], expected: [Status]) {
    let lines = ["财政工作", "现将情况报告如下。"] + headings + ["全县收入9亿元。"]
    let figures = PlainDocument.figures(
      lines.joined(separator: "\n"), headings: [0: 1, 2: 2, 3: 3],
      date: CalendarDate(year: 2022, month: 1, day: 20))
    #expect(figures.map(\.status) == expected, "\(headings)")
  }

  @Test(arguments: [
    ("满意度达98%", Aspect.ratio), ("办结率99.5%", .completion), ("税收占比60%", .share),
    ("占财政收入的35%", .share), ("下降3.2%", .growth), ("增长4.8倍", .growth), ("，其中超过六成由纠纷引发", .share),
    ("指标率，按季调整后升至6.6%", .ratio),
    ("下降0.05元/千瓦时", .change), ("提高到3元/吨", .ratio), ("人均住房面积30平方米", .ratio), ("回落0.3个百分点", .change),
    ("比上年增加30亿元", .change), ("前移2个位次", .change), ("亩产700公斤", .ratio), ("完成年度任务的90%", .completion),
    ("为预算的102%", .completion), ("增加到30亿元", .level), ("新增30家", .level), ("居全市首位", .rank),
  ])
  func theWordsAroundANumberTellItsAspect(clause: String, aspect: Aspect) {
    #expect(PlainDocument.figures("全县重点工作\(clause)。").map(\.aspect) == [aspect], "\(clause)")
  }

  @Test(arguments: ["比上年增长8%超过50亿千瓦时", "较去年首次超过100亿元"])
  func whatOnlyExceedsASumIsNoChange(clause: String) {
    #expect(PlainDocument.figures("发电量\(clause)。").last?.aspect == .level, "\(clause)")
  }

  @Test(arguments: [
    // 预计 and a bracket with it speak of the whole sentence, or of all behind it.
    ("预计全县可实现产值106亿元，增长6%；收入5亿元，增长10%。", [Status.forecast, .forecast, .forecast, .forecast]),
    ("产值分别达到209亿元和240亿元（预计，下同），是2010年的2.1倍和3.2倍。", [.forecast, .forecast, .forecast, .forecast]),
    ("产值增长8%（预计）。投资增长5%。", [.forecast, .actual]), ("完成投资9亿元（预计全年完成12亿元）。", [.actual, .forecast]),
    ("预计全年收入增长8%；上半年收入3亿元，增长5%。", [.forecast, .actual, .actual]),
    // What an aim announces, and what one closes.
    ("提出了今年的主要预期目标——产值增长7.5%，投资增长8%。", [.plan, .plan]), ("今年预期目标是：产值增长8%，收入实际增长7%。", [.plan, .plan]),
    ("超额完成二氧化硫下降4%、氮氧化物减少6%的改善目标。", [.plan, .plan]), ("提出“十四五”能耗降低20%左右、排放减少10%的约束性指标。", [.plan, .plan]),
    ("支出53亿元，占调整预算数54亿元的99.6%。", [.actual, .plan, .actual]),
    ("按照开工率达到90%、竣工率达到80%的要求推进。", [.plan, .plan]),
    ("下达改厕任务为90600户，梳理任务41项。", [.plan, .actual]),
    // A plan beside what is done.
    ("年度投资计划17亿元，1-5月完成投资4亿元，高于序时进度4.3个百分点。", [.plan, .actual, .actual]),
    ("计划投产项目17宗，完成投资16亿元，完成年度计划投资的39.9%。", [.plan, .actual, .actual]), ("获得土地计划指标奖励1000亩。", [.actual]),
    ("已开工6.7万户、竣工4.2万户。", [.actual, .actual]), ("有5个项目未达计划进度，占比21.7%。", [.actual, .actual]),
    ("2023年“三公”经费预算21万元，较2022年度增加2万元，增长8%。", [.plan, .plan, .plan]),
    ("第5期计划预算126亿元、决算数122亿元。", [.plan, .actual]), ("岁入编列304亿元。", [.plan]),
    // The name of a programme plans nothing, and neither does money inside a budget.
    ("入选国家培养计划科技人才409名，新增人才计划入选者106人。", [.actual, .actual]), ("争取中央预算内等资金21亿元。", [.actual]),
    ("全市计划新建学校30所，公司计划明年投资3亿元。", [.plan, .plan]),
    ("开展产品认证超计划9项。", [.actual]), ("计画投资额9亿元。", [.plan]), ("公务员编制会增至19个职位。", [.forecast]),
    // Orders go on to the end of their paragraph.
    ("一要打好标志性战役。新建农田600万亩。", [.plan]), ("新增企业3家。一要抓好保供。新建农田600万亩。", [.actual, .plan]),
    ("第一要素保障有力。新建农田600万亩。", [.actual]),
    // What was done of a task, and what is planned though 将 says so too.
    ("累计完成土地治理任务121万亩。", [.actual]), ("完成270万吨生铁、270万吨粗钢去产能任务。", [.actual, .actual]),
    ("完成全年322亿元目标任务的80%。", [.plan, .actual]), ("计划未来5年将培训2万人。", [.plan]),
    ("11项指标2022年年底前将全部完成。", [.forecast]),
  ])
  func theStatusReachesAsFarAsItsWords(text: String, expected: [Status]) {
    #expect(PlainDocument.figures(text).map(\.status) == expected, "\(text)")
  }

  @Test func whatTheYearToComeWillLackMakesNoPlanOfTheRest() {
    let text = "补助款减少3亿元，民国112年统筹款增加66亿元、补助款减少69亿元。\n夜市吸引736万人次。"
    let figures = PlainDocument.figures(text, date: CalendarDate(year: 2022, month: 11, day: 5))
    #expect(figures.last?.status == .actual)
  }

  @Test func amongPlansATaskCarriedOutIsPlannedToo() {
    let figures = PlainDocument.figures(
      "临江市工作报告\n二、2022年工作安排\n（一）落实货币政策\n实际对外投资增长10%，完成规划任务85%以上。", headings: [0: 1, 1: 2, 2: 3],
      date: CalendarDate(year: 2022, month: 1, day: 20))
    #expect(figures.map(\.status) == [.plan, .plan])
  }

  @Test func aTitleOfTasksEarlyInTheirYearPlansAllBelowIt() {
    let text = "临江县2022年十件民生实事项目\n硬化道路10万平方米。"
    let date = CalendarDate(year: 2022, month: 2, day: 20)
    #expect(PlainDocument.figures(text, headings: [0: 1], date: date).last?.status == .plan)
    let done = "临江县2022年十件民生实事完成情况\n硬化道路10万平方米。"
    #expect(PlainDocument.figures(done, headings: [0: 1], date: date).last?.status == .actual)
  }

  @Test(arguments: [
    ("支出48亿元，下降1.2%，主要是政策退出，完成预算的94.3%。", ["支出", "支出", "支出"]),
    ("采矿业累计完成增加值1.88亿元；制造业累计完成增加值221亿元。", ["采矿业累计完成增加值", "制造业累计完成增加值"]),
    ("工业税收完成入库5.30亿元，增长22.7%。", ["工业税收完成入库", "工业税收完成入库"]),
    ("公务接待费3万元，因公出国（境）费2万元，培训（含会议）费1万元。", ["公务接待费", "因公出国(境)费", "培训(含会议)费"]),
    ("形成50亿元畜禽产业集群，农业增加值占全市三分之一，增长3.8%。", ["畜禽产业集群", "农业增加值", "农业增加值"]),
    ("实际利用外资120万美元，提前超额完成全年80万美元目标。", ["实际利用外资", "实际利用外资"]),
    ("国务院制定《条例》等6件行政法规和《决定》等10多个规范性文件。", ["行政法规", "规范性文件"]),
    ("就业不足率保持不变，维持于1.0%的水平。", ["就业不足率"]),
    ("工业增加值增长7.6%，分别超出工业、高技术制造业4和0.2个百分点。", ["工业增加值", "工业增加值", "工业增加值"]),
  ])
  func theNameHoldsOfWhomItIsToldAndNothingElse(text: String, expected: [String]) {
    #expect(PlainDocument.figures(text).map(\.indicator.text) == expected, "\(text)")
  }

  @Test(arguments: ["超过", "超额", "超出", "多"])
  func whatExceedsAPlanIsAChangeThatIsDone(word: String) {
    let figure = PlainDocument.figures("全县投资比计划目标275亿元\(word)150亿元。").last
    #expect(figure?.aspect == .change && figure?.status == .actual && figure?.quantity.bound == .exact)
  }

  @Test(arguments: [
    ("下降9.8%", Direction.down), ("增长9.8%", .up), ("压减20个工作日", .down), ("增速为-1.5%", .down),
    ("上升2个位次", .up),
  ])
  func growthAndChangeKeepTheirDirectionBesideAPositiveValue(clause: String, direction: Direction) {
    #expect(PlainDocument.figures("全县投资\(clause)。").map(\.direction) == [direction], "\(clause)")
  }

  @Test(arguments: [
    "一是抓项目，二是抓招商。", "“三本清单”制度和“四季行动”深入开展。", "10月28日召开第十一届二次全会。", "拨打12345热线。",
    "全面贯彻二十大精神，落实“十四五”规划。",
  ])
  func textWithoutQuantitiesHasNoFigures(text: String) {
    #expect(PlainDocument.figures(text).isEmpty)
  }

  @Test func theSameTextGivesTheSameFigures() {
    let text = "前三季度，全市完成投资3.2亿元，增长5%；新开工项目12个，完工率86.3%。"
    #expect(PlainDocument.figures(text) == PlainDocument.figures(text))
  }
}

@Suite struct DocumentOwnerTests {
  @Test(arguments: [
    ("分别采购59万及53万个口罩。", ["590000 个", "530000 个"]), ("热量各是324、384大卡。", ["324 大卡", "384 大卡"]),
    ("价格达到600元-700元/吨。", ["600 元/吨"]), ("研发专项2 项，联动专项 4 项。", ["2 项", "4 项"]),
  ])
  func aUnitWrittenOnceIsThatOfBothNumbers(text: String, expected: [String]) {
    #expect(
      PlainDocument.figures(text).map { "\($0.quantity.value) \($0.quantity.unit)" } == expected, "\(text)")
  }

  @Test func theTitleNamesTheOwnerThoughMenusStandInFrontOfIt() {
    let lines = (1...10).map { "栏目\($0)" } + ["临江县供电公司第三季度述职报告", "1至9月售电量4.8亿千瓦时。"]
    let document = Cleaner().clean(PlainDocument.make(lines.joined(separator: "\n")))
    let page = Document(
      name: document.name, metadata: document.metadata, source: document.source, text: document.text,
      blocks: document.blocks.enumerated().map { index, block in
        var block = block
        if index < 10 { block.role = .navigation }
        if index == 10 { block.kind = .heading(level: 1) }
        return block
      }, map: document.map)
    let figures = FigureExtractor.standard.extract(
      from: page, date: CalendarDate(year: 2022, month: 10, day: 20)
    )
    .figures
    #expect(figures.map(\.subject.text) == ["临江县供电公司"])
  }
}
