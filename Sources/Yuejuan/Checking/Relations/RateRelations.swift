/// Finds the part and the whole of a completion rate, a share or a named rate such as 完工率.
struct RateRelations {
  let text: CheckedText
  /// By indicator, the targets that the report states.
  private let targets: [String: [Int]]

  init(text: CheckedText) {
    self.text = text
    let planned = text.figures.indices.filter { text.figures[$0].status == .plan && text.isLevel($0) }
    targets = Dictionary(grouping: planned) { text.figures[$0].indicator.id ?? "" }
  }

  /// A relation for every rate whose part and whole the text gives.
  func all() -> [Relation] {
    text.figures.indices.filter(isRate).compactMap(relation)
  }

  private func isRate(_ index: Int) -> Bool {
    let figure = text.figures[index]
    let aspects: Set<Aspect> = [.completion, .share, .ratio]
    return figure.quantity.unit == "%" && aspects.contains(figure.aspect) && !text.isCell(index)
      && figure.quantity.high == nil
  }

  private func relation(_ rate: Int) -> Relation? {
    let lead = text.lead(rate)
    let levels = text.before(rate).filter(text.isLevel)
    if let pair = numberInFront(rate, lead, levels) { return relation(rate, [pair]) }
    if lead.contains(.goal) { return relation(rate, againstGoal(rate, levels)) }
    if let stem = stem(of: lead) { return relation(rate, named(stem, levels, rate)) }
    guard lead.contains(word: "占".utf8) else { return nil }
    let pairs = share(rate, lead, levels)
    var relation = relation(rate, pairs)
    relation?.otherBase = pairs.first.flatMap { listed(rate, $0) }
    return relation
  }

  private struct Pair {
    var part: Int
    var whole: Int
    /// Whether the whole is a target, which is what it says and no bound.
    var isGoal = false
  }

  private func relation(_ rate: Int, _ pairs: [Pair]) -> Relation? {
    let equations = pairs.map { pair in
      let whole = pair.isGoal ? text.term(pair.whole).asTarget : text.term(pair.whole)
      return Equation(
        reported: text.term(rate), made: .percent(text.value(pair.part, as: pair.whole), of: .term(whole)))
    }
    guard let first = equations.first else { return nil }
    return Relation(equation: first, alternatives: Array(equations.dropFirst()))
  }

  /// 完成投资256亿元,完成全年322亿元目标任务的80%: the whole stands right in front of 的.
  private func numberInFront(_ rate: Int, _ lead: ArraySlice<UInt8>, _ levels: [Int]) -> Pair? {
    guard let whole = levels.last, whole == rate - 1, lead.contains(word: "的".utf8),
      !lead.contains(UInt8(ascii: ",")), lead.count <= 60
    else { return nil }
    return levels.dropLast().last { text.sameUnit($0, whole) }.map {
      Pair(part: $0, whole: whole, isGoal: true)
    }
  }

  /// 目标35亿元,下达36.64亿元,占目标值的105%; or a target that stands elsewhere in the report.
  private func againstGoal(_ rate: Int, _ levels: [Int]) -> [Pair] {
    guard let part = levels.last(where: { text.figures[$0].status == .actual }) else { return [] }
    let planned = levels.filter {
      text.figures[$0].status != .actual && text.sameUnit($0, part) && $0 != part
    }
    if !planned.isEmpty { return planned.reversed().map { Pair(part: part, whole: $0, isGoal: true) } }
    guard let id = text.figures[part].indicator.id else { return [] }
    let elsewhere = (targets[id] ?? []).filter { index in
      let figure = text.figures[index]
      return text.sameUnit(index, part) && figure.subject == text.figures[part].subject
        && figure.period?.end.year == text.figures[part].period?.end.year
    }.prefix(Self.mostTargets)
    return elsewhere.map { Pair(part: part, whole: $0, isGoal: true) }
  }

  /// A report that states more targets of one indicator says nothing of which is meant.
  private static let mostTargets = 12

  /// The last two characters in front of 率: 开复工率 is about 复工.
  private func stem(of lead: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = lead.trimmed(of: .to)
    guard name.suffix(3).elementsEqual("率".utf8), name.count >= 9 else { return nil }
    return name.dropLast(3).suffix(6)
  }

