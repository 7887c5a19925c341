/// Finds the sites of a block's numbers.
struct SiteFinder {
  let text: [UInt8]
  let scan: Scan

  /// Adds the sites of a block, in order.
  func addSites(of block: Block, tokens: Range<Int>, to sites: inout [FigureSite]) {
    var sentenceStart = block.range.lowerBound
    var firstToken = tokens.lowerBound
    var (holdsNumber, holdsBracket) = (false, false)
    let all = scan.tokens
    for index in tokens where !all[index].classes.isDisjoint(with: [.mark, .number]) {
      let token = all[index]
      holdsNumber = holdsNumber || token.classes.contains(.number)
      guard let mark = token.mark else { continue }
      holdsBracket = holdsBracket || mark == 0x28 || mark == 0x5B
      guard isSentenceEnd(mark) else { continue }
      let (sentence, inside) = (sentenceStart..<token.range.upperBound, firstToken..<index + 1)
      if holdsNumber {
        var walk = SentenceWalk(text, scan, sentence, inside, holdsBracket: holdsBracket)
        walk.addSites(to: &sites)
      }
      (sentenceStart, firstToken) = (sentence.upperBound, index + 1)
      (holdsNumber, holdsBracket) = (false, false)
    }
    guard holdsNumber else { return }
    var walk = SentenceWalk(
      text, scan, sentenceStart..<block.range.upperBound, firstToken..<tokens.upperBound,
      holdsBracket: holdsBracket)
    walk.addSites(to: &sites)
  }

  private func isSentenceEnd(_ mark: UInt32) -> Bool {
    mark == 0x3002 || mark == 0x21 || mark == 0x3F || mark == 0x0A
  }
}
