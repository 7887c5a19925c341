/// The walk over the blocks of a text, each from left to right.
struct BlockWalk {
  let scanner: Scanner
  let periods: PeriodScanner
  let text: [UInt8]
  let words: WordTrie
  /// Whether 新台币 is the text's own currency: in traditional script, where nothing is told in another.
  let isOfTaiwan: Bool
  /// Tells numbers from names in the block at hand.
  private(set) var judge: NumberJudge

  /// The range of the block at hand.
  var block: Range<Int> { judge.block }

  /// What the walk is inside of.
  struct Enclosure {
    /// Where the short quotation ends; numerals inside it belong to a slogan.
    var quotationEnd = 0
    /// Where the title in 《》 ends; its numbers belong to a name.
    var titleEnd = 0
  }

  init(scanner: Scanner, periods: PeriodScanner, document: Document) {
    self.scanner = scanner
    self.periods = periods
    text = document.text
    isOfTaiwan = document.isTraditional && !text.has("港元", within: 0..<text.count)
    words = scanner.vocabulary.wordTrie
    judge = NumberJudge(text: text, countables: scanner.vocabulary.countableTrie)
  }

  /// Goes on to a block.
  mutating func enter(_ block: Range<Int>, isCell: Bool) { (judge.block, judge.isCell) = (block, isCell) }

  /// Walks over the block and adds what it recognises.
  func run(leads: LeadTable, into found: inout Found) {
    var enclosure = Enclosure()
    var index = block.lowerBound
    let (text, words, end) = (text, words, block.upperBound)
    while true {
      let next = leads.candidate(in: text.span, from: index, to: end, words: words)
      index = next.index
      guard index < end else { return }
      let length = next.lead == nil ? text.scalar(at: index).length : 3
      let lead = next.lead ?? leads[text.scalar(at: index).value]
      if !lead.isPlain {
        let (scalar, _) = text.scalar(at: index)
        index = step(at: index, scalar, length, lead, &enclosure, into: &found)
      } else if let word = words.longestMatch(in: text, behind: lead.node, at: index + length) {
        index = take(word, at: index, length, enclosure, into: &found)
      } else {
        index += length
      }
    }
  }

  /// Adds a word at which nothing but a word or a span of time begins, and says where to go on.
  private func take(
    _ word: WordTrie.Match, at index: Int, _ length: Int, _ enclosure: Enclosure, into found: inout Found
  ) -> Int {
    if isPeriod(word), let end = number(at: index, LeadTable.word, word: word, in: enclosure, into: &found) {
      return end
    }
    return taken(word, at: index, length, into: &found)
  }

  /// Recognises what begins at an offset and says where to go on.
  private func step(
    at index: Int, _ scalar: UInt32, _ length: Int, _ lead: LeadTable.Lead, _ enclosure: inout Enclosure,
    into found: inout Found
  ) -> Int {
    let flags = lead.flags
    if flags & LeadTable.placeholder != 0, let end = scanner.placeholders.end(in: text, at: index),
      end <= block.upperBound
    {
      return add(.placeholder, index..<end, rule: "placeholder", to: &found)
    }
    if flags & LeadTable.latin != 0 { return latin(at: index, into: &found) }
    let word = words.longestMatch(in: text, behind: lead.node, at: index + length)
    // Only a span of time may begin with a mark: “十四五”期间.
    if flags & LeadTable.mark != 0, !isPeriod(word) {
      mark(scalar, at: index, length, &enclosure)
      found.tokens.append(Token(mark: scalar, range: index..<index + length))
      return index + length
    }
    let mayCount = flags & (LeadTable.number | LeadTable.period) != 0
    if mayCount || isPeriod(word),
      let end = number(at: index, flags, word: word, in: enclosure, into: &found)
    {
      return end
    }
    if flags & LeadTable.ordinal != 0, let end = ordinal(at: index, into: &found) { return end }
    guard let word else { return index + length }
    return taken(word, at: index, length, into: &found)
  }

  /// Adds a word and says where to go on.
  @inline(__always)
  private func taken(
    _ word: WordTrie.Match, at index: Int, _ length: Int, into found: inout Found
  ) -> Int {
    guard word.end <= block.upperBound else { return index + length }
    // 临江县城镇居民: 县 ends a name and 城镇 begins what is told of it, no 县城.
    if word.end == index + 6, text.has("城镇", at: index + 3) { return first(at: index, word, into: &found) }
    if word.end == index + 9, isYearOfMonths(word) { return first(at: index, word, into: &found) }
    return added(word, at: index, into: &found)
  }

  /// Adds only the first character of a word, because the rest of it belongs to what follows.
  @inline(never)
  private func first(at index: Int, _ word: WordTrie.Match, into found: inout Found) -> Int {
    guard let first = words.longestMatch(in: Array(text[index..<index + 3]), at: 0) else {
      return added(word, at: index, into: &found)
    }
    found.tokens.append(Token(word: scanner.vocabulary.classes[first.value], range: index..<index + 3))
    return index + 3
  }

