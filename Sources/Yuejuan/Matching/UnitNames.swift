/// The names of a roster, ready to be found in a text.
struct UnitNames: Sendable {
  /// A unit where a text names it.
  struct Naming: Equatable {
    var unit: String
    var words: String
    var range: Range<Int>
  }

  private let finder: NameFinder
  private let owners: [String]
  private let identifiers: NameFinder
  private let identifierOwners: [String]

  init(_ roster: Roster) {
    let named = roster.units.flatMap { unit in unit.names.map { (name: $0, id: unit.id) } }
    finder = NameFinder(named.map(\.name))
    owners = named.map(\.id)
    identifierOwners = roster.units.map(\.id)
    identifiers = NameFinder(identifierOwners)
  }

  /// Who is named in a range, in the order of the text.
  ///
  /// A name inside a longer one does not count.
  func namings(in text: [UInt8], _ range: Range<Int>) -> [Naming] {
    finder.matches(in: text, range).map { match in
      Naming(
        unit: owners[match.name], words: String(decoding: text[match.range], as: UTF8.self),
        range: match.range)
    }
  }

  /// Whom a heading, signature or file name speaks for.
  ///
  /// That is the first unit that it names, and those that stand beside it in a list. What is named further on is only spoken of.
  func leading(in text: [UInt8], _ range: Range<Int>) -> [Naming] {
    var leading: [Naming] = []
    var last: Naming?
    for naming in namings(in: text, range) {
      if let last, !Self.joins(text[last.range.upperBound..<naming.range.lowerBound]) { break }
      if !leading.contains(where: { $0.unit == naming.unit }) { leading.append(naming) }
      last = naming
    }
    return leading
  }

  /// Whom a file name speaks for, by name or by the roster's id.
  func leading(inFileName name: String) -> [Naming] {
    let text = Array(name.utf8)
    let byName = leading(in: text, text.indices)
    guard byName.isEmpty else { return byName }
    let isWord = { (offset: Int) in
      guard text.indices.contains(offset) else { return false }
      let byte = text[offset] | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    return identifiers.matches(in: text, text.indices)
      .filter { !isWord($0.range.lowerBound - 1) && !isWord($0.range.upperBound) }
      .prefix(1)
      .map { Naming(unit: identifierOwners[$0.name], words: identifierOwners[$0.name], range: $0.range) }
  }

  private static let joiners = ["、", "和", "与", "及", "暨", ",", "，", "/", " ", "\u{3000}", "-", "—"]

  /// Whether the words between two names make a list of them; a few words of address, such as the
  /// region's name, may follow the joining word.
  private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.isEmpty || (gap.count <= 18 && joiners.contains { gap.starts(with: $0.utf8) })
  }
}
