/// Numbers that are the same for the same seed on every machine (SplitMix64, public domain, Sebastiano Vigna).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// The factor is another one than the step of ``next()``, lest the numbers of one seed be those of the one before.
  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0xD1B5_4A32_D192_ED03 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of some things; a thing that is written twice comes twice as often.
  mutating func pick<Thing>(_ things: Thing...) -> Thing { things[pick(0...things.count - 1)] }

  /// Whether something happens that happens once in so many times.
  mutating func once(in times: Int) -> Bool { pick(1...times) == 1 }
}

/// How many tenths, hundredths or so a number has behind its point, and how it is written.
struct Places: Sendable {
  /// So many places: 1 for tenths.
  let count: Int
  /// How many of the last place are one.
  var one: Int { (0..<count).reduce(1) { one, _ in one * 10 } }

  /// 7685 with two places is 76.85.
  func text(_ number: Int) -> String {
    guard count > 0 else { return String(number) }
    let rest = String(one + number % one).dropFirst()
    return "\(number / one).\(rest)"
  }

  /// A part as a percentage of a whole, in these places, rounded.
  func percent(_ part: Int, of whole: Int) -> Int { (part * 200 * one + whole) / (whole * 2) }
}
