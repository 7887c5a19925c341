/// Finds announced counts with the things that the text names.
struct AnnouncedCounts {
  let text: CheckedText

  /// An announced count and what was counted.
  struct Count {
    /// The index of the figure that announces.
    var figure: Int
    /// How many things the text names.
    var named: Int
    /// What the working says.
    var working: String
  }

  /// The counts that the text does not bear out.
  func all() -> [Count] {
    let later = namedLater()
    return text.figures.indices.filter(isSmallCount).compactMap { listInFront($0) ?? later[$0] }
      + complements()
  }

  private func isSmallCount(_ index: Int) -> Bool {
    let figure = text.figures[index]
    return text.isLevel(index) && !text.isCell(index) && figure.quantity.dimension == .count
      && figure.quantity.bound == .exact && figure.quantity.value.exponent == 0
      && (2...10).contains(figure.quantity.value.coefficient)
  }

  private func value(_ index: Int) -> Int { Int(text.figures[index].quantity.value.coefficient) }

  /// 东园、西园、南园三个园区: the list right in front of a count written in words.
  ///
  /// Figures in digits behind a list count something else as a rule: 道路、管网5处.
  private func listInFront(_ index: Int) -> Count? {
    let lead = text.clauseLead(index).parts(separatedBy: [Array(":".utf8), Array("。".utf8)]).last ?? []
    // What is counted stands behind the number, or in its unit as in 三个方面.
    let isSaid = text.figures[index].quantity.unit.utf8.count >= 6 || text.tail(index).first ?? 0 >= 0x80
    guard let list = Enumeration(endOf: lead), isSaid else { return nil }
    // What is named one by one is counted in digits too: 城关镇、柳林镇2个单位, 东街幼儿园、西街幼儿园2所.
    let isWord =
      text.document.text[text.figures[index].range.lowerBound] >= 0x80 || list.isOfOneKind
      || RelationWords.standard[.named].contains { text.tail(index).starts(with: $0) }
    let count = value(index)
    let isWrong = list.isOpen ? list.count.lowerBound > count : isWord && !list.count.contains(count)
    guard isWrong else { return nil }
    return Count(
      figure: index, named: list.count.upperBound,
      working: "前面列出\(list.count.upperBound)项，写的是\(text.term(index).words)")
  }

  /// 共获得5张蓝牌, and further down 甲工作获得蓝牌: each place that names a holder counts.
  private func namedLater() -> [Int: Count] {
    let announced = text.figures.indices.filter { isSmallCount($0) && text.clauseLead($0).contains(.won) }
    let things = Dictionary(grouping: announced) { thing(behind: $0) ?? "" }.filter { !$0.key.isEmpty }
    var counts: [Int: Count] = [:]
    for (thing, figures) in things.sorted(by: { $0.key < $1.key }).prefix(Self.mostThings) {
      var namings = namings(of: thing)[...]
      var named = namings.reduce(0) { $0 + $1.holders }
      for index in figures {
        while let first = namings.first, first.place < text.figures[index].range.upperBound {
          named -= first.holders
          namings = namings.dropFirst()
        }
        let count = value(index)
        guard named > 0, named != count else { continue }
        counts[index] = Count(
          figure: index, named: named,
          working: "写的是\(text.term(index).words)\(thing)，文中点名的只数出\(named)项，差\(abs(count - named))")
      }
    }
    return counts
  }

  /// No report announces more kinds of prizes; each costs a walk over the text.
  private static let mostThings = 8

  /// Where somebody is said to have won something, in the order of the text, and how many they are.
  private func namings(of thing: String) -> [(place: Int, holders: Int)] {
    let document = text.document
    let won = RelationWords.standard[.won].map { $0 + Array(thing.utf8) }
    return document.blocks.filter { $0.role == .main }.flatMap { block in
      document.text[block.range].parts(separatedBy: Self.clauseEnds).compactMap { clause in
        guard let verb = won.first(where: { clause.contains(word: $0) }) else { return nil }
        let front = clause.parts(separatedBy: [verb])[0]
        let isEach = front.contains(.each)
        return (
          clause.startIndex, isEach ? front.parts(separatedBy: RelationWords.standard[.joins]).count : 1
        )
      }
    }
  }

  /// The two characters of the thing behind a count, where a clause ends with it.
  private func thing(behind index: Int) -> String? {
    let tail = text.tail(index).prefix { $0 >= 0x80 }
    let words = String(decoding: tail, as: UTF8.self).split { "，。、；".contains($0) }.first ?? ""
    return words.unicodeScalars.count == 2 ? String(words) : nil
  }

  /// 6个旗县、甲区、乙局和20家部门作现场述职。其他69个单位作书面述职: with those named one by one they make
  /// the number of units that the text gives elsewhere.
  private func complements() -> [Count] {
    text.figures.indices.compactMap { rest -> Count? in
      guard text.isLevel(rest), text.figures[rest].quantity.dimension == .count,
        (RelationWords.standard[.rest] + RelationWords.standard[.others])
          .contains(where: { text.lead(rest).elementsEqual($0) }),
        let noun = RelationWords.standard[.kind].first(where: { isNamed(rest, as: $0) }),
        let first = text.earlier(than: rest).last, let spoken = listed(first)
      else { return nil }
      let sum = spoken + value(rest)
      let totals = text.figures.indices.filter {
        text.isLevel($0) && $0 != rest && isNamed($0, as: noun) && value($0) > max(spoken, value(rest))
      }
      guard let total = totals.first(where: { abs(value($0) - sum) * 10 <= sum }),
        !totals.contains(where: { value($0) == sum })
      else { return nil }
      return Count(
        figure: total, named: sum,
        working: "\(spoken)+\(value(rest))=\(sum)，写的是\(text.term(total).words)，差\(abs(value(total) - sum))")
    }
  }

  private static let clauseEnds = [",", "。", ";"].map { Array($0.utf8) }

  private func isNamed(_ index: Int, as noun: [UInt8]) -> Bool {
    let figure = text.figures[index]
    return figure.quantity.dimension == .count && figure.quantity.bound == .exact
      && figure.quantity.value.exponent == 0 && figure.quantity.value.coefficient < 1_000_000
      && text.tail(index).prefix(24).contains(word: noun)
  }

  /// The things of the sentence that ends with a figure: its counts, and one for each name beside them.
  private func listed(_ last: Int) -> Int? {
    let all = Array(text.before(last)) + [last]
    guard all.allSatisfy({ text.isLevel($0) && text.figures[$0].quantity.dimension == .count })
    else { return nil }
    var sum = 0
    for (place, index) in all.enumerated() {
      sum += value(index)
      guard place > 0 else { continue }
      let between = text.lead(index)
      guard !between.contains(UInt8(ascii: ",")) else { return nil }
      // The piece in front of the first 、 belongs to the count before it, the last to this one.
      sum += max(0, between.parts(separatedBy: RelationWords.standard[.joins]).count - 2)
    }
    return all.count > 1 ? sum : nil
  }
}
