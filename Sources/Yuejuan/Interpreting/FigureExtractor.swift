/// Scans a cleaned document and interprets what was recognised.
public struct FigureExtractor: Sendable {
  /// The extractor that knows no names beforehand.
  public static let standard = FigureExtractor()

  let scanner: Scanner

  /// Makes an extractor.
  ///
  /// - Parameter names: Names of organisations that are known beforehand, from a roster.
  public init(names: [String] = []) {
    scanner = names.isEmpty ? .standard : Scanner(vocabulary: Vocabulary(names: names))
  }

  /// The mentions and figures of a cleaned document, in the order of the text.
  ///
  /// - Parameters:
  ///   - date: The date of the document, where the caller knows it; otherwise the metadata's date is
  ///     taken, and failing that the latest date that the text itself states.
  ///   - fallback: The date to take where none of these tells.
  public func extract(
    from document: Document, date: CalendarDate? = nil, fallback: CalendarDate? = nil
  ) -> Extraction {
    interpret(scan(document), of: document, date: date, fallback: fallback)
  }

  /// What the vocabulary and the scanning rules know in a cleaned document: the first half of the way.
  public func scan(_ document: Document) -> Scan { scanner.scan(document) }

  /// What a scan of a document means: the second half of the way.
  public func interpret(
    _ scan: Scan, of document: Document, date: CalendarDate? = nil, fallback: CalendarDate? = nil
  ) -> Extraction {
    let date =
      date ?? document.metadata.date ?? DocumentDate.inferred(from: scan, in: document) ?? fallback
    var interpretation = Interpretation(
      document: document, scan: scan, quantities: scanner.quantities, date: date,
      year: date == nil ? DocumentDate.year(from: scan, in: document) : nil)
    return Extraction(mentions: scan.mentions, figures: interpretation.figures(), date: date)
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
