import Testing

@testable import Yuejuan

@Suite struct ListItemTests {
  private func pipeline(_ items: [ListItem]) -> Pipeline {
    var pipeline = smallPipeline
    pipeline.items = items
    return pipeline
  }

  private func item(
    _ title: String, _ keywords: [String] = [], indicator: String? = nil, target: String? = nil,
    due: CalendarDate? = nil, ledger: LedgerEntry? = nil
  ) throws -> ListItem {
    ListItem(
      id: "a1", unit: "gongxin", list: ledger == nil ? "重点" : "台账", title: title, keywords: keywords,
      indicator: indicator, target: try target.map { try #require(Target($0)) }, due: due,
      ledger: ledger)
  }

  private func found(
    _ rule: any Rule, _ item: ListItem, _ document: Document, figures: [Figure] = [], mentions: [Mention] = []
  ) throws -> [Finding] {
    let handedIn = submission(of: "gongxin", document, figures: figures, mentions: mentions)
    return rule.check(try round([handedIn], pipeline: pipeline([item])))
  }

  // MARK: list-item-not-mentioned

  @Test(arguments: [
    ("用地手续已经办完。", true), ("老旧小区改造有序推进。", false), ("改造小区35个。", false), ("", true),
  ])
  func anItemIsMentionedByItsTitleOrAKeyword(text: String, isFound: Bool) throws {
    let item = try item("老旧小区改造", ["改造小区"])
    let findings = try found(ListItemNotMentioned(), item, report("g.txt", "# 工信局", text))
    #expect(findings.isEmpty != isFound)
  }

  @Test func whatIsMissingIsSaidWithTheWordsThatWereLookedFor() throws {
    let item = try item("老旧小区改造", ["改造小区"])
    let finding = try #require(
      try found(ListItemNotMentioned(), item, report("g.txt", "# 工信局", "正文。")).first)
    #expect(finding.summary == "工信局的重点清单事项“老旧小区改造”（a1），报送件里没有提到")
    #expect(finding.notes == ["查找的词：老旧小区改造、改造小区"])
    #expect(finding.unit == "gongxin")
    #expect(finding.key == "a1")
  }

  @Test func aUnitThatHandedNothingInIsSpared() throws {
    let item = try item("老旧小区改造", target: "35个")
    for rule in [ListItemNotMentioned() as any Rule, ListItemWithoutFigure()] {
      #expect(rule.check(try round([], pipeline: pipeline([item]))) == [])
      let other = submission(of: "shuili", report("s.txt", "# 水利局"))
      #expect(rule.check(try round([other], pipeline: pipeline([item]))) == [])
    }
  }

  @Test func wordsOutsideTheReportMentionNothing() throws {
    let text = report("g.txt", "正文。", "老旧小区改造")
    var blocks = text.blocks
    blocks[1].role = .footer
    let document = Document(name: "g.txt", metadata: text.metadata, source: text.source, blocks: blocks)
    #expect(try found(ListItemNotMentioned(), try item("老旧小区改造"), document).count == 1)
  }

  @Test func aFigureOfTheItemsIndicatorMentionsIt() throws {
    let document = report("g.txt", "工业总产值256亿元。")
    let figure = try document.figure("256亿元", "工业总产值")
    let item = try item("工业稳增长", indicator: "output", target: "322亿元")
    for rule in [ListItemNotMentioned() as any Rule, ListItemWithoutFigure()] {
      #expect(try found(rule, item, document, figures: [figure]) == [])
    }
  }

  @Test(arguments: [
    (CalendarDate(year: 2022, month: 9, day: 30), 1), (CalendarDate(year: 2022, month: 10, day: 1), 0),
    (nil, 0),
  ])
  func ofALedgerOnlyWhatIsDueIsAskedFor(due: CalendarDate?, count: Int) throws {
    let entry = LedgerEntry(owner: "综合科", measure: "周调度", result: "完成", carried: 1)
    let item = try item("老旧小区改造", due: due, ledger: entry)
    #expect(try found(ListItemNotMentioned(), item, report("g.txt", "正文。")).count == count)
  }

  // MARK: list-item-without-figure

