/// A sentence of a report with a fault that can be planted into it, in several ways of writing.
struct PlantedSentence: Sendable {
  /// The rule that finds the fault.
  var rule: String
  /// Writes the sentence, as it should be or with the fault.
  var write: @Sendable (_ isFaulty: Bool, _ numbers: inout SeededNumbers) -> String

  static let all = rates + changes + sums + ledgers + statements + gaps
}
