/// What parliament does to a sum of a budget: 原列6亿元,减列1亿元,改列为5亿元.
enum VotedWord {
  /// Where such a word stands in front of a number, or of the 为 that leads to it.
  ///
  /// - Parameter end: Where the words in front of the number end.
  static func range(before end: Int, in text: [UInt8]) -> Range<Int>? {
    let wordEnd = text.has("为", endingAt: end) ? end - 3 : end
    return words.ends(in: text, at: wordEnd) ? wordEnd - 6..<wordEnd : nil
  }

  private static let words = HanWords(["原列", "改列", "减列", "增列"])
}
