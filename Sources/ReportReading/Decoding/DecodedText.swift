/// A file's text as clean UTF-8, with how it was decoded and the way back to the file's bytes.
struct DecodedText: Sendable {
  /// The text without a byte order mark: well-formed, no control characters but tab and line breaks.
  var utf8: [UInt8] = []
  /// The name of the encoding: `GB18030`.
  var encoding: String
  /// Who said what about the encoding, in the order asked; the last vote is the one that counted.
  var votes: [EncodingVote] = []
  /// How many places were no characters and are now U+FFFD.
  var replaced = 0
  /// How many control characters are now spaces.
  var controls = 0
  /// The encoding that the text had been misread by and saved, where that was undone.
  var misreadBy: String?
  /// Whether hardly any of its characters are such as Chinese is written with.
  var isGarbled = false
  /// Leads from offsets of the text to offsets of the file.
  var map: FileMap

  /// The label that the file states and that the text was not decoded by, though neither a byte order mark nor
  /// well-formed UTF-8 settles the matter; `nil` where there is none.
  var falseLabel: String? {
    guard let vote = votes.first(where: { $0.voter == .declaredLabel }), !vote.counted,
      vote.encoding != encoding
    else { return nil }
    return vote.encoding
  }

  /// Whether the encoding fits: at most one error in 1,000 bytes, and one in a shorter file.
  func fits(_ byteCount: Int) -> Bool { replaced * 1000 <= max(byteCount, 1000) }
}

/// What one way of telling the encoding said.
struct EncodingVote: Sendable, Equatable {
  /// A way of telling the encoding, in the order in which they are asked.
  enum Voter: String, Sendable {
    case byteOrderMark, wellFormedUTF8, zeroParity, declaredLabel, statistics, fallback, characters
  }

  var voter: Voter
  /// The encoding that it named.
  var encoding: String
  /// Whether the text was decoded by it.
  var counted: Bool
}

/// Leads from offsets of a decoded text back to offsets of the file's bytes.
///
/// Kept are pairs of offsets some hundred bytes apart; what lies between is found by decoding again.
struct FileMap: Sendable {
  /// A place where a character begins, in the file and in the text.
  struct Checkpoint: Sendable, Equatable {
    var file: Int
    var text: Int
  }

  let codec: any Codec
  /// In order; the first one is the start of the text.
  var checkpoints: [Checkpoint]
  /// Whether every byte of the text is one byte of the file.
  var isIdentity = false

  /// The offset in the file of the character that holds a byte of the text.
  ///
  /// - Parameters:
  ///   - offset: An offset of the text; its end gives the end of the file's text.
  ///   - bytes: The bytes that the text was decoded from.
  func fileOffset(of offset: Int, in bytes: [UInt8]) -> Int {
    var place = checkpoint(before: offset)
    if isIdentity { return place.file + offset - place.text }
    let span = bytes.span
    while place.file < span.count {
      let character = codec.character(in: span, at: place.file)
      if place.text + character.cleanedWidth > offset { break }
      place.text += character.cleanedWidth
      place.file += character.length
    }
    return place.file
  }

  private func checkpoint(before offset: Int) -> Checkpoint {
    var low = 0
    var high = checkpoints.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if checkpoints[middle].text <= offset { low = middle } else { high = middle }
    }
    return checkpoints[low]
  }
}
