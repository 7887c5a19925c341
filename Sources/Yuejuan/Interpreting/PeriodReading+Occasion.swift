/// Occasions that a text speaks of as known: 此次集中开工, 此轮疫情, 当天.
extension PeriodReading {
  /// A block that names days or months, and the last of them.
  struct DatedBlock {
    var range: Range<Int>
    var span: Span
  }

  /// The block as one that later blocks may refer to.
  func dated(_ block: Block, _ spans: [Span]) -> DatedBlock? {
    let last = spans.last { span in
      switch span.part {
      case .days, .months, .firstMonths, .january: span.isAdverbial
      default: false
      }
    }
    return last.map { DatedBlock(range: block.range, span: $0) }
  }

  /// Whether a paragraph goes on with what the one before it told: 其中,…, 分产业看,….
  func goesOn(at start: Int) -> Bool {
    if Self.furthers.begins(in: text, at: start) { return true }
    guard Self.views.begins(in: text, at: start) else { return false }
    return stride(from: start + 6, through: start + 24, by: 3).contains { text.has("看,", at: $0) }
  }

  private static let furthers = HanWords(["其中", "此外", "同时", "另外", "具体看", "具体来看", "期内", "期间"])
  private static let views = HanWords(["分", "从", "按"])

  /// The occasion that a block speaks of before it names any days of its own.
  func occasion(openingBlock block: Int, _ earlier: DatedBlock?) -> Span? {
    guard scan.blockClasses[block].isSuperset(of: [.number, .occasion]) else { return nil }
    for token in scan.tokens[scan.blocks[block]] {
      if token.classes.contains(.occasion) {
        guard isSameDay(token.range) else { return occasion(token.range, earlier) }
        if let day = sameDay(token.range, earlier) { return day }
      }
      if token.classes.contains(.span) { return nil }
    }
    return nil
  }

  private func isSameDay(_ range: Range<Int>) -> Bool {
    text.has("当", at: range.lowerBound)
  }

  /// 当天: the day that the block before named.
  private func sameDay(_ range: Range<Int>, _ earlier: DatedBlock?) -> Span? {
    guard var day = earlier?.span, day.part == .days, let period = day.period, period.start == period.end,
      range.lowerBound == 0
        || !ScalarClass.isHan(text.scalar(at: text.scalarStart(before: range.lowerBound)).value),
      !Self.services.begins(in: text, at: range.upperBound)
    else { return nil }
    day.range = range
    return day
  }

  /// 当天申请、当天审核: how soon something is done, whichever day it is.
  private static let services = HanWords([
    "申请", "受理", "审核", "审批", "办", "送达", "送", "出", "可", "即", "完成", "累计", "率", "见效", "到账", "兑付",
  ])

  /// The days of an occasion: those of the block that speaks of it before, else days that nothing names.
  private func occasion(_ range: Range<Int>, _ earlier: DatedBlock?) -> Span {
    let noun = range.upperBound..<min(range.upperBound + 6, text.count)
    let isKnown = earlier.map { holds(noun, in: $0.range) } ?? false
    return Span(
      range: range, period: isKnown ? earlier?.span.period : nil,
      part: earlier?.span.part ?? .toDate, isOfStatedYear: earlier?.span.isOfStatedYear ?? false,
      isAdverbial: true,
      isWholeYear: false)
  }

  private func holds(_ words: Range<Int>, in range: Range<Int>) -> Bool {
    guard words.count == 6, range.count >= 6 else { return false }
    return (range.lowerBound...range.upperBound - 6).contains { start in
      text[start] == text[words.lowerBound] && text[start..<start + 6].elementsEqual(text[words])
    }
  }
}
