import FoundationEssentials
import Yuejuan

/// One line of a gold file: a figure as an annotator wrote it down.
struct GoldFigure: Sendable {
  /// The document's name without its extension.
  var document: String
  /// Its place, in Unicode scalars of the source.
  var range: Range<Int>
  /// The characters at that place.
  var text: String
  /// The value in the base unit; for a range the lower end.
  var value: Number?
  /// The upper end of a range.
  var high: Number?
  /// The fields that are compared as words.
  var words: [Field: String]
  /// Other words that count as right.
  var accepted: [Field: [String]]
  /// Whether the figure is asked for; one that is not counts neither way.
  var isCore: Bool

  /// A field that is compared as words; the raw values are the keys of the file.
  enum Field: String, CaseIterable, Sendable {
    case unit, bound, aspect, status, indicator, subject, period
  }

  /// The words of a field that count as right.
  func right(_ field: Field) -> [String] { [words[field] ?? ""] + (accepted[field] ?? []) }
}

extension GoldFigure {
  /// Reads the lines of a gold file; the number of the first line that is not an annotation throws.
  static func read(_ bytes: [UInt8], path: String) throws(CommandFailure) -> [GoldFigure] {
    var figures: [GoldFigure] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      guard let row = try? JSONDecoder().decode(GoldRow.self, from: Data(line)) else {
        throw CommandFailure(.badGold(path, line: index + 1), .unread)
      }
      figures.append(GoldFigure(row))
    }
    return figures
  }

  private init(_ row: GoldRow) {
    document = row.doc
    text = row.text
    range = row.start..<(row.start + row.text.unicodeScalars.count)
    value = row.value.flatMap { Number(decimal: $0.digits) }
    high = row.high.flatMap { Number(decimal: $0.digits) }
    words = [
      .unit: row.unit, .bound: row.bound, .aspect: row.aspect, .status: row.status,
      .indicator: row.indicator, .subject: row.subject, .period: row.period,
    ].compactMapValues(\.self)
    accepted = Dictionary(
      uniqueKeysWithValues: (row.accept ?? [:]).compactMap { key, words in
        Field(rawValue: key).map { ($0, words) }
      })
    isCore = row.core ?? true
  }
}

/// A line as the file holds it.
private struct GoldRow: Decodable {
  var doc: String
  var start: Int
  var text: String
  var value: GoldNumber?
  var high: GoldNumber?
  var unit, bound, aspect, status, indicator, subject, period: String?
  var core: Bool?
  var accept: [String: [String]]?
}

/// A number, written as one or as a string; its digits are kept, not a binary fraction.
private struct GoldNumber: Decodable {
  var digits: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      digits = text
    } else {
      digits = try container.decode(Decimal.self).description
    }
  }
}
