/// Finds totals in running text with the parts that they are made of.
struct TotalRelations {
  let text: CheckedText

  /// A relation for every total whose parts the text gives.
  func all() -> [Relation] {
    text.figures.indices.filter { text.isLevel($0) && !text.isCell($0) }.compactMap { index in
      sumOfAbove(index) ?? sumBehind(index) ?? bracketed(index) ?? rest(index)
    }
  }

  /// 教育支出9亿元;卫生支出4亿元。上述两项合计13亿元: so many numbers of the sentences in front.
  private func sumOfAbove(_ total: Int) -> Relation? {
    let lead = text.lead(total)
    guard total > 0, lead.contains(.total), !text.lead(total - 1).isEmpty,
      text.sameSentence(total - 1, total),
      text.lead(total - 1).ends(with: .above), text.figures[total - 1].quantity.dimension == .count,
      text.term(total - 1).isExact, let word = lead.first(of: .total)
    else { return nil }
    let count = text.figures[total - 1].quantity.value
    let parts = text.earlier(than: total, limit: 40).filter { text.isLevel($0) && text.sameUnit($0, total) }
    guard count >= Number(2), count <= Number(12), Number(Int128(parts.count)) >= count else { return nil }
    let all = equation(total, Array(parts.suffix(Int(count.coefficient))))
    return Relation(equation: all, isTotal: true, name: String(decoding: word, as: UTF8.self))
  }

  /// 投资3亿元、贷款2亿元,合计5亿元.
  private func sumBehind(_ total: Int) -> Relation? {
    guard let word = text.clauseLead(total).first(of: .total), !text.isCutOff(before: total) else {
      return nil
    }
    let parts = text.before(total).filter { text.isLevel($0) && text.sameUnit($0, total) }
    guard parts.count >= 2 else { return nil }
    let equations = (0...parts.count - 2).map { equation(total, Array(parts[$0...])) }
    return Relation(
      equation: equations[0], alternatives: Array(equations.dropFirst()), isTotal: true,
      name: String(decoding: word, as: UTF8.self))
  }

  /// 监测对象98户(一类30户、二类40户、三类28户): a list in brackets right behind a number is all of it.
  private func bracketed(_ total: Int) -> Relation? {
    let bytes = document.text
    let end = text.figures[total].range.upperBound
    guard end < bytes.count, bytes[end] == UInt8(ascii: "("),
      let close = bytes[end...].prefix(400).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    var parts: [Int] = []
    for index in (total + 1)..<text.figures.count where text.figures[index].range.upperBound <= close {
      if text.lead(index).contains(.doing) { return nil }
      if text.isLevel(index), text.sameUnit(index, total) { parts.append(index) }
    }
    let inside = bytes[end..<close]
    guard parts.count >= 2, !inside.contains(.part), !inside.contains(word: "等".utf8) else { return nil }
    return Relation(equation: equation(total, parts), isTotal: true)
  }

  /// 项目256个,完工221个,其余35个: what is left of a pair in front.
  private func rest(_ rest: Int) -> Relation? {
    guard text.clauseLead(rest).contains(.rest) || isLeft(rest) else { return nil }
    let levels = (text.earlier(than: rest) + Array(text.before(rest)))
      .filter { text.isLevel($0) && text.sameUnit($0, rest) && text.figures[$0].quantity.bound == .exact }
    guard levels.count >= 2, let part = levels.last else { return nil }
    let wholes = levels.dropLast().filter { !text.isLess($0, than: part) }
    // Who says 其余 has said of what: without a whole in front there is nothing to be left.
    guard let whole = wholes.last, text.isLess(rest, than: whole)
    else { return nil }
    let parts = Array(levels.drop { $0 <= whole })
    let value = { (index: Int) in text.value(index, as: rest) }
    let made = Expression.difference(value(whole), .sum(parts.map(value)))
    let others = wholes.map { whole in
      Equation(reported: text.term(rest), made: .difference(value(whole), value(part)))
    }
    return Relation(
      equation: Equation(
        reported: text.term(rest), made: parts.count == 1 ? others[others.count - 1].made : made),
      alternatives: others, isTotal: true)
  }

  /// 剩余 of what was begun with in the sentence, where no ledger adds to it.
  private func isLeft(_ index: Int) -> Bool {
    text.clauseLead(index).contains(.left)
      && !text.before(index).contains { text.lead($0).contains(.opening) || text.lead($0).contains(.added) }
      && text.before(index).contains { text.lead($0).contains(.done) }
  }

  private var document: Document { text.document }

  private func equation(_ total: Int, _ parts: [Int]) -> Equation {
    Equation(reported: text.term(total), made: .sum(parts.map { text.value($0, as: total) }))
  }
}
