import Testing

@testable import ReportReading

@Suite struct ParserInputTests {
  @Test(arguments: [
    ("<p>一，二</p> 三", "<p>.</p>."),
    ("<p>\r\n <b>一</b>", "<p> <b>.</b>"),
    ("<a href=\"/1\" id=x title='>'>一</a>", "<a id=x>.</a>"),
    ("<p title=\"a\"class=\"b\"id=c/>一", "<p class=\"b\"id=c/>."),
    ("<td colspan = 2 width=9>1", "<td colspan = 2>."),
    ("<br / >一<br /><hr/>", "<br / >.<br/><hr/>"),
    ("<sup style=\"vertical-align: super\">1", "<sup style=\"vertical-align: super\">."),
    ("<meta name=a content=b>", "<meta name=a content=b>"),
    ("一&nbsp;二&#20159;三", ".&nbsp;.&#20159;."),
    ("R&D 经费&#x4EBF;。<p>一", ".&D 经费&#x4EBF;。<p>."),
    ("&NBSP;一", "&NBSP;一"),
    ("增长<5%，<b>一", ".<5%，<b>."),
    ("<script src=a>if (a<b) {}</script>一", "<script></script>."),
    ("<script src=a />一</script>", "<script/>.</script>"),
    ("<script/>一", "<script/>."),
    ("<style></b> p {}</style>一", "<style></b> p {}</style>."),
    ("<!-- 1 > 2 -->一", "<!---->."),
    ("<!-- 1 --!>一--> 二", "<!-- 1 --!>一-->."),
    ("<!-- 1 > 二", " ."),
    ("<![if !IE]>一<![endif]>", "<!---->.<!---->"),
    ("<![CDATA[一]]>二", " . ."),
    ("<!DOCTYPE html>\n<p>", "<!DOCTYPE html>\n<p>"),
    ("</b<script>一</script>", "</b<script>.</script>"),
    ("<a href='>一", "<a"),
  ])
  func theParserGetsMarkupAndASignForEachText(_ page: String, _ input: String) {
    let made = ParserInput(Array(page.utf8), attributeLimit: 100)
    #expect(String(decoding: made.bytes[..<made.count], as: UTF8.self) == input)
    #expect(made.count <= page.utf8.count)
  }

  @Test func whatTheParserReadsLeadsBackToWhereItStands() {
    let page = "<p title=x>一，二&nbsp;三<3<b>四"
    let made = ParserInput(Array(page.utf8), attributeLimit: 100)
    let stretches = made.pieces.filter { $0.textLength > 0 }.map { piece in
      let start = Int(piece.source)
      return String(decoding: Array(page.utf8)[start..<start + Int(piece.textLength)], as: UTF8.self)
    }
    #expect(stretches == ["一，二", "三", "四"])
  }
}
