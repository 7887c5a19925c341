import Testing
import Yams
import Yuejuan

@testable import YuejuanCommands

@Suite struct IdentitiesListTests {
  private func read(_ identities: String) throws -> (identities: [Identity], problems: [String]) {
    let indicators = ["revenue", "tax", "fees", "share"].map {
      "- {id: \($0), name: \($0), dimension: money}"
    }
    let text = "indicators:\n" + indicators.map { "  \($0)\n" }.joined() + "identities:\n" + identities
    let content = IndicatorsFile.read(PipelineFile(name: "indicators.yaml", content: .text(text)))
    return (content.value?.identities ?? [], content.problems.map(\.message))
  }

  @Test func sumsAndRatesAreRead() throws {
    let found = try read(
      """
        - total: revenue
          parts: [tax, fees]
          missing: at-most
        - {rate: share, part: tax, whole: revenue}

      """)
    #expect(found.problems == [])
    #expect(
      found.identities == [
        Identity(.sum(total: "revenue", parts: ["tax", "fees"]), missing: .atMost),
        Identity(.rate(rate: "share", part: "tax", whole: "revenue")),
      ])
  }

  @Test(arguments: [
    ("  - {total: revenue, parts: [tax, fee]}\n", "恒等式里没有这个指标"),
    ("  - {total: revenue, parts: [tax]}\n", "分项不足两个"),
    ("  - {rate: share, part: tax}\n", "缺少键“whole”"),
    ("  - {total: revenue, parts: [tax, fees], missing: no}\n", "missing"),
    ("  - {total: revenue, part: [tax, fees]}\n", "未知的键"), ("  total: revenue\n", "应当是列表"),
  ])
  func aFaultyIdentityIsTold(text: String, words: String) throws {
    #expect(try read(text).problems.contains { $0.contains(words) })
  }

  @Test func aLimitHasToBeANumber() throws {
    let content = IndicatorsFile.read(
      PipelineFile(
        name: "indicators.yaml",
        content: .text("indicators:\n  - {id: a, name: 甲, dimension: money, least: 0, most: 一百}\n")))
    #expect(content.value?.indicators.first?.least == Number(0))
    #expect(content.problems.map(\.message) == ["“most”应当是数字：一百"])
  }
}
