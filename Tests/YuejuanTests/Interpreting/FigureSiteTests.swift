import Testing

@testable import Yuejuan

/// Where numbers stand, and what is known of the tokens around them.
struct FigureSiteTests {
  private static let texts = [
    "前三季度,全县生产总值86.3亿元,同比增长4.5%;其中,第一产业(不含林业)增加值由7亿元增加到8.1亿元。",
    "计划投资3亿元的项目12个,已完成投资1.2亿元(占40%),其余4个将于10月底前开工。",
    "“一站式”窗口办结事项1,204件、2,310件和87件,每万人拥有床位62张。",
    "注[2]:人均收入为2.1万元:其中工资1.3万元。",
  ]

  private func sites(of text: String) -> (sites: [FigureSite], scan: Scan) {
    let document = PlainDocument.make(text)
    let scan = Scanner.standard.scan(document)
    var sites: [FigureSite] = []
    SiteFinder(text: document.text, scan: scan)
      .addSites(of: document.blocks[0], tokens: scan.blocks[0], to: &sites)
    return (sites, scan)
  }

  @Test(arguments: texts)
  func aSiteHoldsTheClassesOfItsTokens(text: String) {
    let (sites, scan) = sites(of: text)
    #expect(sites.count > 1)
    for site in sites {
      func classes(_ tokens: Range<Int>) -> WordClasses {
        tokens.reduce(into: []) { $0.formUnion(scan.tokens[$1].classes) }
      }
      #expect(site.leftClasses == classes(site.leftTokens))
      #expect(site.sinceClasses == classes(site.sinceNumber))
      #expect(site.clauseClasses == classes(site.clauseTokens))
    }
  }

  @Test func whatANumberBeganFromIsFoundWithItsSite() throws {
    let text = "参保率由40%提高到45%。"
    let (sites, _) = sites(of: text)
    try #require(sites.count == 2)
    #expect(sites[0].opening == Array("参保率".utf8).count)
    #expect(sites[1].opening == nil)
  }

  @Test func aTokenSaysByItsClassesWhatItIs() throws {
    let (_, scan) = sites(of: "截至9月,“全县”完成5项,居第2位,XX个。")
    let kinds = scan.tokens.map { $0.classes.intersection([.mark, .quotation, .span, .number, .mention]) }
    #expect(kinds.filter { $0 == [.mark, .quotation] }.count == 2)
    #expect(kinds.filter { $0 == .mark }.count == 4)
    #expect(kinds.filter { $0 == [.mention, .span] }.count == 1)
    #expect(kinds.filter { $0 == [.mention, .number] }.count == 2)
    let done = try #require(scan.tokens.first { $0.classes.contains(.doing) })
    #expect(done.kind == .word(done.classes))
    #expect(done.mark == nil && done.mention == nil)
  }
}
