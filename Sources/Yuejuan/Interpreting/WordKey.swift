/// The words of a range of a text as a key: bytes, hashed all at once.
///
/// A `String` would be normalised for each look-up, and an array hashes every element by itself.
struct WordKey: Hashable {
  private let words: ArraySlice<UInt8>

  init(_ text: [UInt8], _ range: Range<Int>) { words = text[range] }

  func hash(into hasher: inout Hasher) { words.withUnsafeBytes { hasher.combine(bytes: $0) } }
}