  /// 较去年10月, 比上年四季度: 去年 begins a span of time that goes on behind it.
  @inline(__always)
  private func isYearOfMonths(_ word: WordTrie.Match) -> Bool {
    guard word.end < text.count, text.has("年", endingAt: word.end) else { return false }
    let digits = text[word.end...].prefix(3).prefix { ScalarClass.isDigit(UInt32($0)) }
    let end = digits.endIndex
    if digits.isEmpty { return Self.parts.begins(in: text, at: end) }
    // 较上年28899万元.
    return digits.count < 3 && (text.has("月", at: end) || end < text.count && text[end] == 0x2D)
  }

  private static let parts = HanWords([
    "一季", "二季", "三季", "四季", "第", "前", "上半", "下半", "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月",
    "十一月", "十二月",
  ])

  @inline(__always)
  private func added(_ word: WordTrie.Match, at index: Int, into found: inout Found) -> Int {
    let classes = scanner.vocabulary.classes[word.value]
    // 四川 holds a numeral that is none, and is a place; 千人率 is a rate.
    if classes.contains(.name), classes.isDisjoint(with: [.place, .rate]) {
      return add(.name, index..<word.end, rule: "name", to: &found)
    }
    found.tokens.append(Token(word: classes, range: index..<word.end))
    return word.end
  }

  func add(_ kind: Mention.Kind, _ range: Range<Int>, rule: String, to found: inout Found) -> Int {
    found.tokens.append(Token(mention: found.mentions.count, of: kind, range: range))
    found.mentions.append(Mention(kind, range: range, rule: rule))
    return range.upperBound
  }

  // MARK: Quotations

  private func mark(_ scalar: UInt32, at index: Int, _ length: Int, _ enclosure: inout Enclosure) {
    switch scalar {
    case 0x201C:
      if let end = closing(0x201D, from: index + length, within: 12) { enclosure.quotationEnd = end }
    case 0x300A:
      if let end = closing(0x300B, from: index + length, within: 60) { enclosure.titleEnd = end }
    default: break
    }
  }

  private func closing(_ scalar: UInt32, from start: Int, within scalars: Int) -> Int? {
    var index = start
    for _ in 0...scalars {
      guard index < block.upperBound else { return nil }
      let (next, length) = text.scalar(at: index)
      if next == scalar { return index }
      index += length
    }
    return nil
  }

  // MARK: Names in Latin letters

  /// A run of letters, digits and signs that begins with a letter: G5511, PM2.5, CO2, www.example.cn/a/2022.
  private func latin(at start: Int, into found: inout Found) -> Int {
    var index = start
    while index < block.upperBound, isLatinPart(index) { index += 1 }
    let isAddress = text.has("www", at: start) && index > start + 3
    if isAddress || text.has("://", at: index) || index < text.count && text[index] == 0x40 {
      while index < block.upperBound, text[index] > 0x20, text[index] < 0x7F, !isMark(text[index]) {
        index += 1
      }
    }
    return add(.name, start..<(acronym(start..<index) ?? index), rule: "latin-name", to: &found)
  }

  /// 完成GDP4408.1亿元: where the letters end that only name what the digits behind them count, as a scale or a unit
  /// behind these says; PM2.5 and G5511 are names.
  private func acronym(_ name: Range<Int>) -> Int? {
    guard name.upperBound < text.count,
      ["亿", "万", "元", "%"].contains(where: { text.has($0, at: name.upperBound) })
    else { return nil }
    let letters = text[name].prefix { (0x41...0x5A).contains($0) }
    guard letters.count == 3, letters.endIndex < name.upperBound,
      Self.measures.contains(where: { text.has($0, at: name.lowerBound) }),
      text[letters.endIndex..<name.upperBound].allSatisfy({ ScalarClass.isDigit(UInt32($0)) || $0 == 0x2E })
    else { return nil }
    return letters.endIndex
  }

  private static let measures: [StaticString] = ["GDP", "CPI", "PPI", "GNP", "FDI", "PMI", "LPR"]

  private func isLatinPart(_ index: Int) -> Bool {
    let byte = UInt32(text[index])
    if ScalarClass.isLatin(byte) || ScalarClass.isDigit(byte) { return true }
    guard byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x5F, index + 1 < text.count else {
      return false
    }
    return ScalarClass.isDigit(UInt32(text[index + 1])) || ScalarClass.isLatin(UInt32(text[index + 1]))
  }

  /// Marks that end an address: , ; ( ) " '.
  private func isMark(_ byte: UInt8) -> Bool { [0x2C, 0x3B, 0x28, 0x29, 0x22, 0x27].contains(byte) }
}
