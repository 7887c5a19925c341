/// Gives each number of a list behind 分别 its own name.
///
/// In `城镇居民收入2.5万元,农村居民收入1.3万元,分别增长5.4%和7.6%` the first rate belongs to the first amount and the
/// second to the second; in `玉米和水稻分别增产3%和5%` the names are the parts of the phrase in front. 各 does the same
/// in Taiwan's writing.
struct Distribution {
  let text: [UInt8]
  let scan: Scan
  /// The names of the block.
  let entities: [Entity]
  /// Where the figures of the block begin; each has its site.
  let first: Int

  /// Renames the figures of a block that stand in lists behind 分别, and gives them the days that stand in a row there.
  func distribute(_ figures: inout [Figure], sites: [FigureSite], spans: [PeriodReading.Span]) {
    var index = 0
    while index < sites.count {
      let count = listLength(from: index, sites)
      let list = first + index..<first + index + count
      if count > 1, isRespective(sites[index]) {
        let isNamed = assign(&figures, list)
        let isOwned = assignSubjects(&figures, list, at: sites[index])
        if !isNamed, !isOwned {
          if let days = days(before: sites[index], spans, count: count) {
            assign(days, to: &figures, list)
          } else {
            assignMembers(&figures, list, at: sites[index])
          }
        }
      } else if count > 1, areOfEach(figures[first + index]) {
        assignAmounts(&figures, list)
      } else if count > 1, parts(of: figures[first + index].indicator.text, count: count) == nil,
        let years = yearsOfClause(before: sites[index], spans, count: count)
      {
        assign(years, to: &figures, list)
      }
      index += max(1, count)
    }
  }

  private func assign(_ days: [Period], to figures: inout [Figure], _ list: Range<Int>) {
    for (period, figure) in zip(days, list) { figures[figure].period = period }
  }

  /// How many numbers stand side by side from one on, joined by 、 or 和.
  private func listLength(from first: Int, _ sites: [FigureSite]) -> Int {
    var count = 1
    while first + count < sites.count {
      let site = sites[first + count]
      guard site.isJoined, site.sentence == sites[first].sentence else { break }
      count += 1
    }
    return count
  }

  /// 货物20亿吨、集装箱9万标箱,同比增长1%、6%: two rates side by side are of two things.
  private func areOfEach(_ figure: Figure) -> Bool {
    figure.aspect == .growth && figure.quantity.dimension == .percent
  }

  /// 2023年、2024年分别增长3%和4%, 2015和2016年增速分别为3.3%、0.5%: as many days in a row as there are numbers.
  private func days(before site: FigureSite, _ spans: [PeriodReading.Span], count: Int) -> [Period]? {
    guard let last = spans[..<site.spans].last, last.range.lowerBound >= site.sentence.lowerBound else {
      return nil
    }
    if last.part == .years, let years = last.period, years.end.year - years.start.year == count - 1 {
      return (years.start.year...years.end.year).map { Period(year: $0) }
    }
    if let quarters = quarters(of: last, count: count) { return quarters }
    let row = spans[..<site.spans].suffix(count)
    guard row.count == count,
      row.dropFirst().indices.allSatisfy({ index in
        Joint.fills(spans[index - 1].range.upperBound..<spans[index].range.lowerBound, of: text)
      })
    else { return nil }
    let days = row.compactMap(\.period)
    return days.count == count ? days : nil
  }

  /// 三、四季度分别增长3%和4%.
  private func quarters(of span: PeriodReading.Span, count: Int) -> [Period]? {
    guard text.has("季", within: span.range), let whole = span.period,
      whole == Period(year: whole.start.year, months: whole.start.month...whole.end.month),
      whole.end.month - whole.start.month + 1 == 3 * count
    else { return nil }
    return (0..<count).map { quarter in
      let first = whole.start.month + 3 * quarter
      return Period(year: whole.start.year, months: first...first + 2)
    }
  }

  /// 2018、2019和2020年预算数为2亿元、3亿元和4亿元: as many years as numbers say without 分别 that each has one.
  private func yearsOfClause(
    before site: FigureSite, _ spans: [PeriodReading.Span], count: Int
  ) -> [Period]? {
    guard let last = spans[..<site.spans].last, last.part == .years,
      last.range.upperBound <= site.range.lowerBound,
      case let between = last.range.upperBound..<site.range.lowerBound, !text.has(0x2C, within: between),
      !site.followsNumber,
      // 2022、2023年度省级、市级补助3亿元、2亿元: of others than the years.
      !text.has("、", within: between),
      entities[..<site.names].suffix(8).count(where: { between.contains($0.range.lowerBound) }) < 2
    else { return nil }
    // 2021-2022年收入: two years that a dash joins are one span.
    guard count > 2 || !text[last.range].contains(0x2D) && !text.has("至", within: last.range) else {
      return nil
    }
    return days(before: site, spans, count: count)
  }

  /// Gives the numbers of a list their names, and says whether they were told one by one.
  private func assign(_ figures: inout [Figure], _ list: Range<Int>) -> Bool {
    if let parts = parts(of: figures[list.lowerBound].indicator.text, count: list.count) {
      for (offset, index) in list.enumerated() {
        figures[index].indicator = Name(parts[offset])
        // 计划总投资、完成投资额分别为15亿元、4亿元.
        if parts[offset].hasPrefix("计划"), figures[index].status == .actual { figures[index].status = .plan }
      }
      return true
    }
    return assignAmounts(&figures, list)
  }

