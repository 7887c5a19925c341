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
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let lead = line.first, lead != UInt8(ascii: "#") else { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      rows.append(Row(line: number + 1, columns: columns))
    }
    self.rows = rows
  }
}
