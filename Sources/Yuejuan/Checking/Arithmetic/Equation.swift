/// A reported number and what it should come out as.
struct Equation: Sendable {
  /// The number that is checked.
  let reported: Term
  /// What it is made of.
  let made: Expression

  /// What the arithmetic says.
  enum Verdict: Sendable {
    /// The numbers fit as rounded.
    case consistent
    /// They fit only if numbers were cut off instead of rounded.
    case onlyByTruncation
    /// They fit under no reading; the difference is what they give less what is reported.
    case off(by: Fraction)
    /// They cannot be tested: a division by zero, or numbers beyond 128 bits.
    case untestable
  }

  /// All numbers of the equation.
  var terms: [Term] { [reported] + made.terms }

  /// Compares what is reported with what it is made of, first as rounded, then as cut off.
  var verdict: Verdict {
    guard let nominal = made.nominal, let rounded = made.interval(.rounded),
      let difference = nominal.adding(Fraction(reported.value).negated)
    else { return .untestable }
    if reported.interval(.rounded).overlaps(rounded) { return .consistent }
    if reported.interval(.truncated).overlaps(rounded) { return .onlyByTruncation }
    if let truncated = made.interval(.truncated), reported.interval(.truncated).overlaps(truncated) {
      return .onlyByTruncation
    }
    return .off(by: difference)
  }

  /// Whether the numbers are equal as they are written, with nothing left to rounding.
  var isExactAsWritten: Bool { made.nominal == Fraction(reported.value) }

  /// The same equation with the value of one of its terms changed.
  private func fits(replacing term: Term, by value: Number) -> Bool {
    let made = made.value { $0.isSame(as: term) ? Fraction(value) : $0.amount }
    guard let made else { return false }
    return reported.interval(.rounded).overlaps(.exactly(made))
  }

  /// The one count next to a term's that would make the numbers fit, where the term is a count.
  ///
  /// Looked for among the counts within a twentieth, at least three, to either side: further off it
  /// would be a guess, not a reading.
  func countThatFits(inPlaceOf term: Term) -> Number? {
    guard term.isExact, !reported.isSame(as: term) else { return nil }
    let reach = max(3, term.value.coefficient / 20)
    guard reach <= 1000 else { return nil }
    for step in 1...reach {
      for value in [term.value.coefficient - step, term.value.coefficient + step] where value > 0 {
        if fits(replacing: term, by: Number(value)) { return Number(value) }
      }
    }
    return nil
  }
}

extension Term {
  fileprivate func isSame(as other: Term) -> Bool {
    figure.range == other.figure.range && submission == other.submission
  }
}
