import ReportReading
import Testing
import Yuejuan

private let prose =
  "<p>今年以来，全盟规模以上工业总产值完成256亿元，同比增长8.5%，完成年度目标的86%，为实现全年目标打下了坚实的基础，各项工作有序推进。</p>"

@Suite struct PageRoleTests {
  private func role(of words: String, in body: String) -> Block.Role? {
    guard let page = read(page: body).document else { return nil }
    return page.blocks.first { page.words($0.range).hasPrefix(words) }?.role
  }

  @Test(arguments: [
    ("<nav>首页 新闻</nav>", Block.Role.navigation), ("<div class='main-nav'>首页 新闻</div>", .navigation),
    ("<ul class=topMenu><li>首页 新闻</ul>", .navigation), ("<p>当前位置：首页 新闻</p>", .navigation),
    ("<header>兴安盟行政公署</header>", .navigation), ("<header><h1>标题</h1></header>", .main),
    ("<div id=breadcrumb>首页</div>", .navigation),
    ("<ul><li><a>概况</a><li><a>公开</a><li><a>服务</a></ul>", .navigation), ("<p>第三季度</p>", .main),
  ])
  func whatStandsBeforeTheReport(_ html: String, _ role: Block.Role) throws {
    let page = try #require(read(page: html + prose).document)
    #expect(page.blocks.first?.role == role)
    #expect(page.blocks.last?.role == .main)
  }

  @Test(arguments: [
    ("<footer>某公司</footer>", Block.Role.footer), ("<p>版权所有 某局 ICP备05000001号</p>", .footer),
    ("<p>网站标识码：1522000001</p>", .footer), ("<div class=copyright>某局</div>", .footer),
    ("<aside>热点</aside>", .related), ("<div class=related>另一篇</div>", .related),
    ("<ul><li><a>亏近千万</a><li><a>45个耳光</a></ul>", .related), ("<h3>相关阅读</h3><p>亏近千万</p>", .related),
    ("<p>发表评论（3）</p>", .navigation), ("<p>上一页 1 2 下一页</p>", .navigation),
    ("<p>责任编辑：某某</p>", .footer), ("<p>见<a>附件</a></p>", .main), ("<p><a>附件1</a></p>", .main),
    ("<ul><li>完成投资3亿元<li>新增12户</ul>", .main),
  ])
  func whatStandsBehindTheReport(_ html: String, _ role: Block.Role) throws {
    let page = try #require(read(page: prose + html).document)
    #expect(page.blocks.first?.role == .main)
    #expect(page.blocks.last?.role == role)
  }

  @Test func whatAFormHoldsIsNoText() {
    let field = "<textarea>请在这里写下您的意见，我们会在15个工作日内答复，感谢您的关心和支持，欢迎继续监督我们的工作。</textarea>"
    #expect(role(of: "请在这里", in: page(prose + prose, behind: field)) == .navigation)
    #expect(role(of: "今年以来", in: page(prose + prose, behind: field)) == .main)
  }

  /// A page may hold its text once for the screen and once for telephones.
  @Test func aTextThatIsRepeatedIsMainOnce() throws {
    let second = "<p>固定资产投资完成38.7亿元，同比增长6.9%，其中工业投资完成12.5亿元，占全部投资的三分之一，比重继续提高。</p>"
    let text = "<div>\(prose)\(second)</div>"
    let page = try #require(read(page: self.page(text + text + "<p>完。</p>")).document)
    let mains = page.blocks.filter { $0.role == .main && $0.range.count > 60 }
    #expect(mains.count == 2)
    #expect(page.blocks.count { $0.role == .related && $0.range.count > 60 } == 2)
  }

  @Test func aParagraphThatSumsUpTheTextStays() throws {
    let page = try #require(read(page: self.page(prose + "<p>本报讯，记者张三。</p>" + prose)).document)
    #expect(page.blocks.count { $0.role == .main && page.words($0.range).hasPrefix("今年以来") } == 2)
  }

  @Test func aWrapperWithATellingNameIsNotBelieved() {
    #expect(role(of: "今年以来", in: "<div class='page with-sidebar'>\(prose)</div>") == .main)
    #expect(role(of: "今年以来", in: "<div class=share-wrap><div class=TRS_Editor>\(prose)</div></div>") == .main)
  }

  /// Most of a page by its elements: a menu, an article in a box of its own, what stands around it.
  private func page(_ article: String, behind: String = "") -> String {
    let links = (1...12).map { "<li><a href=#>栏目名称第\($0)个</a>" }.joined()
    return "<div><ul>\(links)</ul></div><div><h1>前三季度工业运行情况</h1><div>\(article)</div>\(behind)</div>"
  }

  @Test(arguments: [
    ("<p>网友：写得好，读后很有收获，希望以后多发。</p>", "网友", Block.Role.related),
    ("<table><tr><td>甲县<td>3.2<td>5.6<tr><td>乙县<td>4.1<td>7.7</table>", "甲县", .main),
    ("<div><a>甲县三季度工业增长</a></div><div><a>乙县三季度工业增长</a></div><div><a>丙县</a></div>", "乙县", .related),
  ])
  func whatStandsInAnotherBoxThanTheProse(_ behind: String, _ words: String, _ wanted: Block.Role) {
    let body = page(prose + prose + prose, behind: behind)
    #expect(role(of: words, in: body) == wanted)
    #expect(role(of: "今年以来", in: body) == .main)
    #expect(role(of: "栏目名称", in: body) == .navigation)
    #expect(role(of: "前三季度", in: body) == .main)
  }

  @Test(arguments: [
    "<p>规上工业总产值 256亿元", "<ul><li>完成投资3亿元<li>新增12户</ul>", "<p><a>附件1</a>",
    "<table><tr><td>甲县<td>3.2<tr><td>乙县<td>4.1</table>", "<div><p>其中乙县4.1亿元</div>",
  ])
  func whatTheBoxOfTheProseHoldsBesideIt(_ line: String) throws {
    let body = page(prose + prose + line)
    let read = try #require(read(page: body).document)
    #expect(read.blocks.filter { $0.role != .main }.count == 12)
  }

  @Test func aFirstParagraphInABoxOfItsOwnBelongsToTheArticle() {
    let lead = "<div><p>摘要：全盟前三季度工业总产值完成256亿元，同比增长8.5%。</p></div>"
    #expect(role(of: "摘要", in: page(lead + "<div>\(prose)\(prose)</div>")) == .main)
  }

  @Test func aTableOfFiguresOutweighsTheSentenceOfAnImprint() {
    let rows = (1...9).map { "<tr><td>第\($0)县<td>\($0).2<td>\($0).6" }.joined()
    let imprint = "<div><p>本网所载数据仅供参考，转载请注明来源，违者必究。</p></div>"
    let body = page("", behind: "<table>\(rows)</table><div>返回</div><div>顶部</div>" + imprint)
    #expect(role(of: "第3县", in: body) == .main)
  }

  @Test func nothingIsDropped() {
    let body = "<nav>甲</nav><p>乙</p><footer>丙</footer><aside>丁</aside><form><select><option>戊</select></form>"
    #expect(lines(ofPage: body) == ["甲", "乙", "丙", "丁", "戊"])
  }
}
