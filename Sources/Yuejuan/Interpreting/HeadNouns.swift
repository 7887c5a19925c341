/// Nouns that the verb in front of them describes: in 未开工项目 and 监测对象 nothing is opened or watched.
enum HeadNouns {
  private static let trie = WordTrie(Vocabulary.headTable.rows.map { (Array($0[0].utf8), $0.line) })

  private static let measures = WordTrie(
    Vocabulary.headTable.rows.filter { $0.columns.count > 1 }.map { (Array($0[0].utf8), $0.line) })

  /// Whether a noun of measuring fills a range: 强度, 标准.
  static func isMeasure(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    measures.longestMatch(in: text, at: range.lowerBound)?.end == range.upperBound
  }

  /// Where such a noun ends that begins at an offset.
  static func end(in text: [UInt8], at index: Int) -> Int? {
    index < text.count ? trie.longestMatch(in: text, at: index)?.end : nil
  }
}

extension PhraseReading {
  /// Where the noun ends that a verb, perhaps with others behind it, describes: 搬迁安置群众.
  func described(by token: Token, in tokens: some Sequence<Token>) -> Int? {
    guard !token.classes.isDisjoint(with: [.verb, .light, .plan]) else { return nil }
    var end = token.range.upperBound
    if let noun = HeadNouns.end(in: text, at: end) { return noun }
    for next in tokens where next.range.lowerBound == end {
      guard next.classes.contains(.verb) else { break }
      end = next.range.upperBound
      if let noun = HeadNouns.end(in: text, at: end) { return noun }
    }
    return nil
  }
}
