/// How a cell shows its number: `0.00%`, `#,##0.0"亿元";-#,##0.0"亿元"`, `yyyy"年"m"月"`.
struct NumberFormat {
  private let sections: [FormatSection]

  /// The format that shows a number as it is.
  static let general = NumberFormat("General")

  /// Whether texts are shown as they are.
  let isGeneral: Bool

  /// Reads the code of a format; Excel allows 255 characters.
  init(_ code: String) {
    sections = Self.split(code.prefix(255)).prefix(4).map { FormatSection($0) }
    isGeneral = !code.contains("@")
  }

  /// A number as the cell shows it; a day as ISO 8601 writes it.
  func words(_ number: CellNumber, dates: DateSystem) -> String {
    guard let section = section(for: number) else { return number.plain }
    if !section.dateLetters.isEmpty, !section.isOther {
      return dates.words(number, letters: section.dateLetters) ?? number.plain
    }
    let shown = section.words(number.magnitude)
    guard number.isNegative, shown.contains(where: { ("1"..."9").contains($0) }) else { return shown }
    return Self.signed(shown, literals: section.literals)
  }

  /// A text as the cell shows it.
  func words(_ text: String) -> String {
    guard let section = sections.last(where: \.isText), section.literals.contains(where: { $0 != " " })
    else { return text }
    return section.words(text)
  }

  private func section(for number: CellNumber) -> FormatSection? {
    let numeric = sections.count == 4 ? Array(sections.prefix(3)) : sections
    if numeric.contains(where: { $0.condition != nil }) {
      return numeric.first { $0.applies(to: number) ?? true }
    }
    if number.isNegative, numeric.count > 1 { return numeric[1] }
    if number.isZero, numeric.count > 2 { return numeric[2] }
    return numeric.first
  }

  /// Books show negative numbers in brackets, in red or with an arrow; here they keep their sign,
  /// unless a word such as 下降 says it.
  private static func signed(_ shown: String, literals: String) -> String {
    if literals.contains(where: { "-−降减下跌负亏".contains($0) }) { return shown }
    return "-" + shown.filter { !"()（）△▲▼↓ ".contains($0) }
  }

  private static func split(_ code: Substring) -> [Substring] {
    var sections: [Substring] = []
    var start = code.startIndex
    var index = start
    var isQuoted = false
    while index < code.endIndex {
      switch code[index] {
      case "\"": isQuoted.toggle()
      case "\\", "!", "_", "*":
        if !isQuoted { index = code.index(index, offsetBy: 1, limitedBy: code.endIndex) ?? index }
        if index == code.endIndex { continue }
      case ";" where !isQuoted:
        sections.append(code[start..<index])
        start = code.index(after: index)
      default: break
      }
      index = code.index(after: index)
    }
    return sections + [code[start...]]
  }

  /// The code of a format that every program knows by its number.
  static func builtIn(_ number: Int) -> String? { codes[number] }

  private static let codes: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "¥#,##0;-¥#,##0", 6: "¥#,##0;-¥#,##0",
    7: "¥#,##0.00;-¥#,##0.00", 8: "¥#,##0.00;-¥#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "yyyy-m-d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-m-d h:mm", 27: "yyyy年m月", 28: "m月d日",
    29: "m月d日", 30: "m-d-yy", 31: "yyyy年m月d日", 32: "h时mm分", 33: "h时mm分ss秒", 34: "h时mm分", 35: "h时mm分ss秒",
    36: "yyyy年m月", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0;\"-\"", 42: "¥#,##0;-¥#,##0;\"-\"",
    43: "#,##0.00;-#,##0.00;\"-\"", 44: "¥#,##0.00;-¥#,##0.00;\"-\"", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss.0", 48: "##0.0E+0", 49: "@", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月", 53: "m月d日",
    54: "m月d日", 55: "h时mm分", 56: "h时mm分ss秒", 57: "yyyy年m月", 58: "m月d日",
  ]
}
