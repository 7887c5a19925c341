/// What measures can be, by how their names end, from `plausible.tsv`.
struct MeasureLimits: Sendable {
  /// What the name of a measure says of its numbers.
  struct Limit: Sendable {
    var name: String
    /// What its amounts are measured in; empty where that is open.
    var dimensions: Set<Dimension>
    /// The largest percentage that it can be; `nil` where there is none.
    var most: Number?
  }

  private let limits: [Limit]

  /// The limits of the program's vocabulary.
  static let standard = MeasureLimits(Vocabulary.plausibleTable)

  init(_ table: VocabularyTable) {
    limits = table.rows.compactMap(Self.limit).sorted { $0.name.utf8.count > $1.name.utf8.count }
  }

  /// The limit that a line gives; `nil` where it gives none that can be read.
  static func limit(_ row: VocabularyTable.Row) -> Limit? {
    let words = row[1].split(separator: " ")
    let dimensions = words.compactMap { Dimension(rawValue: String($0)) }
    let most = Number(decimal: row[2])
    guard dimensions.count == words.count, !words.isEmpty || most != nil else { return nil }
    return Limit(name: row[0], dimensions: Set(dimensions), most: most)
  }

  /// The limit of the longest name that an indicator's words end with.
  func limit(of indicator: String) -> Limit? { limits.first { indicator.utf8.ends(with: $0.name.utf8) } }
}

extension String.UTF8View {
  fileprivate func ends(with other: String.UTF8View) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