  @Test func anItemWithoutANumberInItsSentenceIsFoundWhereItIsMentioned() throws {
    let document = report("g.txt", "# 工信局", "老旧小区改造有序推进。新建道路35个标段。")
    let figure = try document.figure("35个", "标段", dimension: .count)
    let item = try item("老旧小区改造", target: "67个")
    let finding = try #require(
      try found(ListItemWithoutFigure(), item, document, figures: [figure]).first)
    #expect(finding.summary == "工信局的重点清单事项“老旧小区改造”（a1），第2段提到了但没有数据：“老旧小区改造有序推进”")
    #expect(finding.notes == ["清单写的目标是67个"])
    #expect(finding.quote == "老旧小区改造")
    #expect(finding.range == (try document.place(of: "老旧小区改造").range))
  }

  @Test(arguments: [
    ("老旧小区改造已完工35个", "35个", Dimension.count, "67个", true),
    ("老旧小区改造完工率达到52%", "52%", .percent, "67个", true),
    ("老旧小区改造已完成投资5亿元", "5亿元", .money, "67个", false),
    ("老旧小区改造已完成投资5亿元", "5亿元", .money, "9亿元", true),
    ("老旧小区改造惠及3895户", "3895户", .count, "4000人", true),
  ])
  func aFigureOfTheTargetsKindOrAPercentageWillDo(
    text: String, number: String, dimension: Dimension, target: String, isEnough: Bool
  ) throws {
    let document = report("g.txt", text)
    let figure = try document.figure(number, "完工", dimension: dimension)
    let item = try item("老旧小区改造", target: target)
    #expect(try found(ListItemWithoutFigure(), item, document, figures: [figure]).isEmpty == isEnough)
  }

  @Test func aSecondMentionWithAFigureIsEnough() throws {
    let document = report("g.txt", "老旧小区改造是民心工程。", "老旧小区改造已完工35个。")
    let place = try document.place(of: "35个")
    let figure = Figure(
      quantity: Quantity(value: Number(35), unit: "个", dimension: .count), aspect: .level, status: .actual,
      indicator: Name("完工"), subject: Name(""), period: nil, periodStated: false, range: place.range,
      sentence: document.blocks[place.block].range, block: place.block, rule: "test")
    let item = try item("老旧小区改造", target: "67个")
    #expect(try found(ListItemWithoutFigure(), item, document, figures: [figure]) == [])
  }

  @Test func theParagraphsUnderAHeadingSpeakOfIt() throws {
    let document = report("g.txt", "## 老旧小区改造", "已完工35个。", "## 其他", "绿化村庄28个。")
    let done = try document.figure("35个", "完工", dimension: .count)
    let other = try document.figure("28个", "村庄", dimension: .count)
    let item = try item("老旧小区改造", target: "67个")
    #expect(try found(ListItemWithoutFigure(), item, document, figures: [done]) == [])
    #expect(try found(ListItemWithoutFigure(), item, document, figures: [other]).count == 1)
  }

  @Test func aPlaceLeftUnfilledIsNotToldTwice() throws {
    let document = report("g.txt", "老旧小区改造已完工X个。")
    let item = try item("老旧小区改造", target: "67个")
    let mentions = [try document.placeholder("X个")]
    #expect(try found(ListItemWithoutFigure(), item, document, mentions: mentions) == [])
    #expect(try found(ListItemWithoutFigure(), item, document).count == 1)
  }

  @Test func withoutATargetNoNumberIsAskedFor() throws {
    let document = report("g.txt", "老旧小区改造有序推进。")
    #expect(try found(ListItemWithoutFigure(), try item("老旧小区改造"), document) == [])
  }

  // MARK: targets

  @Test(arguments: [
    ("272亿元", "27200000000", "元", Dimension.money), ("97.5%", "97.5", "%", .percent),
    ("41项", "41", "项", .count), ("135亿斤", "13500000000", "斤", .mass),
  ])
  func aTargetIsOneNumberWithItsUnit(text: String, value: String, unit: String, dimension: Dimension) throws {
    let target = try #require(Target(text)).quantity
    #expect(target.value.description == value)
    #expect(target.unit == unit)
    #expect(target.dimension == dimension)
  }

  @Test(arguments: ["", "272", "272亿", "5哈哈", "完成272亿元", "272亿元以上", "35个和40个", "多数"])
  func anythingElseIsNoTarget(text: String) {
    #expect(Target(text) == nil)
  }
}
