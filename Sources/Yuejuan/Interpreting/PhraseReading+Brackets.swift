/// Brackets beside a number: what they hold is told aside, and no part of its name.
extension PhraseReading {
  /// Where the bracket begins that stands behind a name: 教育支出(含高校), 人均生产总值[2].
  func bracket(_ tokens: Range<Int>, endingAt end: Int) -> Int? {
    let last = tokens.last { scan.tokens[$0].range.upperBound == end }
    guard let last, closesBracket(scan.tokens[last]) else { return nil }
    return scan.tokens[tokens].last { $0.range.upperBound < end && opensBracket($0) }?.range.lowerBound
  }

  private func closesBracket(_ token: Token) -> Bool {
    token.mark == 0x29 || token.mark == 0x5D
  }

  private func opensBracket(_ token: Token) -> Bool { token.mark == 0x28 || token.mark == 0x5B }

  /// 引调水工程正在施工中(93%): what is worked on stands in front of the bracket.
  func workInBrackets(_ site: FigureSite) -> Range<Int>? {
    guard site.left.isEmpty, site.clauseTokens.lowerBound > site.sinceNumber.lowerBound,
      case let open = scan.tokens[site.clauseTokens.lowerBound - 1], open.mark == 0x28
    else { return nil }
    let inside = site.sinceNumber.lowerBound..<site.clauseTokens.lowerBound - 1
    let mark = inside.last { index in scan.tokens[index].mark.map { $0 != 0x28 && $0 != 0x29 } ?? false }
    let first = site.sinceNumber.lowerBound - 1
    let number = first >= 0 ? scan.tokens[first].range.upperBound : 0
    let start = mark.map { scan.tokens[$0].range.upperBound } ?? max(site.sentence.lowerBound, number)
    guard start < open.range.lowerBound else { return nil }
    let end = (start..<open.range.lowerBound).first { index in
      Self.working.contains { text.has($0, at: index) }
    }
    return end.flatMap { finished(start, $0) }
  }

  private static let working: [StaticString] = ["正在", "施工中", "建设中", "推进中", "进行中"]
}
