/// Finds running totals with the stretches of time that they are made of: 上月止累计 + 本月 = 本月止累计.
struct PeriodRelations {
  let text: CheckedText

  /// A relation for every amount whose period is two others' in one.
  func all() -> [Relation] {
    let groups = Dictionary(grouping: text.figures.indices.filter(isRunning)) { index in
      let figure = text.figures[index]
      return [
        figure.indicator.id ?? figure.indicator.text, figure.subject.id ?? figure.subject.text,
        figure.quantity.unit,
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

  private func relations(_ group: [Int]) -> [Relation] {
    group.compactMap { whole -> Relation? in
      guard let period = text.figures[whole].period else { return nil }
      for first in group where text.figures[first].period?.start == period.start {
        for second in group where text.figures[second].period?.end == period.end {
          guard first != whole, second != whole, follows(first, second) else { continue }
          return Relation(
            equation: Equation(
              reported: text.term(whole), made: .sum([text.value(first), text.value(second)])),
            isTotal: true)
        }
      }
      return nil
    }
  }

  /// Whether the second period begins on the day after the first one ends.
  private func follows(_ first: Int, _ second: Int) -> Bool {
    guard let end = text.figures[first].period?.end, let start = text.figures[second].period?.start else {
      return false
    }
    return end.next == start
  }
}

extension CalendarDate {
  /// The day after.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? (month < 12 ? .first(of: month + 1, year) : CalendarDate(year: year + 1, month: 1, day: 1))
  }
}
