// What the number at a site says.

extension AspectReading {
  /// What a number says, and what kind of statement it makes.
  @inline(__always)
  func meaning(at site: FigureSite, before: Told?) -> (Quantity, Result) {
    guard case .quantity(var quantity) = scan.mentions[site.mention].kind else { return rank(at: site) }
    if quantity.dimension == .none, let next = sharing(site) {
      (quantity.unitName, quantity.dimension) = (next.unitName, next.dimension)
    }
    if exceeds(quantity, at: site) {
      quantity.bound = .exact
      return (quantity, Result(aspect: .change, direction: .up, rule: .change))
    }
    return (quantity, aspect(of: quantity, at: site, before: before))
  }

  /// 比上年超出20户, 比计划目标275亿元超过150亿元: how much more, right behind what is compared with.
  private func exceeds(_ quantity: Quantity, at site: FigureSite) -> Bool {
    guard quantity.dimension != .percent, quantity.dimension != .multiple,
      !site.clauseClasses.isDisjoint(with: [.than, .compare]),
      Self.exceeding.ends(in: text, at: site.left.upperBound)
    else { return false }
    let near = site.clauseTokens.suffix(16)
    guard let compared = near.last(where: { isComparing(scan.tokens[$0]) }) else { return false }
    if scan.tokens[compared].range.upperBound == site.left.upperBound - 6 { return true }
    // 比上年增长8%超过50亿元: what grew and so much is another matter.
    return Self.exceeding.isOne(in: text, site.left)
      && !near.contains {
        $0 > compared && !scan.tokens[$0].classes.isDisjoint(with: .trend)
          && scan.tokens[$0].range.upperBound < site.left.lowerBound
      }
  }

  private func isComparing(_ token: Token) -> Bool {
    Self.comparing.begins(in: text, at: token.range.lowerBound)
      && (token.range.count == 3 || token.classes.contains(.compare))
  }

  private static let comparing = HanWords(["比", "较"])
  private static let exceeding = HanWords(["超过", "超额", "超出", "多出"])

  /// 采购59万及53万个, 各是324、384大卡: the number behind a joint, whose unit is that of both.
  private func sharing(_ site: FigureSite) -> Quantity? {
    guard site.mention + 1 < scan.mentions.count, case let next = scan.mentions[site.mention + 1],
      (3...6).contains(next.range.lowerBound - site.range.upperBound),
      Joint.fills(site.range.upperBound..<next.range.lowerBound, of: text),
      case .quantity(let quantity) = next.kind,
      ![.none, .percent, .point, .multiple, .rank].contains(quantity.dimension)
    else { return nil }
    return quantity
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
