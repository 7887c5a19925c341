/// Eight bytes of a text asked at once: a question is answered by the highest bit of each byte.
///
/// What walks over every byte of a text stops only where something stands that it has to look at.
@frozen public struct EightBytes {
  /// The bytes, the first one lowest.
  @usableFromInline let word: UInt64
  /// Without the highest bits, so that no sum carries over into the next byte.
  @usableFromInline let low: UInt64

  /// The highest bit of every byte.
  @inlinable public static var highest: UInt64 { 0x8080_8080_8080_8080 }
  /// The lowest bit of every byte.
  @inlinable public static var lowest: UInt64 { 0x0101_0101_0101_0101 }

  /// Takes the bytes at an offset, seven more behind which there must be.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    low = word & ~Self.highest
  }

  /// The bytes as they lie in memory.
  @inlinable public var asStored: UInt64 { word.littleEndian }

  /// The bytes of 0x80 and above.
  @inlinable public var high: UInt64 { word & Self.highest }

  /// The bytes whose lower seven bits are at least as high as a value of 1 to 127, other bits set too.
  @inlinable @inline(__always)
  public func lowAtLeast(_ value: UInt8) -> UInt64 { low &+ Self.lowest &* UInt64(0x80 - value) }

  /// The bytes whose lower seven bits are not those of a value, other bits set too.
  @inlinable @inline(__always)
  public func lowDiffers(from value: UInt8) -> UInt64 {
    (low ^ Self.lowest &* UInt64(value)) &+ ~Self.highest
  }

  /// The number of bytes that an answer, which holds nothing but highest bits, is given for.
  @inlinable @inline(__always)
  public static func count(_ answer: UInt64) -> Int {
    Int((answer >> 7 &* lowest) >> 56)
  }

  /// How many bytes stand before the first one that an answer is given for; eight where there is none.
  @inlinable @inline(__always)
  public static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }
}
