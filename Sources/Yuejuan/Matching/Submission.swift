/// A document that was handed in, with what was read out of it and the unit it was matched to.
public struct Submission: Sendable {
  /// The document, cleaned.
  public var document: Document
  /// What was recognised in it.
  public var mentions: [Mention]
  /// Its figures, matched to the catalogue.
  public var figures: [Figure]
  /// The unit that handed it in, as far as that could be told.
  public var unit: UnitMatch

  /// Makes a submission.
  public init(document: Document, mentions: [Mention], figures: [Figure], unit: UnitMatch) {
    self.document = document
    self.mentions = mentions
    self.figures = figures
    self.unit = unit
  }
}

/// Which unit a document speaks for, and why.
public enum UnitMatch: Sendable, Equatable {
  /// One unit, with the reason in Chinese: `标题写明“兴安盟工信局”`.
  case unit(id: String, reason: String)
  /// Several units fit equally well.
  case ambiguous(ids: [String], reason: String)
  /// No unit of the roster is named.
  case none

  /// The id where one unit was found.
  public var id: String? {
    if case .unit(let id, _) = self { id } else { nil }
  }
}
