/// Marks a total as planned where the same clause says how much of it is done: 108项民生实事办结88项.
enum PlannedTotals {
  /// Marks the totals among the figures of a block, which begin at an index.
  static func mark(_ figures: inout [Figure], from first: Int, in text: [UInt8]) {
    guard figures.count > first + 1 else { return }
    for index in first + 1..<figures.count {
      let (end, start) = (figures[index - 1].range.upperBound, figures[index].range.lowerBound)
      guard end <= start, start - end <= 48 else { continue }
      let between = end..<start
      let isDone =
        isPart(figures[index], of: figures[index - 1])
        && ["办结", "完成", "建成", "竣工", "已送"].contains { text.has($0, endingIn: between) }
        && !text[between].contains(0x2C)
      if isDone || isTask(figures[index - 1], completedBy: figures[index], between, text) {
        figures[index - 1].status = .plan
        figures[index - 1].period = figures[index - 1].period.map(ofWholeYear)
      }
    }
  }

  /// 改造任务3.8万座,完成3.9万座: a task is planned, where the clause behind it says what was done.
  private static func isTask(
    _ task: Figure, completedBy done: Figure, _ between: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    guard task.sentence == done.sentence, task.aspect == .level, task.status == .actual,
      done.aspect == .level && done.quantity.unit == task.quantity.unit || done.aspect == .completion
    else { return false }
    let isNamed = ["任务", "指标", "目标", "计划"].contains { task.indicator.text.hasSuffix($0) }
    return isNamed && text.has("完成", within: between)
  }

  /// What is planned for a year is for all of it, whatever part has gone by.
  private static func ofWholeYear(_ period: Period) -> Period {
    period.start == .first(of: 1, period.end.year) ? Period(year: period.end.year) : period
  }

  private static func isPart(_ part: Figure, of whole: Figure) -> Bool {
    whole.sentence == part.sentence && whole.aspect == .level && part.aspect == .level
      && whole.quantity.dimension == .count && whole.quantity.unit == part.quantity.unit
      && part.quantity.value <= whole.quantity.value && part.status == .actual
  }
}
