import Testing
import Yuejuan

@testable import RoundPublishing

struct ReportPageTests {
  @Test func whatComesFromOutsideIsEscaped() throws {
    let page = ReportPage(try HandMade.checkedRound()).text
    #expect(page.contains("“坏&lt;b&gt;.txt”读不出来"))
    #expect(!page.contains("坏<b>"))
    #expect(
      HTML.escaped("<a href='x' title=\"y\">&\u{0}") == "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp; "
    )
  }

  @Test func theNumberIsMarkedInItsSentenceAsTheSourceHasIt() throws {
    let page = ReportPage(try HandMade.checkedRound()).text
    #expect(page.contains("今年1至9月，全县完成投资<mark>4.3億(yì)元</mark>，增长8.50%。"))
    #expect(page.contains("今年1至9月，全县完成投资4.3億(yì)元，增长<mark>8.50%</mark>。"))
  }

  @Test func thePageNeedsNoNetworkAndNoScript() throws {
    let page = ReportPage(try HandMade.checkedRound()).text
    for word in ["<script", "http://", "https://", "src=", "url("] { #expect(!page.contains(word)) }
  }

  @Test func everyLinkLeadsSomewhereOnThePage() throws {
    let page = ReportPage(try HandMade.checkedRound()).text
    let targets = page.split(separator: "href=\"#").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(targets) == ["unit-gongxin", "unit-shuili", "document-1"])
    for target in targets { #expect(page.contains("id=\"\(target)\"")) }
  }

  @Test func unitsFindingsAndFiguresAreAllThere() throws {
    let checked = try HandMade.checkedRound()
    let page = ReportPage(checked).text
    for finding in checked.findings { #expect(page.contains(HTML.escaped(finding.summary))) }
    for state in checked.states { #expect(page.contains(state.unit.name)) }
    #expect(page.contains("<mark>今年1</mark>"))
    #expect(page == ReportPage(checked).text)
  }

  @Test func aRoundWithoutFindingsSaysSo() throws {
    let checked = try HandMade.checkedRound()
    let page = ReportPage(CheckedRound(round: checked.round, findings: [], states: checked.states)).text
    #expect(page.contains("没有发现问题"))
  }
}
