/// The working of an equation in words: `146÷190=76.84%，报送77.2%，相差0.36个百分点`.
struct Working {
  let equation: Equation

  /// What the numbers give and what is reported.
  var sentence: String {
    let result = equation.made.nominal.flatMap { spoken($0, digits: 2) } ?? "？"
    return "\(Self.text(equation.made))=\(result)，报送\(equation.reported.words)"
  }

  /// How far off the report is.
  var difference: String {
    guard case .off(let by) = equation.verdict else { return "" }
    let distance = by < .zero ? by.negated : by
    let isPercent = equation.reported.figure.quantity.unit == "%"
    let number = spoken(distance, digits: 2, unit: isPercent ? "个百分点" : nil) ?? "？"
    return "，相差\(number)"
  }

  /// Which reading would fit.
  var remedy: String? {
    let fits = equation.made.terms.reversed().lazy.compactMap { term in
      equation.countThatFits(inPlaceOf: term).map { "\(term.words)若为\($0)\(term.figure.quantity.unit)" }
    }.first
    let expected = equation.made.nominal.flatMap { value in
      value.rounded(to: equation.reported.value.exponent).flatMap { spoken(Fraction($0), digits: nil) }
    }
    let own = expected.map { "若报送\($0)" }
    let all = [own, fits].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: "，或") + "，则相符"
  }

  /// An expression as it is written down: `256亿元÷322亿元`.
  static func text(_ expression: Expression) -> String {
    switch expression {
    case .term(let term): term.plain
    case .sum(let parts): parts.map(text).joined(separator: "+")
    case .difference(let left, let right): "\(text(left))−\(group(right))"
    case .percent(let part, let whole): "\(group(part))÷\(group(whole))"
    // What grew from the level less the difference grew by the difference.
    case .growth(_, from: .difference(let now, let change)):
      "\(text(change))÷\(group(.difference(now, change)))"
    case .growth(let now, let before): "(\(text(now))−\(text(before)))÷\(group(before))"
    case .decline(let now, from: .sum(let parts)): "\(text(parts.last ?? now))÷\(group(.sum(parts)))"
    case .decline(let now, let before): "(\(text(before))−\(text(now)))÷\(group(before))"
    }
  }

  private static func group(_ expression: Expression) -> String {
    if case .term = expression { text(expression) } else { "(\(text(expression)))" }
  }

  /// A value in the unit of the reported number, with its scale: 2.5亿元 beside 3亿元.
  ///
  /// - Parameter digits: How many digits more than the report gives; at most two behind the point of a
  ///   percentage. `nil` keeps the report's.
  private func spoken(_ value: Fraction, digits: Int?, unit: String? = nil) -> String? {
    let quantity = equation.reported.figure.quantity
    let scale = equation.reported.scale
    let exponent: Int
    if let digits {
      exponent = equation.reported.isExact ? 0 : min(equation.reported.value.exponent - scale.power, -digits)
    } else {
      exponent = equation.reported.value.exponent - scale.power
    }
    guard let number = value.scaled(by: -scale.power).rounded(to: exponent) else { return nil }
    let plain = digits == nil ? number : number.shortest
    return "\(plain)\(scale.word)\(unit ?? (quantity.unit == "百分点" ? "个百分点" : quantity.unit))"
  }
}

extension Term {
  /// The scale that the source writes the number with, as a power of ten.
  var scale: (word: String, power: Int) {
    for (word, power) in [("万亿", 12), ("亿", 8), ("万", 4)] where words.contains(word) {
      return (word, power)
    }
    return ("", 0)
  }

  /// The number as written, a count without its unit.
  var plain: String { isExact ? value.description : words }
}

extension Number {
  /// Without the zeros that end a fraction.
  fileprivate var shortest: Number {
    var number = self
    while number.exponent < 0, number.coefficient % 10 == 0 {
      number = Number(number.coefficient / 10, exponent: number.exponent + 1)
    }
    return number
  }
}
