/// Something wrong in a pipeline's file.
struct PipelineProblem: Equatable {
  /// Whether the pipeline can be used all the same.
  enum Severity: Equatable {
    /// It cannot.
    case error
    /// It can, but hardly as it was meant.
    case warning
  }

  /// The file's name: `indicators.yaml`; the folder's path where the folder itself is meant.
  var file: String
  /// The line, from 1; `nil` where the whole file is meant.
  var line: Int?
  /// What is wrong, in Chinese.
  var message: String
  /// What to do, in Chinese.
  var suggestion: String
  /// Whether the pipeline can be used all the same.
  var severity = Severity.error
}

/// Collects the problems of one file.
struct ProblemCollector {
  /// The file's name.
  let file: String
  private(set) var problems: [PipelineProblem] = []

  init(file: String) { self.file = file }

  mutating func add(
    _ message: String, line: Int?, suggestion: String, severity: PipelineProblem.Severity = .error
  ) {
    problems.append(
      PipelineProblem(
        file: file, line: line, message: message, suggestion: suggestion, severity: severity))
  }

  /// Says that a word is none of those that may stand there, and which one may have been meant.
  mutating func addUnknown(_ message: String, _ word: String, line: Int?, known: [String], kinds: String) {
    let suggestion =
      word.nearest(among: known).map { "是否想写“\($0)”？" }
      ?? (known.isEmpty
        ? "这里还没有\(kinds)可以引用"
        : "可以写的\(kinds)：" + known.prefix(20).joined(separator: "、") + (known.count > 20 ? "等" : ""))
    add("\(message)“\(word)”", line: line, suggestion: suggestion)
  }

  /// Reads one of the words of an enumeration.
  mutating func read<Word: RawRepresentable & CaseIterable>(
    _ word: String, of key: String, line: Int?
  ) -> Word? where Word.RawValue == String {
    if let value = Word(rawValue: word) { return value }
    addUnknown("\(key) 不能写", word, line: line, known: Word.allCases.map(\.rawValue), kinds: "词")
    return nil
  }
}
