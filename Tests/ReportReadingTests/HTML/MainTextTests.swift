import ReportReading
import Testing
import Yuejuan

private let first =
  "<p>一季度，全旗规模以上工业增加值同比增长7.2%，其中采矿业增长5.1%，制造业增长9.4%，用电量完成3.6亿度，同比增长6.3%。</p>"
private let second =
  "<p>固定资产投资完成11.8亿元，同比增长8.6%，新开工项目42个，较上年同期增加7个，重点项目开复工率达到九成以上。</p>"
private let other =
  "<p>邻近的一个旗县今年安排造林任务12万亩，目前已经落实地块，苗木和机械全部到位，林草部门组织技术人员分片指导，确保造一片成一片。</p>"
private let disclaimer =
  "<p>凡注明来自其他媒体的作品，均为本网转载，不代表本网观点，版权归原作者所有，如有侵权请告知本站，我们会尽快删除有关内容。</p>"

/// What of a page is told from the rest by more than its density.
@Suite struct MainTextTests {
  /// A page with a menu and what it calls itself.
  private func page(_ body: String, title: String = "一季度经济运行情况-某旗政府网") throws -> [String: Block.Role] {
    let links = (1...12).map { "<li><a href=#>栏目名称第\($0)个</a>" }.joined()
    let html =
      "<!DOCTYPE html><html><head><title>\(title)</title></head><body><div><ul>\(links)</ul></div>\(body)</body></html>"
    let document = try #require(ReportReader().read(Array(html.utf8), name: "page.html").document)
    var roles: [String: Block.Role] = [:]
    for block in document.blocks { roles[String(document.words(block.range).prefix(4))] = block.role }
    return roles
  }

  @Test func disclaimersAreNotTheTextHoweverLong() throws {
    let box = "<div><h1>一季度经济运行情况</h1><div>\(first)</div>\(disclaimer)\(disclaimer)<p>电话：0000</p></div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["凡注明来"] != .main)
    #expect(roles["电话：0"] != .main)
  }

  @Test func aTextAboutCopyrightIsNoDisclaimer() throws {
    let text = "<p>全旗开展版权保护宣传活动15场，发放资料3000份，接受群众咨询420人次，查处侵权案件4起，案件办结率百分之百。</p>"
    #expect(try page("<div><div>\(first)\(text)</div></div>")["全旗开展"] == .main)
  }

  @Test(arguments: ["class=comments", "class='post-comment list'", "id=pinglun"])
  func whatReadersWroteIsNotTheText(_ label: String) throws {
    let box =
      "<div><h1>一季度经济运行情况</h1><div>\(first)</div></div><div \(label)><article>\(other)\(other)\(other)</article></div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .related)
  }

  @Test func aTextBehindNothingIsNoComment() throws {
    #expect(try page("<div class=comment>\(first)\(second)</div>")["固定资产"] == .main)
  }

  @Test func theTextStandsWithItsTitle() throws {
    let links = (1...40).map { "<div><a href=#>推荐内容\($0)</a></div>" }.joined()
    let others = [other, other, other].map { "<li>\($0)</li>" }.joined()
    let box =
      "<div><div><h1>一季度经济运行情况</h1><div>\(first)\(second)</div></div><div>\(links)</div><ul>\(others)</ul></div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .related)
  }

  @Test func theFirstArticleElementHoldsTheText() throws {
    let box =
      "<div><article><h1>一季度经济运行情况</h1>\(first)</article><section>\(other)\(other)\(other)</section></div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .related)
  }

  /// Only the leads of a list of articles stand in its elements.
  @Test func anArticleElementOfAFewWordsIsNotBelieved() throws {
    let box = "<div><article><p>本旗，要闻</p></article><div>\(first)\(second)</div></div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["固定资产"] == .main)
  }

  @Test func aBoxMayHoldOneParagraphOnly() throws {
    let boxes = [first, "<p>其中乙旗4.1亿元</p>", second, other, "<p>另有丙旗2.3亿元</p>"].map { "<div>\($0)</div>" }
    let roles = try page("<div><h1>一季度经济运行情况</h1><div>\(boxes.joined())</div></div>")
    #expect(roles["其中乙旗"] == .main)
    #expect(roles["另有丙旗"] == .main)
  }

  @Test func linesWithoutFullStopsBelongToTheirParagraph() throws {
    let lines = (1...30).map { "乙\($0)村共\($0)户" }.joined(separator: "<br>")
    let text = "<p>各村搬迁户数如下，共计465户。<br>\(lines)<br>\(first.dropFirst(3))"
    #expect(try page("<div><div>\(text)</div></div>")["乙1村共"] == .main)
  }

