/// How the names of payments end: 奖励, 津贴, 费.
enum Payments {
  private static let endings: [[UInt8]] = Vocabulary.paymentTable.rows.map { Array($0[0].utf8) }

  /// Whether a range of a text ends like the name of a payment.
  ///
  /// - Parameter isWord: Whether the ending must be a word of its own: 消费 is no payment, 生活护理费 is one.
  static func ends(_ text: [UInt8], _ range: Range<Int>, isWord: Bool = false) -> Bool {
    endings.contains { ending in
      ending.count <= range.count && (!isWord || ending.count >= 6)
        && text[range.upperBound - ending.count..<range.upperBound] == ending[...]
    }
  }
}
