import Testing

@testable import Yuejuan

@Suite struct NameFinderTests {
  private func found(_ names: [String], in text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return NameFinder(names).matches(in: utf8, utf8.indices).map { names[$0.name] }
  }

  @Test(arguments: [
    (["工信局", "工业和信息化局"], "盟工业和信息化局,又名工信局", ["工业和信息化局", "工信局"]),
    (["投资", "完成投资", "完成投资额"], "完成投资25亿元,投资", ["完成投资", "投资"]),
    (["ab", "abcd", "bc"], "abcx", ["ab"]),
    (["甲"], "", []),
    (["", "甲"], "乙甲", ["甲"]),
    (["甲", "甲"], "甲", ["甲"]),
  ])
  func theLeftmostLongestNameIsFound(names: [String], text: String, expected: [String]) {
    #expect(found(names, in: text) == expected)
  }

  @Test func aNodeWithManyChildrenFindsEachOfThem() {
    let names = (0..<300).compactMap { Unicode.Scalar(0x4E00 + $0 * 7).map { "第\($0)号" } }
    #expect(found(names, in: names.joined(separator: ",")) == names)
  }

  @Test func allMatchesOverlap() {
    let names = ["规上工业", "工业总产值", "规上工业总产值"]
    let text = Array("规上工业总产值".utf8)
    let matches = NameFinder(names).allMatches(in: text, text.indices)
    #expect(Set(matches.map { names[$0.name] }) == Set(names))
  }

  @Test func nothingIsFoundBeyondTheRange() {
    let text = Array("工信局".utf8)
    #expect(!NameFinder(["工信局"]).occurs(in: text, 0..<8))
    #expect(NameFinder(["工信局"]).occurs(in: text, 0..<9))
  }
}

@Suite struct UnitMatcherTests {
  private let matcher = UnitMatcher(roster: smallRoster)

  @Test(arguments: [
    (report("a.txt", "# 兴安盟工信局三季度述职报告", "正文。"), "gongxin", "标题写明“兴安盟工信局”"),
    (report("a.txt", title: "水利局述职报告_兴安盟行政公署", "正文说了很多话。"), "shuili", "标题写明“水利局”"),
    (report("a.txt", "乌兰浩特市", "三季度工作情况", "全市完成投资。"), "wulanhaote", "标题写明“乌兰浩特市”"),
    (
      report("a.txt", "# 工信局关于会同水利局开展检查的报告", "会同水利局,水利局、水利局都来了。"), "gongxin", "标题写明“工信局”"
    ),
    (
      report("a.txt", "# 三季度述职报告", "乌兰浩特市的项目很多。", "兴安盟水利局", "2022年10月8日"), "shuili", "落款为“兴安盟水利局”"
    ),
    (
      report("a.txt", "# 述职报告", "工信局抓项目。会同水利局检查。", "工信局又在乌兰浩特市抓产值。", "抄送:水利局"), "gongxin",
      "正文多次提到“工信局”（2次）"
    ),
    (report("3 住建局.txt", "# 述职报告", "我局会同水利局做了很多工作。"), "zhujian", "文件名含“住建局”"),
    (report("2022Q3-shuili.txt", "# 述职报告", "我局做了很多工作。"), "shuili", "文件名含“shuili”"),
    (
      report("住建局.txt", "# 述职报告", "水利局开工一批。住建局开工一批。"), "zhujian",
      "正文没有以一个单位为主，提到“水利局”（1次）、“住建局”（1次），文件名含“住建局”"
    ),
  ])
  func whatTheDocumentSaysDecides(document: Document, id: String, reason: String) {
    #expect(matcher.match(document) == .unit(id: id, reason: reason))
  }

  @Test(arguments: [
    (report("a.txt", "# 工信局、兴安盟水利局联合报告", "正文。"), ["gongxin", "shuili"]),
    (report("a.txt", "# 乌兰浩特市水利局报告", "正文。"), ["wulanhaote", "shuili"]),
    (report("a.txt", "# 评议会侧记", "工信局增长。水利局增长。住建局增长。"), ["gongxin", "shuili", "zhujian"]),
    (report("a.txt", "# 述职报告", "我们请工信局来看过一次。"), ["gongxin"]),
    (
      report("a.txt", "# 侧记", "工信局增长,工信局落地。", "水利局开工。", "住建局开工。", "图为乌兰浩特市公园一角,拍摄于雨后的清晨"),
      ["gongxin", "shuili", "zhujian", "wulanhaote"]
    ),
  ])
  func unitsEquallyPlacedAreAmbiguous(document: Document, ids: [String]) {
    guard case .ambiguous(let found, let reason) = matcher.match(document) else {
      Issue.record("\(matcher.match(document))")
      return
    }
    #expect(found == ids)
    #expect(!reason.isEmpty)
  }

