import Testing

@testable import Yuejuan

/// What a rule says of a text that was handed in as a report for 2022Q3.
private func said(_ rule: any Rule, _ texts: String..., catalogue: Catalogue? = nil) throws -> [String] {
  var pipeline = smallPipeline
  if let catalogue { pipeline.catalogue = catalogue }
  let submissions = texts.enumerated().map { number, text in
    let document = Cleaner().clean(PlainDocument.make(text, name: "报告\(number + 1).txt"))
    let date = CalendarDate(year: 2022, month: 10, day: 20)
    let extractor = FigureExtractor(names: pipeline.roster.units.flatMap(\.names))
    let figures = extractor.extract(from: document, date: date).figures
    return Submission(
      document: document, mentions: [],
      figures: SubjectMatcher(roster: pipeline.roster).match(
        IndicatorMatcher(catalogue: pipeline.catalogue).match(figures, in: document)),
      unit: .unit(id: "gongxin", reason: ""))
  }
  return rule.check(try round(submissions, pipeline: pipeline)).map(\.summary)
}

@Suite struct StatementRuleTests {
  @Test(arguments: [
    "群众满意度达到98.5%。", "完成全年目标任务的105%。", "税收占财政收入的66.4%。", "单位能耗下降120%。", "平均利用率不超过120%。",
  ])
  func whatARateCanBeIsSilent(text: String) throws {
    #expect(try said(OutOfRange(), text) == [])
  }

  @Test func whatARateCannotBeIsTold() throws {
    #expect(try said(OutOfRange(), "群众满意度达到985%。") == ["第1行“群众满意度”985%：不会超过100%"])
    #expect(try said(OutOfRange(), "税收占财政收入的664%。").first?.hasSuffix("占比不会超过100%") == true)
  }

