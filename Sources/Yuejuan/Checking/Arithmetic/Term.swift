/// A figure as it stands in an equation.
struct Term: Sendable {
  /// The figure.
  private(set) var figure: Figure
  /// The submission's number in the round.
  let submission: Int
  /// The number as the source writes it: `256亿元`.
  let words: String
  /// The value as written; of a fall, how far it goes.
  let value: Number
  /// How many of the unit that it is told in are one of its own; `nil` where it is told in its own.
  private(set) var ratio: UnitRatio?

  /// Makes a term of a figure of a submission.
  init(_ figure: Figure, in document: Document, submission: Int) {
    self.figure = figure
    self.submission = submission
    words = document.sourceWords(figure.range)
    value = figure.quantity.value
  }

  /// The number told in another unit, with the precision that it was written with; itself where the units do not
  /// convert.
  func told(in unit: String) -> Term {
    var term = self
    term.ratio = unit == figure.quantity.unit ? nil : UnitRatio(from: figure.quantity.unit, to: unit)
    return term
  }

  /// The value in the unit that it is told in; `nil` where it does not fit.
  var amount: Fraction? {
    guard let ratio else { return Fraction(value) }
    return Fraction(value).multiplied(by: ratio)
  }

  /// The number as a target: 不低于18亿元 is a target of 18亿元.
  var asTarget: Term {
    var term = self
    term.figure.quantity.bound = .exact
    return term
  }

  /// Whether the number is the count itself: whole things that are counted and written out in full.
  var isExact: Bool {
    let countable: Set<Dimension> = [.count, .people, .none]
    return countable.contains(figure.quantity.dimension) && value.exponent == 0
      && figure.quantity.bound == .exact && figure.quantity.high == nil
  }
}

/// How a number was shortened when it was written down.
enum Reading: Sendable, CaseIterable {
  /// To the nearest.
  case rounded
  /// By leaving off what follows.
  case truncated
}

extension Term {
  /// All values that the written number may stand for, in the unit that it is told in; `nil` where one does not
  /// fit.
  func toldInterval(_ reading: Reading) -> Interval? {
    guard let ratio else { return interval(reading) }
    return interval(reading).multiplied(by: ratio)
  }

  /// All values that the written number may stand for, in its own unit.
  ///
  /// `约` is taken for a tenth to either side, which is more than any report means by it; `近` and
  /// `余` are open to one side.
  func interval(_ reading: Reading) -> Interval {
    let exponent = value.exponent
    let written = isExact ? Interval.exactly(Fraction(value)) : shortened(value, exponent, reading)
    switch figure.quantity.bound {
    case .exact:
      guard let high = figure.quantity.high else { return written }
      return Interval(low: written.low, high: shortened(high, high.exponent, reading).high)
    case .min: return Interval(low: written.low, high: nil)
    case .max: return Interval(low: nil, high: written.high)
    case .approx:
      let tenth = Number(Int128(value.coefficient.magnitude), exponent: exponent - 1)
      guard let low = value.subtracting(tenth), let high = value.adding(tenth) else { return written }
      return Interval(low: .init(value: Fraction(low)), high: .init(value: Fraction(high)))
    }
  }

  private func shortened(_ number: Number, _ exponent: Int, _ reading: Reading) -> Interval {
    let last = Number(1, exponent: exponent)
    let half = Number(5, exponent: exponent - 1)
    let (below, above): (Number?, Number?) =
      switch reading {
      case .rounded: (number.subtracting(half), number.adding(half))
      case .truncated where number.coefficient < 0: (number.subtracting(last), number)
      case .truncated: (number, number.adding(last))
      }
    guard let below, let above else { return .exactly(Fraction(number)) }
    let cut = reading == .truncated
    return Interval(
      low: .init(value: Fraction(below), isOpen: cut && number.coefficient < 0),
      high: .init(value: Fraction(above), isOpen: cut && number.coefficient >= 0))
  }
}
