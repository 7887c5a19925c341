import Glibc

/// Finds the ends of the lines of a text, one after another.
///
/// The next line feed and the next carriage return are kept until the walk has passed them, so that a text
/// without one of them is searched for it only once.
struct LineEnds {
  private var feed = -1
  private var carriageReturn = -1

  /// Where the line that holds an offset ends: at a line feed, a carriage return or the text's own end.
  ///
  /// - Parameter start: An offset that is not before the last one asked for, in the same text.
  mutating func first(in text: Span<UInt8>, from start: Int) -> Int {
    if feed < start { feed = Self.first(0x0A, in: text, from: start) }
    if carriageReturn < start { carriageReturn = Self.first(0x0D, in: text, from: start) }
    return min(feed, carriageReturn)
  }

  private static func first(_ byte: Int32, in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, byte, bytes.count - start)
      else { return bytes.count }
      return UnsafeRawPointer(found) - base
    }
  }
}
