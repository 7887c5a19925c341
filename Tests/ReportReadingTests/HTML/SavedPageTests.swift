import ReportReading
import Testing
import Yuejuan

/// What Word and WPS save as a page reads as what they showed.
@Suite struct SavedPageTests {
  private func blocks(_ page: String) throws -> [String] {
    let reading = ReportReader().read(encoded(page, as: "GB18030"), name: "a.htm")
    #expect(reading.findings == [])
    let document = try #require(reading.document)
    #expect(document.metadata.encoding == "GB18030")
    return document.blocks.map { document.words($0.range) }
  }

  private func figures(_ page: String) throws -> [String] {
    let document = Cleaner().clean(
      try #require(ReportReader().read(encoded(page, as: "GB18030"), name: "a.htm").document))
    return FigureExtractor.standard.extract(from: document).figures.map {
      "\($0.quantity.value)\($0.quantity.unit) \($0.aspect) \($0.indicator.text)"
    }
  }

  @Test func aPageOfWordReadsNaturally() throws {
    #expect(
      try blocks(SavedPages.word) == [
        "镕城县2022年前三季度经济运行情况",
        "前三季度，全县完成地区生产总值256亿元，同比增长8.5%；其中工业增加值121.6亿元，拉动增长4.2个百分点。",
        "一、 工业生产稳中有升", "1. 规模以上工业企业 138 户，比年初增加12户。", "表1 主要指标完成情况",
        "指标（单位：亿元）", "1-9月", "同比增长（%）", "固定资产投资", "121.5", "-3.1",
        "全年目标由 340 360亿元确定。", "[1] 为快报数，以年报为准。",
      ])
  }

  @Test func figuresOfAPageOfWordAreWhole() throws {
    let figures = try figures(SavedPages.word)
    for figure in [
      "25600000000元 level", "8.5% growth", "12160000000元 level 工业增加值", "138户 level 规模以上工业企业",
      "12150000000元 level 固定资产投资", "-3.1% growth 固定资产投资", "36000000000元 level",
    ] {
      #expect(figures.contains { $0.hasPrefix(figure) }, "\(figure) in \(figures)")
    }
  }

  @Test func aPageOfWPSReadsNaturally() throws {
    #expect(
      try blocks(SavedPages.wps) == [
        "镕城县项目建设2022年三季度情况", "三季度，新开工项目35个，完成投资12.8亿元，新增厂房面积4.6万m²。",
        "一、投资进度", "单位：万元 项目", "1-9月", "工业投资", "86,400",
      ])
    #expect(try figures(SavedPages.wps).contains("864000000元 level 工业投资"))
  }

  @Test(arguments: [
    ("struck", "<p>目标由<s>340</s>360亿元</p>", ["目标由 340 360亿元"]),
    ("struck long ago", "<p>目标<strike>340</strike>360亿元</p>", ["目标 340 360亿元"]),
    ("deleted", "<p>目标<del>350</del><ins>360</ins>亿元</p>", ["目标360亿元"]),
    ("deleted with its blank", "<p>目标 <del>350 </del>360亿元</p>", ["目标 360亿元"]),
    ("deleted in front", "<p><del>350</del>360亿元</p>", ["350 360亿元"]),
    ("deleted over two lines", "<div>甲<del>乙<p>丙</p></del>丁</div>", ["甲乙", "丙", "丁"]),
    ("a deletion that its parent ends", "<div>甲<del>乙</div><p>丙</p>", ["甲", "丙"]),
    ("raised by a style", "<p>面积3m<span style=\"vertical-align: super\">2</span></p>", ["面积3m²"]),
    ("a note raised by a style", "<p>产值<span style='VERTICAL-ALIGN:super'>[3]</span>5亿元</p>", ["产值5亿元"]),
    ("a style without a quote", "<p>10<span style=vertical-align:super>-3</span></p>", ["10⁻³"]),
    ("not raised", "<p>3m<span style='font-family:superb'>2</span></p>", ["3m2"]),
  ])
  func whatIsStruckOrRaisedJoinsNoNumber(_ name: String, _ body: String, _ expected: [String]) {
    #expect(lines(ofPage: body) == expected)
  }

  @Test(arguments: [
    "<p title='产值<15亿'>甲</p>", "<p title=\"a>b\" class=x>甲</p>", "<p class=x title=a/b>甲</p>",
    "<p a=1 b='2' c=\"3\" d e=>甲</p>", "<p style='x' =y>甲</p>", "<p onclick=\"f('<p>乙</p>')\" id=b>甲</p>",
    "<p title='&quot;>' style=\"color:red\" id='c'>甲</p>", "<img alt=乙 src='x.png'>甲",
    "<p title='未完 id=d>甲</p><p title='b'>甲</p>",
  ])
  func attributesNobodyAsksForAreNoText(_ body: String) {
    let page = lines(ofPage: body).joined()
    #expect(page.hasSuffix("甲"))
  }
}
