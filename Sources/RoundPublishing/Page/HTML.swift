/// Pieces of a page.
///
/// Whatever comes from outside passes through ``escaped(_:)``.
enum HTML {
  /// The text as it stands in an element or a quoted attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A table with a heading row; the cells are markup already.
  static func table(_ headings: [String], _ rows: [String]) -> String {
    let head = headings.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return "<div class=\"wide\"><table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + rows.map { "<tr>\($0)</tr>\n" }.joined() + "</tbody></table></div>\n"
  }

  /// A cell; the content is markup already.
  static func cell(_ content: String, class name: String? = nil) -> String {
    guard let name else { return "<td>\(content)</td>" }
    return "<td class=\"\(name)\">\(content)</td>"
  }
}
