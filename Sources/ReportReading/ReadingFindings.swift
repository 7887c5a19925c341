import Yuejuan

/// What reading has to say about a file, worded for the person who handed it in.
enum ReadingFindings {
  static func empty(_ name: String) -> Finding {
    unread(name, "\(name) 是空文件（0 字节）", "请重新报送有内容的文件。")
  }

  static func blank(_ name: String) -> Finding {
    unread(name, "\(name) 里只有空白，没有文字", "请打开文件核对正文是否在内，补全后重新报送。")
  }

  static func format(_ name: String, _ format: String) -> Finding {
    unread(
      name, "\(name) 是\(format)，此版本尚不能读取", "请另存为 txt 或 html 文件后重新报送。")
  }

  static func undecoded(_ name: String, _ text: DecodedText) -> Finding {
    unread(
      name,
      "\(name) 无法判定编码：按 \(text.encoding) 解码有 \(text.replaced) 处不是字符，\(text.controls) 处是控制符",
      "文件可能已损坏或不是文本，请用 UTF-8 或 GB18030 编码另存后重新报送。")
  }

  static func tooLarge(_ name: String, _ count: Int, _ limit: Int) -> Finding {
    unread(
      name, "\(name) 有 \(count) 字节，超过上限 \(limit) 字节，没有读取", "请拆分文件，或去掉内嵌的图片后重新报送。")
  }

  static func damaged(_ name: String, _ count: Int, firstByte: Int) -> Finding {
    Finding(
      rule: "damaged-text", level: .note, document: name,
      summary: "\(name) 有 \(count) 处字节不是字符，已用“\u{FFFD}”代替，第一处在文件第 \(firstByte + 1) 字节",
      suggestion: "请核对这些位置附近的数字是否完整。", key: name)
  }

  static func unverified(_ name: String, _ count: Int) -> Finding {
    Finding(
      rule: "unverified-text", level: .verify, document: name,
      summary: "\(name) 有 \(count) 段文字无法与网页源码逐字对上，可能有缺漏",
      suggestion: "请对照原网页核对本件的数据，或把正文另存为 txt 后重新读取。", key: name)
  }

  static func limit(_ name: String, _ what: String) -> Finding {
    Finding(
      rule: "limit-exceeded", level: .verify, document: name,
      summary: "\(name) 超出读取上限：\(what)", suggestion: "请对照原文核对本件的数据。",
      key: name)
  }

  private static func unread(_ name: String, _ summary: String, _ suggestion: String) -> Finding {
    Finding(
      rule: "unread-file", level: .mandatory, document: name, summary: summary,
      suggestion: suggestion, key: name)
  }
}
