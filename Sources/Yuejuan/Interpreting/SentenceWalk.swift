/// Walks through a sentence and notes where each of its numbers stands.
struct SentenceWalk {
  private let text: [UInt8]
  private let scan: Scan
  private let sentence: Range<Int>
  private let tokens: Range<Int>
  private let silent: SilentBrackets
  /// Where the clause begins, and the classes of its words so far.
  private var clause: (start: Int, token: Int, classes: WordClasses)
  /// The token behind the number before, and the classes of the words since.
  private var since: (token: Int, classes: WordClasses)
  /// The classes of the words since the last mark or number.
  private var leftClasses: WordClasses = []
  private var lastNumber: (end: Int, token: Int)?
  /// How many semicolons have been passed.
  private var part = 0
  /// Where a bracket has opened that is still open.
  private var opened = Int.min
  /// The last number, and the last bracket that has closed with one in it.
  private var number = Int.min
  private var aside = 0..<0

  /// How many numbers side by side may share what stands behind them: each of them looks for it, and a
  /// row of thousands must not cost the square of its length.
  private static let mostSideBySide = 8
  /// How many tokens may stand in a bracket in front of a number that is told aside in it.
  private static let mostInBracket = 24

  /// Begins at a sentence, of which brackets are asked only where it has some.
  init(
    _ text: [UInt8], _ scan: Scan, _ sentence: Range<Int>, _ tokens: Range<Int>, holdsBracket: Bool
  ) {
    (self.text, self.scan, self.sentence, self.tokens) = (text, scan, sentence, tokens)
    silent = holdsBracket ? SilentBrackets(tokens, of: scan) : SilentBrackets()
    clause = (sentence.lowerBound, tokens.lowerBound, [])
    since = (tokens.lowerBound, [])
  }

  /// Adds the sites of the sentence, in order.
  mutating func addSites(to sites: inout [FigureSite]) {
    let all = scan.tokens
    // The classes of the words since the last mark or mention.
    var words: WordClasses = []
    for index in tokens {
      // Most tokens are words, which part nothing.
      if all[index].classes.isDisjoint(with: [.mark, .mention]) {
        words.formUnion(all[index].classes)
        continue
      }
      since.classes.formUnion(words)
      clause.classes.formUnion(words)
      leftClasses.formUnion(words)
      words = []
      let token = all[index]
      if token.classes.contains(.number), let mention = token.mention {
        sites.append(site(of: mention, at: index))
        pass(numberAt: index)
      } else {
        pass(token, at: index)
      }
    }
  }

  private func site(of mention: Int, at index: Int) -> FigureSite {
    let range = scan.tokens[index].range
    let start = lastNumber?.end ?? clause.start
    let left = start..<max(start, withoutSpace(before: range.lowerBound))
    let (right, rightTokens) = rightSide(of: index)
    var site = FigureSite(
      mention: mention, range: range, sentence: sentence, clauseTokens: clause.token..<index,
      sinceNumber: since.token..<index, left: left,
      leftTokens: (lastNumber.map { $0.token + 1 } ?? clause.token)..<index, right: right,
      rightTokens: rightTokens, clauseClasses: clause.classes, sinceClasses: since.classes,
      leftClasses: leftClasses, part: part, followsNumber: lastNumber != nil,
      isJoined: lastNumber != nil && Joint.fills(left, of: text),
      isAside: opened >= index - 1 - Self.mostInBracket || LeftOut.begins(in: text, at: clause.start))
    site.aside = aside
    site.opening = FromTo.opening(of: site, in: text, scan)
    return site
  }

  private mutating func pass(numberAt index: Int) {
    let token = scan.tokens[index]
    (lastNumber, number) = ((token.range.upperBound, index), index)
    since = (index + 1, [])
    leftClasses = []
    clause.classes.formUnion(token.classes)
  }

  /// Passes a mark, or a mention that is no number.
  private mutating func pass(_ token: Token, at index: Int) {
    since.classes.formUnion(token.classes)
    if token.mark == 0x28 {
      opened = index
    } else if token.mark == 0x29 {
      if opened >= tokens.lowerBound, number > opened {
        aside = scan.tokens[opened].range.lowerBound..<token.range.upperBound
      }
      opened = .min
    }
    guard let mark = token.mark, mark != 0x3001, !token.classes.contains(.quotation), !silent.contains(index),
      mark != 0x3A || !leadsToNumber(index)
    else {
      clause.classes.formUnion(token.classes)
      leftClasses.formUnion(token.classes)
      return
    }
    clause = (token.range.upperBound, index + 1, [])
    leftClasses = []
    if mark == 0x3B { part += 1 }
    lastNumber = nil
  }

  /// 产业税收:8.2亿元: what stands in front of the colon names the number behind it.
  private func leadsToNumber(_ index: Int) -> Bool {
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

  /// What stands behind a number, up to the next mark or number, and its tokens.
  private func rightSide(of index: Int) -> (Range<Int>, Range<Int>) {
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
}
