import Foundation

/// One little report as a file of every format.
enum LittleReport {
  static let title = "工信局2022年第三季度报告"
  private static let prose = "前三季度，全局完成总产值256亿元，同比增长8.5%。新建项目35个，完成年度任务的86.3%。"
  private static let rows = [
    ["指标", "完成", "同比增长(%)"], ["固定资产投资", "121.5", "7.2"], ["社会消费品零售总额", "88", "-3.1"],
  ]

  /// The formats, by the extension of their files; PDF only where the program that reads it is.
  static let formats = ["txt", "html", "docx", "xlsx"] + (Tool.isPopplerHere ? ["pdf"] : [])

  /// The report in a format.
  ///
  /// A PDF is not written here: the longer sample report stands in for it.
  static func bytes(_ format: String) throws -> [UInt8] {
    switch format {
    case "txt": Array("\(title)\n\(prose)\n".utf8)
    case "html":
      Array(
        "<!DOCTYPE html><html><body><h1>\(title)</h1><p>\(prose)</p><p>单位：亿元</p>\(table)</body></html>".utf8)
    case "docx":
      wordFile(
        word(title) + word(prose) + word("单位：亿元") + "<w:tbl>"
          + rows.map { "<w:tr>\($0.map { wordCell($0) }.joined())</w:tr>" }.joined() + "</w:tbl>")
    case "pdf": Array(try Data(contentsOf: sample))
    default: excelFile([("Sheet1", excelRows([[title], [prose], ["单位：亿元"]] + rows))])
    }
  }

  private static var table: String {
    let rows = rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }
    return "<table>\(rows.joined())</table>"
  }

  private static var sample: URL {
    URL(filePath: #filePath).appending(path: "../../../../Samples/formats/报告.pdf").standardized
  }
}
