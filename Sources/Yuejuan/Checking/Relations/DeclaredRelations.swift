/// Finds the figures of a report that an identity of the catalogue ties together.
///
/// Their words must be names of their indicators in full: 对某国进出口 is not all of 进出口. They must be of
/// one subject and one period and all be reported as done.
struct DeclaredRelations {
  let text: CheckedText
  let catalogue: Catalogue

  private var identities: [Identity] { catalogue.identities }

  /// The relations of all sums.
  func sums() -> [Relation] { identities.flatMap(sums) }

  /// The relations of all rates.
  func rates() -> [Relation] { identities.flatMap(rates) }

  private func sums(_ identity: Identity) -> [Relation] {
    guard case .sum(let total, let parts) = identity.form else { return [] }
    let relations = levels(of: total).compactMap { total -> Relation? in
      let found = parts.map { figure(of: $0, beside: total) }
      let there = found.compactMap(\.self)
      guard !there.isEmpty, there.count == parts.count || identity.missing != .skip else { return nil }
      let made = Expression.sum(there.map { text.value($0, as: total) })
      if identity.missing == .atMost, there.count < parts.count {
        guard let sum = made.nominal, sum > Fraction(text.figures[total].quantity.value) else { return nil }
      }
      return Relation(equation: Equation(reported: text.term(total), made: made), isTotal: true)
    }
    // Of two totals, such as in two 口径, the parts are those of the one that they fit.
    let fitting = Set(relations.filter(\.holds).map(\.parts))
    return relations.filter { $0.holds || !fitting.contains($0.parts) }
  }

  private func rates(_ identity: Identity) -> [Relation] {
    guard case .rate(let rate, let part, let whole) = identity.form else { return [] }
    let reported = text.figures.indices.filter {
      text.figures[$0].indicator.id == rate && text.figures[$0].quantity.unit == "%"
        && text.figures[$0].aspect != .growth && text.figures[$0].status == .actual
    }
    return reported.compactMap { rate -> Relation? in
      guard let part = figure(of: part, beside: rate), let whole = figure(of: whole, beside: rate),
        text.sameUnit(part, whole)
      else { return nil }
      return Relation(
        equation: Equation(
          reported: text.term(rate), made: .percent(text.value(part, as: whole), of: text.value(whole))))
    }
  }

  private func levels(of id: String) -> [Int] {
    let names = catalogue[id]?.names ?? []
    return text.figures.indices.filter {
      text.figures[$0].indicator.id == id && text.isLevel($0) && text.figures[$0].status == .actual
        && names.contains(text.figures[$0].indicator.text)
    }
  }

  /// The nearest amount of an indicator for the same subject and period.
  private func figure(of id: String, beside index: Int) -> Int? {
    let like = text.figures[index]
    return levels(of: id).filter {
      let figure = text.figures[$0]
      return figure.period == like.period && figure.subject == like.subject
        && (like.quantity.unit == "%" || text.sameUnit($0, index))
    }.min { abs($0 - index) < abs($1 - index) }
  }
}
