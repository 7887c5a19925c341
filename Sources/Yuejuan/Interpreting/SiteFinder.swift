/// Finds the sites of a block's numbers.
struct SiteFinder {
  let text: [UInt8]
  let scan: Scan

  /// How many numbers side by side may share what stands behind them: each of them looks for it, and a
  /// row of thousands must not cost the square of its length.
  private static let mostSideBySide = 8
  /// How many tokens may stand in a bracket in front of a number that is told aside in it.
  private static let mostInBracket = 24

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
      if holdsNumber { addSites(ofSentence: sentence, inside, holdsBracket: holdsBracket, to: &sites) }
      (sentenceStart, firstToken) = (sentence.upperBound, index + 1)
      (holdsNumber, holdsBracket) = (false, false)
    }
    guard holdsNumber else { return }
    let inside = firstToken..<tokens.upperBound
    addSites(
      ofSentence: sentenceStart..<block.range.upperBound, inside, holdsBracket: holdsBracket, to: &sites)
  }

  private func addSites(
    ofSentence sentence: Range<Int>, _ tokens: Range<Int>, holdsBracket: Bool,
    to sites: inout [FigureSite]
  ) {
    let silent = holdsBracket ? SilentBrackets(tokens, of: scan) : SilentBrackets()
    var clause = (start: sentence.lowerBound, token: tokens.lowerBound, classes: WordClasses())
    var since = (token: tokens.lowerBound, classes: WordClasses())
    var leftClasses: WordClasses = []
    // The classes of the words since the last mark or mention.
    var words: WordClasses = []
    var lastNumber: (end: Int, token: Int)?
    var part = 0
    var opened = Int.min
    let all = scan.tokens
    for index in tokens {
      // Most tokens are words, which part nothing.
      if all[index].classes.isDisjoint(with: [.mark, .mention]) {
        words.formUnion(all[index].classes)
        continue
      }
      let token = all[index]
      since.classes.formUnion(words)
      clause.classes.formUnion(words)
      leftClasses.formUnion(words)
      words = []
      if token.classes.contains(.number), let mention = token.mention {
        let leftStart = lastNumber?.end ?? clause.start
        let left = leftStart..<max(leftStart, withoutSpace(before: token.range.lowerBound))
        let (right, rightTokens) = rightSide(of: index, in: tokens, sentence: sentence, silent: silent)
        var site = FigureSite(
          mention: mention, range: token.range, sentence: sentence, clauseTokens: clause.token..<index,
          sinceNumber: since.token..<index, left: left,
          leftTokens: (lastNumber.map { $0.token + 1 } ?? clause.token)..<index, right: right,
          rightTokens: rightTokens, clauseClasses: clause.classes, sinceClasses: since.classes,
          leftClasses: leftClasses, part: part, followsNumber: lastNumber != nil,
          isJoined: lastNumber != nil && Joint.fills(left, of: text),
          isAside: opened >= index - 1 - Self.mostInBracket || LeftOut.begins(in: text, at: clause.start))
        site.opening = FromTo.opening(of: site, in: text, scan)
        sites.append(site)
        lastNumber = (token.range.upperBound, index)
        since = (index + 1, [])
        leftClasses = []
        clause.classes.formUnion(token.classes)
        continue
      }
      since.classes.formUnion(token.classes)
      if token.mark == 0x28 { opened = index } else if token.mark == 0x29 { opened = .min }
      if let mark = token.mark, mark != 0x3001, !token.classes.contains(.quotation), !silent.contains(index),
        mark != 0x3A || !leadsToNumber(index, tokens)
      {
        clause = (token.range.upperBound, index + 1, [])
        leftClasses = []
        if mark == 0x3B { part += 1 }
        lastNumber = nil
      } else {
        clause.classes.formUnion(token.classes)
        leftClasses.formUnion(token.classes)
      }
    }
  }

  /// 产业税收:8.2亿元: what stands in front of the colon names the number behind it.
  private func leadsToNumber(_ index: Int, _ tokens: Range<Int>) -> Bool {
    var end = scan.tokens[index].range.upperBound
    if end < text.count, text[end] == 0x20 { end += 1 }
    for next in scan.tokens[index + 1..<tokens.upperBound] {
      guard next.range.lowerBound == end else { return false }
      if next.classes.contains(.mention) { return next.classes.contains(.number) }
      guard !next.classes.isDisjoint(with: .boundBefore) else { return false }
      end = next.range.upperBound
    }
    return false
  }

  private func withoutSpace(before end: Int) -> Int {
    var end = end
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func rightSide(
    of index: Int, in tokens: Range<Int>, sentence: Range<Int>, silent: SilentBrackets
  ) -> (Range<Int>, Range<Int>) {
    var start = scan.tokens[index].range.upperBound
    var first = index + 1
    for next in index + 1..<tokens.upperBound {
      let token = scan.tokens[next]
      var ends = false
      if token.classes.contains(.mark) {
        ends = !token.classes.contains(.quotation) && !silent.contains(next)
      } else if token.classes.contains(.mention), !token.classes.contains(.named) {
        ends = token.range.lowerBound != start || next - index > Self.mostSideBySide || !isQuantity(token)
        if !ends {
          // 25批534名医护人员: numbers side by side share what stands behind them.
          start = token.range.upperBound
          first = next + 1
        }
      }
      if ends { return (start..<token.range.lowerBound, first..<next) }
    }
    let end = tokens.isEmpty ? start : max(start, sentence.upperBound)
    return (start..<max(start, end), first..<tokens.upperBound)
  }

  private func isQuantity(_ token: Token) -> Bool {
    guard let mention = token.mention, case .quantity = scan.mentions[mention].kind else { return false }
    return true
  }

  private func isSentenceEnd(_ mark: UInt32) -> Bool {
    mark == 0x3002 || mark == 0x21 || mark == 0x3F || mark == 0x0A
  }
}