  /// Names a list by the amounts in front, where they are as many as the list is long, each with a name of its own.
  @discardableResult
  private func assignAmounts(_ figures: inout [Figure], _ list: Range<Int>) -> Bool {
    let amounts = list.lowerBound - list.count
    guard amounts >= first else { return false }
    // By index, because a slice would share the array, which then had to be copied to be changed.
    let before = amounts..<list.lowerBound
    let isOfPoints = figures[list.lowerBound].quantity.dimension == .point
    let name = figures[list.lowerBound].indicator.text
    guard
      before.allSatisfy({
        figures[$0].sentence == figures[list.lowerBound].sentence
          && (figures[$0].aspect == .level
            // 人均可支配收入2万元、人均纯收入1万元,分别增长9%和8%.
            || figures[$0].aspect == .ratio && figures[$0].quantity.dimension == .money
            // 失业率为2.7%,居民失业率为3.4%,按年分别下跌1.0及1.4个百分点.
            || isOfPoints && figures[$0].aspect != .change && figures[$0].quantity.dimension == .percent)
      }),
      // By bytes: characters would be put together anew for each.
      name.isEmpty
        || before.contains(where: {
          figures[$0].indicator.text.utf8.reversed().starts(with: name.utf8.reversed())
        }),
      before.allSatisfy({ index in
        !(index + 1..<list.lowerBound).contains { figures[$0].indicator == figures[index].indicator }
      })
    else { return false }
    for (offset, index) in list.enumerated() {
      figures[index].indicator = figures[amounts + offset].indicator
      figures[index].subject = figures[amounts + offset].subject
    }
    return true
  }

  /// The parts of `玉米和水稻`, `第一、二、三产业`, where there are as many as asked for.
  func parts(of phrase: String, count: Int) -> [String]? {
    let bytes = Array(phrase.utf8)
    let isEach = Self.each.ends(in: bytes, at: bytes.count)
    let end = bytes.count - (Self.ledBy.ends(in: bytes, at: bytes.count) ? 9 : isEach ? 3 : 0)
    var joints: [Int] = []
    // A character of three bytes fills its place, and nothing else begins inside it.
    for index in 0..<end where bytes[index] >> 4 == 0xE && Self.joints.begins(in: bytes, at: index) {
      joints.append(index)
    }
    guard joints.count + 1 == count else { return nil }
    let starts = [0] + joints.map { $0 + 3 }
    let ranges = zip(starts, joints + [end]).map { $0..<$1 }
    let shared = sharedNoun(of: ranges, in: bytes)
    let parts = ranges.map { range in
      String(
        decoding: bytes[range] + (range == ranges.last ? [] : rest(of: shared, behind: range, bytes)),
        as: UTF8.self)
    }
    return parts.allSatisfy { $0.unicodeScalars.count > 1 } ? parts : nil
  }

  /// 东盟、欧盟进出口, 城镇和农村居民人均可支配收入: the noun at the end, which all parts share.
  private func sharedNoun(of parts: [Range<Int>], in name: [UInt8]) -> Range<Int> {
    guard let last = parts.last, !parts.dropLast().contains(where: { Measures.ends(name, $0) }) else {
      return 0..<0
    }
    var start = last.lowerBound + 6
    while start < last.upperBound {
      if isNoun(start..<last.upperBound, of: name), Measures.ends(name, start..<last.upperBound) {
        // 东盟、欧盟货物进出口, 一、二、三产增加值: what so many characters stand for is told by as many.
        let length = parts[0].count
        let isAlike = length <= 6 && parts.dropLast().allSatisfy { $0.count == length }
        if isAlike { return last.lowerBound + length..<last.upperBound }
        // 第一、二、三产业增加值: only the first of the row has its 第.
        let isRow =
          name[parts[0]].starts(with: "第".utf8) && parts[1...].dropLast().allSatisfy { $0.count == 3 }
        return (isRow ? last.lowerBound + 3 : start)..<last.upperBound
      }
      start += name.scalar(at: start).length
    }
    return 0..<0
  }

  /// What the shared noun adds to a part, which may hold its beginning: 城镇居民 and 居民人均可支配收入.
  private func rest(of shared: Range<Int>, behind part: Range<Int>, _ name: [UInt8]) -> ArraySlice<UInt8> {
    let overlap = stride(from: min(part.count, shared.count), to: 0, by: -1).first {
      name[part.upperBound - $0..<part.upperBound].elementsEqual(name[shared.prefix($0)])
    }
    return name[shared.dropFirst(overlap ?? 0)]
  }

  /// Whether a range is a noun of the vocabulary, or an end of measures' names that is a word by itself.
  private func isNoun(_ range: Range<Int>, of name: [UInt8]) -> Bool {
    if range.count >= 6, Measures.isEnding(name, range) { return true }
    let vocabulary = Vocabulary.standard
    guard let word = vocabulary.wordTrie.longestMatch(in: name, at: range.lowerBound) else { return false }
    return word.end == range.upperBound && vocabulary.classes[word.value].contains(.common)
  }

  static let joints = HanWords(["、", "和", "与"])
  /// 食品类和衣着类分别以3%和5%的涨幅居前.
  private static let ledBy = HanWords(["分别以"])
  private static let each = HanWords(["各"])

  private func isRespective(_ site: FigureSite) -> Bool {
    site.leftTokens.contains { text.has("分别", at: scan.tokens[$0].range.lowerBound) } || isOfEach(site)
  }

  /// Whether 各 stands right in front of the number or of its verb: 甲、乙各增5%、6%, not 各县增5%.
  private func isOfEach(_ site: FigureSite) -> Bool {
    let verbs: [StaticString] = ["增", "减", "年增", "年减", "成长", "下降", "上升", "提高", "占", "为", "达"]
    let near = max(site.left.lowerBound, site.left.upperBound - 15)..<site.left.upperBound
    return near.contains { index in
      guard text.has("各", at: index) else { return false }
      let next = index + 3
      return next == site.left.upperBound || verbs.contains { text.has($0, at: next) }
    }
  }
}
