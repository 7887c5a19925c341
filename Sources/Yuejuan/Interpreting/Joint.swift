/// What joins numbers that are told in one breath: 5.2%、6.3%和7%.
enum Joint {
  /// Whether nothing but a joint stands in a range.
  static func fills(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    if words.isOne(in: text, range) { return true }
    // 3.5%左右、6%左右.
    guard range.count > 6, bounds.begins(in: text, at: range.lowerBound) else { return false }
    return words.isOne(in: text, range.lowerBound + 6..<range.upperBound)
  }

  private static let bounds = HanWords(["左右", "以上", "以下", "以内"])

  private static let words = HanWords(["、", "和", "与", "及", "以及", "或", "或者"])
}
