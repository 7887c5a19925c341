/// Gives each number of a list behind 分别 the thing that it is of, where those stand in a row in the clause in front.
///
/// 包括薪俸税、物业税和博彩税,收入分别为608亿元、34亿元和220亿元.
extension Distribution {
  /// Names the numbers of a list by the members of the row in front, with what is measured of them.
  func assignMembers(_ figures: inout [Figure], _ list: Range<Int>, at site: FigureSite) {
    guard let row = row(before: site), let members = parts(of: row, count: list.count) else { return }
    let measure = figures[list.lowerBound].indicator.text
    guard !row.hasSuffix(measure), list.allSatisfy({ figures[$0].indicator.text == measure }) else { return }
    for (member, index) in zip(members, list) { figures[index].indicator = Name(member + measure) }
  }

  /// The words of the clause in front of a number's own, behind its last verb; `nil` where a number stands in it.
  private func row(before site: FigureSite) -> String? {
    guard let first = site.clauseTokens.first, first > 0, scan.tokens[first - 1].mark == 0x2C,
      scan.tokens[first - 1].range.lowerBound > site.sentence.lowerBound
    else { return nil }
    let end = scan.tokens[first - 1].range.lowerBound
    var start = site.sentence.lowerBound
    // What stands further away is no row of these numbers; a sentence may be as long as a document.
    for index in (max(0, first - 48)..<first - 1).reversed() {
      let token = scan.tokens[index]
      if token.range.lowerBound < site.sentence.lowerBound { break }
      if token.classes.contains(.number) { return nil }
      if token.mark == 0x2C || token.mark == 0x3A || token.mark == 0x3B
        || !token.classes.isDisjoint(with: [.verb, .light, .function, .here, .link]) && !isJoint(token)
      {
        start = token.range.upperBound
        break
      }
    }
    guard start < end, end - start <= 180 else { return nil }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  private func isJoint(_ token: Token) -> Bool { Joint.fills(token.range, of: text) }
}
