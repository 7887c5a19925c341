/// Writes the place of a block, such as `table 1 row 2 column 3`.
///
/// Every block has one, and interpolation would cost more than all other reading of a short block.
struct PlaceWriter {
  private var bytes: InlineArray<96, UInt8> = .init(repeating: 0)
  private var count = 0

  /// Appends a word and a number that is not negative.
  mutating func append(_ word: StaticString, _ number: Int) {
    for index in 0..<word.utf8CodeUnitCount { append(word.utf8Start[index]) }
    append(decimal: number)
  }

  private mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  private mutating func append(_ byte: UInt8) {
    guard count < 96 else { return }
    bytes[count] = byte
    count += 1
  }

  /// What was written.
  var text: String {
    String(unsafeUninitializedCapacity: count) { output in
      for index in 0..<count { output[index] = bytes[index] }
      return count
    }
  }
}
