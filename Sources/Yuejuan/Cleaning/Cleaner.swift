/// Makes the text of a document readable for the scanner, beside its source.
public struct Cleaner: Sendable {
  /// Makes a cleaner.
  public init() {}

  /// The same document with a cleaned text, its blocks moved along, and a map back to the source.
  public func clean(_ document: Document) -> Document { document }
}
