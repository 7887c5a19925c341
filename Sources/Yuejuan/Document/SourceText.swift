/// A decoded text, held as UTF-8, whose offsets can be told in Unicode scalars.
///
/// Inside the program a position is a UTF-8 byte offset; what is shown or exported counts Unicode
/// scalars (W3C Web Annotation, TextPositionSelector), never `Character` and never UTF-16.
public struct SourceText: Sendable, Equatable {
  /// The text.
  public let utf8: [UInt8]
  /// The number of scalars before each multiple of ``stride`` bytes.
  private let scalarsBefore: [Int]

  private static let stride = 1024

  /// Makes a text of well-formed UTF-8.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    for index in utf8.indices {
      if index % Self.stride == 0 { counts.append(scalars) }
      if utf8[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    if utf8.count % Self.stride == 0 { counts.append(scalars) }
    scalarsBefore = counts
  }

  /// The number of scalars before a byte offset, which must be between 0 and the count of bytes.
  public func scalarOffset(of byteOffset: Int) -> Int {
    let checkpoint = byteOffset / Self.stride
    var scalars = scalarsBefore[checkpoint]
    for byte in utf8[(checkpoint * Self.stride)..<byteOffset] where byte & 0xC0 != 0x80 {
      scalars += 1
    }
    return scalars
  }

  /// A range of bytes as a range of scalars.
  public func scalarRange(of range: Range<Int>) -> Range<Int> {
    scalarOffset(of: range.lowerBound)..<scalarOffset(of: range.upperBound)
  }

  /// The characters of a range of bytes.
  public func words(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// Up to `count` scalars in front of a byte offset (a TextQuoteSelector's prefix).
  public func prefix(of offset: Int, scalars count: Int) -> String {
    var start = offset
    var left = count
    while left > 0, start > 0 {
      start -= 1
      while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      left -= 1
    }
    return words(start..<offset)
  }

  /// Up to `count` scalars behind a byte offset (a TextQuoteSelector's suffix).
  public func suffix(of offset: Int, scalars count: Int) -> String {
    var end = offset
    var left = count
    while left > 0, end < utf8.count {
      end += 1
      while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
      left -= 1
    }
    return words(offset..<end)
  }
}
