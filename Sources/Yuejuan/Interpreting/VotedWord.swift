/// What parliament does to a sum of a budget: 原列6亿元,减列1亿元,改列为5亿元.
enum VotedWord {
  /// Where such a word stands in front of a number, or of the 为 that leads to it.
  ///
  /// - Parameter end: Where the words in front of the number end.
  static func range(before end: Int, in text: [UInt8]) -> Range<Int>? {
    let wordEnd = text.has("为", endingAt: end) ? end - 3 : end
    return words.ends(in: text, at: wordEnd) ? wordEnd - 6..<wordEnd : nil
  }

  /// 增列第1目「罚金」100万元: where such a word opens what is said in front of a number.
  static func opens(_ words: Range<Int>, in text: [UInt8]) -> Bool {
    let start =
      words.lowerBound < text.count && text[words.lowerBound] == 0x20
      ? words.lowerBound + 1 : words.lowerBound
    return Self.words.begins(in: text, at: start)
  }

  /// 减列「服务成本」200万元: whether a sum, or what is named behind the word, is taken away or added.
  static func turn(in left: Range<Int>, of text: [UInt8]) -> Direction? {
    var end = left.upperBound
    while end - left.lowerBound >= 6 {
      if text.has("列", endingAt: end), end == left.upperBound || objects.begins(in: text, at: end) {
        if text.has("减列", endingAt: end) { return .down }
        if text.has("增列", endingAt: end), !text.has("新增列", endingAt: end) { return .up }
      }
      end = text.scalarStart(before: end)
    }
    return nil
  }

  private static let objects = HanWords(["「", "“", "第"])

  /// 增列资金3亿元已拨付: whether what follows tells that it is done, so that no parliament votes on it.
  static func isDone(behind words: Range<Int>, in text: [UInt8]) -> Bool {
    done.stand(in: text, within: words)
  }

  private static let done = HanWords(["已", "到位", "拨付", "收回"])
  private static let words = HanWords(["原列", "改列", "减列", "增列"])
}
