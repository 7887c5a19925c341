import Testing

@testable import Yuejuan

/// Texts that nobody means: they must not end the program.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "产值一亿亿亿亿亿亿元。",
    "产值九千九百九十九万亿亿亿亿亿元。",
    "产值九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九亿亿元。",
    "第一亿亿亿亿亿亿亿位。",
    "百分之一亿亿亿亿亿亿。",
    "一亿亿亿亿九千万分之九亿亿亿亿。",
    "九亿亿亿亿万分之八亿亿亿亿。",
  ])
  func aNumberBeyondAllMeasureIsNotFatal(text: String) {
    for figure in PlainDocument.figures(text) { #expect(figure.quantity.value > Number(0)) }
  }

  @Test(arguments: ["增加3人（12%）。", "（8.2%）", "减少1户（1%）", "（）", "由", "至5%。"])
  func aTextMayBeginWithAnything(text: String) {
    for figure in PlainDocument.figures(text) { #expect(figure.range.upperBound <= text.utf8.count) }
  }

  @Test(arguments: [
    "×", "*", "□", "截至", "截止到", "1亿", "1倍", "1%", "总产值1亿元，", " 千 1", "第一、", "廿", "一.", "(预计", "、一二三", "二、三百",
    "1小时2分钟",
  ])
  func aWordWrittenTenThousandTimesIsNoMoreThanSoManyFigures(word: String) {
    let text = String(repeating: word, count: 10_000)
    let figures = PlainDocument.figures(text)
    #expect(figures.count <= 10_000)
    #expect(figures.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }
}

/// Numbers that are too long to be read must not be read in part.
@Suite struct UnreadableNumberTests {
  @Test(arguments: [
    "投资0.00000000000000000000000000000000000001亿元",
    "投资123456789012345678901234567890123456789012345678901234567890元",
  ])
  func digitsTooManyForANumberAreNoFigure(text: String) {
    #expect(PlainDocument.figures(text).isEmpty)
  }

  @Test func aRatePastedFromASpreadsheetIsReadWhole() {
    #expect(
      PlainDocument.figures("增长12.3333333333333%").map(\.quantity.value.description) == ["12.3333333333333"])
  }
}
