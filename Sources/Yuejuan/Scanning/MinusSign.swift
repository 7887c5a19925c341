/// The sign of a number below zero: -3.2%, −5, 负0.4%.
enum MinusSign {
  /// Where the minus sign in front of a number stands, if it is one.
  static func start(in text: [UInt8], before index: Int, from first: Int) -> Int? {
    let start: Int
    if index > first, text[index - 1] == 0x2D {
      start = index - 1
    } else if text.has("−", endingAt: index), index - 3 >= first {
      start = index - 3
    } else if text.has("负", endingAt: index) || text.has("負", endingAt: index), index - 3 >= first {
      // 减负180亿元, 担负8项任务: what bears a load is not below zero.
      return burdens.ends(in: text, at: index) ? nil : index - 3
    } else {
      return nil
    }
    guard start > first else { return start }
    let (before, _) = text.scalar(at: text.scalarStart(before: start))
    let joins = ScalarClass.isDigit(before) || ScalarClass.isLatin(before) || before == 0x25 || before == 0x2D
    return joins || before == 0x29 ? nil : start
  }

  private static let burdens = HanWords(["减负", "担负", "肩负", "背负", "自负", "胜负", "欠负", "降负", "减負", "擔負"])
}
