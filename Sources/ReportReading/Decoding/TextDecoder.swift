import Glibc

/// Decodes the bytes of a file to clean UTF-8.
///
/// Asked in turn are: a byte order mark; whether all of it is UTF-8; the parity of UTF-16; the label
/// that the page declares; letter statistics; and GB18030 when nobody knows. A vote counts only if
/// the text decodes by it with at most one error in 1,000 bytes: labels are often stale. Where the text
/// then is made of rare characters, and by another Chinese encoding of common ones, that one counts. Last comes what
/// was wrong already when the file was written (``Misreading``).
struct TextDecoder {
  private let bytes: [UInt8]
  private var votes: [EncodingVote] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Decodes a file.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    var decoder = TextDecoder(bytes)
    var text = decoder.decoded()
    text.votes = decoder.votes
    return Misreading.undone(text, of: bytes) ?? text
  }

  private mutating func decoded() -> DecodedText {
    if let text = marked() ?? wellFormed() ?? wide() { return text }
    let text = labelled() ?? measured() ?? fallback()
    return likelier(than: text) ?? text
  }

  /// The text by another encoding of Chinese, where its characters speak for that one.
  private mutating func likelier(than text: DecodedText) -> DecodedText? {
    let characters = CommonCharacters(in: text)
    if characters.areOrdinary { return nil }
    let codecs: [(any Codec)?] = [
      GB18030Codec(), TableCodec(name: "Big5", encoding: "BIG5-HKSCS"), UTF8Codec(),
    ]
    for codec in codecs.compactMap({ $0 }) where codec.name != text.encoding {
      let other = codec.decode(bytes)
      let rival = CommonCharacters(in: other)
      guard other.fits(bytes.count) || other.replaced * 100 <= rival.han,
        rival.areLikelier(than: characters)
      else { continue }
      if !votes.isEmpty { votes[votes.count - 1].counted = false }
      note(.characters, codec.name, true)
      return other
    }
    return nil
  }

  private mutating func marked() -> DecodedText? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      note(.byteOrderMark, "UTF-8", true)
      return utf8(from: 3) ?? UTF8Codec().decode(bytes, from: 3)
    }
    let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
    guard isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let codec = UTF16Codec(isLittleEndian: isLittleEndian)
    note(.byteOrderMark, codec.name, true)
    return codec.decode(bytes, from: 2)
  }

  private mutating func wellFormed() -> DecodedText? {
    // UTF-16 without Chinese is well-formed UTF-8 too, but full of zeros.
    if holdsZero, EncodingStatistics.utf16(bytes) != nil { return nil }
    guard let text = utf8(from: 0) else { return nil }
    note(.wellFormedUTF8, "UTF-8", true)
    return text
  }

  /// Whether a zero stands near the start.
  private var holdsZero: Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, min(bytes.count, 4096)) != nil } ?? false
    }
  }

  private mutating func wide() -> DecodedText? {
    guard let codec = EncodingStatistics.utf16(bytes) else { return nil }
    return attempt(codec, .zeroParity)
  }

  private mutating func labelled() -> DecodedText? {
    guard let codec = EncodingLabel.declared(in: bytes)?.codec else { return nil }
    // Every byte is a character there, so that no text fails to fit a server's default label.
    if codec.name == "windows-1252", !EncodingStatistics.isWestern(bytes) {
      note(.declaredLabel, codec.name, false)
      return nil
    }
    return attempt(codec, .declaredLabel)
  }

  /// Short Chinese texts look like anything, so a foreign alphabet is believed only where the bytes
  /// are no good GB18030.
  private mutating func measured() -> DecodedText? {
    guard let codec = EncodingStatistics.detect(bytes)?.codec else { return nil }
    if !["GB18030", "Big5", "UTF-8"].contains(codec.name),
      GB18030Codec().decode(bytes).fits(bytes.count)
    {
      note(.statistics, codec.name, false)
      return nil
    }
    return attempt(codec, .statistics)
  }

  /// Nothing fits: what does the least harm of the two that are likely here.
  private mutating func fallback() -> DecodedText {
    let chinese = GB18030Codec().decode(bytes)
    let unicode = UTF8Codec().decode(bytes)
    let best = unicode.replaced < chinese.replaced ? unicode : chinese
    note(.fallback, best.encoding, true)
    return best
  }

  private mutating func attempt(_ codec: any Codec, _ voter: EncodingVote.Voter) -> DecodedText? {
    let text = codec.decode(bytes)
    let fits = text.fits(bytes.count)
    note(voter, codec.name, fits)
    return fits ? text : nil
  }

  private mutating func note(_ voter: EncodingVote.Voter, _ encoding: String, _ counted: Bool) {
    votes.append(EncodingVote(voter: voter, encoding: encoding, counted: counted))
  }

  /// The text if it is UTF-8 but for a last character that was cut, and as it stands where it is clean.
  private func utf8(from start: Int) -> DecodedText? {
    let isClean = bytes.withUnsafeBytes {
      CleanUTF8.holds(UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    if isClean {
      let map = FileMap(
        codec: UTF8Codec(), checkpoints: [.init(file: start, text: 0)], isIdentity: true)
      return DecodedText(
        utf8: start == 0 ? bytes : Array(bytes[start...]), encoding: "UTF-8", map: map)
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
    } catch {
      guard error.kind == .truncatedScalar, start + error.byteOffsets.upperBound == bytes.count else {
        return nil
      }
    }
    return UTF8Codec().decode(bytes, from: start)
  }
}
