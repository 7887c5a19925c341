import Testing

@testable import Yuejuan

/// Numbers that are read at one go, which have to come out as the rules for all numbers read them.
struct PlainQuantityTests {
  private let quantities = Scanner.standard.quantities
  private let periods = Scanner.standard.periods

  @Test(arguments: ["7", "12", "9.9", "100", "2022", "2022.5", "1000000", "3.14159", "12345678901234567"])
  func aNumberIsTheSameHoweverItIsRead(digits: String) {
    for (index, unit) in quantities.vocabulary.units.map(\.name.text).enumerated() {
      for scale in ["", "万", "亿", "千", "百万", "万亿", "余"] {
        // Every unit with some of them, every one of them with many units.
        for turn in index..<index + 4 {
          expectSame("共" + digits + scale + unit + Self.tails[turn % Self.tails.count])
        }
      }
    }
  }

  /// What goes on with a number or its unit, and what does not.
  private static let tails = [
    "", ",", "。", "的", "以上", "(含)", "/吨", "/月", "半", "和15个工作日", "、3个", "至5个", "-8%", "3角", "五分", "分之一", "个亿",
    "亿", "时", "末", "来", " 6",
  ]

  private func expectSame(_ words: String) {
    let (text, start) = (Array(words.utf8), 3)
    guard let plain = quantities.plainQuantity(in: text, at: start) else { return }
    #expect(plain == quantities.quantity(in: text, at: start), "\(words)")
    #expect(periods.period(in: text, at: start) == nil, "\(words)")
  }

  @Test(arguments: ["256亿元", "9.9%", "41项", "3.5万人", "12个"])
  func mostNumbersAreReadAtOneGo(words: String) {
    let reading = quantities.plainQuantity(in: Array((words + "。").utf8), at: 0)
    #expect(reading?.end == words.utf8.count)
  }

  @Test(arguments: ["2022年", "5至8万人", "3,500人", "6.5万", "100元以上", "3月5日", "12亿5000万元", "8点30分", "20个和15个工作日"])
  func whatGoesOnIsLeftToTheRulesForIt(words: String) {
    #expect(quantities.plainQuantity(in: Array((words + "。").utf8), at: 0) == nil)
  }
}
