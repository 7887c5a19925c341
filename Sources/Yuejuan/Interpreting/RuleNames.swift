/// The names of the rules that made figures, joined once for each pair.
struct RuleNames {
  /// By the names' lengths, which tell nearly all pairs apart; a pair that finds its slot taken takes it over.
  private var slots = [(scanning: String, meaning: String, joined: String)](
    repeating: ("", "", "+"), count: 64)

  /// The rule that found a number with the one that told its aspect.
  mutating func joined(_ scanning: String, _ meaning: String) -> String {
    let slot = (scanning.utf8.count &* 5 &+ meaning.utf8.count) & 63
    if !slots[slot].scanning.isExactly(scanning) || !slots[slot].meaning.isExactly(meaning) {
      slots[slot] = (scanning, meaning, scanning + "+" + meaning)
    }
    return slots[slot].joined
  }
}
