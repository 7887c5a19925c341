import ReportReading
import Testing
import Yuejuan

@Suite struct HTMLReaderTests {
  @Test(arguments: [
    ("a number over inline elements", "<p>产值<span>1</span><b>349</b>亿元</p>", ["产值1349亿元"]),
    ("a newline between Han and digits", "<p>产值<span>1</span>\n  <span>349</span>\n亿元</p>", ["产值1349亿元"]),
    (
      "numbers with line breaks of their own",
      "<p><span>\n 4274\n</span><span>\n 50\n</span><b>3\n</b><i>1\n2</i></p>",
      ["4274 50 3 1 2"]
    ),
    ("other white space", "<p>GDP  of\n the year&nbsp;&nbsp;256　亿元</p>", ["GDP of the year 256 亿元"]),
    ("line breaks", "<p>一季度3亿元<br>二季度4亿元<br/></p>", ["一季度3亿元", "二季度4亿元"]),
    ("a power", "<p>5.6×10<sup>4</sup>吨，面积3 m<sup>2</sup></p>", ["5.6×10⁴吨，面积3 m²"]),
    ("a negative power", "<p>10<sup>-3</sup></p>", ["10⁻³"]),
    (
      "footnote marks", "<p>总产量<sup>[2]</sup>121.5万吨<sup>①</sup>，同比<sup><a>[3]</a></sup>增长</p>",
      ["总产量121.5万吨，同比增长"]
    ),
    ("a footnote's own number", "<p><sup>[2]</sup>总产量为快报数</p>", ["[2]总产量为快报数"]),
    ("letters raised", "<p>1<sup>st</sup></p>", ["1st"]),
    ("references without semicolon", "<p>3&nbspQ &copy2024 5&ltA &amp长 R&研发</p>", ["3 Q ©2024 5<A &长 R&研发"]),
    ("references", "<p>3&lt;5 &#20159;&amp;&#x4EBF; &unknown; &#0;</p>", ["3<5 亿&亿 &unknown;"]),
    ("references of Windows-1252", "<p>1&#150;9月 &#x93;好&#x94;</p>", ["1–9月 “好”"]),
    ("a bare less-than sign", "<p>增长<5%且>3%，a < b</p>", ["增长<5%且>3%，a < b"]),
    (
      "conditional sections", "<p>1<![if !IE]>2<![endif]>3</p><!--[if IE]><p>旧</p><![endif]--><p>4</p>",
      ["123", "4"]
    ),
    ("an open comment", "<p>产值</p><!-- 未完 <p>15亿元</p><p>完</p>", ["15亿元", "产值", "完"]),
    ("a comment closed at once", "<p>产</p><!--><p>值</p>", ["产", "值"]),
    ("comments", "<p>产<!-- <b>x</b> -->值</p>", ["产值"]),
    ("a comment in a script", "<script>var a = '<!--';</script><p>产值</p>", ["产值"]),
    (
      "what is never shown",
      "<style>p{}</style><p>产值</p><script>1<2</script><noscript>9</noscript><template>8</template>", ["产值"]
    ),
    ("character data", "<p>a<![CDATA[15亿]]>元</p>", ["a 15亿 元"]),
    (
      "Word's elements", "<p class=MsoNormal>产值<o:p></o:p>15<st1:chmetcnv unitname=亿>亿</st1:chmetcnv></p>",
      ["产值15亿"]
    ),
    ("unquoted attributes", "<p align=center id=a>产值</p>", ["产值"]),
    ("preformatted lines", "<pre>一季度 3\n二季度 4</pre>", ["一季度 3", "二季度 4"]),
    ("text without elements", "产值<div>15</div>亿", ["产值", "15", "亿"]),
  ])
  func readsWhatBreaksOtherReaders(_ name: String, _ body: String, _ expected: [String]) {
    #expect(lines(ofPage: body).sorted() == expected.sorted())
  }

  @Test func everythingAboveVerifies() {
    let page = read(
      page: "<p>3&nbspQ &copy2024 R&研发 &amp; &#150; &#0;<![if x]>1<![endif]></p><!-- 2 > <p>3 < 4</p>")
    #expect(page.findings == [])
  }

  @Test func aFalseMetaDoesNothing() {
    let bytes = Array("<html><head><meta charset=gb2312></head><body><p>产值15亿元</p></body></html>".utf8)
    let document = ReportReader().read(bytes, name: "a.html").document
    #expect(document.map { $0.words($0.blocks[0].range) } == "产值15亿元")
    #expect(document?.metadata.encoding == "UTF-8")
  }