  @Test func aHeadingOrAnItemThatLeadsElsewhereBelongsToTheTextItStandsIn() throws {
    let heading = "<h3><a href=/1>重点项目清单见附表</a></h3>"
    let item = "<ul><li><a href=/2>项目资金36.8亿元明细</a></li></ul>"
    let teaser = "<div><div><h3><a href=/3>邻旗要闻一则</a></h3></div></div>"
    let others = "<ul>" + (1...3).map { "<li><a href=/4>外地新闻\($0)</a></li>" }.joined() + "</ul>"
    for article in ["div", "article"] {
      let body =
        "<\(article)><h1>一季度经济运行情况</h1><div>\(first)\(heading)\(second)\(item)\(first)\(teaser)\(second)\(others)\(first)</div></\(article)>"
      let roles = try page(body)
      #expect(roles["重点项目"] == .main)
      #expect(roles["项目资金"] == .main)
      #expect(roles["邻旗要闻"] == .related)
      #expect(roles["外地新闻"] == .related)
    }
  }

  @Test func aTextGoesOnBehindALineSuchAsRelatedNewsWhereItIsProse() throws {
    let box = "<div><h1>一季度经济运行情况</h1>\(first)<p>相关链接</p><p>外地来稿一则</p>\(second)<p>分行业情况如下</p>\(first)</div>"
    let roles = try page(box)
    #expect(roles["外地来稿"] == .related)
    #expect(roles["固定资产"] == .main)
    #expect(roles["分行业情"] == .main)
  }

