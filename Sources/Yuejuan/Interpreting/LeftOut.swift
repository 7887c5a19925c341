/// What a figure is told without: 剔除一次性投入26亿元等因素后,增长13.7%.
enum LeftOut {
  private static let words = HanWords(["剔除", "剔出", "若剔除", "如剔除", "不考虑"])

  /// Whether a clause begins by saying what is left out.
  static func begins(in text: [UInt8], at clause: Int) -> Bool { words.begins(in: text, at: clause) }

  /// Whether a place lies in such a clause, which has ended before another.
  static func holds(_ place: Int, before other: Int, in text: [UInt8]) -> Bool {
    guard place < other else { return false }
    // What is left out stands near the beginning of its clause.
    let lowest = max(0, place - 48)
    let start = text.lastIndex(of: 0x2C, within: lowest..<place).map { $0 + 1 } ?? lowest
    return begins(in: text, at: start) && text.has(0x2C, within: place..<other)
  }
}
