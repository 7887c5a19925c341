/// Where a submission speaks of another unit as of itself.
struct OtherUnit {
  /// The other unit's id.
  var unit: String
  /// Where it is named.
  var range: Range<Int>
  /// What is said of it, in Chinese.
  var words: String
}

/// Looks for another unit's name in the places where a unit speaks of itself.
struct OwnNames {
  private let matcher: UnitMatcher
  private let names: UnitNames
  private let roster: Roster
  private let speaks = CheckingWords(.speaks)
  private let reports = CheckingWords(.reports)

  init(_ roster: Roster) {
    self.roster = roster
    matcher = UnitMatcher(roster: roster)
    names = UnitNames(roster)
  }

  /// A signature by others than those in the title.
  func signature(of submission: Submission) -> OtherUnit? {
    let title = matcher.titleNamings(in: submission.document)
    let signers = matcher.signatureNamings(in: submission.document)
    let titled = Set(title.map(\.unit))
    guard let own = title.first, let signer = signers.last, titled.isDisjoint(with: signers.map(\.unit))
    else { return nil }
    let other = submission.unit.id == signer.unit ? own : signer
    return OtherUnit(
      unit: other.unit, range: signer.range, words: "标题写的是“\(own.words)”，落款却是“\(signer.words)”")
  }

  /// The sentences in which a unit of the same class speaks for itself: 水利局党组, 水利局将继续, 现将水利局…报告如下.
  func speakers(in submission: Submission) -> [OtherUnit] {
    guard let own = submission.unit.id, let unitClass = roster[own]?.unitClass else { return [] }
    let document = submission.document
    return document.sentences.compactMap { sentence in
      let namings = names.namings(in: document.text, sentence.range)
      guard !namings.contains(where: { $0.unit == own }) else { return nil }
      let isReport = reports.occur(in: document.text, sentence.range)
      let speaker = namings.indices.first { index in
        roster[namings[index].unit]?.unitClass == unitClass
          && !UnitTally.isInPassing(index, of: namings, document, sentence.range)
          && !isOfAnotherPlace(namings[index], in: document)
          && (isReport || speaksForItself(namings[index], document, sentence.range))
      }
      return speaker.map { index in
        OtherUnit(
          unit: namings[index].unit, range: namings[index].range,
          words: "“\(document.excerpt(around: namings[index].range, in: sentence.range, scalars: 12))”")
      }
    }
  }

  /// Whether a unit begins its clause and what it does for itself stands behind it.
  private func speaksForItself(
    _ naming: UnitNames.Naming, _ document: Document, _ sentence: Range<Int>
  ) -> Bool {
    let clause = document.stretch(around: naming.range, in: sentence, endedBy: .clause)
    return clause.lowerBound == naming.range.lowerBound
      && speaks.begin(at: naming.range.upperBound, in: document.text)
  }

  /// 某某旗水利局 is another office than the one of the roster.
  private func isOfAnotherPlace(_ naming: UnitNames.Naming, in document: Document) -> Bool {
    ["旗", "县", "市", "区"].contains { (end: StaticString) in
      document.text.has(end, endingAt: naming.range.lowerBound)
    }
  }
}
