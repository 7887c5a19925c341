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
    prefix(in: text, before: index, from: first)?.unit
  }

  /// Where the currency begins that ends in front of an offset, with the space in front of it: 约人民币500万元, 约 HK$3亿.
  static func start(in text: [UInt8], before index: Int, from first: Int) -> Int? {
    guard let prefix = prefix(in: text, before: index, from: first) else { return nil }
    return prefix.start > first && text[prefix.start - 1] == 0x20 ? prefix.start - 1 : prefix.start
  }

  @inline(__always)
  private static func prefix(
    in text: [UInt8], before index: Int, from first: Int
  ) -> (start: Int, unit: UnitName)? {
    let end = index > first && text[index - 1] == 0x20 ? index - 1 : index
    guard end > first, isLast[Int(text[end - 1])] else { return nil }
    for prefix in prefixes {
      let start = end - prefix.word.count
      if start >= first, text[start..<end].elementsEqual(prefix.word) { return (start, prefix.unit) }
    }
    return nil
  }
}
