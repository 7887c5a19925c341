// Projects: where their names begin, and where they are spoken of instead of counted.

extension EntityFinder {
  /// A project's name begins behind the verb that acts on it, and with its year: 推进2022年改造项目.
  func projectStart(from start: Int, to index: Int) -> Int {
    var start = start
    if let first = scan.tokens[..<index].lastIndex(where: { $0.range.lowerBound <= start }),
      scan.tokens[first].range.lowerBound == start, scan.tokens[first].classes.contains(.verb)
    {
      let rest = scan.tokens[first].range.upperBound..<scan.tokens[index].range.lowerBound
      if rest.count >= 6, hasOwnCharacters(rest, before: index) { start = rest.lowerBound }
    }
    return year(endingAt: start) ?? start
  }

  /// Where the year begins that ends at an offset: 2022年.
  func year(endingAt end: Int) -> Int? {
    guard text.has("年", endingAt: end), let token = token(endingAt: end),
      case .mention(let mention) = token.kind, case .period(let expression) = scan.mentions[mention].kind,
      case .stated = expression.year, expression.span == .year
    else { return nil }
    return token.range.lowerBound
  }

  /// The token that ends at an offset.
  ///
  /// - Parameter tokens: Those that it is one of, where that is known.
  func token(endingAt end: Int, among tokens: Range<Int>? = nil) -> Token? {
    var (low, high) = (tokens?.lowerBound ?? 0, tokens?.upperBound ?? scan.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if scan.tokens[middle].range.upperBound < end { low = middle + 1 } else { high = middle }
    }
    guard low < scan.tokens.count, scan.tokens[low].range.upperBound == end else { return nil }
    return scan.tokens[low]
  }

  /// 投资2亿元的临江大桥项目: a number describes what follows its 的.
  func isDescribed(_ start: Int) -> Bool {
    guard text.has("的", endingAt: start), let token = token(endingAt: start - 3),
      case .mention(let mention) = token.kind, case .quantity = scan.mentions[mention].kind
    else { return false }
    return true
  }

  /// 改造项目 is a kind of project, 2022年改造项目 one that can be spoken of.
  func projectOfYear(_ index: Int) -> Entity? {
    let token = scan.tokens[index]
    let end = token.range.upperBound
    guard isProjects(token), let start = year(endingAt: token.range.lowerBound),
      isSpokenOf(start..<token.range.lowerBound, index)
    else { return nil }
    return Entity(kind: .project, range: start..<end)
  }

  /// Whether a word ends like the name of a project: 改造项目.
  func isProjects(_ token: Token) -> Bool { Self.projects.ends(in: text, at: token.range.upperBound) }

  private static let projects = HanWords(["项目", "工程"])

  /// 2022年改造项目全面开工: the year tells it from the others, so that anything may be said of it.
  func isSpokenOf(_ stem: Range<Int>, _ index: Int) -> Bool {
    let end = scan.tokens[index].range.upperBound
    return ScalarClass.isDigit(UInt32(text[stem.lowerBound])) && end < text.count
      && ScalarClass.isHan(text.scalar(at: end).value) && !text.has("的", at: end) && !text.has("等", at: end)
  }

  /// 临江大堤整治工程,堤防全长182公里: a project that opens a sentence by itself is what it is about.
  func isTopic(_ start: Int, _ index: Int) -> Bool {
    guard index + 1 < scan.tokens.count, scan.tokens[index + 1].mark == 0x2C,
      scan.tokens[index + 1].range.lowerBound == scan.tokens[index].range.upperBound
    else { return false }
    guard start > 0 else { return true }
    let before = text.scalar(at: text.scalarStart(before: start)).value
    return before == 0x3002 || before == 0x0A || before == 0x3B || before == 0x29
  }

  /// A project is a subject where a statement about it follows, not where it is counted.
  func governs(_ index: Int) -> Bool {
    guard index + 1 < scan.tokens.count else { return false }
    let token = scan.tokens[index]
    let next = scan.tokens[index + 1]
    guard next.range.lowerBound == token.range.upperBound else { return false }
    switch next.kind {
    case .mention: return next.classes.contains(.span)
    case .word(let classes):
      return !classes.isDisjoint(with: [.verb, .adverb, .light, .plan, .planNoun, .forecast, .actual])
    case .mark: return false
    }
  }

  /// 临江县突出项目带动: behind the region that it stands in a project needs characters of its own.
  func isNamed(_ index: Int, behind host: Entity?) -> Bool {
    guard let host else { return true }
    return hasOwnCharacters(host.range.upperBound..<scan.tokens[index].range.lowerBound, before: index)
  }
}
