import FoundationEssentials

/// A file of a pipeline's folder as text.
struct PipelineFile {
  /// What came of reading it.
  enum Content {
    case text(String)
    case absent
    case unreadable(line: Int?, message: String, suggestion: String)
  }

  /// The file's name.
  let name: String
  /// What came of reading it.
  let content: Content

  /// Reads a file of UTF-8, with or without a byte order mark.
  static func read(_ name: String, in folder: String) -> PipelineFile {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      return PipelineFile(name: name, content: .absent)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return PipelineFile(
        name: name,
        content: .unreadable(line: nil, message: "文件打不开", suggestion: "请检查文件的读取权限"))
    }
    return PipelineFile(name: name, content: content(of: Array(data)))
  }

  private static func content(of bytes: [UInt8]) -> Content {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
    // The replacement character stands first where the first fault is.
    let line = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      .count { $0 == "\n" }
    return .unreadable(
      line: line + 1, message: "文件不是 UTF-8 编码",
      suggestion: "请另存为 UTF-8（Excel 里选“CSV UTF-8”）")
  }

  /// The text; `nil` where there is none, which is a problem unless the file may be absent.
  func text(mayBeAbsent: Bool, _ problems: inout ProblemCollector) -> String? {
    switch content {
    case .text(let text): return text
    case .absent where mayBeAbsent: return nil
    case .absent:
      problems.add("流程文件夹里没有 \(name)", line: nil, suggestion: "请新建它，至少写 name、title、cadence 三个键")
    case .unreadable(let line, let message, let suggestion):
      problems.add(message, line: line, suggestion: suggestion)
    }
    return nil
  }

  /// Whether the file is simply not there.
  var isAbsent: Bool {
    if case .absent = content { true } else { false }
  }
}
