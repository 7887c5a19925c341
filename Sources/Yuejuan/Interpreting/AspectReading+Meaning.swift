// What the number at a site says.

extension AspectReading {
  /// What a number says, and what kind of statement it makes.
  func meaning(at site: FigureSite, before: Told?) -> (Quantity, Result) {
    guard case .quantity(let quantity) = scan.mentions[site.mention].kind else { return rank(at: site) }
    return (quantity, aspect(of: quantity, at: site, before: before))
  }

  private func rank(at site: FigureSite) -> (Quantity, Result) {
    guard case .rank(let position) = scan.mentions[site.mention].kind else {
      // Sites are made of numbers only.
      return (
        Quantity(value: Number(0), unitName: .none, dimension: .none),
        Result(aspect: .level, rule: .none)
      )
    }
    let unit = text.has("名", endingAt: site.range.upperBound) ? "名" : "位"
    return (
      Quantity(value: position, unit: unit, dimension: .rank),
      Result(aspect: .rank, rule: .rank)
    )
  }
}
