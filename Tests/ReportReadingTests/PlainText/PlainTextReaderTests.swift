import ReportReading
import Testing
import Yuejuan

@Suite struct PlainTextReaderTests {
  private func document(_ text: String) throws -> Document {
    try #require(ReportReader().read(Array(text.utf8), name: "report.txt").document)
  }

  @Test func theSourceIsTheFileAndBlocksAreItsLines() throws {
    let text = "工信局述职报告\r\n——第三季度\r\n\r\n　　产值完成256亿元。 \r\n一、主要指标\n（一）工业"
    let document = try document("\u{FEFF}" + text)
    #expect(document.words(0..<document.text.count) == text)
    #expect(
      document.blocks.map { document.words($0.range) }
        == ["工信局述职报告", "——第三季度", "产值完成256亿元。", "一、主要指标", "（一）工业"])
    #expect(
      document.blocks.map(\.kind) == [
        .heading(level: 1), .heading(level: 2), .paragraph, .heading(level: 2), .heading(level: 3),
      ])
    #expect(document.blocks.map(\.place) == ["line 1", "line 2", "line 4", "line 5", "line 6"])
    #expect(document.metadata.title == "工信局述职报告")
  }

  @Test(arguments: [
    ("甲乙\n丙丁\n\n戊己", [1, 2, 4]), ("甲乙\r丙丁\r\r戊己", [1, 2, 4]), ("甲乙\r\n丙丁\r\n\r\n戊己\r\n", [1, 2, 4]),
    ("甲乙\r丙丁\n戊己\r\n", [1, 2, 3]), ("\n\r甲乙\r\r\n丙丁\n\r\n戊己\r", [3, 5, 7]),
    ("甲乙\t\n丙丁 \n　戊己", [1, 2, 3]),
  ])
  func linesEndInAnyBreak(_ text: String, places: [Int]) throws {
    let document = try document(text)
    #expect(document.blocks.map(\.place) == places.map { "line \($0)" })
    #expect(document.blocks.map { document.words($0.range).prefix(2) } == ["甲乙", "丙丁", "戊己"])
  }

  @Test func aLongOrFinishedFirstLineIsNoTitle() throws {
    #expect(try document("产值完成256亿元。\n续").metadata.title == nil)
    // The first of the lines that a paragraph was cut into, all of them as long.
    let cut = "受区人民政府的委托,我向区人大常委会作关于上年决算和本年上半年预算\n执行情况的报告,请予审议。今年以来,全区上下共同努力,经济运行总体\n平稳。"
    #expect(try document(cut).metadata.title == nil)
    #expect(try document("全力以赴,再创佳绩——某县工业经济综述与展望\n今年以来,全县工业企业产值增长。\n续").metadata.title != nil)
    #expect(try document(String(repeating: "长", count: 60)).metadata.title == nil)
  }

  @Test(arguments: [
    ("一、1-3月份主要指标完成情况。", Block.Kind.heading(level: 2)), ("（二）下步打算。", .heading(level: 3)),
    ("一、完成投资9亿元。", .paragraph), ("（一）抓调度，加快完成情况。", .paragraph),
  ])
  func aNumberedHeadingMayEndWithAStop(_ line: String, kind: Block.Kind) throws {
    #expect(try document("标题\n\(line)\n续。").blocks[1].kind == kind)
  }

  @Test func wordsUnderAPictureAreCaptions() throws {
    let document = try document("标题\n全盟已有新类业\n会议现场。某某 摄\n态14个。")
    #expect(document.blocks[2].kind == .caption)
    #expect(document.blocks[3].kind == .paragraph)
  }

  @Test func aCaptionMayBeBrokenOverLines() throws {
    let document = try document("标题\n产值15亿元。\n会议现\n场9月\n某某\n摄\n\n态14个")
    #expect(
      document.blocks.map(\.kind).map { $0 == .caption } == [false, false, true, true, true, true, false])
  }

  @Test func aLabelInsideASentenceIsNoMetadata() throws {
    let metadata = try document("标题\n大会召开。(来源:某报)\n会议时间：2022-10-09").metadata
    #expect(metadata.publisher == nil)
    #expect(metadata.date == nil)
  }

  @Test(arguments: [
    ("相关阅读", Block.Role.related), ("责任编辑：某某", .footer), ("版權聲明:", .footer),
    ("責(zé)任編(biān)輯:某某", .footer), ("[责任编辑：某某]", .footer), ("免责声明：仅供参考", .footer),
  ])
  func whatFollowsAMarkerIsNotTheReport(_ marker: String, _ role: Block.Role) throws {
    let document = try document("标题\n产值15亿元。\n\(marker)\n某股票跌45%")
    #expect(document.blocks.map(\.role) == [.main, .main, role, role])
  }

  @Test func aMarkerInsideASentenceIsNone() throws {
    let document = try document("标题\n责任编辑岗位新增3人，培训12次。\n相关阅读量达到3万次")
    #expect(document.blocks.allSatisfy { $0.role == .main })
  }

  @Test(arguments: [
    ("发布时间：2022-10-09 来源：兴安日报", "2022-10-09", "兴安日报"),
    ("来源:兴安盟行政公署　日期:2022年1月9日", "2022-01-09", "兴安盟行政公署"),
  ])
  func theVisibleDateAndSourceAreRead(_ line: String, _ date: String, _ publisher: String) throws {
    let metadata = try document("标题\n\(line)\n正文").metadata
    #expect(metadata.date?.description == date)
    #expect(metadata.publisher == publisher)
  }
}
