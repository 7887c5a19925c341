/// A decoded text, held as UTF-8, whose offsets can be told in Unicode scalars.
///
/// Inside the program a position is a UTF-8 byte offset; what is shown or exported counts Unicode
/// scalars (W3C Web Annotation, TextPositionSelector), never `Character` and never UTF-16.
public struct SourceText: Sendable, Equatable {
  /// The text.
  public let utf8: [UInt8]
  /// The number of scalars before each multiple of ``stride`` bytes.
  private let scalarsBefore: [UInt32]

  /// Every figure asks for its place, so few bytes are left to be counted then.
  private static let stride = 128

  /// Makes a text of well-formed UTF-8.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
    var counts: [UInt32] = []
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    utf8.withUnsafeBytes { bytes in
      var scalars = 0
      for start in Swift.stride(from: 0, through: bytes.count, by: Self.stride) {
        counts.append(UInt32(truncatingIfNeeded: scalars))
        scalars += Self.scalars(in: bytes, start..<min(start + Self.stride, bytes.count))
      }
    }
    scalarsBefore = counts
  }

  /// The number of scalars before a byte offset, which must be between 0 and the count of bytes.
  public func scalarOffset(of byteOffset: Int) -> Int {
    let checkpoint = byteOffset / Self.stride
    return Int(scalarsBefore[checkpoint]) + Self.scalars(in: utf8, checkpoint * Self.stride..<byteOffset)
  }

  /// How many scalars begin in a range, eight bytes at a time.
  private static func scalars(in utf8: [UInt8], _ range: Range<Int>) -> Int {
    utf8.withUnsafeBytes { scalars(in: $0, range) }
  }

  private static func scalars(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      var begins: UInt64 = 0
      // The sums of the eight places stay below 256.
      let end = min(range.upperBound - 7, index + 8 * 16)
      while index < end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A byte of 10xxxxxx goes on with a scalar; the product adds up the eight others.
        begins &+= (~word >> 7 | word >> 6) & 0x0101_0101_0101_0101
        index += 8
      }
      count += Int((begins &* 0x0101_0101_0101_0101) >> 56)
    }
    while index < range.upperBound {
      count += bytes[index] & 0xC0 == 0x80 ? 0 : 1
      index += 1
    }
    return count
  }

  /// A range of bytes as a range of scalars.
  public func scalarRange(of range: Range<Int>) -> Range<Int> {
    let start = scalarOffset(of: range.lowerBound)
    let isShort = range.count < Self.stride
    return start..<(isShort ? start + Self.scalars(in: utf8, range) : scalarOffset(of: range.upperBound))
  }

  /// The characters of a range of bytes.
  public func words(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// Up to `count` scalars in front of a byte offset (a TextQuoteSelector's prefix).
  public func prefix(of offset: Int, scalars count: Int) -> String {
    words(prefixRange(of: offset, scalars: count))
  }

  /// Up to `count` scalars behind a byte offset (a TextQuoteSelector's suffix).
  public func suffix(of offset: Int, scalars count: Int) -> String {
    words(suffixRange(of: offset, scalars: count))
  }

  /// The range of up to `count` scalars in front of a byte offset.
  public func prefixRange(of offset: Int, scalars count: Int) -> Range<Int> {
    var start = offset
    var left = count
    while left > 0, start > 0 {
      start -= 1
      while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      left -= 1
    }
    return start..<offset
  }

  /// The range of up to `count` scalars behind a byte offset.
  public func suffixRange(of offset: Int, scalars count: Int) -> Range<Int> {
    var end = offset
    var left = count
    while left > 0, end < utf8.count {
      end += 1
      while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
      left -= 1
    }
    return offset..<end
  }
}
