/// Scans a cleaned document and interprets what was recognised.
public struct FigureExtractor: Sendable {
  /// Makes an extractor.
  ///
  /// - Parameter names: Names of organisations that are known beforehand, from a roster.
  public init(names: [String] = []) {}

  /// The mentions and figures of a cleaned document, in the order of the text.
  ///
  /// - Parameter date: The date of the document, where the caller knows it; otherwise the metadata's
  ///   date is taken, and failing that the latest date that the text itself states.
  public func extract(from document: Document, date: CalendarDate? = nil) -> Extraction {
    Extraction(mentions: [], figures: [], date: date)
  }
}

/// What was found in a document.
public struct Extraction: Sendable {
  /// What was recognised, in the order of the text.
  public var mentions: [Mention]
  /// What it means, in the order of the text.
  public var figures: [Figure]
  /// The document's date that periods were resolved with, if one was known.
  public var date: CalendarDate?
}
