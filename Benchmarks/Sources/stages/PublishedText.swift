import Foundation
import Yuejuan

/// A published report in a file of plain text.
enum PublishedText {
  /// The document of a file, every line of which is a paragraph; `nil` where it cannot be read.
  static func document(at path: String) -> Document? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let text = Array(data)
    var blocks: [Block] = []
    var start = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty {
        blocks.append(
          Block(
            kind: .paragraph, range: start..<start + line.count, place: "paragraph \(blocks.count + 1)"))
      }
      start += line.count + 1
    }
    return Document(
      name: URL(fileURLWithPath: path).lastPathComponent, metadata: ReportText.metadata,
      source: SourceText(utf8: text), blocks: blocks)
  }
}
