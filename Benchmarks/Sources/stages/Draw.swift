/// Draws that come out the same whenever the benchmark runs.
struct Draw {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to a limit.
  mutating func number(below limit: Int) -> Int {
    // Marsaglia's xorshift64, whose lowest bits are the weakest.
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 33) % limit
  }

  mutating func one<Element>(of list: [Element]) -> Element { list[number(below: list.count)] }
}
