/// A text that was read by a wrong encoding before and saved as what it then looked like: 鏀垮簻 for 政府.
///
/// Each character leads back to the bytes that it was made of, and these are decoded again. The outcome is
/// believed only where it turns rare characters, or letters with accents, into Chinese as it is written.
struct Misreading {
  /// The text with what is known of its characters.
  private let text: DecodedText
  private let characters: CommonCharacters
  private let file: [UInt8]

  /// How often a text may have been misread; after more nothing is left of it.
  private static let mostTimes = 3

  /// Undoes what was done to a text; `nil` where it reads as Chinese, or nothing better comes of it.
  static func undone(_ text: DecodedText, of file: [UInt8]) -> DecodedText? {
    let first = CommonCharacters(in: text, limit: 64)
    if first.areOrdinary { return nil }
    let characters = CommonCharacters(in: text)
    if characters.areOrdinary { return nil }
    let misreading = Misreading(text: text, characters: characters, file: file)
    if var undone = misreading.undone() {
      undone.votes = text.votes
      return undone
    }
    guard characters.areRare else { return nil }
    var garbled = text
    garbled.isGarbled = true
    return garbled
  }

  private func undone() -> DecodedText? {
    if characters.han >= 3, let raw = MisreadBytes(text, misreadBy: .gb18030, file) {
      return accepted(raw.decoded(by: UTF8Codec()))
    }
    guard LetterPairs(in: text).mayBeHalves else { return nil }
    let readings = [Misreader.western, .latin9].compactMap { undone(text, times: 1, by: $0) }
    let best = readings.map { CommonCharacters(in: $0).common }.max()
    return readings.first { CommonCharacters(in: $0).common == best }
  }

  /// Undoes a reading as Western letters, which may have happened to a text several times.
  private func undone(_ text: DecodedText, times: Int, by misreader: Misreader) -> DecodedText? {
    guard let raw = MisreadBytes(text, misreadBy: misreader, file) else { return nil }
    let unicode = raw.decoded(by: UTF8Codec())
    // Quotes and letters of a Western text are well-formed too, and then are no halves of Chinese characters.
    if unicode.replaced * 20 <= unicode.utf8.count(where: { $0 >= 0xC0 }) {
      return ordinary(unicode)
        ?? (times < Self.mostTimes ? undone(unicode, times: times + 1, by: misreader) : nil)
    }
    return ordinary(raw.decoded(by: GB18030Codec()))
  }

  /// A text that reads as Chinese almost throughout, for letters with accents may stand in any other.
  private func ordinary(_ other: DecodedText) -> DecodedText? {
    let letters = text.utf8.count { $0 >= 0xC0 }
    let rival = CommonCharacters(in: other)
    return rival.areOrdinary && rival.han * 8 >= min(letters, 2_000) ? accepted(other) : nil
  }

  private func accepted(_ other: DecodedText) -> DecodedText? {
    let rival = CommonCharacters(in: other)
    return other.replaced * 4 <= max(rival.han, 4) && rival.areLikelier(than: characters) ? other : nil
  }
}
