/// Names of what there is on a day: 人口, 余额.
enum Stocks {
  private static let words: [[UInt8]] = VocabularyTable(
    name: "stocks.tsv", bytes: PackageResources.stocks_tsv
  ).rows.map { Array($0[0].utf8) }

  /// Whether a name is one of such.
  static func name(_ indicator: String) -> Bool {
    let name = Array(indicator.utf8)
    return words.contains { word in
      name.count >= word.count
        && (0...name.count - word.count).contains { name[$0..<$0 + word.count] == word[...] }
    }
  }
}
