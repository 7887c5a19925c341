/// What a reported number should come out as, made of other reported numbers.
indirect enum Expression: Sendable {
  /// A reported number.
  case term(Term)
  /// All of them together.
  case sum([Expression])
  /// The first less the second.
  case difference(Expression, Expression)
  /// The first as a percentage of the second.
  case percent(Expression, of: Expression)
  /// The first as a percentage more than the second: growth.
  case growth(Expression, from: Expression)
  /// The first as a percentage less than the second: decline.
  case decline(Expression, from: Expression)

  /// The value that the numbers give as they are written; `nil` where it does not fit or divides by zero.
  var nominal: Fraction? { value(\.amount) }

  /// The value with each term's value given by a function.
  func value(_ valueOf: (Term) -> Fraction?) -> Fraction? {
    switch self {
    case .term(let term): return valueOf(term)
    case .sum(let parts):
      return parts.reduce(Fraction.zero as Fraction?) { sum, part in
        part.value(valueOf).flatMap { sum?.adding($0) }
      }
    case .difference(let left, let right):
      return right.value(valueOf).flatMap { left.value(valueOf)?.adding($0.negated) }
    case .percent(let part, let whole):
      return whole.value(valueOf).flatMap { part.value(valueOf)?.divided(by: $0)?.scaled(by: 2) }
    case .growth(let now, let before):
      return Expression.percent(now, of: before).value(valueOf)?.adding(Fraction(Number(-100)))
    case .decline(let now, let before):
      return Expression.growth(now, from: before).value(valueOf)?.negated
    }
  }

  /// All values that the written numbers allow; `nil` where they cannot be told.
  func interval(_ reading: Reading) -> Interval? {
    switch self {
    case .term(let term): return term.toldInterval(reading)
    case .sum(let parts):
      return parts.reduce(Interval.exactly(.zero) as Interval?) { sum, part in
        part.interval(reading).flatMap { sum?.adding($0) }
      }
    case .difference(let left, let right):
      return right.interval(reading).flatMap { left.interval(reading)?.adding($0.negated) }
    case .percent(let part, let whole):
      return whole.interval(reading).flatMap { part.interval(reading)?.percent(of: $0) }
    case .growth(let now, let before):
      return Expression.percent(now, of: before).interval(reading)?
        .adding(.exactly(Fraction(Number(-100))))
    case .decline(let now, let before):
      return Expression.growth(now, from: before).interval(reading)?.negated
    }
  }

  /// The reported numbers, in the order of the writing.
  var terms: [Term] {
    switch self {
    case .term(let term): [term]
    case .sum(let parts): parts.flatMap(\.terms)
    case .difference(let left, let right): left.terms + right.terms
    case .percent(let part, let whole): part.terms + whole.terms
    case .growth(let now, let before), .decline(let now, let before): now.terms + before.terms
    }
  }
}