  /// 项目256个,完工221个,完工率86.3%: the part is the number that was done what the rate is called for.
  private func named(_ stem: ArraySlice<UInt8>, _ levels: [Int], _ rate: Int) -> [Pair] {
    let done = levels.reversed().filter {
      text.lead($0).contains(word: stem) || text.tail($0).contains(word: stem)
    }
    // Where the verb stands further in front, the number nearest to it is meant.
    let further = levels.filter { text.reach($0).contains(word: stem) }
    return (done + further).lazy.map { wholes(of: $0, levels, rate) }.first { !$0.isEmpty } ?? []
  }

  private func wholes(of part: Int, _ levels: [Int], _ rate: Int) -> [Pair] {
    let inSentence = levels.filter { $0 < part && isWhole($0, of: part) }
    if !inSentence.isEmpty { return inSentence.reversed().map { Pair(part: part, whole: $0) } }
    let earlier = text.earlier(than: rate).filter {
      text.isLevel($0) && isWhole($0, of: part) && text.soundsAlike($0, part)
    }
    return earlier.reversed().map { Pair(part: part, whole: $0) }
  }

  /// 受理98件,咨询50件,占51.0%: the whole is one of the numbers in front.
  private func share(_ rate: Int, _ lead: ArraySlice<UInt8>, _ levels: [Int]) -> [Pair] {
    guard let part = levels.last, part == rate - 1, let share = lead.behindLast("占"),
      isSpokenOf(part, by: text.clauseLead(rate).dropLast(share.count + 3))
    else { return [] }
    let named = share.trimmed(of: .whole)
    let wholes = (text.earlier(than: rate).filter(text.isLevel) + levels.dropLast())
      .filter { isWhole($0, of: part) }
    if named.isEmpty {
      // A list of parts goes on from part to part, so that the total is the outermost and not the nearest.
      let inSentence = wholes.filter { levels.contains($0) }
      return (inSentence.isEmpty ? wholes.suffix(1) : inSentence[...])
        .map { Pair(part: part, whole: $0) }
    }
    return wholes.filter { names(text.figures[$0].indicator.text, named) }
      .map { Pair(part: part, whole: $0) }
  }

  /// Whether what stands in front of 占 in its clause leaves the number in front as the part: 税收占比 is
  /// about 税收 only.
  private func isSpokenOf(_ part: Int, by name: ArraySlice<UInt8>) -> Bool {
    let name = name.trimmed(of: .whole)
    return name.isEmpty || text.figures[part].indicator.text.utf8.starts(with: name)
  }

  /// The rate as a share of all that the paragraph lists behind the whole.
  private func listed(_ rate: Int, _ pair: Pair) -> Equation? {
    let block = text.figures[rate].block
    let parts = (pair.whole + 1..<text.figures.count).prefix { text.figures[$0].block == block }
      .prefix(Self.mostParts).filter { text.isLevel($0) && text.sameUnit($0, pair.whole) }
    guard parts.count >= 2, parts.contains(pair.part) else { return nil }
    return Equation(
      reported: text.term(rate),
      made: .percent(
        text.value(pair.part, as: pair.whole), of: .sum(parts.map { text.value($0, as: pair.whole) })))
  }

  /// So many parts a list of shares has at most.
  private static let mostParts = 100

  private func isWhole(_ whole: Int, of part: Int) -> Bool {
    text.sameUnit(whole, part) && !text.isLess(whole, than: part)
  }

  /// Whether an indicator is what 占 names: both end alike and one holds the other.
  private func names(_ indicator: String, _ named: ArraySlice<UInt8>) -> Bool {
    let words = Array(indicator.utf8)
    guard words.count >= 6 else { return false }
    return named.contains(word: words) || words[...].contains(word: named)
  }
}

extension ArraySlice<UInt8> {
  /// The text behind the last place of a word; `nil` where it does not stand there.
  fileprivate func behindLast(_ word: String) -> ArraySlice<UInt8>? {
    let count = word.utf8.count
    guard self.count >= count else { return nil }
    let place = (startIndex...endIndex - count).last { self[$0...].starts(with: word.utf8) }
    return place.map { self[($0 + count)...] }
  }

  /// The text without words of a role at its ends.
  fileprivate func trimmed(of role: RelationWords.Role) -> ArraySlice<UInt8> {
    var text = self
    var goesOn = true
    while goesOn {
      goesOn = false
      for word in RelationWords.standard[role] {
        if text.count >= word.count, text.suffix(word.count).elementsEqual(word) {
          text = text.dropLast(word.count)
          goesOn = true
        } else if role == .whole, text.starts(with: word) {
          text = text.dropFirst(word.count)
          goesOn = true
        }
      }
    }
    return text
  }
}
