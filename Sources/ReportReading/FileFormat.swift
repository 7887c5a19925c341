/// What a file holds, told by its content; its name is asked only where the content leaves it open.
enum FileFormat: Equatable {
  case html
  case plainText
  case pdf
  /// A zip archive, such as a docx or xlsx file.
  case package
  /// An Office file that needs a password.
  case locked
  /// A format of old Office or WPS programs, as a person calls it.
  case outdated(String)
  /// A format that cannot be read yet, as a person calls it.
  case unreadable(String)

  /// Tells formats that are not text by their first bytes.
  static func binary(_ bytes: [UInt8], name: String) -> FileFormat? {
    if holdsPDF(bytes, name: name) { return .pdf }
    guard let found = signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    switch found.name {
    case "zip": return .package
    case "ole": return compound(bytes, name: name)
    default: return .unreadable(found.name)
    }
  }

  /// A PDF may have other bytes in front of its mark; a text that only speaks of the mark is none.
  private static func holdsPDF(_ bytes: [UInt8], name: String) -> Bool {
    let mark = Array("%PDF".utf8)
    if bytes.starts(with: mark) { return true }
    return fileExtension(name) == "pdf"
      && bytes.prefix(1024).indices.contains { bytes[$0...].starts(with: mark) }
  }

  /// Tells HTML from plain text.
  static func text(_ utf8: [UInt8], name: String) -> FileFormat {
    let start = (utf8.firstIndex { $0 > 0x20 }) ?? 0
    let head = utf8[start...].prefix(64).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if head.starts(with: "mime-version:".utf8) || head.starts(with: "from: <saved by".utf8) {
      return .unreadable("MHTML 网页存档（.mht）")
    }
    if head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8) { return .html }
    let needed = ["htm", "html", "shtml", "xhtml"].contains(fileExtension(name)) ? 1 : 3
    return tagCount(utf8.prefix(65_536), upTo: needed) >= needed ? .html : .plainText
  }

  private static func tagCount(_ head: ArraySlice<UInt8>, upTo most: Int) -> Int {
    var count = 0
    var offset = 0
    while count < most, let tag = head[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = tag + 1
      let rest = head[offset...].drop { $0 == UInt8(ascii: "/") }
      let name = rest.prefix(11).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        .prefix { (0x61...0x7A).contains($0) || (0x31...0x36).contains($0) }
      let end = rest.dropFirst(name.count).first ?? 0
      guard end == UInt8(ascii: ">") || end == UInt8(ascii: "/") || end <= 0x20 else { continue }
      if commonTags.contains(String(decoding: name.prefix(10), as: UTF8.self)) { count += 1 }
    }
    return count
  }

  /// Old Office files are small file systems whose directory names the streams in UTF-16; one with a
  /// password holds a modern file in a stream of its own.
  private static func compound(_ bytes: [UInt8], name: String) -> FileFormat {
    let named = fileExtension(name)
    for stream in streams where holds(bytes, stream.name) {
      guard let kind = stream.kind else { return .locked }
      let isOwn = (sameStreams[kind] ?? []).contains(named)
      return .outdated(oleNames[isOwn ? named : kind] ?? "旧版 Office 或 WPS 文件")
    }
    return .outdated(oleNames[named] ?? "旧版 Office 或 WPS 文件")
  }

  /// Whether a directory entry has a name; entries are 128 bytes long and lie on such borders.
  private static func holds(_ bytes: [UInt8], _ name: String) -> Bool {
    let wide: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: wide) }
  }

  /// What a zip archive is called; Office files hold a folder named for their kind.
  static func package(_ bytes: [UInt8], name: String) -> String {
    let byFolder = [("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")]
    let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
    let kind = byFolder.first { head.contains($0.0) }?.1 ?? fileExtension(name)
    return packageNames[kind] ?? "压缩包（.zip）"
  }

  /// Whether a name is that of an Office file that is packed as a zip archive.
  static func isPackageName(_ name: String) -> Bool { packageNames[fileExtension(name)] != nil }

  private static func fileExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}

private let commonTags: Set<String> = [
  "html", "head", "body", "meta", "title", "div", "p", "br", "span", "table", "tr", "td", "th", "ul",
  "ol", "li", "a", "h1", "h2", "h3", "h4", "font", "strong", "b", "img", "script", "style", "section",
  "article",
]

private let packageNames = [
  "docx": "Word 文档（.docx）", "xlsx": "Excel 工作簿（.xlsx）", "pptx": "演示文稿（.pptx）",
  "ofd": "版式文件（.ofd）", "odt": "ODF 文档（.odt）", "ods": "ODF 表格（.ods）",
]

private let oleNames = [
  "doc": "旧版 Word 文档（.doc）", "xls": "旧版 Excel 工作簿（.xls）", "wps": "WPS 文字（.wps）",
  "et": "WPS 表格（.et）", "ppt": "旧版演示文稿（.ppt）",
]

/// The streams that tell what an old Office file is; no kind means that a password is needed.
private let streams: [(name: String, kind: String?)] = [
  ("EncryptedPackage", nil), ("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"),
  ("PowerPoint Document", "ppt"),
]

/// The extensions that stand for another program's files with the same streams.
private let sameStreams = ["doc": ["wps"], "xls": ["et"], "ppt": ["dps"]]

private let signatures: [(bytes: [UInt8], name: String)] = [
  ([0x50, 0x4B, 0x03, 0x04], "zip"), ([0x50, 0x4B, 0x05, 0x06], "zip"),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "ole"),
  (Array("{\\rtf".utf8), "RTF 文档（.rtf）"),
  ([0x89, 0x50, 0x4E, 0x47], "PNG 图片"), ([0xFF, 0xD8, 0xFF], "JPEG 图片"),
  (Array("GIF8".utf8), "GIF 图片"), ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片"),
  ([0x4D, 0x4D, 0x00, 0x2A], "TIFF 图片"), (Array("Rar!".utf8), "压缩包（.rar）"),
  ([0x37, 0x7A, 0xBC, 0xAF], "压缩包（.7z）"), ([0x1F, 0x8B], "压缩包（.gz）"),
  ([0x7F, 0x45, 0x4C, 0x46], "可执行程序"), (Array("SQLite format 3".utf8), "数据库文件"),
]
