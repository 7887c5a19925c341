import Yuejuan

/// Reads decoded text of one format into a document.
protocol FormatReader {
  /// Reads one file.
  static func read(_ input: ReadingInput) -> Reading
}

/// What every reader is given.
struct ReadingInput {
  /// The file's name without its folder.
  var name: String
  /// The file's text.
  var text: DecodedText
  /// SHA-256 of the file's bytes.
  var sha256: String
  /// How much is taken in.
  var limits: ReadingLimits

  /// The metadata as far as it does not depend on the format.
  func metadata(mediaType: String) -> DocumentMetadata {
    DocumentMetadata(mediaType: mediaType, encoding: text.encoding, sha256: sha256)
  }
}
