/// A PDF written by hand: Latin text in Helvetica, one list of lines a page.
struct HandWrittenPDF {
  /// A line of text and where it begins, in points from the lower left corner.
  struct Line {
    var left: Int
    var bottom: Int
    var size = 11
    var text: String
  }

  var pages: [[Line]]
  /// More entries of the trailer.
  var trailer = ""
  /// The title in the file's information, as bytes in brackets.
  var title: String?
  /// Whether each page shows a picture.
  var hasPictures = false

  /// Lines below each other from a height on, 14 points apart.
  static func column(_ texts: [String], left: Int = 72, from bottom: Int = 760) -> [Line] {
    texts.enumerated().map { Line(left: left, bottom: bottom - 14 * $0, text: $1) }
  }

  /// The file.
  var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " "))]"
        + " /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< \(title.map { "/Title (\($0))" } ?? "") >>",
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
        + " /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(7 + 2 * index) 0 R"
          + " /Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >> >>")
      let text = page.map { "BT /F \($0.size) Tf \($0.left) \($0.bottom) Td (\($0.text)) Tj ET\n" }
      let content = text.joined() + (hasPictures ? "q 500 0 0 700 40 40 cm /I Do Q\n" : "")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)endstream")
    }
    return file(of: hasPictures ? objects : objects.map { $0.contains("/Image") ? "<< >>" : $0 })
  }

  private func file(of objects: [String]) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R \(trailer) >>\n"
    return Array((file + "startxref\n\(table)\n%%EOF\n").utf8)
  }
}
