/// A table as RFC 4180 writes it, with the line that each row begins in.
struct CSVTable {
  /// A row below the header.
  struct Row {
    /// The line that the row begins in, from 1.
    var line: Int
    /// The fields by column, without the blanks around them.
    var fields: [String: String]

    /// A field, empty where there is none.
    subscript(column: String) -> String { fields[column] ?? "" }
  }

  /// The rows; those with a wrong count of fields are left out.
  private(set) var rows: [Row] = []

  /// Reads a table; `nil` where a column that is needed is missing.
  ///
  /// Rows that are empty do not count.
  init?(_ text: String, required: [String], optional: [String] = [], problems: inout ProblemCollector) {
    var reader = CSVReader(text)
    guard let header = reader.nextRow(&problems) else {
      problems.add(
        "文件是空的，没有表头", line: nil, suggestion: "第一行请写：\((required + optional).joined(separator: ","))")
      return nil
    }
    Self.check(header, required: required, optional: optional, &problems)
    guard required.allSatisfy(header.fields.contains) else { return nil }
    while let row = reader.nextRow(&problems) {
      guard row.fields.count == header.fields.count else {
        problems.add(
          "这一行有 \(row.fields.count) 列，表头有 \(header.fields.count) 列", line: row.line,
          suggestion: "请补上或删去逗号；字段里有逗号时请用双引号括起来")
        continue
      }
      let pairs = zip(header.fields, row.fields)
      rows.append(Row(line: row.line, fields: Dictionary(pairs, uniquingKeysWith: { first, _ in first })))
    }
  }

  private static func check(
    _ header: CSVReader.Row, required: [String], optional: [String], _ problems: inout ProblemCollector
  ) {
    var seen: Set<String> = []
    for column in header.fields {
      if !(required + optional).contains(column) {
        problems.addUnknown("未知的列", column, line: header.line, known: required + optional, kinds: "列")
      } else if !seen.insert(column).inserted {
        problems.add("列“\(column)”写了两次", line: header.line, suggestion: "请删去一列")
      }
    }
    for column in required where !seen.contains(column) {
      problems.add("缺少列“\(column)”", line: header.line, suggestion: "请在表头补上“\(column)”")
    }
  }
}

/// Reads rows of comma-separated values, quoted fields with line breaks in them included.
///
/// A line that begins with `#` is a comment.
struct CSVReader {
  /// A row with the line that it begins in.
  struct Row {
    var line: Int
    var fields: [String]
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next row that is not empty.
  mutating func nextRow(_ problems: inout ProblemCollector) -> Row? {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        skipComment()
        continue
      }
      let start = line
      var fields = [nextField(&problems)]
      while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
        offset += 1
        fields.append(nextField(&problems))
      }
      skipLineBreak()
      if fields != [""] { return Row(line: start, fields: fields) }
    }
    return nil
  }

  /// Reads up to the comma or line break behind a field.
  private mutating func nextField(_ problems: inout ProblemCollector) -> String {
    var field: [UInt8] = []
    let start = line
    while offset < bytes.count, !isEnd(bytes[offset]) {
      if bytes[offset] == UInt8(ascii: "\""), field.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        field = quoted()
        guard offset <= bytes.count else {
          offset = bytes.count
          problems.add("双引号没有配对", line: start, suggestion: "请补上后一个双引号；引号本身请写两个")
          break
        }
      } else {
        field.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: field, as: UTF8.self).trimmed
  }

  /// Reads from the opening quote to behind the closing one; without that, beyond the end of the text.
  private mutating func quoted() -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var field: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == quote {
        guard offset < bytes.count, bytes[offset] == quote else { return field }
        offset += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      field.append(byte)
    }
    offset += 1
    return field
  }

  private mutating func skipComment() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    skipLineBreak()
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func skipLineBreak() {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    line += 1
  }
}

extension String {
  /// The text without the blanks at its ends.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\u{3000}" }
    let tail = unicodeScalars.drop(while: isBlank)
    let count = tail.reversed().drop(while: isBlank).count
    return String(String.UnicodeScalarView(tail.prefix(count)))
  }
}
