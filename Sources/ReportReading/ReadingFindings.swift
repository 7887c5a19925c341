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
      name, "\(name) 是\(format)，此版本尚不能读取", "请另存为 docx、xlsx、txt 或 html 文件后重新报送。")
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

  static func misread(_ name: String, _ misreader: String, _ text: DecodedText) -> Finding {
    let loss = text.replaced > 0 ? "；有 \(text.replaced) 处字符在误读时已丢失，用“\u{FFFD}”代替" : ""
    return Finding(
      rule: "damaged-text", level: .verify, document: name,
      summary: "\(name) 的文字是乱码：原为 \(text.encoding)，曾被当作 \(misreader) 打开后另存，已还原读取\(loss)",
      suggestion: "请对照原网页或原文件核对数字，最好重新导出后报送。", key: name)
  }

  static func garbled(_ name: String) -> Finding {
    Finding(
      rule: "damaged-text", level: .verify, document: name,
      summary: "\(name) 的文字几乎都是生僻字，像是乱码，未能还原，读出的内容不可靠",
      suggestion: "请打开文件核对；如确是乱码，请从原系统重新导出后报送。", key: name)
  }

  static func falseLabel(_ name: String, _ label: String, _ encoding: String) -> Finding {
    Finding(
      rule: "wrong-encoding-label", level: .note, document: name,
      summary: "\(name) 自称编码是 \(label)，内容却是 \(encoding)，已按 \(encoding) 读取",
      suggestion: "请对照原文抽查几处文字；如不相符，请用 UTF-8 编码另存后重新报送。", key: name)
  }

  static func unverified(_ name: String, _ count: Int) -> Finding {
    Finding(
      rule: "unverified-text", level: .verify, document: name,
      summary: "\(name) 有 \(count) 段文字无法与网页源码逐字对上，可能有缺漏",
      suggestion: "请对照原网页核对本件的数据，或把正文另存为 txt 后重新读取。", key: name)
  }

  static func package(_ name: String, _ kind: String) -> Finding {
    let advice =
      kind.hasPrefix("压缩包") ? "请解压后逐件报送其中的文件。" : "请另存为 docx、xlsx、txt 或 html 文件后重新报送。"
    return unread(name, "\(name) 是\(kind)，此版本尚不能读取", advice)
  }

  static func emptyArchive(_ name: String) -> Finding {
    unread(name, "\(name) 是压缩包（.zip），里面没有文件", "请核对压缩包，把要报送的文件放进去后重新报送。")
  }

  static func locked(_ name: String) -> Finding {
    unread(name, "\(name) 已加密，要有密码才能打开，没有读取", "请取消打开密码后另存，再重新报送。")
  }

  static func outdated(_ name: String, _ format: String) -> Finding {
    unread(
      name, "\(name) 是\(format)，属旧格式，此版本尚不能读取",
      "请用 Office 或 WPS 打开后另存为 docx 或 xlsx 文件，再重新报送。")
  }

  static func refused(_ name: String, _ part: String) -> Finding {
    unread(
      name, "\(name) 的“\(shortened(part))”含有文档类型声明（DOCTYPE），可能引用外部文件或展开巨量内容，没有读取",
      "请确认文件来源可靠，用 Office 或 WPS 打开后另存，再重新报送。")
  }

  static func brokenPart(_ name: String, _ part: String) -> Finding {
    Finding(
      rule: "damaged-text", level: .verify, document: name,
      summary: "\(name) 的“\(shortened(part))”已损坏，只读到损坏处为止",
      suggestion: "请用 Office 或 WPS 打开核对、修复后重新报送。", key: "\(name)/\(part)")
  }

  /// The name of an entry as far as it is shown: it comes from the file and may be anything.
  static func shortened(_ part: String) -> String {
    let words = String(
      String.UnicodeScalarView(part.unicodeScalars.prefix(60).filter { $0.value >= 0x20 }))
    return part.unicodeScalars.count > 60 ? words + "…" : words
  }

  static func limit(_ name: String, _ what: String) -> Finding {
    Finding(
      rule: "limit-exceeded", level: .verify, document: name,
      summary: "\(name) 超出读取上限：\(what)", suggestion: "请对照原文核对本件的数据。",
      key: name)
  }

  static func unread(_ name: String, _ summary: String, _ suggestion: String) -> Finding {
    Finding(
      rule: "unread-file", level: .mandatory, document: name, summary: summary,
      suggestion: suggestion, key: name)
  }
}
