import Yuejuan

/// What a line of text is by its look alone: rules that a title, a numbered heading and the words
/// under a picture keep in reports, and that hold for a short block of a page too.
enum LineKind {
  /// The longest heading, in characters.
  private static let longestHeading = 40
  /// The longest words under a picture, in characters.
  private static let longestCaption = 60

  /// Whether a line could be a title: short, and not ending like a sentence.
  static func isTitle(_ line: Span<UInt8>) -> Bool {
    guard line.count <= 4 * longestHeading else { return false }
    let count = characterCount(line)
    return count > 1 && count <= longestHeading && !endsSentence(line)
  }

  /// The level of a heading numbered `一、` (2) or `（一）` (3); `nil` for any other line.
  static func numberedHeading(_ line: Span<UInt8>) -> Int? {
    guard line.count <= 4 * longestHeading, characterCount(line) <= longestHeading,
      // `（一）工业迈出重大步伐。全省规模工业` runs into its text, in a line that was cut.
      endsSentence(line) ? isHeadingWithStop(line) : !holds(line, anyOf: ["。"])
    else { return nil }
    var offset = 0
    let isBracketed = starts(line, with: "（", at: 0) || starts(line, with: "(", at: 0)
    if isBracketed { offset = line[0] == 0x28 ? 1 : 3 }
    let first = offset
    while offset + 2 < line.count, numerals.contains(where: { starts(line, with: $0, at: offset) }) {
      offset += 3
    }
    guard offset > first else { return nil }
    let closes: [StaticString] = isBracketed ? ["）", ")"] : ["、"]
    guard closes.contains(where: { starts(line, with: $0, at: offset) }) else { return nil }
    return isBracketed ? 3 : 2
  }

  /// Whether a comma or a full stop stands in a line.
  static func holdsMark(_ line: Span<UInt8>) -> Bool { holds(line, anyOf: [",", "，", "。"]) }

  private static func holds(_ line: Span<UInt8>, anyOf marks: [StaticString]) -> Bool {
    line.indices.contains { offset in marks.contains { starts(line, with: $0, at: offset) } }
  }

  /// `一、1-3月份主要指标完成情况。`: some end headings with a stop; by what they end with they are told from sentences.
  private static func isHeadingWithStop(_ line: Span<UInt8>) -> Bool {
    guard characterCount(line) <= 30 else { return false }
    for offset in line.indices.dropLast(3)
    where sentenceMarks.contains(where: { starts(line, with: $0, at: offset) }) { return false }
    return headingEnds.contains { starts(line, with: $0, at: line.count - $0.utf8CodeUnitCount) }
  }

  private static let headingEnds: [StaticString] = ["情况。", "回顾。", "安排。", "打算。", "建议。", "问题。", "措施。"]
  private static let sentenceMarks: [StaticString] = ["，", ",", "；", ";", "：", ":", "。", "%", "％"]

  /// Whether a line is the words under a picture: short, and ending in 摄.
  static func isCaption(_ line: Span<UInt8>) -> Bool {
    (starts(line, with: "摄", at: line.count - 3) || starts(line, with: "攝", at: line.count - 3))
      && characterCount(line) <= longestCaption
  }

  /// Whether a line goes on from a title: `——某会议侧记`.
  static func isSubtitle(_ line: Span<UInt8>) -> Bool {
    starts(line, with: "——", at: 0) && isTitle(line)
  }

  /// The number of scalars.
  static func characterCount(_ line: Span<UInt8>) -> Int {
    var count = 0
    for index in line.indices where line[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func endsSentence(_ line: Span<UInt8>) -> Bool {
    for final in finals where starts(line, with: final, at: line.count - final.utf8CodeUnitCount) {
      return true
    }
    return false
  }

  private static func starts(_ line: Span<UInt8>, with word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= line.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where line[offset + index] != word.utf8Start[index] {
      return false
    }
    return true
  }

  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let finals: [StaticString] = [
    "。", "！", "？", "；", "：", "，", "、", "…", ".", "!", "?", ";", ":", ",", "。”", "！”", "？”", "。）", "摄",
    "攝",
  ]
}
