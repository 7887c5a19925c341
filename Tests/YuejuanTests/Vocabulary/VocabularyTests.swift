import Testing

@testable import Yuejuan

@Suite struct VocabularyTests {
  private static let tables =
    Vocabulary.tables + [
      Vocabulary.unitTable, Vocabulary.countableTable, Vocabulary.conversionTable, Vocabulary.headTable,
      Vocabulary.paymentTable, Vocabulary.currencyTable, Vocabulary.relationTable,
      Vocabulary.plausibleTable, Vocabulary.derivationTable, Vocabulary.checkingTable,
    ]

  @Test(arguments: tables.map(\.name))
  func everyFileDecodesWithoutAFault(name: String) throws {
    let table = try #require(Self.tables.first { $0.name == name })
    #expect(!table.rows.isEmpty)
    #expect(table.problems() == [])
  }

  @Test(
    arguments: [
      ("statuses.tsv", "计划\tplans\n", .unknownClass), ("bounds.tsv", "近\tbefore\tmaximum\n", .unknownClass),
      ("predicates.tsv", "完成\n", .unknownClass),
      ("plausible.tsv", "面积\tsurface\n", .unknownDimension),
      ("relations.tsv", "合计\ttotal sums\n", .unknownClass), ("units.tsv", "吨\tweight\n", .unknownDimension),
      ("units.tsv", "吨\tmass\t\tdigit\n", .unknownFlag), ("units.tsv", "万\tcount\n", .scaleCharacter),
      ("units.tsv", "万件\tcount\n", .scaleCharacter),
      ("conversions.tsv", "亩\t平方米\t2000/0\n", .unknownRatio),
      ("conversions.tsv", "亩\t平方米\n", .unknownRatio),
      ("countables.tsv", "部委\tsaid\n", .unknownFlag), ("currencies.tsv", "¥\n", .unknownFlag),
      ("periods.tsv", "今年\tthis year\n", .unknownPeriod), ("names.tsv", "三农 \n", .blank),
      ("names.tsv", "三农\r\n", .blank),
      ("names.tsv", "三农\n双百\n三农\n", .duplicate), ("names.tsv", "５Ｇ\n", .notFolded),
      ("names.tsv", "兩會\n", .notFolded),
      ("names.tsv", "  \n", .blank),
    ] as [(String, String, VocabularyProblem.Kind)])
  func aFaultyLineIsTold(name: String, text: String, kind: VocabularyProblem.Kind) {
    let table = VocabularyTable(name: name, bytes: Array(text.utf8))
    #expect(table.problems().map(\.kind) == [kind])
    #expect(table.problems().first?.line == table.rows.last?.line)
  }

  @Test func commentsAndEmptyLinesHoldNoWords() {
    let table = VocabularyTable(name: "names.tsv", bytes: Array("# words\n\n三农\n".utf8))
    #expect(table.rows.map { $0[0] } == ["三农"])
    #expect(table.rows.map(\.line) == [3])
  }

  @Test func everyUnitIsWrittenAsAUnitOfItsOwnDimension() throws {
    let vocabulary = Vocabulary.standard
    for unit in vocabulary.units {
      let name = Array(unit.name.text.utf8)
      let match = try #require(vocabulary.unitTrie.longestMatch(in: name, at: 0), "\(unit.name.text)")
      #expect(match.end == name.count, "\(unit.name.text)")
      #expect(vocabulary.units[match.value].dimension == unit.dimension, "\(unit.name.text)")
    }
  }

  @Test func aWordOfSeveralFilesHasAllItsClasses() throws {
    let vocabulary = Vocabulary.standard
    let match = try #require(vocabulary.wordTrie.longestMatch(in: Array("计划".utf8), at: 0))
    #expect(vocabulary.classes[match.value].isSuperset(of: [.plan, .target, .adverb]))
  }

  @Test func aNameOfARosterIsKnownAndKeepsItsOtherClasses() throws {
    let vocabulary = Vocabulary(names: ["水利局", "计划"])
    for (name, classes) in [("水利局", WordClasses.known), ("计划", [.known, .plan])] {
      let match = try #require(vocabulary.wordTrie.longestMatch(in: Array(name.utf8), at: 0))
      #expect(vocabulary.classes[match.value].isSuperset(of: classes))
    }
  }

  @Test func theLongestWordIsFound() {
    let words = [("千瓦", 1), ("千瓦时", 2), ("千", 3), ("m", 4), ("m²", 5), ("", 6)]
    let trie = WordTrie(words.map { (word: Array($0.0.utf8), value: $0.1) })
    let ends = ["千瓦时", "千瓦小时", "千万", "m²", "mm", "瓦"].map { text in
      trie.longestMatch(in: Array(text.utf8), at: 0)
    }
    #expect(ends.map { $0?.value } == [2, 1, 3, 5, 4, nil])
    #expect(ends.map { $0?.end } == [9, 6, 3, 3, 1, nil])
    #expect(trie.longestMatch(in: Array("千瓦时".utf8), at: 0, before: 6) == nil)
    #expect(trie.node(beginningWith: 0x5343) != 0 && trie.node(beginningWith: 0x74E6) == 0)
  }

  @Test func aWordIsFoundAmongManySiblings() throws {
    // Every second one, so that characters with the same last six bits are both in it and not.
    let followers = (UInt32(0x4E00)..<0x5000).compactMap(Unicode.Scalar.init)
    let words = followers.map { "一\($0)" }
    let trie = WordTrie(
      words.enumerated().filter { $0.offset % 2 == 0 || $0.offset < 64 }
        .map { (word: Array($0.element.utf8), value: $0.offset) })
    for (index, word) in words.enumerated() {
      let found = trie.longestMatch(in: Array(word.utf8), at: 0)
      #expect(found?.value == (index % 2 == 0 || index < 64 ? index : nil))
    }
  }

  @Test func aWordWithARoleKeepsItsMeaning() throws {
    let vocabulary = Vocabulary.standard
    let known = WordClasses.wordsWithRoles.compactMap { word, roles in
      vocabulary.wordTrie.longestMatch(in: Array(word.description.utf8), at: 0)
        .flatMap { $0.end == word.utf8CodeUnitCount ? (vocabulary.classes[$0.value], roles) : nil }
    }
    #expect(known.count > 15)
    for (classes, roles) in known {
      #expect(classes.isSuperset(of: roles))
      #expect(!classes.meaning.isEmpty && classes.meaning.isDisjoint(with: roles))
    }
    let standard = try #require(vocabulary.wordTrie.longestMatch(in: Array("标准为".utf8), at: 0))
    #expect(vocabulary.classes[standard.value].contains(.standard))
  }
}