  @Test func kindsPlacesAndOriginsAreKept() throws {
    let body = "<h1>标题</h1><div id=zoom><p>一</p><p>二<b>三</b></p><ul><li>四</li></ul></div>"
    let page = try #require(read(page: body).document)
    #expect(page.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .paragraph, .listItem])
    #expect(
      page.blocks.map(\.place) == [
        "html>body>h1", "html>body>div#zoom>p", "html>body>div#zoom>p[2]", "html>body>div#zoom>ul>li",
      ])
    let file = Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8)
    let origins = page.blocks.map { String(decoding: file[$0.origin ?? 0..<0], as: UTF8.self) }
    #expect(origins == ["标题", "一", "二<b>三", "四"])
    #expect(page.words(0..<page.text.count) == "标题\n一\n二三\n四")
  }

  @Test func wordsUnderAPictureAreCaptions() throws {
    let body = "<figure><figcaption>图一</figcaption></figure><p>会场。某某 摄</p><p>正文拍摄。</p><p>完成</p>"
    let page = try #require(read(page: body).document)
    #expect(page.blocks.map(\.kind) == [.caption, .caption, .paragraph, .paragraph])
  }

  @Test func metadataComeFromTheHeadBeforeTheText() throws {
    let head = """
      <html><head><title>站名</title><meta name="ArticleTitle" content="三本清单">
      <meta name=PubDate content="2022-10-30 08:00"><meta name=ContentSource content=兴安日报></head>
      """
    let body = "<body><h1>别的</h1><p>发布时间：2021-01-01 来源：别处</p></body></html>"
    let metadata = try #require(ReportReader().read(Array((head + body).utf8), name: "a.html").document)
      .metadata
    #expect(metadata.title == "三本清单")
    #expect(metadata.date?.description == "2022-10-30")
    #expect(metadata.publisher == "兴安日报")
    #expect(metadata.mediaType == "text/html")
    let shown = try #require(read(page: "<h1>标题</h1><p>时间：2022年10月9日　来源：某局</p>").document).metadata
    #expect(shown.title == "标题")
    #expect(shown.date?.description == "2022-10-09")
    #expect(shown.publisher == "某局")
  }

  @Test(arguments: [
    "property=\"article:published_time\"", "property='og:release_date'", "name=og:published_time",
    "itemprop=datePublished",
  ])
  func metadataForSharingAreKnown(_ attribute: String) throws {
    let head = """
      <html><head><title>三本清单_某网</title><meta property="og:title" content="三本清单">
      <meta property="og:site_name" content="某网"><meta \(attribute) content="2022-10-30T08:00:00+08:00"></head>
      """
    let page = Array("\(head)<body><p>产值15亿元</p></body></html>".utf8)
    let metadata = try #require(ReportReader().read(page, name: "a.html").document).metadata
    #expect(metadata.title == "三本清单")
    #expect(metadata.date?.description == "2022-10-30")
    #expect(metadata.publisher == "某网")
    let shown = Array("\(head)<body><h1>标题</h1><p>来源：某局</p></body></html>".utf8)
    let own = try #require(ReportReader().read(shown, name: "a.html").document).metadata
    #expect(own.title == "标题")
    #expect(own.publisher == "某局")
  }

  @Test func aFewHundredLevelsAreNothingSpecial() throws {
    let reading = read(
      page:
        "\(String(repeating: "<div>", count: 400))<p>产值15亿元</p>\(String(repeating: "</div>", count: 400))<p>完</p>"
    )
    let document = try #require(reading.document)
    #expect(document.blocks.map { document.words($0.range) } == ["产值15亿元", "完"])
    #expect(reading.findings == [])
  }

  @Test func theDeclarationOfAnXHTMLPageIsBelieved() throws {
    let page = """
      <?xml version="1.0" encoding="gb2312"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>简报</title></head><body><p>镕城县来报，产值15亿元<br/>完</p></body></html>
      """
    let reading = ReportReader().read(encoded(page, as: "GBK"), name: "a.xhtml")
    let document = try #require(reading.document)
    #expect(document.blocks.map { document.words($0.range) } == ["镕城县来报，产值15亿元", "完"])
    #expect(document.metadata.encoding == "GB18030")
    #expect(reading.findings == [])
  }

  @Test func deepNestingKeepsItsTextAndIsSaid() throws {
    let deep = String(repeating: "<div>", count: 20_000)
    let reading = read(page: "\(deep)<p>产值15亿元</p>")
    let document = try #require(reading.document)
    #expect(document.words(document.blocks[0].range) == "产值15亿元")
    #expect(reading.findings.map(\.rule) == ["limit-exceeded"])
  }

  @Test func manyAttributesAreCappedQuickly() {
    let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    let reading = read(page: "<p \(attributes)>产值15亿元</p>")
    #expect(reading.document?.blocks.count == 1)
    #expect(reading.findings.map(\.rule) == ["limit-exceeded"])
  }

  @Test func charactersThatAreNoneMoveNoOrigin() throws {
    let file = Array("<html><body><p>产\u{0}值</p><p>15\u{1B}亿元</p></body></html>".utf8)
    let document = try #require(ReportReader().read(file, name: "a.html").document)
    let origins = document.blocks.map { String(decoding: file[$0.origin ?? 0..<0], as: UTF8.self) }
    #expect(origins == ["产\u{0}值", "15\u{1B}亿元"])
    #expect(document.words(document.blocks[1].range) == "15 亿元")
  }

  @Test func aLongTextStaysWhole() throws {
    // 12 MB: libxml2 cuts a run of 10 MB unless it is told not to.
    let text = String(repeating: "产值完成256亿元，", count: 500_000)
    let reading = read(page: "<p>\(text)</p>")
    #expect(reading.findings == [])
    #expect(try #require(reading.document).text.count == text.utf8.count)
  }
}
