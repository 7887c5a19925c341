/// Bytes that are written one after the other.
///
/// An array asks at every append whether it is shared; a line of JSON is made of a hundred short pieces.
struct ByteBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 12
  private var count = 0

  /// Makes an empty buffer.
  init() { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  /// A copy of what was written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    memory[count] = byte
    count += 1
  }

  /// Adds the bytes of a literal.
  @inline(__always)
  mutating func append(_ word: StaticString) {
    let length = word.utf8CodeUnitCount
    makeRoom(for: length)
    // Short enough for a loop to be faster than a call.
    for index in 0..<length { memory[count + index] = word.utf8Start[index] }
    count += length
  }

  /// Adds bytes up to the first that JSON has to escape, and gives its index or the end.
  mutating func appendPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    makeRoom(for: bytes.count - start)
    let source = UnsafeRawBufferPointer(bytes)
    let target = UnsafeMutableRawPointer(memory)
    var index = start
    while index + 8 <= bytes.count {
      let word = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard !Self.mayHoldEscape(word) else { break }
      target.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
      count += 8
      index += 8
    }
    while index < bytes.count, !Self.isEscape(bytes[index]) {
      memory[count] = bytes[index]
      count += 1
      index += 1
    }
    return index
  }

  @inline(__always)
  private static func isEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether one of eight bytes may have to be escaped.
  ///
  /// A byte that is less than another borrows from its highest bit; says yes too often rather than too
  /// rarely.
  @inline(__always)
  private static func mayHoldEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found =
      ((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
    return found & (ones &* 0x80) != 0
  }

  @inline(__always)
  private mutating func makeRoom(for length: Int) {
    if capacity - count < length { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    capacity = max(capacity * 2, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
