/// A vocabulary file: a topic's words, one a line, columns parted by tabs, `#` begins a comment line.
struct VocabularyTable: Sendable {
  /// A line that holds a word.
  struct Row: Sendable {
    var line: Int
    var columns: [String]

    /// The column at an index; empty where the line is shorter.
    subscript(index: Int) -> String { index < columns.count ? columns[index] : "" }
  }

  let name: String
  let rows: [Row]

  /// The file's name without `.tsv`, which says how its columns are meant.
  var topic: String { String(name.dropLast(4)) }

  /// Reads a file's bytes.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    var rows: [Row] = []
    var columns: [String] = []
    var (line, column, number) = (0, 0, 1)
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : UInt8(ascii: "\n")
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") else { continue }
      columns.append(String(decoding: bytes[column..<index], as: UTF8.self))
      column = index + 1
      guard byte == UInt8(ascii: "\n") else { continue }
      if line < index, bytes[line] != UInt8(ascii: "#") { rows.append(Row(line: number, columns: columns)) }
      columns.removeAll()
      line = column
      number += 1
    }
    self.rows = rows
  }
}
