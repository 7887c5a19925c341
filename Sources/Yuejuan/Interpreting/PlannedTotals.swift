/// Marks a total as planned where the same clause says how much of it is done: 108项民生实事办结88项.
enum PlannedTotals {
  /// Marks the totals among the figures of a block, which begin at an index.
  static func mark(_ figures: inout [Figure], from first: Int, in text: [UInt8]) {
    guard figures.count > first + 1 else { return }
    for index in first + 1..<figures.count {
      let (end, start) = (figures[index - 1].range.upperBound, figures[index].range.lowerBound)
      guard end <= start, start - end <= 48 else { continue }
      let (total, part) = (index - 1, index)
      let isDone =
        start - end >= 6 && deeds.ends(in: text, at: start) && isPart(part, of: total, in: figures)
        // 已开工6.7万户、竣工4.2万户: a row, not a whole and its part.
        && !text.has(0x2C, within: end..<start) && !text.has("、", within: end..<start)
      // 改厕任务38283座,完成38649座,完成率101%: what was done is not the task.
      let isDeed = deeds.ends(in: text, at: figures[total].range.lowerBound)
      if isDone
        || !isDeed && isTask(total, completedBy: part, in: figures) && text.has("完成", within: end..<start)
      {
        figures[total].status = .plan
        figures[total].period = figures[total].period.map(ofWholeYear)
      }
    }
  }

  private static let deeds = HanWords(["办结", "完成", "建成", "竣工", "已送"])

  /// 改造任务3.8万座,完成3.9万座: a task is planned, where the clause behind it says what was done.
  private static func isTask(_ task: Int, completedBy done: Int, in figures: [Figure]) -> Bool {
    guard figures[task].sentence == figures[done].sentence, figures[task].aspect == .level,
      figures[task].status == .actual,
      figures[done].aspect == .level && figures[done].quantity.unitName == figures[task].quantity.unitName
        || figures[done].aspect == .completion
    else { return false }
    return tasks.end(figures[task].indicator.text)
  }

  private static let tasks = NameEndings(["任务", "指标", "目标", "计划"])

  /// What is planned for a year is for all of it, whatever part has gone by.
  private static func ofWholeYear(_ period: Period) -> Period {
    period.start == .first(of: 1, period.end.year) ? Period(year: period.end.year) : period
  }

  private static func isPart(_ part: Int, of whole: Int, in figures: [Figure]) -> Bool {
    figures[whole].sentence == figures[part].sentence && figures[whole].aspect == .level
      && figures[part].aspect == .level
      && [.count, .length, .area].contains(figures[whole].quantity.dimension)
      && figures[whole].quantity.unitName == figures[part].quantity.unitName
      && figures[part].quantity.value <= figures[whole].quantity.value && figures[part].status == .actual
  }
}