  @Test func theNextTextOfAPageWithoutEndIsAnother() throws {
    let next = "<div><h1>造林任务落实情况</h1><div>\(other)\(second)\(other)</div></div>"
    let box = "<div><div><h1>一季度经济运行情况</h1><div>\(first)</div></div>\(next)</div>"
    let roles = try page(box)
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .related)
  }

  /// The site's name stands in a heading of its own, and the title says it too.
  @Test func aHeadingThatThePageIsCalledByBeginsNoOtherText() throws {
    let site = "<div><h1>某旗政府网</h1><div>\(other)</div></div>"
    let roles = try page(
      "<div>\(site)<div><div><h1>一季度经济运行情况</h1><div>\(first)\(second)</div></div></div></div>")
    #expect(roles["一季度，"] == .main)
    #expect(roles["固定资产"] == .main)
  }

  @Test func aListThatTellsOfOtherArticlesIsNotTheText() throws {
    let item = "<li><div><a href=#>邻旗要闻之造林任务</a> 旗报 昨日</div><div>\(other)</div></li>"
    let list = "<div><ul>" + String(repeating: item, count: 4) + "</ul></div>"
    let roles = try page("<div><div><h1>一季度经济运行情况</h1><div>\(first)</div></div>\(list)</div>")
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .related)
  }

  @Test func aWholeTextMayStandInOneLink() throws {
    let text = [first, second, other].map { $0.dropFirst(3).dropLast(4) }.joined(separator: "<br><br>")
    let note = "<div><p>留言只代表网友观点，与本网无关，请文明上网，理性发言，谢谢各位网友。</p></div>"
    let roles = try page("<div><h1>一季度经济运行情况</h1><div><a href=#>\(text)</a></div></div>\(note)")
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .main)
  }

  @Test func theFirstOfSeveralTextsIsAsMuchTheTextAsTheOthers() throws {
    let long = "<p>" + String(repeating: String(first.dropFirst(3).dropLast(4)), count: 4) + "</p>"
    let entry = { (text: String) in "<table><tr><td><div>\(text)</div></td></tr></table><p>留言3条</p>" }
    let roles = try page("<div>\(entry(long))\(entry(String(repeating: other + second, count: 5)))</div>")
    #expect(roles["一季度，"] == .main)
    #expect(roles["邻近的一"] == .main)
  }

  @Test(arguments: [(true, Block.Role.main), (false, .related)])
  func aTextMaySayAThingTwice(_ isInOneBox: Bool, _ role: Block.Role) throws {
    let again = "\(first)\(second)"
    let box =
      isInOneBox ? "<div>\(again)\(other)\(again)</div>" : "<div>\(again)\(other)</div><div>\(again)</div>"
    #expect(try page("<div><h1>一季度经济运行情况</h1>\(box)</div>")["一季度，"] == role)
  }

  @Test func aShortTextUnderItsTitleIsFoundAmongLooseWords() throws {
    let loose = (1...60).map { "<div>其他栏目的第\($0)条短句</div>" }.joined()
    let roles = try page("<div><div><h1>一季度经济运行情况</h1><div>\(first)</div></div><div>\(loose)</div></div>")
    #expect(roles["一季度，"] == .main)
    #expect(roles["其他栏目"] == .related)
  }

  @Test(arguments: [
    ("08:30", false), ("2022-10-09 08:30:15 浏览：1203次", false), ("2022年10月9日 来源：某旗日报 我要评论(3)", false),
    ("2022-10-09 8:30【字体：大 中 小】打印", false),
    ("访问量：12350 发布时间：2022-10-09", false), ("2022年10月9日，某旗召开会议", true), ("全旗2022年10月9日的用电量", true),
    ("完成投资3亿元", true), ("1-9月完成情况", true), ("比值为12:5", true),
  ])
  func whatThePageCountsStandsAboveItsText(_ line: String, _ isMain: Bool) throws {
    let roles = try page("<div><div><p>\(line)</p>\(first)\(second)</div></div>")
    #expect((roles[String(line.prefix(4))] == .main) == isMain)
  }

  /// Who published a text and when belongs to it, as in a file of plain text, even where it stands in a box of
  /// its own under the title.
  @Test(arguments: [
    "2022年10月9日 8:30　来源：某旗融媒体中心", "2022-10-09 08:30:15", "某旗日报 2022/10/9 记者 张三", "某旗新闻网 (2022-10-09 05:41)",
  ])
  func aBylineBelongsToTheText(_ line: String) throws {
    let inside = try page("<div><div><p>\(line)</p>\(first)\(second)</div></div>")
    #expect(inside[String(line.prefix(4))] == .main)
    let title = "<div><h1>一季度经济运行情况</h1></div>"
    let apart = try page("<div>\(title)<div><span>\(line)</span></div><div>\(first)\(second)</div></div>")
    #expect(apart[String(line.prefix(4))] == .main)
  }

  /// A table may give a day in a row of its own; only words tell that it is the page's.
  @Test(arguments: [("2022-10-09", true), ("2022-10-09 来源：某旗日报", false)])
  func aDayInATableIsAFigures(_ cell: String, _ isMain: Bool) throws {
    let table = "<table><tr><td>日期<td>户数<tr><td>\(cell)<td>35<tr><td>合计<td>36</table>"
    let roles = try page("<div><div>\(table)\(first)\(second)</div></div>")
    #expect((roles["2022"] == .main) == isMain)
  }

  @Test(arguments: [
    ("编辑：张三", false), ("（编辑：张三）", false), ("[ 责编 : 张三 ]", false), ("【稿源：某旗日报】", false), ("（张三 编辑）", false),
    ("关键词：工业 投资", false), ("编辑出版图书12种", true), ("由李四负责编辑", true), ("（其中国有企业12户）", true),
    ("来源单位共35家", true),
  ])
  func whoMadeATextStandsBehindIt(_ line: String, _ isMain: Bool) throws {
    let roles = try page("<div><div>\(first)\(second)<p>\(line)</p></div></div>")
    #expect((roles[String(line.prefix(4))] == .main) == isMain)
  }

  @Test func whatAFormAsksIsNotTheText() throws {
    let poll = "<form><p>您对一季度的工作满意吗</p><p>非常满意</p><p>不太满意</p></form>"
    let roles = try page("<div><div>\(first)\(second)\(poll)</div></div>")
    #expect(roles["您对一季"] == .navigation)
    #expect(roles["非常满意"] == .navigation)
  }

  @Test(arguments: [
    "<form>\(first)<p>其中乙旗4.1亿元</p></form>",
    "\(first)<form><table><tr><td>甲旗<td>3.2<td>4<tr><td>其中乙旗<td>4.1<td>7.7<tr><td>丙旗<td>5<td>6</table></form>",
  ])
  func aFormMayHoldTheText(_ body: String) throws {
    let roles = try page("<div><div>\(body)</div></div>")
    #expect(roles["其中乙旗"] == .main)
  }

  @Test func aPictureInThePageDoesNotNameIt() throws {
    let picture = "<svg><title>放大镜</title></svg>"
    let html = "<html><head><title>某旗经济运行</title></head><body>\(picture)\(first)</body></html>"
    let document = try #require(ReportReader().read(Array(html.utf8), name: "page.html").document)
    #expect(document.metadata.title == "某旗经济运行")
  }
}
