/// Deeds that give a number its name: what is being built, what is to be done in time, what people do.
extension PhraseReading {
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

  /// 自收到申请之日起三十日内出具意见: what is to be done within the time.
  func deedWithin(_ site: FigureSite) -> Range<Int>? {
    let start = site.range.upperBound
    guard Self.starts.ends(in: text, at: site.left.upperBound) else { return nil }
    for word in ["以内", "之内", "内"] as [StaticString] where text.has(word, at: start) {
      return finished(
        start + word.utf8CodeUnitCount, min(site.right.upperBound, start + word.utf8CodeUnitCount + 48))
    }
    return nil
  }

  private static let starts = HanWords(["起", "后", "之日"])

  /// 带动800人参加学习: what the people do.
  func deedBehind(_ site: FigureSite) -> Range<Int>? {
    guard let first = site.rightTokens.first, case let token = scan.tokens[first],
      token.range.lowerBound == site.right.lowerBound, token.classes.contains(.verb)
    else { return nil }
    let next = site.rightTokens.dropFirst().first { endsPhrase(scan.tokens[$0]) && !closes($0, site) }
    return finished(
      token.range.lowerBound, next.map { scan.tokens[$0].range.lowerBound } ?? site.right.upperBound)
  }
}
