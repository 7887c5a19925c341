/// How the names of payments end: 奖励, 津贴, 费.
enum Payments {
  private static let endings = NameEndings(Vocabulary.paymentTable)

  /// Whether a range of a text ends like the name of a payment.
  ///
  /// - Parameter isWord: Whether the ending must be a word of its own: 消费 is no payment, 生活护理费 is one.
  static func ends(_ text: [UInt8], _ range: Range<Int>, isWord: Bool = false) -> Bool {
    endings.end(text, range, atLeast: isWord ? 6 : 0)
  }
}
