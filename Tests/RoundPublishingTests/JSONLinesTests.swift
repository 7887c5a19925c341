import RoundPublishing
import Testing
import Yuejuan

struct JSONLinesTests {
  @Test func aFigureIsOneLineWithTheKeysInTheOrderOfTheContract() throws {
    let lines = try figureLines()
    let expected = """
      {"document":"工信局.txt","sha256":"\(String(repeating: "0a", count: 32))","start":18,"end":27,\
      "text":"4.3億(yì)元","value":"430000000","high":null,"unit":"元","bound":"exact","aspect":"level",\
      "status":"actual","indicator":{"text":"完成投资","id":"investment"},"subject":{"text":"全县","id":null},\
      "period":{"start":"2022-01-01","end":"2022-09-30","stated":true},"place":"paragraph 1",\
      "quote":{"prefix":"简报\\n今年1至9月，全县完成投资","suffix":"，增长8.50%。"},"rule":"money",\
      "direction":null,"role":"main","submitter":"gongxin"}
      """
    #expect(lines.first.map(String.init) == expected)
    #expect(lines.count == 2)
  }

  @Test func aNumberKeepsItsWrittenPrecision() throws {
    let growth = try JSONValue(try #require(figureLines().last))
    #expect(growth["value"] == .string("8.50"))
    #expect(growth["period"] == .null)
    #expect(growth["direction"] == .string("up"))
  }

  @Test func positionsCountScalarsOfTheSource() throws {
    let scalars = Array(HandMade.source.unicodeScalars)
    for line in try figureLines() {
      let figure = try JSONValue(line)
      let start = try #require(figure["start"]?.number)
      let end = try #require(figure["end"]?.number)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == figure["text"]?.string)
    }
  }

  @Test func everyFigureHoldsTheSchema() throws {
    let schema = try Schema(named: "figure")
    for line in try figureLines() {
      #expect(try schema.faults(in: JSONValue(line)) == [])
    }
  }

  @Test func everySentenceHoldsTheSchema() throws {
    let text = String(decoding: SentencesJSONLines.bytes(of: [try HandMade.submission()]), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines == [#"{"unit":"gongxin","document":"工信局.txt","text":"今年1至9月，全县完成投资4.3亿元，增长8.50%"}"#])
    for line in lines {
      let schema = try Schema(named: "sentence")
      #expect(try schema.faults(in: JSONValue(line)) == [])
    }
  }

  @Test func whatFollowsFromFiguresHoldsTheSchemaAndLeadsBackToThem() throws {
    let text = String(decoding: DerivedJSONLines.bytes(of: [try HandMade.listSubmission()]), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let expected = """
      {"document":"牌.txt","derived":"total","value":"116","unit":"块","indicator":{"text":"牌","id":null},\
      "subject":{"text":"","id":null},"period":null,"working":"68+24+24=116块",\
      "from":[{"start":2,"end":5,"text":"68块"},{"start":8,"end":11,"text":"24块"},\
      {"start":14,"end":17,"text":"24块"}],"submitter":"gongxin"}
      """
    #expect(lines.map(String.init) == [expected])
    let schema = try Schema(named: "derived")
    #expect(try schema.faults(in: JSONValue(try #require(lines.first))) == [])
  }

  @Test func theRoundHoldsTheSchema() throws {
    let text = String(decoding: RoundJSON.bytes(of: try HandMade.checkedRound()), as: UTF8.self)
    #expect(
      text == #"{"pipeline":"three-lists","round":"2022Q3","start":"2022-07-01","end":"2022-09-30"}"# + "\n")
    let schema = try Schema(named: "round")
    #expect(try schema.faults(in: JSONValue(text.dropLast())) == [])
  }

  @Test func everyFindingHoldsTheSchema() throws {
    let schema = try Schema(named: "finding")
    let lines = try findingLines()
    #expect(lines.count == HandMade.findings.count)
    for line in lines {
      #expect(try schema.faults(in: JSONValue(line)) == [])
    }
  }

  @Test(arguments: [
    ("\"value\":\"430000000\"", "\"value\":\"4.3e8\""),
    ("\"value\":\"430000000\"", "\"value\":430000000"),
    ("\"bound\":\"exact\"", "\"bound\":\"about\""),
    ("\"start\":18,\"end\":27", "\"end\":27,\"start\":18"),
    ("\"rule\":\"money\",", ""),
    ("\"id\":null", "\"id\":null,\"more\":1"),
  ])
  func theSchemaRefuses(_ right: String, _ wrong: String) throws {
    let line = String(try #require(figureLines().first))
    #expect(line.contains(right))
    let altered = try JSONValue(line.replacing(right, with: wrong))
    #expect(try !Schema(named: "figure").faults(in: altered).isEmpty)
  }

  @Test func aFindingNamesItsUnitAndItsPlaceInScalars() throws {
    let finding = try JSONValue(try #require(findingLines().first))
    #expect(finding["unit"]?["name"] == .string("工信局"))
    let scalars = Array(HandMade.source.unicodeScalars)
    let start = try #require(finding["start"]?.number)
    let end = try #require(finding["end"]?.number)
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "今年1")
  }

  @Test func aFindingWithoutPlaceHasNullsRatherThanAGuess() throws {
    let finding = try JSONValue(try #require(findingLines().last))
    #expect([finding["unit"], finding["start"], finding["end"], finding["quote"]].allSatisfy { $0 == .null })
  }

  private func figureLines() throws -> [Substring] {
    lines(FiguresJSONLines.bytes(of: [try HandMade.submission()]))
  }

  private func findingLines() throws -> [Substring] {
    lines(FindingsJSONLines.bytes(of: try HandMade.checkedRound()))
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
