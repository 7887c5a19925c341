/// The words of the language, read once from the vocabulary's files.
struct Vocabulary: Sendable {
  /// The vocabulary that is part of the program.
  static let standard = Vocabulary(names: [])

  /// A word with all that it can be.
  struct Word: Sendable {
    var classes: WordClasses
    /// What a word for a span of time means.
    var period: PeriodExpression?
  }

  /// A unit of measurement or a classifier.
  struct Unit: Sendable {
    /// How it is written in figures.
    var name: String
    var dimension: Dimension
    /// Whether it is a unit only behind digits or a scale.
    var needsDigits: Bool
  }

  private(set) var words: [Word] = []
  private(set) var units: [Unit] = []
  let wordTrie: WordTrie
  let unitTrie: WordTrie
  /// Nouns that are counted without a classifier.
  let countableTrie = WordTrie(Vocabulary.countableTable.rows.map { ($0[0], $0.line) })

  /// Nouns that a verb in front of them describes.
  let headTrie = WordTrie(Vocabulary.headTable.rows.map { ($0[0], $0.line) })

  /// Those among them that numerals count too: 六部委.
  let spokenTrie = WordTrie(
    Vocabulary.countableTable.rows.filter { $0[1] == "spoken" }.map { ($0[0], $0.line) })

  /// Reads the files; the names of a roster become words of their own.
  init(names: [String]) {
    var entries: [String: Int] = [:]
    var words: [Word] = []
    func add(_ text: String, _ classes: WordClasses, _ period: PeriodExpression? = nil) {
      if let known = entries[text] {
        words[known].classes.formUnion(classes)
        words[known].period = words[known].period ?? period
      } else {
        entries[text] = words.count
        words.append(Word(classes: classes, period: period))
      }
    }
    for table in Self.tables {
      for row in table.rows {
        guard let classes = WordClasses.named(table.topic, row) else { continue }
        add(row[0], classes, table.topic == "periods" ? PeriodExpression(vocabulary: row[1]) : nil)
      }
    }
    for name in names { add(name, .known) }
    self.words = words
    wordTrie = WordTrie(entries.map { ($0.key, $0.value) })
    let units = Self.readUnits()
    self.units = units.map(\.unit)
    unitTrie = WordTrie(units.enumerated().map { ($0.element.word, $0.offset) })
  }

  private static func readUnits() -> [(word: String, unit: Unit)] {
    unitTable.rows.compactMap { row in
      guard let dimension = Dimension(rawValue: row[1]) else { return nil }
      let name = row[2].isEmpty ? row[0] : row[2]
      return (row[0], Unit(name: name, dimension: dimension, needsDigits: row[3] == "digits"))
    }
  }

  /// The files of words, one topic each.
  static let tables: [VocabularyTable] = [
    VocabularyTable(name: "aspects.tsv", bytes: PackageResources.aspects_tsv),
    VocabularyTable(name: "statuses.tsv", bytes: PackageResources.statuses_tsv),
    VocabularyTable(name: "organizations.tsv", bytes: PackageResources.organizations_tsv),
    VocabularyTable(name: "predicates.tsv", bytes: PackageResources.predicates_tsv),
    VocabularyTable(name: "bounds.tsv", bytes: PackageResources.bounds_tsv),
    VocabularyTable(name: "names.tsv", bytes: PackageResources.names_tsv),
    VocabularyTable(name: "nouns.tsv", bytes: PackageResources.nouns_tsv),
    VocabularyTable(name: "periods.tsv", bytes: PackageResources.periods_tsv),
  ]

  /// The file of units.
  static let unitTable = VocabularyTable(name: "units.tsv", bytes: PackageResources.units_tsv)

  /// The file of nouns that a verb in front of them describes.
  static let headTable = VocabularyTable(name: "heads.tsv", bytes: PackageResources.heads_tsv)

  /// The file of the endings of payments' names.
  static let paymentTable = VocabularyTable(name: "payments.tsv", bytes: PackageResources.payments_tsv)

  /// The file of currencies that stand in front of their amount.
  static let currencyTable = VocabularyTable(name: "currencies.tsv", bytes: PackageResources.currencies_tsv)

  /// The file of units that convert into each other.
  static let conversionTable = VocabularyTable(
    name: "conversions.tsv", bytes: PackageResources.conversions_tsv)

  /// The file of nouns that are counted without a classifier.
  static let countableTable = VocabularyTable(name: "countables.tsv", bytes: PackageResources.countables_tsv)
}
