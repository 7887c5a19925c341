/// The words of `relations.tsv`, by what they tell.
struct RelationWords: Sendable {
  /// What a word tells of the number beside it.
  enum Role: String, CaseIterable, Sendable {
    /// The number is the sum of those in front.
    case total
    /// The number is the sum of some of those in front, in a table.
    case subtotal
    /// What follows is a part of the number in front.
    case part
    /// The number is what is left of those in front.
    case rest
    /// The number is beside those in front, or what is left of them.
    case others
    /// The number is where a change begins.
    case from
    /// The number is where a change ends.
    case to
    /// The number is that of the year before.
    case before
    /// The number is a difference from something.
    case than
    /// The number is a target.
    case goal
    /// Tasks carried over, newly listed, done with, and left.
    case opening, added, closed, left
    /// All tasks on the list.
    case stock
    /// What may stand behind 占 without naming another whole.
    case whole
    /// Something was done: what follows is no part of a list.
    case doing
    /// A rate goes up or down.
    case moves
    /// An amount goes up or down.
    case grows
    /// Something was won by those who are named.
    case won
    /// What is said holds of each of those who are named.
    case each
    /// Between names of a list.
    case joins
    /// In front of a list stands who did something about it.
    case about
    /// A kind of unit that is counted.
    case kind
    /// The numbers of the sentences in front.
    case above
    /// What stands behind names one by one: 城关镇、柳林镇3个单位.
    case named
    /// In front of what was done.
    case already
    /// So many of the things in front were done.
    case done
    /// A share of the growth.
    case contribution
  }

  private let words: [Role: [[UInt8]]]

  /// The words of the program's vocabulary.
  static let standard = RelationWords(Vocabulary.relationTable)

  init(_ table: VocabularyTable) {
    var words: [Role: [[UInt8]]] = [:]
    for row in table.rows {
      for role in Self.roles(of: row) { words[role, default: []].append(Array(row[0].utf8)) }
    }
    // The longest first, so that taking words off an end leaves no piece of a longer one.
    self.words = words.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The roles of a line; one that is not known is left out.
  static func roles(of row: VocabularyTable.Row) -> [Role] {
    row[1].split(separator: " ").compactMap { Role(rawValue: String($0)) }
  }

  subscript(role: Role) -> [[UInt8]] { words[role] ?? [] }
}

extension ArraySlice<UInt8> {
  /// Whether a word stands anywhere in the text.
  func contains(word: some Collection<UInt8>) -> Bool {
    guard word.count <= count else { return false }
    return (startIndex...endIndex - word.count).contains { self[$0...].starts(with: word) }
  }

  /// Whether one of the words of a role stands anywhere in the text.
  func contains(_ role: RelationWords.Role) -> Bool {
    RelationWords.standard[role].contains { contains(word: $0) }
  }

  /// The word of a role that stands in the text, the longest of several.
  func first(of role: RelationWords.Role) -> [UInt8]? {
    RelationWords.standard[role].first { contains(word: $0) }
  }

  /// Whether the text ends with one of the words of a role.
  func ends(with role: RelationWords.Role) -> Bool {
    RelationWords.standard[role].contains { count >= $0.count && suffix($0.count).elementsEqual($0) }
  }
}
