@testable import Yuejuan

/// A phrase to be scanned, the place of its quantity in brackets: `完成投资[4.3亿元]左右`.
///
/// Without brackets the quantity is the whole phrase.
struct ScanningPhrase {
  let text: String
  /// The text between the brackets.
  let marked: String

  init(_ phrase: String) {
    let pieces = phrase.split(omittingEmptySubsequences: false) { $0 == "[" || $0 == "]" }
    text = pieces.joined()
    marked = pieces.count == 3 ? String(pieces[1]) : text
  }

  private static let scanner = Scanner.standard

  /// The quantities and ranks of a phrase: their text and their values.
  static func quantities(_ text: String) -> [String] {
    let document = Cleaner().clean(PlainDocument.make(text))
    return scanner.scan(document).mentions.compactMap { mention in
      guard let words = words(for: mention.kind) else { return nil }
      return "\(String(decoding: document.text[mention.range], as: UTF8.self)): \(words)"
    }
  }

  /// What else a phrase holds: its spans of time, placeholders.
  static func mentions(_ text: String) -> [Mention] {
    scanner.scan(Cleaner().clean(PlainDocument.make(text))).mentions
  }

  /// A small projection: bound, value, upper end and unit, as `≥6000 个`, `6…8 分钟`, `#4`.
  private static func words(for kind: Mention.Kind) -> String? {
    switch kind {
    case .quantity(let quantity):
      let bound =
        switch quantity.bound {
        case .exact: ""
        case .min: "≥"
        case .max: "≤"
        case .approx: "≈"
        }
      let high = quantity.high.map { "…\($0.normalized)" } ?? ""
      return "\(bound)\(quantity.value.normalized)\(high) \(quantity.unit)"
    case .rank(let number): return "#\(number)"
    default: return nil
    }
  }

  /// The phrase's marked text as it stands once cleaned, with what it is expected to be.
  func expected(_ words: String) -> [String] { ["\(PlainDocument.cleaned(marked)): \(words)"] }
}
