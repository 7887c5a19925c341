import Testing

@testable import Yuejuan

@Suite struct UnitRatioTests {
  @Test(
    arguments: [
      ("30", "亩", "公顷", "2"), ("1", "公顷", "亩", "15"), ("2", "平方公里", "亩", "3000"),
      ("1.5", "吨", "公斤", "1500"), ("743.5", "公斤", "斤", "1487"), ("3", "斤", "千克", "1.5"),
      ("66900", "千瓦时", "万度", "6.69"), ("5", "兆瓦", "万千瓦", "0.5"), ("45600000", "元", "万元", "4560"),
      ("45600000", "元", "亿元", "0.456"), ("12", "万元", "元", "120000"), ("2.5", "公里", "千米", "2.5"),
      ("90", "分钟", "小时", "1.5"), ("18", "月", "年", "1.5"), ("2", "季度", "月", "6"),
      ("25", "基点", "百分点", "0.25"), ("6.4", "‰", "%", "0.64"), ("3", "万件", "件", "30000"),
      ("500", "名", "人", "500"), ("9", "吉焦", "千瓦时", "2500"), ("40", "立方米", "方", "40"),
      ("7.5", "吨/公顷", "公斤/亩", "500"), ("0.52", "元/度", "元/千瓦时", "0.52"), ("-2", "公里", "米", "-2000"),
    ])
  func unitsOfOneKindConvertExactly(value: String, unit: String, other: String, expected: String) throws {
    let number = try #require(Number(decimal: value))
    let converted = try #require(Self.quantity(number, unit).converted(to: other))
    #expect(converted.value == Number(decimal: expected))
    #expect(converted.unit == other)
  }

  @Test(
    arguments: [
      ("元", "美元"), ("人", "人次"), ("户", "家"), ("天", "月"), ("天", "工作日"), ("千瓦", "千瓦时"), ("%", "百分点"),
      ("吨", "吨标准煤"), ("元/吨", "元"), ("元/吨", "元/亩"), ("", "元"), ("倍", "%"),
    ])
  func unitsOfTwoKindsDoNotConvert(unit: String, other: String) {
    #expect(UnitRatio(from: unit, to: other) == nil)
    #expect(Self.quantity(Number(1), unit).converted(to: other) == nil)
    #expect(Self.quantity(Number(1), unit).isLess(than: Self.quantity(Number(2), other)) == nil)
  }

  @Test func whatNoDecimalCanSayIsRounded() throws {
    let converted = try #require(Self.quantity(Number(100), "平方米").converted(to: "亩"))
    #expect(converted.value.description == "0.150")
    let odd = try #require(Self.quantity(Number(10), "亩").converted(to: "平方米"))
    #expect(odd.value.description == "6666.666667")
    let fall = try #require(Self.quantity(Number(-10), "亩").converted(to: "平方米"))
    #expect(fall.value.description == "-6666.666667")
  }

  @Test func comparisonDoesNotRound() {
    let (one, third) = (
      Self.quantity(Number(1), "亩"), Self.quantity(Number(666_666_667, exponent: -6), "平方米")
    )
    #expect(one.isLess(than: third) == true)
    #expect(one.isSameAmount(as: third) == false)
    #expect(Self.quantity(Number(3), "亩").isSameAmount(as: Self.quantity(Number(2000), "平方米")) == true)
    #expect(Self.quantity(Number(2), "吨").isLess(than: Self.quantity(Number(1999), "公斤")) == false)
  }

  @Test func bothEndsOfARangeConvertAndThePrecisionMovesWithPowersOfTen() throws {
    let range = Quantity(
      value: Number(12, exponent: -1), high: Number(3), unit: "吨", dimension: .mass, bound: .min)
    let converted = try #require(range.converted(to: "公斤"))
    #expect(converted.value.exponent == 2)
    #expect(converted.high == Number(3000))
    #expect(converted.bound == .min)
    #expect(range.unit == "吨")
  }

  @Test func whatDoesNotFitIsNotConverted() {
    let vast = Self.quantity(Number(Int128.max), "亩")
    #expect(vast.converted(to: "平方米") == nil)
    #expect(vast.isSameAmount(as: Self.quantity(Number(1), "平方米")) == nil)
  }

  /// A line that names an unknown unit would convert nothing, unseen.
  @Test func everyUnitThatConvertsIsAUnitOfTheVocabularyOrACoin() {
    let known = Set(Vocabulary.standard.units.map(\.name.text)).union(Vocabulary.unitTable.rows.map { $0[0] })
    let unknown = Vocabulary.conversionTable.rows.flatMap { [$0[0], $0[1]] }.filter { !known.contains($0) }
    #expect(Set(unknown).isSubset(of: ["角"]))
  }

  private static func quantity(_ number: Number, _ unit: String) -> Quantity {
    Quantity(value: number, unit: unit, dimension: .none)
  }
}
