/// Where a number stands: its clause, its neighbours, and the words between them.
///
/// All ranges of text are UTF-8 byte offsets into the document's text; ranges of tokens are indices
/// into the scan's tokens.
struct FigureSite {
  /// The index of the mention.
  var mention: Int
  /// The range of the number with its unit.
  var range: Range<Int>
  /// The sentence, up to a full stop.
  var sentence: Range<Int>
  /// The tokens from the clause's beginning to the number.
  var clauseTokens: Range<Int>
  /// The tokens from the number before it in the sentence, or from the sentence's beginning.
  var sinceNumber: Range<Int>
  /// The words from the clause's beginning, or from the number before, to the number or the space in
  /// front of it.
  var left: Range<Int>
  /// The tokens in ``left``.
  var leftTokens: Range<Int>
  /// The words from the number to the next mark or number.
  var right: Range<Int>
  /// The tokens in ``right``.
  var rightTokens: Range<Int>
  /// How many semicolons of the sentence lie before it.
  var part: Int
  /// Whether a number stands before this one in the same clause.
  var followsNumber: Bool
  /// Where 由 or 从 stands in front of it, if the words behind it say that it is no longer so.
  var opening: Int?
}

/// Finds the sites of a block's numbers.
struct SiteFinder {
  let text: [UInt8]
  let scan: Scan

  /// How many numbers side by side may share what stands behind them: each of them looks for it, and a
  /// row of thousands must not cost the square of its length.
  private static let mostSideBySide = 8

  /// Adds the sites of a block, in order.
  func addSites(of block: Block, tokens: Range<Int>, to sites: inout [FigureSite]) {
    var sentenceStart = block.range.lowerBound
    var firstToken = tokens.lowerBound
    var (holdsNumber, holdsBracket) = (false, false)
    for index in tokens {
      switch scan.tokens[index].kind {
      case .word: continue
      case .mention(let mention): holdsNumber = holdsNumber || scan.mentions[mention].kind.isNumber
      case .mark(let mark):
        holdsBracket = holdsBracket || mark == 0x28 || mark == 0x5B
        guard isSentenceEnd(mark) else { continue }
        let (sentence, inside) = (sentenceStart..<scan.tokens[index].range.upperBound, firstToken..<index + 1)
        if holdsNumber {
          addSites(
            ofSentence: sentence, inside, silent: holdsBracket ? silentBrackets(inside) : [], to: &sites)
        }
        (sentenceStart, firstToken) = (sentence.upperBound, index + 1)
        (holdsNumber, holdsBracket) = (false, false)
      }
    }
    guard holdsNumber else { return }
    let inside = firstToken..<tokens.upperBound
    addSites(
      ofSentence: sentenceStart..<block.range.upperBound, inside,
      silent: holdsBracket ? silentBrackets(inside) : [], to: &sites)
  }

  private func addSites(
    ofSentence sentence: Range<Int>, _ tokens: Range<Int>, silent: Set<Int>, to sites: inout [FigureSite]
  ) {
    var clauseStart = sentence.lowerBound
    var clauseToken = tokens.lowerBound
    var part = 0
    var lastNumber: (end: Int, token: Int)?
    var sinceNumber = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      if case .mark(let mark) = token.kind, isClauseEnd(mark), !silent.contains(index),
        mark != 0x3A || !leadsToNumber(index, tokens)
      {
        (clauseStart, clauseToken) = (token.range.upperBound, index + 1)
        if mark == 0x3B { part += 1 }
        lastNumber = nil
      } else if case .mention(let mention) = token.kind, scan.mentions[mention].kind.isNumber {
        let leftStart = lastNumber?.end ?? clauseStart
        let left = leftStart..<max(leftStart, withoutSpace(before: token.range.lowerBound))
        let (right, rightTokens) = rightSide(of: index, in: tokens, sentence: sentence, silent: silent)
        var site = FigureSite(
          mention: mention, range: token.range, sentence: sentence,
          clauseTokens: clauseToken..<index, sinceNumber: sinceNumber..<index, left: left,
          leftTokens: (lastNumber.map { $0.token + 1 } ?? clauseToken)..<index, right: right,
          rightTokens: rightTokens, part: part, followsNumber: lastNumber != nil)
        site.opening = FromTo.opening(of: site, in: text, scan)
        sites.append(site)
        lastNumber = (token.range.upperBound, index)
        sinceNumber = index + 1
      }
    }
  }

  /// 产业税收:8.2亿元: what stands in front of the colon names the number behind it.
  private func leadsToNumber(_ index: Int, _ tokens: Range<Int>) -> Bool {
    var end = scan.tokens[index].range.upperBound
    if end < text.count, text[end] == 0x20 { end += 1 }
    for next in scan.tokens[index + 1..<tokens.upperBound] {
      guard next.range.lowerBound == end else { return false }
      if case .mention(let mention) = next.kind { return scan.mentions[mention].kind.isNumber }
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
    of index: Int, in tokens: Range<Int>, sentence: Range<Int>, silent: Set<Int>
  ) -> (Range<Int>, Range<Int>) {
    var start = scan.tokens[index].range.upperBound
    var first = index + 1
    for next in index + 1..<tokens.upperBound {
      let token = scan.tokens[next]
      var ends = false
      switch token.kind {
      case .mark(let mark): ends = !isQuotation(mark) && !silent.contains(next)
      case .mention(let mention):
        switch scan.mentions[mention].kind {
        case .name: ends = false
        case .quantity where token.range.lowerBound == start && next - index <= Self.mostSideBySide:
          // 25批534名医护人员: numbers side by side share what stands behind them.
          start = token.range.upperBound
          first = next + 1
        default: ends = true
        }
      case .word: break
      }
      if ends { return (start..<token.range.lowerBound, first..<next) }
    }
    let end = tokens.isEmpty ? start : max(start, sentence.upperBound)
    return (start..<max(start, end), first..<tokens.upperBound)
  }

  /// The brackets that hold no number, also those of a footnote's [2]; they part nothing.
  private func silentBrackets(_ tokens: Range<Int>) -> Set<Int> {
    var silent: Set<Int> = []
    var open: Int?
    var holdsNumber = false
    for index in tokens {
      switch scan.tokens[index].kind {
      case .mark(0x28), .mark(0x5B):
        open = index
        holdsNumber = false
      case .mark(0x29), .mark(0x5D):
        if let open, !holdsNumber { silent.formUnion(open...index) }
        open = nil
      case .mention(let mention): holdsNumber = holdsNumber || scan.mentions[mention].kind.isNumber
      default: break
      }
    }
    return silent
  }

  private func isSentenceEnd(_ mark: UInt32) -> Bool {
    mark == 0x3002 || mark == 0x21 || mark == 0x3F || mark == 0x0A
  }

  private func isClauseEnd(_ mark: UInt32) -> Bool {
    mark != 0x3001 && !isQuotation(mark)
  }

  private func isQuotation(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x201C, 0x201D, 0x2018, 0x2019, 0x22, 0x27, 0x300C, 0x300D, 0x300E, 0x300F, 0x300A, 0x300B: true
    default: false
    }
  }
}
