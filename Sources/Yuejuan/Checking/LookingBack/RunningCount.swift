/// Tells counts that only grow within a year from others.
struct RunningCount {
  private let running = CheckingWords(.running)
  private let stock = CheckingWords(.stock)

  /// Whether a figure runs up from January: its sentence names a running span in front of it, or its clause
  /// says 累计, 完成, 办结 and the like; what is in stock (余额, 存栏) may fall.
  func isRunning(_ figure: Figure, in submission: Submission) -> Bool {
    guard let period = figure.period, period.isFromJanuary else { return false }
    let document = submission.document
    let block = document.blocks[figure.block].range
    let clause = document.stretch(around: figure.range, in: block, endedBy: .clause)
    let before = clause.lowerBound..<figure.range.lowerBound
    let words = Array((figure.subject.text + figure.indicator.text).utf8)
    if stock.occur(in: document.text, clause) || stock.occur(in: words, words.indices) { return false }
    return running.occur(in: document.text, before) || running.occur(in: words, words.indices)
      || hasRunningSpan(before: figure, in: submission)
  }

  /// 1至9月, 前三季度, 上半年; 截至 alone says only when it was counted.
  private func hasRunningSpan(before figure: Figure, in submission: Submission) -> Bool {
    let mentions = submission.mentions
    // Mentions stand in the order of the text.
    let first = mentions.partition(from: figure.sentence.lowerBound)
    return mentions[first...].prefix { $0.range.upperBound <= figure.range.lowerBound }.contains { mention in
      guard case .period(let expression) = mention.kind, case .months(let months) = expression.span else {
        return false
      }
      return months.lowerBound == 1 && months.count > 1
    }
  }
}

extension [Mention] {
  /// The number of the first mention that begins at an offset or behind it.
  fileprivate func partition(from offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