  @Test(arguments: [
    report("a.txt", "# 兴安盟三季度述职报告", "兴安盟各项工作推进。"), report("gongxinju.txt", "# 报告"), report("a.txt"),
  ])
  func whoIsNotNamedIsNotGuessed(document: Document) {
    #expect(matcher.match(document) == .none)
  }

  @Test func linesOutsideTheReportDoNotCount() {
    var blocks = report("a.txt", "报告正文。", "工信局").blocks
    let text = report("a.txt", "报告正文。", "工信局")
    blocks[1].role = .footer
    let document = Document(
      name: text.name, metadata: text.metadata, source: text.source, blocks: blocks)
    #expect(matcher.match(document) == .none)
  }

  @Test(arguments: [
    ("兴安盟水利局", "shuili"), ("水利局", "shuili"), ("科右前旗水利局", "shuili"), ("乌兰浩特市三合村", nil),
    ("乌兰浩特市水利局", nil), ("", nil),
  ])
  func aSubjectIsTheUnitWhoseNameEndsIt(subject: String, id: String?) throws {
    let document = report("a.txt", "5亿元")
    let figure = try document.figure("5亿元", "投资", subject: subject)
    #expect(SubjectMatcher(roster: smallRoster).match([figure])[0].subject.id == id)
  }
}

@Suite struct IndicatorMatcherTests {
  private static let catalogue = Catalogue(indicators: [
    Indicator(id: "output", name: "规上工业总产值", aliases: ["规模以上工业总产值"], dimension: .money),
    Indicator(id: "value-added", name: "工业增加值", dimension: .money),
    Indicator(id: "investment", name: "完成投资", dimension: .money),
    Indicator(
      id: "yinchuo", name: "完成投资", aliases: ["引绰济辽投资"], within: ["引绰济辽", "引绰济工程"],
      dimension: .money),
    Indicator(id: "renewal", name: "完成投资", within: ["老旧小区"], dimension: .money),
    Indicator(id: "tasks", name: "民生实事", dimension: .count),
    Indicator(id: "rate", name: "完工率", dimension: .percent),
    Indicator(id: "yield", name: "亩产", dimension: .rate),
    Indicator(id: "trained", name: "培训", dimension: .people),
    Indicator(id: "lines", name: "新建改造配电线路", dimension: .length),
    Indicator(id: "satisfied", name: "群众满意度", dimension: .percent),
    Indicator(id: "carried", name: "结转", within: ["台账"], dimension: .count),
    Indicator(id: "new", name: "新增", within: ["台账"], dimension: .count),
  ])

