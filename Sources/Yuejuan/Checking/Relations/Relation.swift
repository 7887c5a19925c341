/// Reported numbers of which one should follow from the others.
struct Relation {
  /// The equation as the text most likely means it.
  var equation: Equation
  /// Other ways in which the text can be meant; if one of them holds, nothing is wrong.
  var alternatives: [Equation] = []
  /// What holds if a share is one of all parts that are listed, not of the total that is stated.
  var otherBase: Equation?
  /// Whether the numbers are parts behind 其中, which may be less than the total and not more.
  var isExcess = false
  /// Whether a difference that rounding explains is still worth a note: totals, which readers add up.
  var isTotal = false

  /// What the sentence calls the number, where its figure bears the name of something else: 合计.
  var name: String?

  /// Where the numbers stand that the reported one is made of.
  var parts: [Int] { equation.made.terms.map(\.figure.range.lowerBound) }

  /// Whether the numbers fit as rounded.
  var holds: Bool {
    if case .consistent = verdict.verdict { true } else { false }
  }

  /// The verdict that is kindest to the text, with the equation that it is about.
  var verdict: (equation: Equation, verdict: Equation.Verdict) {
    var kindest = (equation: equation, verdict: equation.verdict)
    for other in [equation] + alternatives {
      switch other.verdict {
      case .consistent: return (other, .consistent)
      case .onlyByTruncation:
        if case .onlyByTruncation = kindest.verdict { continue }
        kindest = (other, .onlyByTruncation)
      case .off, .untestable: continue
      }
    }
    return kindest
  }
}
