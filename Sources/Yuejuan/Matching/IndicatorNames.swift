/// The names of a catalogue, ready to be found in a text.
struct IndicatorNames: Sendable {
  /// A name with the indicators that bear it, told apart by what must stand around them.
  struct Entry: Sendable {
    var utf8: [UInt8]
    var indicators: [Int]
  }

  let indicators: [Indicator]
  let entries: [Entry]
  /// Finds the entries.
  let finder: NameFinder
  /// By the larger part of a name: the names that hold it.
  private let parts: [[Unicode.Scalar]: [Int]]
  /// By indicator: finds the words one of which must stand around it; `nil` where none must.
  private let within: [NameFinder?]

  init(_ catalogue: Catalogue) {
    indicators = catalogue.indicators
    within = indicators.map { $0.within.isEmpty ? nil : NameFinder($0.within) }
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    for (index, indicator) in indicators.enumerated() {
      for name in indicator.names where !name.isEmpty {
        let number = numbers[name] ?? entries.count
        if number == entries.count { entries.append(Entry(utf8: Array(name.utf8), indicators: [])) }
        numbers[name] = number
        if entries[number].indicators.last != index { entries[number].indicators.append(index) }
      }
    }
    self.entries = entries
    let names = entries.map { String(decoding: $0.utf8, as: UTF8.self) }
    finder = NameFinder(names)
    parts = Self.parts(of: names)
  }

  /// Every stretch of at least two characters that makes up three fifths of a name or more.
  private static func parts(of names: [String]) -> [[Unicode.Scalar]: [Int]] {
    var parts: [[Unicode.Scalar]: [Int]] = [:]
    for (number, name) in names.enumerated() {
      let scalars = Array(name.unicodeScalars)
      let least = max(2, (scalars.count * 3 + 4) / 5)
      guard least <= scalars.count else { continue }
      for length in least...scalars.count {
        for start in 0...(scalars.count - length) {
          let part = Array(scalars[start..<start + length])
          if parts[part]?.last != number { parts[part, default: []].append(number) }
        }
      }
    }
    return parts
  }

  /// The names that hold some words and are not much longer than they are, the shortest alone: it says
  /// least beyond them.
  func names(holding words: String) -> [Int] {
    let found = parts[Array(words.unicodeScalars)] ?? []
    let shortest = found.map { entries[$0].utf8.count }.min()
    return found.filter { entries[$0].utf8.count == shortest }
  }

  /// Whether, and how closely, the words that an indicator needs stand around a place: 0 where it
  /// needs none, more the nearer they are.
  ///
  /// - Parameter context: What stands around the place; few indicators ask for it.
  func closeness(of indicator: Int, in context: @autoclosure () -> IndicatorContext) -> Int? {
    guard let finder = within[indicator] else { return 0 }
    return context().closeness(of: finder)
  }

  /// An indicator where a text names it, whether with a number or without.
  struct Naming {
    var indicator: String
    var range: Range<Int>
    var block: Int
  }

  /// Where the main text of a document names indicators.
  ///
  /// A name inside a longer one does not count.
  func namings(in document: Document) -> [Naming] {
    let outline = Outline(document)
    var namings: [Naming] = []
    for (number, block) in document.blocks.enumerated() where block.role == .main {
      for match in finder.matches(in: document.text, block.range) {
        let sentence = document.stretch(around: match.range, in: block.range, endedBy: .sentence)
        let context = IndicatorContext(
          document: document, outline: outline, block: number, end: sentence.upperBound)
        for indicator in entries[match.name].indicators
        where closeness(of: indicator, in: context) != nil {
          namings.append(
            Naming(indicator: indicators[indicator].id, range: match.range, block: number))
        }
      }
    }
    return namings
  }
}