  /// A case: the paragraph, the number, the indicator's words, and the id that is to be found.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var number: String
    var indicator: String
    var subject = ""
    var aspect = Aspect.level
    var dimension = Dimension.money
    var id: String?
    var testDescription: String { "\(indicator) in \(text)" }
  }

  @Test(arguments: [
    Case(text: "实现规上工业总产值256亿元", number: "256亿元", indicator: "规上工业总产值", id: "output"),
    Case(
      text: "规上工业总产值增长9.9%", number: "9.9%", indicator: "规上工业总产值", aspect: .growth, dimension: .percent,
      id: "output"),
    Case(
      text: "工业增加值增速10.3%", number: "10.3%", indicator: "工业增加值增速", aspect: .growth, dimension: .percent,
      id: "value-added"),
    Case(text: "规上工业总产值企业40户", number: "40户", indicator: "规上工业总产值企业", dimension: .count, id: nil),
    Case(text: "民生实事办结88项", number: "88项", indicator: "民生实事办结", dimension: .count, id: "tasks"),
    Case(text: "民生实事惠及88人", number: "88人", indicator: "民生实事惠及", dimension: .people, id: "tasks"),
    Case(text: "完成投资5亿元", number: "5亿元", indicator: "完成投资", id: "investment"),
    Case(text: "引绰济辽工程完成投资5亿元", number: "5亿元", indicator: "完成投资", subject: "引绰济辽工程", id: "yinchuo"),
    Case(text: "引绰济辽工程开工,完成投资5亿元", number: "5亿元", indicator: "完成投资", id: "yinchuo"),
    Case(text: "引绰济辽工程开工。老旧小区完成投资5亿元", number: "5亿元", indicator: "完成投资", id: "renewal"),
    Case(text: "完成投资5亿元,引绰济辽工程开工", number: "5亿元", indicator: "完成投资", id: "investment"),
    Case(
      text: "完工率86%", number: "86%", indicator: "完工率", aspect: .completion, dimension: .percent, id: "rate"),
    Case(
      text: "满意度85%", number: "85%", indicator: "满意度", aspect: .ratio, dimension: .percent, id: "satisfied"),
    Case(text: "亩产743公斤", number: "743公斤", indicator: "亩产", aspect: .ratio, dimension: .mass, id: "yield"),
    Case(text: "新建改造配电线路共96公里", number: "96公里", indicator: "配电线路", dimension: .length, id: "lines"),
    Case(text: "规模以上工业总产值为5亿元", number: "5亿元", indicator: "总产值", id: "output"),
    Case(text: "总产值5亿元", number: "5亿元", indicator: "总产值", id: nil),
    Case(text: "实现工业增加值累计5亿元", number: "5亿元", indicator: "加值累计", id: "value-added"),
    Case(text: "实现工业增加值5亿元", number: "5亿元", indicator: "值", id: "value-added"),
    Case(text: "工业增加值很高,值得5亿元", number: "5亿元", indicator: "值得", id: nil),
    Case(text: "共5亿元", number: "5亿元", indicator: "", subject: "完成投资", id: nil),
    Case(text: "投资5亿元", number: "5亿元", indicator: "投资", subject: "引绰济辽", id: "yinchuo"),
    Case(text: "台账结转19项,新增15项", number: "15项", indicator: "结转", dimension: .count, id: "new"),
    Case(text: "台账结转19项,其中15项销号", number: "15项", indicator: "结转", dimension: .count, id: "carried"),
    Case(text: "台账结转任务新增15项", number: "15项", indicator: "结转", dimension: .count, id: "carried"),
  ])
  func theLongestNameThatFitsIsTaken(example: Case) throws {
    let document = report("a.txt", example.text)
    let figure = try document.figure(
      example.number, example.indicator, subject: example.subject, aspect: example.aspect,
      dimension: example.dimension)
    let matched = IndicatorMatcher(catalogue: Self.catalogue).match([figure], in: document)
    #expect(matched[0].indicator.id == example.id)
  }

  @Test func theHeadingAboveTellsTheProject() throws {
    let document = report("a.txt", "## 一、引绰济辽工程", "进展顺利。", "完成投资5亿元", "## 二、其他", "完成投资6亿元")
    let figures = [
      try document.figure("5亿元", "完成投资"), try document.figure("6亿元", "完成投资"),
    ]
    let matched = IndicatorMatcher(catalogue: Self.catalogue).match(figures, in: document)
    #expect(matched.map(\.indicator.id) == ["yinchuo", "investment"])
  }

  @Test func anIndicatorAsLongAsAPageIsNoNameAndNotFatal() throws {
    let words = String(repeating: "说了很多话", count: 20_000)
    let document = report("a.txt", words + "5亿元")
    let figure = try document.figure("5亿元", words)
    let matched = IndicatorMatcher(catalogue: Self.catalogue).match([figure], in: document)
    #expect(matched[0].indicator.id == nil)
  }

  /// A table of two rows and columns, and the indicator's words of the number in its last cell.
  @Test(arguments: [
    (["项目", "完成投资", "引绰济辽工程", "5亿元"], "完成投资", "yinchuo"),
    (["项目", "完成投资", "引绰济辽工程", "5亿元"], "引绰济辽工程", "yinchuo"),
    (["项目", "同比增长", "引绰济辽工程", "5亿元"], "引绰济辽工程", nil),
  ])
  func theHeadsOfRowAndColumnTellWhatACellHolds(words: [String], indicator: String, id: String?) throws {
    let text = report("a.txt", words[0], words[1], words[2], words[3])
    let blocks = text.blocks.enumerated().map { index, block in
      Block(
        kind: .tableCell(TableCell(table: 0, row: index / 2, column: index % 2)), range: block.range,
        place: "table 1 row \(index / 2 + 1) column \(index % 2 + 1)")
    }
    let document = Document(name: "a", metadata: text.metadata, source: text.source, blocks: blocks)
    let figure = try document.figure("5亿元", indicator)
    let matched = IndicatorMatcher(catalogue: Self.catalogue).match([figure], in: document)
    #expect(matched[0].indicator.id == id)
  }
}
