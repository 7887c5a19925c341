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

  /// Adds bytes up to one that must not be copied as it is, and gives its index or the end.
  @inline(__always)
  mutating func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, upTo isSpecial: (UInt8) -> Bool
  ) -> Int {
    makeRoom(for: bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex, case let byte = bytes.base[index], !isSpecial(byte) {
      memory[count] = byte
      count += 1
      index += 1
    }
    return index
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
