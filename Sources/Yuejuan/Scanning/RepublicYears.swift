/// Tells whether a text counts its years from the founding of the Republic: its 97年 is 2008.
enum RepublicYears {
  /// 民国100年 and 101年3月 say so at once; 98年8月18日, 97年底 and 九十一年度 where there are two of them in traditional
  /// script, because one may be of the last century.
  static func areMeant(in document: Document, _ mentions: [Mention]) -> Bool {
    var short = 0
    for mention in mentions {
      guard case .period(let expression) = mention.kind, case .stated(let year) = expression.year else {
        continue
      }
      let start = mention.range.lowerBound
      if document.text.has("民国", at: start) || document.text.has("民國", at: start) { return true }
      switch digits(of: mention, in: document.text) {
      case 3 where document.text[start] == 0x31: return true
      case 0
      where document.isTraditional && isNumeral(at: start, in: document.text) && !isOfHongKong(document.text):
        if let date = document.metadata.date, year > date.year + 1 { return false }
        short += 1
        if short == 2 { return true }
      case 2 where document.isTraditional && document.text[start] >= 0x38 && !isOfHongKong(document.text):
        // 98年8月 in a text of 1999 is of the last century.
        if let date = document.metadata.date, year > date.year { return false }
        short += 1
        if short == 2 { return true }
      default: break
      }
    }
    return false
  }

  /// Hong Kong's 97年 is 1997.
  private static func isOfHongKong(_ text: [UInt8]) -> Bool {
    (["本港", "港元", "回归"] as [StaticString]).contains { text.has($0, within: 0..<text.count) }
  }

  /// 九十一年度, 八十九年底: a year below two hundred in numerals; 九一年 may be of Hong Kong.
  private static func isNumeral(at start: Int, in text: [UInt8]) -> Bool {
    tens.begins(in: text, at: start)
  }

  private static let tens = HanWords(["六十", "七十", "八十", "九十", "一百"])

  /// How many digits the year has that a mention begins with; 0 for other mentions.
  private static func digits(of mention: Mention, in text: [UInt8]) -> Int {
    let digits = text[mention.range].prefix { ScalarClass.isDigit(UInt32($0)) }
    return text.has("年", at: digits.endIndex) ? digits.count : 0
  }
}
