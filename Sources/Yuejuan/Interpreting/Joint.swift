/// What joins numbers that are told in one breath: 5.2%、6.3%和7%.
enum Joint {
  /// Whether nothing but a joint stands in a range.
  static func fills(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    words.isOne(in: text, range)
  }

  private static let words = HanWords(["、", "和", "与", "及", "以及", "或", "或者"])
}
