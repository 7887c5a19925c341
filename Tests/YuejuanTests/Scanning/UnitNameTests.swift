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

  @Test func aRateIsTheSameHoweverItWasMetFirst() {
    #expect(UnitName("块").per(.hundred, UnitName("遍")) == UnitName("块/百遍"))
    #expect(UnitName("元/吨") == UnitName.yuan.per(.one, UnitName("吨")))
  }

  @Test func aNameThatNobodyKnowsIsKept() {
    #expect(UnitName("没有的单位") != .none)
    #expect(UnitName("没有的单位") == UnitName("没有的单位"))
    #expect(UnitName("没有的单位").text == "没有的单位")
  }

  @Test(
    arguments: [
      (.none, ""), (.percent, "%"), (.yuan, "元"), (.slab, "块"), (.piece, "个"), (.session, "届"), (.year, "年"),
      (.quarter, "季度"), (.day, "日"), (.line, "线"), (.route, "路"), (.place, "位"), (.occurrence, "次"),
    ] as [(UnitName, String)])
  func theUnitsThatRulesAskForAreWhatTheirNamesSay(unit: UnitName, name: String) {
    #expect(unit == UnitName(name))
  }

  @Test(arguments: ["位次", "名次"])
  func placesAreKnownAsSuch(name: String) {
    #expect(UnitName(name).isOfPlaces && !UnitName(name).isOfOccasions)
  }

  @Test(arguments: ["次", "场", "期", "轮", "遍"])
  func occasionsAreKnownAsSuch(name: String) {
    #expect(UnitName(name).isOfOccasions && !UnitName(name).isOfPlaces)
  }
}
