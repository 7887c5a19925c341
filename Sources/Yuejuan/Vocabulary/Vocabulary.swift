/// The words of the language, read once from the vocabulary's files.
final class Vocabulary: Sendable {
  /// The vocabulary that is part of the program.
  static let standard = Vocabulary(names: [])

  /// A unit of measurement or a classifier.
  struct Unit: Sendable {
    /// How it is written in figures.
    var name: UnitName
    var dimension: Dimension
    /// Whether it is a unit only behind digits or a scale.
    var needsDigits: Bool
  }

  /// For each word all that it can be.
  let classes: [WordClasses]
  /// For each word what it means, if it names a span of time; apart from the classes, which are asked of every word.
  let periods: [PeriodExpression?]
  let units: [Unit]
  let wordTrie: WordTrie
  let unitTrie: WordTrie
  /// Nouns that are counted without a classifier; the value is 1 for those that numerals count too: 六部委.
  let countableTrie = WordTrie(
    Vocabulary.countableTable.rows.map { (Array($0[0].utf8), $0[1] == "spoken" ? 1 : 0) })

  /// Reads the files; the names of a roster become words of their own.
  init(names: [String]) {
    // By bytes: strings would be normalised to be compared, which makes every start slower.
    var entries: [[UInt8]: Int] = [:]
    var (all, periods): ([WordClasses], [PeriodExpression?]) = ([], [])
    func add(_ word: String, _ classes: WordClasses, _ period: PeriodExpression? = nil) {
      let text = Array(word.utf8)
      if let known = entries[text] {
        all[known].formUnion(classes)
        periods[known] = periods[known] ?? period
      } else {
        entries[text] = all.count
        all.append(classes)
        periods.append(period)
      }
    }
    for table in Self.tables {
      let topic = table.topic
      for row in table.rows {
        guard let classes = WordClasses.named(topic, row) else { continue }
        add(row[0], classes, topic == "periods" ? PeriodExpression(vocabulary: row[1]) : nil)
      }
    }
    for name in names { add(name, .known) }
    for (word, roles) in WordClasses.wordsWithRoles {
      if let known = entries[Array(word.description.utf8)] { all[known].formUnion(roles) }
    }
    for (text, known) in entries where text.starts(with: "标准".utf8) {
      all[known].formUnion(.standard)
    }
    classes = all
    self.periods = periods
    wordTrie = WordTrie(entries.map { ($0.key, $0.value) })
    let units = Self.readUnits()
    self.units = units.map(\.unit)
    unitTrie = WordTrie(units.enumerated().map { (Array($0.element.word.utf8), $0.offset) })
  }

  /// How a unit of the file is written in figures.
  static func unitName(_ row: VocabularyTable.Row) -> String { row[2].isEmpty ? row[0] : row[2] }

  private static func readUnits() -> [(word: String, unit: Unit)] {
    unitTable.rows.compactMap { row in
      guard let dimension = Dimension(rawValue: row[1]) else { return nil }
      return (
        row[0], Unit(name: UnitName(unitName(row)), dimension: dimension, needsDigits: row[3] == "digits")
      )
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

  /// The file of words that tell how numbers hang together.
  static let relationTable = VocabularyTable(name: "relations.tsv", bytes: PackageResources.relations_tsv)

  /// The file of what the rules that make figures say.
  static let derivationTable = VocabularyTable(
    name: "derivations.tsv", bytes: PackageResources.derivations_tsv)

  /// The file of what measures can be.
  static let plausibleTable = VocabularyTable(name: "plausible.tsv", bytes: PackageResources.plausible_tsv)

  /// The file of nouns that are counted without a classifier.
  static let countableTable = VocabularyTable(name: "countables.tsv", bytes: PackageResources.countables_tsv)

  /// The file of words that the rules look for.
  static let checkingTable = VocabularyTable(name: "checking.tsv", bytes: PackageResources.checking_tsv)
}
