@testable import Yuejuan

/// Documents for tests: each line of a text is a block.
enum PlainDocument {
  /// A document as a reader of plain text would yield it, every line a paragraph.
  ///
  /// - Parameter levels: The levels of the lines that are headings.
  static func make(
    _ text: String, name: String = "test.txt", heading: Int = 0, levels: [Int: Int] = [:],
    date: CalendarDate? = nil,
    sha256: String = ""
  ) -> Document {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      if index > start {
        blocks.append(
          Block(
            kind: (levels[blocks.count] ?? (blocks.count < heading ? blocks.count + 1 : nil)).map {
              .heading(level: $0)
            } ?? .paragraph,
            range: start..<index,
            place: "line \(blocks.count + 1)"))
      }
      start = index + 1
    }
    return Document(
      name: name,
      metadata: DocumentMetadata(date: date, mediaType: "text/plain", encoding: "UTF-8", sha256: sha256),
      source: SourceText(utf8: bytes), blocks: blocks)
  }

  /// The cleaned text of a text.
  static func cleaned(_ text: String) -> String {
    let document = Cleaner().clean(make(text))
    return String(decoding: document.text, as: UTF8.self).trimmingNewlines
  }

  /// The figures of a text that was cleaned.
  ///
  /// - Parameter headings: The levels of the lines that are headings.
  static func figures(
    _ text: String, headings: [Int: Int] = [:],
    date: CalendarDate? = CalendarDate(year: 2022, month: 10, day: 20)
  ) -> [Figure] {
    FigureExtractor.standard.extract(from: Cleaner().clean(make(text, levels: headings)), date: date).figures
  }

  static func figures(
    _ text: String, _ year: Int, _ month: Int, _ day: Int, headings: [Int: Int]
  ) -> [Figure] {
    figures(text, headings: headings, date: CalendarDate(year: year, month: month, day: day))
  }
}

/// The periods of the figures of a report of a day, number by number; "-" where one has none.
func periods(
  _ text: String, _ year: Int = 2022, _ month: Int = 10, _ day: Int = 20, headings: [Int: Int] = [:]
) -> [String] {
  PlainDocument.figures(text, year, month, day, headings: headings).map {
    $0.period.map(\.description) ?? "-"
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    var text = Substring(self)
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
