/// A submission as read: its text, the blocks of the text, and the way back to the source.
///
/// A reader yields a document whose ``text`` equals its ``source``; cleaning yields a new document
/// with another ``text`` *beside* the same source and a ``map`` that leads from one to the other.
public struct Document: Sendable {
  /// The name under which the file was handed in, without its folder.
  public let name: String
  /// What the reader found out about the file.
  public let metadata: DocumentMetadata
  /// The decoded source text: for plain text the text of the file, for other formats the text that the
  /// reader yields before cleaning.
  ///
  /// Positions that leave the program count its scalars.
  public let source: SourceText
  /// The text that is scanned, as UTF-8.
  ///
  /// Every range in a block, mention or figure is a range of byte offsets into it.
  public let text: [UInt8]
  /// The blocks, in order of their ranges, which do not overlap.
  public let blocks: [Block]
  /// Leads from ranges of ``text`` to ranges of ``source``.
  public let map: SourceMap
  /// Whether the source is in traditional script, which cleaning finds out.
  public let isTraditional: Bool

  /// Makes a document; a reader leaves `text` and `map` out, so that the text is the source.
  public init(
    name: String, metadata: DocumentMetadata, source: SourceText, text: [UInt8]? = nil,
    blocks: [Block], map: SourceMap? = nil, isTraditional: Bool = false
  ) {
    self.name = name
    self.metadata = metadata
    self.source = source
    self.text = text ?? source.utf8
    self.blocks = blocks
    self.map = map ?? .identity(count: source.utf8.count)
    self.isTraditional = isTraditional
  }

  /// The characters of a range of ``text``.
  public func words(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The characters of the source that a range of ``text`` came from.
  public func sourceWords(_ range: Range<Int>) -> String {
    source.words(map.sourceRange(of: range))
  }
}

/// What is known of a document beside its text.
public struct DocumentMetadata: Sendable, Equatable {
  /// The title that the page or file declares, if any.
  public var title: String?
  /// The date that the page declares, or that the caller gave.
  public var date: CalendarDate?
  /// Who published it, as the page says.
  public var publisher: String?
  /// The media type that was read, as IANA names it: `text/html`.
  public var mediaType: String
  /// The name of the encoding that the bytes were decoded from: `GB18030`.
  public var encoding: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String

  /// Makes metadata; what is unknown stays `nil`.
  public init(
    title: String? = nil, date: CalendarDate? = nil, publisher: String? = nil,
    mediaType: String, encoding: String, sha256: String
  ) {
    self.title = title
    self.date = date
    self.publisher = publisher
    self.mediaType = mediaType
    self.encoding = encoding
    self.sha256 = sha256
  }
}
