import Yuejuan

/// What reading has to say about a PDF.
enum PDFFindings {
  static func missingTool(_ name: String) -> Finding {
    unread(
      name, "PDF 文件 \(name) 没有读取：本机没有 pdftotext",
      "请安装 poppler-utils 和 poppler-data（apt-get install poppler-utils poppler-data）后重新读取。")
  }

  static func timedOut(_ name: String, _ seconds: Int) -> Finding {
    unread(
      name, "PDF 文件 \(name) 在 \(seconds) 秒内没有读完（pdftotext 已终止），没有读取",
      "请拆分文件，或提供 Word 文件后重新报送。")
  }

  static func notRun(_ name: String, _ reason: String) -> Finding {
    unread(name, "PDF 文件 \(name) 没有读取：pdftotext 无法运行（\(reason)）", "请检查磁盘空间和系统设置后重新读取。")
  }

  static func withoutText(_ name: String, pages: Int, hasImages: Bool) -> Finding {
    let reach = pages == 0 ? "没有一页" : pages == 1 ? "第1页" : "第1—\(pages)页"
    let what = pages == 0 ? "可以读取" : hasImages ? "是扫描图像，没有文字层" : "没有文字（空白或文字已转成曲线）"
    return unread(
      name, "PDF 文件 \(name) \(reach)\(what)，没有读取", "请提供 Word 或可复制文字的 PDF，或先做文字识别。")
  }

  static func unmapped(_ name: String) -> Finding {
    unread(
      name, "\(name) 的字体没有说明字形是什么字，读出的多为乱码", "请提供 Word 或可复制文字的 PDF，或先做文字识别。")
  }

  /// Why nothing can be read from what poppler wrote; `nil` where it can.
  static func refusal(_ name: String, _ output: PopplerProcess.Output) -> Finding? {
    let messages = output.messages
    if messages.contains("Missing language pack") || messages.contains("Unknown character collection") {
      return unread(
        name, "PDF 文件 \(name) 没有读取：它用了不内嵌的中文字体，而本机没有 poppler-data",
        "请安装 poppler-data（apt-get install poppler-data）后重新读取。")
    }
    if output.isOverLimit { return nil }
    if messages.contains("Incorrect password") {
      return unread(name, "PDF 文件 \(name) 设有打开密码，没有读取", "请去掉密码后重新报送，或提供 Word 文件。")
    }
    // Handlers of certificates and of sellers' own locks are in no reader but their own.
    if messages.contains("security handler") {
      return unread(name, "PDF 文件 \(name) 已用证书或专用软件加密，没有读取", "请取消加密后重新导出 PDF，或提供 Word 文件。")
    }
    if messages.contains("Copying of text from this document is not allowed") {
      return unread(name, "PDF 文件 \(name) 禁止复制文字，没有读取", "请去掉限制后重新报送，或提供 Word 文件。")
    }
    guard output.code != 0 else { return nil }
    let reason = output.code.map { "代码 \($0)" } ?? "被系统终止"
    let message = messages.split(separator: "\n").first.map { "，\($0)" } ?? ""
    return unread(
      name, "PDF 文件 \(name) 已损坏，打不开（pdftotext \(reason)\(message)）", "请重新导出 PDF，或提供 Word 文件。")
  }

  /// What a person should know of a file that was read.
  static func notices(
    _ name: String, _ output: PopplerProcess.Output, emptyPages: [Int], _ limits: ReadingLimits
  ) -> [Finding] {
    var findings: [Finding] = []
    if output.isOverLimit {
      findings.append(
        ReadingFindings.limit(
          name, "pdftotext 的输出超过 \(limits.subprocessOutputBytes) 字节（其后的文字没有读取）"))
    }
    if let message = output.messages.split(separator: "\n").first(where: { $0.hasPrefix("Syntax Error") }) {
      findings.append(
        Finding(
          rule: "damaged-text", level: .verify, document: name,
          summary: "PDF 文件 \(name) 有损坏，读出的文字可能不全（pdftotext：\(message)）",
          suggestion: "请对照原文核对本件的数据，或重新导出 PDF。", key: name))
    }
    if !emptyPages.isEmpty {
      findings.append(
        Finding(
          rule: "page-without-text", level: .verify, document: name,
          summary: "\(name) \(list(emptyPages))没有文字层，可能是扫描图像或空白页，没有读取",
          suggestion: "请核对这些页上有没有数据；有的，请提供可复制文字的文件。", key: name))
    }
    return findings
  }

  /// Tables at the top of a page that may or may not go on from the page before.
  static func withoutHeader(_ name: String, pages: [Int]) -> Finding {
    Finding(
      rule: "table-without-header", level: .verify, document: name,
      summary: "\(name) \(list(pages))开头的表没有表头，列数或列宽又与上一页的表不同，不能判定是否接续，没有套用上一页的表头和单位",
      suggestion: "请核对这些页上的数据属于哪个表；如是接续的表，请在每页重复表头后重新导出 PDF，或提供 Word 文件。", key: name)
  }

  /// `第2—4、7页`.
  static func list(_ pages: [Int]) -> String {
    var stretches: [ClosedRange<Int>] = []
    for page in pages {
      if let last = stretches.last, last.upperBound == page - 1 {
        stretches[stretches.count - 1] = last.lowerBound...page
      } else {
        stretches.append(page...page)
      }
    }
    let words = stretches.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)—\($0.upperBound)" }
    return "第\(words.joined(separator: "、"))页"
  }

  private static func unread(_ name: String, _ summary: String, _ suggestion: String) -> Finding {
    Finding(
      rule: "unread-file", level: .mandatory, document: name, summary: summary, suggestion: suggestion,
      key: name)
  }
}
