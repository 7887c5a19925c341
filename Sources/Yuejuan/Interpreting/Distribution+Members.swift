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

  /// The row in the clause in front of a number's own, behind the word that leads to it; `nil` where none does, where a
  /// number stands in the clause, or where two things are compared: 分别高于全国和全省.
  private func row(before site: FigureSite) -> String? {
    guard let first = site.clauseTokens.first, first > 0, scan.tokens[first - 1].mark == 0x2C,
      scan.tokens[first - 1].range.lowerBound > site.sentence.lowerBound,
      site.leftClasses.isDisjoint(with: [.than, .compare])
    else { return nil }
    let end = scan.tokens[first - 1].range.lowerBound
    // What stands further away is no row of these numbers; a sentence may be as long as a document.
    let lowest = max(site.sentence.lowerBound, end - 180)
    let comma = text.lastIndex(of: 0x2C, within: lowest..<end).map { $0 + 1 } ?? lowest
    guard
      !scan.tokens[..<first].suffix(64).contains(where: {
        $0.range.lowerBound >= comma && $0.classes.contains(.number)
      }),
      let lead = (comma..<end).last(where: { Self.leads.ends(in: text, at: $0) })
    else { return nil }
    return String(decoding: text[lead..<end], as: UTF8.self)
  }

  private static let leads = HanWords([
    "包括", "包含", "分为", "涉及", "建成", "新建", "生产", "种植", "开工", "征收", "分别为", "即", "如",
  ])
}
