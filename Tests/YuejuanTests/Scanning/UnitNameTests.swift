import Testing

@testable import Yuejuan

/// Units as small numbers, which have to come back as they are written.
struct UnitNameTests {
  @Test(arguments: ["元", "个", "%", "吨标准煤", "美元", ""])
  func aNameComesBackAsItIsWritten(name: String) {
    #expect(UnitName(name).text == name)
  }

  @Test func aRateIsWrittenWithWhatItIsToldFor() {
    #expect(UnitName.yuan.per(.one, UnitName("吨")).text == "元/吨")
    #expect(UnitName("人").per(.tenThousand, UnitName("人")).text == "人/万人")
  }

  @Test func aNameThatNobodyKnowsIsNotThatOfANumberWithoutUnit() {
    #expect(UnitName("没有的单位") != .none)
    #expect(UnitName("没有的单位").text.isEmpty)
  }
}
