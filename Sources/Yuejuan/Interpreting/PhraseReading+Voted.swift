/// What parliament does to a sum of a budget: how the sum is called.
extension PhraseReading {
  /// 业务总收入:原列6亿元,减列1亿元,改列为5亿元: what a colon parts from 原列 names what was and what became of it.
  ///
  /// - Parameter voted: Where 原列, 减列 or 改列 stands.
  func votedSum(_ voted: Range<Int>) -> Range<Int>? {
    guard let original = original(upTo: voted.lowerBound), original > 6, text[original - 1] == 0x3A else {
      return nil
    }
    let end = original - 1
    var start = end
    while start > 0, case let previous = text.scalarStart(before: start),
      ScalarClass.isHan(text.scalar(at: previous).value)
    {
      start = previous
    }
    return end - start >= 6 && !Self.leads.ends(in: text, at: end) ? start..<end : nil
  }

  /// What only leads to a resolution: 审查结果:原列6亿元.
  private static let leads = HanWords(["结果", "如下", "情况", "部分"])

  /// Where the last 原列 stands, not further back than a resolution is long.
  private func original(upTo end: Int) -> Int? {
    for index in stride(from: end, through: max(0, end - 900), by: -1) {
      if text.has("原列", at: index) { return index }
      // 业务总收入:…照列。业务总支出:减列1亿元: of another.
      if text[index] == 0x0A || text[index] == 0x3A || text.has("。", at: index) { return nil }
    }
    return nil
  }
}
