/// Currencies that stand in front of their amount: ¥300万, 港币500万元, US$ 3亿.
enum CurrencyPrefix {
  /// Longest first, so that HK$ is not read as $.
  private static let prefixes = Vocabulary.currencyTable.rows
    .map { (word: Array($0[0].utf8), unit: UnitName($0[1])) }
    .sorted { $0.word.count > $1.word.count }

  /// For each byte whether a prefix ends with it.
  private static let isLast: [Bool] = {
    var isLast = [Bool](repeating: false, count: 256)
    for last in prefixes.compactMap(\.word.last) { isLast[Int(last)] = true }
    return isLast
  }()

  /// The unit of the currency that ends in front of an offset, one space passed over.
  static func unit(in text: [UInt8], before index: Int, from first: Int) -> UnitName? {
    let end = index > first && text[index - 1] == 0x20 ? index - 1 : index
    guard end > first, isLast[Int(text[end - 1])] else { return nil }
    return prefixes.first { prefix in
      end - prefix.word.count >= first && text[end - prefix.word.count..<end].elementsEqual(prefix.word)
    }?.unit
  }
}
