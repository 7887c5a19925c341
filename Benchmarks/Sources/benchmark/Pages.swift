import Foundation

/// Pages of the kind that is found: navigation, a long report, a table, a footer.
enum Pages {
  /// Writes pages into a folder and gives the number of bytes.
  static func write(_ count: Int, to folder: URL) throws -> Int {
    var bytes = 0
    for number in 0..<count {
      let page = Data(self.page(number).utf8)
      try page.write(to: folder.appending(path: "page-\(number).html"))
      bytes += page.count
    }
    return bytes
  }

  private static func page(_ number: Int) -> String {
    let links = (0..<40).map { "<li><a href=\"/column/\($0).html\" title=\"栏目\($0)\">栏目\($0)</a></li>" }
    let paragraphs = (0..<30).map { paragraph(number &* 31 &+ $0) }
    let rows = (0..<20).map { row(number &* 17 &+ $0) }
    return """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>第\(number)号简报</title>
      <script>var page = \(number);</script></head>
      <body><div class="nav"><ul>\(links.joined(separator: "\n"))</ul></div>
      <div class="content"><h1>第\(number)号简报</h1><p class="date">2022-10-30</p>
      \(paragraphs.joined(separator: "\n"))
      <table><tr><th>指标</th><th>数值</th><th>增速</th></tr>\(rows.joined(separator: "\n"))</table></div>
      <div class="footer">主办：办公室&nbsp;&copy; 2022</div></body></html>
      """
  }

  private static func paragraph(_ seed: Int) -> String {
    let value = 10 + seed % 900
    return """
      <p style="text-indent: 2em"><span>今年1至9月，全县规模以上工业总产值完成\(value).\(seed % 10)亿元，</span>\
      <span>同比增长\(seed % 30).\(seed % 7)%，完成全年任务的\(50 + seed % 50)%。</span>实施项目\(seed % 90 + 1)个，\
      已完工\(seed % 50)个，坚持一张清单抓到底，各项工作稳步推进，群众满意度不断提高。</p>
      """
  }

  private static func row(_ seed: Int) -> String {
    "<tr><td>第\(seed % 20)项投资</td><td>\(seed % 800)万元</td><td>\(seed % 40).\(seed % 9)%</td></tr>"
  }
}