  @Test func anIndicatorHasItsOwnRange() throws {
    let catalogue = Catalogue(indicators: [
      Indicator(
        id: "schools", name: "学校", dimension: .count, least: Number(1), most: Number(500))
    ])
    #expect(try said(OutOfRange(), "全市现有学校120所。", catalogue: catalogue) == [])
    #expect(
      try said(OutOfRange(), "全市现有学校1200所。", catalogue: catalogue).first?.hasSuffix("高于目录规定的上限500") == true)
  }

  @Test(arguments: [
    "新增配变容量66.9兆伏安。", "新能源发电量12亿千瓦时。", "播种面积220万亩。", "储能容量20万千瓦时。", "规上工业产值256亿元。",
    "新增通车里程1579公里。",
  ])
  func aFittingUnitIsSilent(text: String) throws {
    #expect(try said(WrongDimension(), text) == [])
  }

  @Test(arguments: [
    ("新增配变容量6.69万千瓦时。", "配变容量应以功率的单位计量，“千瓦时”是能量的单位"), ("发电量12亿千瓦。", "发电量应以能量的单位计量"),
    ("播种面积220万公里。", "面积应以面积的单位计量"),
  ])
  func aUnitOfSomethingElseIsTold(text: String, words: String) throws {
    let found = try said(WrongDimension(), text)
    #expect(found.count == 1 && found[0].contains(words), "\(found)")
  }

  @Test(arguments: ["城镇化率提高1.2个百分点。", "产值增长9.9%。", "固定资产投资增速提高3个百分点。", "满意度达到95%。"])
  func percentAndPointInTheirPlacesAreSilent(text: String) throws {
    #expect(try said(PercentOrPoint(), text) == [])
  }

  @Test(arguments: [
    ("城镇化率提高1.2%。", "比率的升降应以“个百分点”表示"), ("规上工业产值增长5个百分点。", "总量的增长应以“%”表示"),
  ])
  func percentAndPointMixedUpAreTold(text: String, words: String) throws {
    let found = try said(PercentOrPoint(), text)
    #expect(found.count == 1 && found[0].contains(words), "\(found)")
  }

  @Test func figuresOfOneThingHaveToAgree() throws {
    #expect(try said(ConflictingFigures(), "前三季度规上工业总产值256亿元。\n前三季度规上工业总产值255.8亿元。") == [])
    #expect(try said(ConflictingFigures(), "前三季度规上工业总产值256亿元。\n上半年规上工业总产值160亿元。") == [])
    #expect(
      try said(ConflictingFigures(), "前三季度规上工业总产值同比增长9%。\n前三季度规上工业总产值环比增长2%。") == [])
    #expect(
      try said(ConflictingFigures(), "全县前三季度规上工业总产值256亿元。", "前三季度规上工业总产值26亿元。").count == 1)
    #expect(
      try said(ConflictingFigures(), "前三季度规上工业总产值256亿元。\n前三季度规上工业总产值265亿元。") == [
        "第2行“规上工业总产值”265亿元：与第1行“规上工业总产值”256亿元不一致"
      ])
    #expect(
      try said(ConflictingFigures(), "前三季度，乌兰浩特市规上工业总产值256亿元。", "前三季度，乌兰浩特市规上工业总产值265亿元。").first?
        .contains("与“报告1.txt”第1行") == true)
  }

  @Test(arguments: [
    "按不能自理、大部分不能自理或者部分不能自理3个单位核定。", "城关幼儿园、东街幼儿园2所投入使用。",
    "建成东湖、西湖、南湖三个园区。", "建成东湖、西湖等五个园区。", "修订考核、督查等制度九项。", "整治道路、管网、桥梁5处。", "抓好招商、营商、用工三项工作。",
    "委员、副市长某某对招商引资、信访维稳等两项工作作了通报。",
    "全市共获得2张蓝牌。项目建设获得蓝牌。平安建设获得蓝牌。",
    "6个县区、高新技术园区、北湖农场和20家市直部门现场述职。其他70个单位书面述职。98个参评单位分为五类。",
  ])
  func countsThatTheTextBearsOutAreSilent(text: String) throws {
    #expect(try said(WrongCount(), text) == [])
  }

  @Test(arguments: [
    ("城关幼儿园、东街幼儿园3所投入使用。", "前面列出2项，写的是3所"),
    ("诉求集中在供热、物业管理、劳动保障四个方面,共计2683件。", "前面列出3项，写的是四个方面"),
    ("完成目标的有开发区、城关镇、柳林镇4个单位。", "前面列出3项，写的是4个"),
    ("建成东湖、西湖、南湖四个园区。", "前面列出3项，写的是四个"), ("建成东湖、西湖、南湖、北湖等三个园区。", "前面列出4项，写的是三个"),
    ("全市共获得5张蓝牌。项目建设获得蓝牌。信访和平安建设均获得蓝牌。", "写的是5张蓝牌，文中点名的只数出3项，差2"),
    (
      "6个县区、高新技术园区、北湖农场和20家市直部门现场述职。其他69个单位书面述职。98个参评单位分为五类。",
      "28+69=97，写的是98个，差1"
    ),
  ])
  func countsThatTheTextDoesNotBearOutAreTold(text: String, words: String) throws {
    let found = try said(WrongCount(), text)
    #expect(found.count == 1 && found[0].contains(words), "\(found)")
  }

  @Test func anIdentityOfTheCatalogueHolds() throws {
    let catalogue = Catalogue(
      indicators: [
        Indicator(id: "revenue", name: "一般公共预算收入", dimension: .money),
        Indicator(id: "tax", name: "税收收入", dimension: .money),
        Indicator(id: "other", name: "非税收入", dimension: .money),
        Indicator(id: "share", name: "税收占比", dimension: .percent),
      ],
      identities: [
        Identity(.sum(total: "revenue", parts: ["tax", "other"])),
        Identity(.rate(rate: "share", part: "tax", whole: "revenue")),
      ])
    let right = "前三季度一般公共预算收入28.6亿元。\n前三季度税收收入17.2亿元。\n前三季度非税收入11.4亿元。\n前三季度税收占比60.1%。"
    #expect(try said(SumMismatch(), right, catalogue: catalogue) == [])
    #expect(try said(RateMismatch(), right, catalogue: catalogue) == [])
    let wrong = "前三季度一般公共预算收入29.6亿元。\n前三季度税收收入17.2亿元。\n前三季度非税收入11.4亿元。\n前三季度税收占比70.1%。"
    #expect(
      try said(SumMismatch(), wrong, catalogue: catalogue).first?.contains(
        "17.2亿元+11.4亿元=28.6亿元，报送29.6亿元，相差1亿元") == true)
    #expect(
      try said(RateMismatch(), wrong, catalogue: catalogue).first?.contains("报送70.1%") == true)
    let partial = "前三季度一般公共预算收入29.6亿元。\n前三季度税收收入17.2亿元。"
    #expect(try said(SumMismatch(), partial, catalogue: catalogue) == [])
  }
}
