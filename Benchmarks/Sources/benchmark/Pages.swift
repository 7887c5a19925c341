/// Pages and texts of the kind that is found: navigation, a long report, a table, a footer.
enum Pages {
  /// A page with so many paragraphs, and two rows of its table for three of them.
  static func page(_ number: Int, paragraphs: Int = 30) -> [UInt8] {
    var page: [UInt8] = []
    write(page: number, paragraphs: paragraphs) { page += $0.utf8 }
    return page
  }

  /// Hands a page over piece by piece.
  static func write(page number: Int, paragraphs: Int, _ piece: (String) throws -> Void) rethrows {
    try piece(head(number))
    for index in 0..<paragraphs { try piece(paragraph(number &* 31 &+ index)) }
    try piece("<table><tr><th>指标</th><th>数值</th><th>增速</th></tr>")
    for index in 0..<paragraphs * 2 / 3 { try piece(row(number &* 17 &+ index)) }
    try piece("</table></div><div class=\"footer\">主办：办公室&nbsp;&copy; 2022</div></body></html>")
  }

  /// One line of a plain text.
  static func line(_ seed: Int) -> String { sentence(seed) + continuation(seed) + "\n" }

  private static func head(_ number: Int) -> String {
    let links = (0..<40).map { "<li><a href=\"/column/\($0).html\" title=\"栏目\($0)\">栏目\($0)</a></li>" }
    return """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>第\(number)号简报</title>
      <script>var page = \(number);</script></head>
      <body><div class="nav"><ul>\(links.joined(separator: "\n"))</ul></div>
      <div class="content"><h1>第\(number)号简报</h1><p class="date">2022-10-30</p>

      """
  }

  private static func paragraph(_ seed: Int) -> String {
    """
    <p style="text-indent: 2em"><span>\(sentence(seed))</span>\
    <span>同比增长\(seed % 30).\(seed % 7)%，完成全年任务的\(50 + seed % 50)%。</span>\(continuation(seed))</p>

    """
  }

  private static func sentence(_ seed: Int) -> String {
    "今年1至9月，全县规模以上工业总产值完成\(10 + seed % 900).\(seed % 10)亿元，"
  }

  private static func continuation(_ seed: Int) -> String {
    "实施项目\(seed % 90 + 1)个，已完工\(seed % 50)个，坚持一张清单抓到底，各项工作稳步推进，群众满意度不断提高。"
  }

  private static func row(_ seed: Int) -> String {
    "<tr><td>第\(seed % 20)项投资</td><td>\(seed % 800)万元</td><td>\(seed % 40).\(seed % 9)%</td></tr>\n"
  }
}
