import Testing

@testable import Yuejuan

@Suite struct LostDigitsTests {
  private func quotes(_ line: String) throws -> [String] {
    let document = report("report.txt", line)
    return IllegibleFigure().check(try round([submission(of: "gongxin", document)])).map { $0.quote ?? "" }
  }

  @Test(arguments: [
    ("围绕民生?个方面办实事。", "?个方面"), ("完成投资?亿元。", "?亿元"), ("完成投资2?6亿元。", "2?6亿元"),
    ("完成投资256?亿元。", "256?亿元"), ("同比增长?.5%。", "?.5%"), ("同比增长\u{FFFD}.5%。", "\u{FFFD}.5%"),
    ("新建厂房\u{FFFD}万平方米。", "\u{FFFD}万平方米"), ("完成投资3\u{FFFD}亿元。", "3\u{FFFD}亿元"),
    ("占比提高∷个百分点。", "∷个百分点"), ("占比提高??个百分点。", "??个百分点"),
    ("办理业务\u{FFFD}\u{FFFD}件。", "\u{FFFD}\u{FFFD}件"), ("是什么?都清楚。完成投资?万元。", "?万元"),
  ])
  func aLostDigitIsReported(_ line: String, _ quote: String) throws {
    #expect(try quotes(line) == [quote])
  }

  @Test(arguments: [
    "怎么办?三个方面一起抓。", "完成了吗?亿元企业说完成了。", "使用品牌的企业有多少?要保证质量。", "攻坚常态化,如何落笔?",
    "谁来干?万亩良田等着。", "行不行?百分之八十的人说行。", "能不能完成?亿元项目是关键。", "投资是多少?256亿元。",
    "为什么增长8.5%?个中原因很多。", "何时建成?年内。", "钱够吗?元月再看。", "增速是不是9%?项目说了算。",
    "有没有?个个都有。", "几时?天亮就走。", "你去过?人人都去过。", "是3年还是5?年底见分晓。", "见网页?id=3。", "比例∷未知。",
    "这也行?家长们笑了。", "百分之百?个别人不信。", "问:完成没有?万元以上的完成了。", "为何?亿元以上项目少。", "\u{FFFD}的字看不清。",
    "谁说的?户主说的。", "奋勇?tīng)争先。", "型号?ton号。", "哪里去了?公里数也不对。", "“完成了?”亿元企业问。", "到底是256亿元还是265?亿元企业要核实。",
  ])
  func anOrdinaryQuestionMarkIsNot(_ line: String) throws {
    #expect(try quotes(line).isEmpty)
  }

  @Test func nothingIsReportedOutsideTheReport() throws {
    let source = report("report.txt", "完成投资?亿元。")
    let document = Document(
      name: source.name, metadata: source.metadata, source: source.source,
      blocks: source.blocks.map { Block(kind: $0.kind, role: .related, range: $0.range, place: $0.place) })
    #expect(IllegibleFigure().check(try round([submission(of: "gongxin", document)])).isEmpty)
  }

  @Test func theSameWordsTwiceAreTwoFindings() throws {
    let document = report("report.txt", "完成投资?亿元。", "完成投资?亿元。")
    let findings = IllegibleFigure().check(try round([submission(of: "gongxin", document)]))
    #expect(Set(findings.map(\.key)).count == 2)
    #expect(findings.first?.summary.contains("看不出原来是几") == true)
  }
}
