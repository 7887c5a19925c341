/// A sentence that states facts with figures.
public struct ReportedSentence: Sendable {
  /// Its place in the document's text.
  public var range: Range<Int>
  /// The words, cleaned, without blanks.
  public var words: String
  /// The days that its facts cover, as far as they are known.
  public var periods: [Period]
}

extension Submission {
  /// The sentences of the report itself, of some length, that state facts with figures; cells of tables and
  /// headings are none.
  public var reportedSentences: [ReportedSentence] {
    let facts = figures.filter { $0.status == .actual }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = 0
    return SentenceList(self).sentences.compactMap { sentence in
      while next < facts.count, facts[next].range.lowerBound < sentence.range.lowerBound { next += 1 }
      let inside = facts[next...].prefix { $0.range.lowerBound < sentence.range.upperBound }
      guard !inside.isEmpty, document.blocks[sentence.block].isText else { return nil }
      return ReportedSentence(
        range: sentence.range, words: sentence.words, periods: inside.compactMap(\.period))
    }
  }
}

extension Block {
  fileprivate var isText: Bool {
    switch kind {
    case .paragraph, .listItem: true
    case .heading, .tableCell, .caption: false
    }
  }
}
