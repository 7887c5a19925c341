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
    if lead.contains(.goal) {
      // 占一般公共预算支出的 names its whole, though 预算 is a word for a target.
      let whole = lead.contains(word: "占".utf8) ? share(rate, lead, levels, onlyNamed: true) : []
      return relation(rate, whole.isEmpty ? againstGoal(rate, levels) : whole)
    }
    if let stem = stem(of: lead) {
      let pairs = named(stem, levels, rate)
      return relation(rate, pairs.isEmpty && stem.elementsEqual("完成".utf8) ? onlyTarget(rate, levels) : pairs)
    }
    guard lead.contains(word: "占".utf8) else { return nil }
    let pairs = share(rate, lead, levels, onlyNamed: false)
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
        && !isOfOthers(part, than: $0)
    }
    if !planned.isEmpty { return planned.reversed().map { Pair(part: part, whole: $0, isGoal: true) } }
    let nearby = onlyTarget(rate, levels)
    if !nearby.isEmpty { return nearby }
    guard let id = text.figures[part].indicator.id else { return [] }
    // What is planned further down is planned for the time to come.
    let elsewhere = (targets[id] ?? []).filter { index in
      let figure = text.figures[index]
      return index < part && text.sameUnit(index, part) && figure.subject == text.figures[part].subject
        && figure.period?.end.year == text.figures[part].period?.end.year
    }.prefix(Self.mostTargets)
    return elsewhere.map { Pair(part: part, whole: $0, isGoal: true) }
  }

  /// 改造家庭400户,已完成352户,占任务的88%: the only other number of the sentence in the unit of what was done, or
  /// the only target of the paragraph in front.
  private func onlyTarget(_ rate: Int, _ levels: [Int]) -> [Pair] {
    guard let part = levels.last, part == rate - 1, text.figures[part].status == .actual else { return [] }
    let candidates = levels.dropLast().filter { text.sameUnit($0, part) && !isOfOthers(part, than: $0) }
    if candidates.count == 1, text.lead(part).contains(.already) {
      return [Pair(part: part, whole: candidates[0], isGoal: true)]
    }
    let planned = text.earlier(than: rate).filter {
      text.isLevel($0) && text.figures[$0].status == .plan && text.sameUnit($0, part)
    }
    guard candidates.isEmpty, planned.count == 1 else { return [] }
    return [Pair(part: part, whole: planned[0], isGoal: true)]
  }

  /// A report that states more targets of one indicator says nothing of which is meant.
  private static let mostTargets = 12

  /// The last two characters in front of 率 or 面: 开复工率 is about 复工, 亏损面 about 亏损.
  private func stem(of lead: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = lead.trimmed(of: .to)
    guard ["率", "面"].contains(where: { name.suffix(3).elementsEqual($0.utf8) }), name.count >= 9 else {
      return nil
    }
    return name.dropLast(3).suffix(6)
  }

  /// 项目256个,完工221个,完工率86.3%: the part is the number that was done what the rate is called for.
  private func named(_ stem: ArraySlice<UInt8>, _ levels: [Int], _ rate: Int) -> [Pair] {
    // Of any other rate than one of getting things done the word has to stand at the number: 合格316批次, but
    // 普惠性民办园5210人 is no 普惠.
    let isDone = RelationWords.standard[.done].contains {
      $0.elementsEqual(stem) || $0.suffix(6).elementsEqual(stem)
    }
    let done = levels.reversed().filter { level in
      let (lead, tail) = (text.lead(level), text.tail(level))
      return isDone
        ? lead.contains(word: stem) || tail.contains(word: stem)
        : lead.trimmed(of: .to).suffix(stem.count).elementsEqual(stem) || tail.starts(with: stem)
    }
    // Where the verb stands further in front, the number nearest to it is meant.
    let further = isDone ? levels.filter { text.reach($0).contains(word: stem) } : []
    return (done + further).lazy.map { wholes(of: $0, levels, rate) }.first { !$0.isEmpty } ?? []
  }

  private func wholes(of part: Int, _ levels: [Int], _ rate: Int) -> [Pair] {
    let inSentence = levels.filter { $0 < part && isWhole($0, of: part) && !isSubset(part, of: $0) }
    if !inSentence.isEmpty { return inSentence.reversed().map { Pair(part: part, whole: $0) } }
    let earlier = text.earlier(than: rate).filter {
      text.isLevel($0) && isWhole($0, of: part) && text.soundsAlike($0, part) && !isSubset(part, of: $0)
    }
    return earlier.reversed().map { Pair(part: part, whole: $0) }
  }

  /// 受理98件,咨询50件,占51.0%: the whole is one of the numbers in front.
  ///
  /// - Parameter onlyNamed: Whether only what 占 names will do.
  private func share(
    _ rate: Int, _ lead: ArraySlice<UInt8>, _ levels: [Int], onlyNamed: Bool
  ) -> [Pair] {
    guard let share = lead.behindLast("占"),
      let part = part(of: rate, by: text.clauseLead(rate).dropLast(share.count + 3), levels)
    else { return [] }
    let named = share.trimmed(of: .whole)
    if onlyNamed, named.isEmpty { return [] }
    let wholes = (text.earlier(than: rate).filter(text.isLevel) + levels.filter { $0 != part })
      .filter { isWhole($0, of: part) && !hasShare($0) }
    if named.isEmpty {
      // A list of parts goes on from part to part, so that the total is the outermost and not the nearest.
      let inSentence = wholes.filter { levels.contains($0) }
      return (inSentence.isEmpty ? wholes.suffix(1) : inSentence[...])
        .map { Pair(part: part, whole: $0) }
    }
    return wholes.filter { names(text.figures[$0].indicator.text, named) }
      .map { Pair(part: part, whole: $0) }
  }

  /// Whether a number has a share of its own behind it: then it is a part beside the others and no whole of them.
  private func hasShare(_ index: Int) -> Bool {
    let next = index + 1
    return next < text.figures.count && text.sameSentence(index, next)
      && text.figures[next].aspect == .share && text.figures[next].quantity.unit == "%"
  }

  /// Whether a part is of some of the things only: 项目103个,其中市级项目开工19个 tells nothing of all 103, while
  /// 其中开工19个 does.
  private func isSubset(_ part: Int, of whole: Int) -> Bool {
    let between = text.document.text[
      text.figures[whole].range.upperBound..<text.figures[part].range.lowerBound]
    guard between.count <= Self.farthest, let rest = between.behindLast("其中"),
      !rest.contains(word: "。".utf8), !rest.contains(UInt8(ascii: ";"))
    else { return false }
    let words = rest.drop { $0 == UInt8(ascii: ",") }.trimmed(of: .already)
    return !RelationWords.standard[.done].contains { words.starts(with: $0) }
  }

  /// So many bytes back nobody would look for the whole of a part.
  private static let farthest = 600

  /// Whether a part may be of other things than a target: of some of them, or of things that are counted in between.
  private func isOfOthers(_ part: Int, than whole: Int) -> Bool {
    guard whole < part else { return false }
    return isSubset(part, of: whole)
      || (whole + 1..<part).contains { text.figures[$0].quantity.dimension == .count && text.isLevel($0) }
  }

  /// The number in front, or the one that what stands in front of 占 in its clause names: 税收占比 is about 税收 only.
  private func part(of rate: Int, by name: ArraySlice<UInt8>, _ levels: [Int]) -> Int? {
    let name = name.trimmed(of: .whole)
    let isNamed = { (level: Int) in text.figures[level].indicator.text.utf8.starts(with: name) }
    if let last = levels.last, last == rate - 1, name.isEmpty || isNamed(last) { return last }
    return name.count < 6 ? nil : levels.last(where: isNamed)
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
  private static let mostParts = 40

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
        } else if role == .whole || role == .already, text.starts(with: word) {
          text = text.dropFirst(word.count)
          goesOn = true
        }
      }
    }
    return text
  }
}
