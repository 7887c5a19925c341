/// Finds running totals with the stretches of time that they are made of: 上月止累计 + 本月 = 本月止累计.
struct PeriodRelations {
  let text: CheckedText

  /// A relation for every amount whose period is two others' in one.
  func all() -> [Relation] {
    let groups = Dictionary(grouping: text.figures.indices.filter(isRunning)) { index in
      let figure = text.figures[index]
      return [
        figure.indicator.id ?? figure.indicator.text, figure.subject.id ?? figure.subject.text,
        text.measure(index),
      ]
    }
    return groups.values.flatMap(relations).sorted {
      $0.equation.reported.figure.range.lowerBound < $1.equation.reported.figure.range.lowerBound
    }
  }

  private func isRunning(_ index: Int) -> Bool {
    let figure = text.figures[index]
    return text.isLevel(index) && figure.status == .actual && figure.period != nil
      && (figure.periodStated || text.isCell(index)) && !figure.indicator.text.isEmpty
      && figure.quantity.bound == .exact
  }

  /// Each whole is compared with the first figure of each other period: a long table repeats its periods.
  private func relations(_ group: [Int]) -> [Relation] {
    var firsts: [(period: Period, figure: Int)] = []
    var seen: [Period: Int] = [:]
    for index in group {
      guard let period = text.figures[index].period, seen[period] == nil else { continue }
      seen[period] = index
      firsts.append((period, index))
    }
    return group.compactMap { whole -> Relation? in
      guard let period = text.figures[whole].period else { return nil }
      for first in firsts where first.period.start == period.start && first.period.end < period.end {
        guard let start = first.period.end.next, let second = seen[Period(start, period.end)] else {
          continue
        }
        return Relation(
          equation: Equation(
            reported: text.term(whole),
            made: .sum([text.value(first.figure, as: whole), text.value(second, as: whole)])),
          isTotal: true)
      }
      return nil
    }
  }
}

extension CalendarDate {
  /// The day after.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? (month < 12 ? .first(of: month + 1, year) : CalendarDate(year: year + 1, month: 1, day: 1))
  }
}
