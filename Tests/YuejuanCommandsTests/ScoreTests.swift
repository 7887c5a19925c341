import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

struct ScoreTests {
  private static let gold = """
    {"doc":"a","start":10,"text":"4.3亿元","value":430000000,"unit":"元","bound":"exact","aspect":"level","status":"actual","indicator":"完成投资","subject":"全县","period":"2022-01-01/2022-09-30","core":true,"accept":{"status":["plan"],"subject":["引绰济辽工程"]}}
    {"doc":"a","start":20,"text":"6至8分钟","value":6,"high":8,"unit":"分钟","bound":"exact","aspect":"level","status":"norm","indicator":"发言时间","subject":"","period":"","core":false}
    {"doc":"b","start":0,"text":"8.5%","value":"8.50","unit":"%","bound":"exact","aspect":"growth","status":"actual","indicator":"工业增加值","subject":"","period":"","core":true}
    """

  private let investment = OfferedFigure(
    document: "a", range: 11..<14, text: "3亿元", value: Number(43, exponent: 7),
    words: [
      .unit: "元", .bound: "exact", .aspect: "level", .status: "plan", .indicator: "投资",
      .subject: "引绰济辽工程", .period: "2022-01-01/2022-09-30",
    ])

  private func score(_ offered: OfferedFigure...) throws -> Score {
    let gold = try GoldFigure.read(Array(Self.gold.utf8), path: "gold.jsonl")
    return Score(gold: gold, offered: offered)
  }

  private func reached(_ change: (inout OfferedFigure) -> Void) throws -> AgreementLevel? {
    var figure = investment
    change(&figure)
    return try score(figure).misses.first { $0.gold.document == "a" }.map { $0.reached } ?? .full
  }

  @Test func acceptedReadingsCountAsRight() throws {
    #expect(try reached { _ in } == .full)
  }

  @Test func eachLevelNeedsTheOneBefore() throws {
    #expect(try reached { $0.range = 15..<20 } == nil)
    #expect(try reached { $0.value = Number(44, exponent: 7) } == .found)
    #expect(try reached { $0.high = Number(1) } == .found)
    #expect(try reached { $0.words[.unit] = "人" } == .found)
    #expect(try reached { $0.words[.status] = "norm" } == .value)
    #expect(try reached { $0.words[.indicator] = "粮食产量" } == .typed)
    #expect(try reached { $0.words[.period] = "" } == .named)
    #expect(try reached { $0.words[.subject] = "全盟" } == .named)
  }

  @Test func whatIsNotCoreCountsNeitherWay() throws {
    let borderline = OfferedFigure(document: "a", range: 20..<25, text: "6至8分钟", value: Number(6), words: [:])
    let score = try score(investment, borderline)
    #expect(score.asked == 2)
    #expect(score.offered == 1)
    #expect(score.recall(.found) == 0.5)
    #expect(score.precision(.found) == 1)
    #expect(score.extra.isEmpty)
  }

  @Test func whatMeetsNothingLowersThePrecision() throws {
    let stray = OfferedFigure(document: "b", range: 50..<52, text: "3个", value: Number(3), words: [:])
    let elsewhere = OfferedFigure(document: "c", range: 0..<2, text: "3个", value: Number(3), words: [:])
    let score = try score(investment, stray, elsewhere)
    #expect(score.offered == 2)
    #expect(score.precision(.full) == 0.5)
    #expect(score.extra.map(\.document) == ["b"])
    #expect(ScoreText(score: score).examples(1).contains("+ extra: b@50 3个"))
  }

  @Test func aGoldFigureIsMetOnce() throws {
    #expect(try score(investment, investment).hits[.found] == 1)
    #expect(try score(investment, investment).extra.count == 1)
  }

  @Test(arguments: [
    ("规上工业总产值", "工业总产值", true), ("规上工业 总产值", "“规上”工业总产值", true), ("", "", true),
    ("产值", "", false), ("老旧小区改造投资", "老旧小区投资", true), ("粮食产量", "工业产值", false),
  ])
  func namesAreTheSameWhenOneHoldsMostOfTheOther(_ one: String, _ other: String, _ same: Bool) {
    #expect(Phrase(one).names(sameAs: Phrase(other)) == same)
    #expect(Phrase(other).names(sameAs: Phrase(one)) == same)
  }

  @Test func theJSONHasTheKeysOfTheScoringScript() throws {
    let text = ScoreText(score: try score(investment)).json
    #expect(text.hasPrefix("{\"gold\":2,\"predicted\":1,\"extra\":0,\"found\":{\"recall\":0.5000,"))
    #expect(text.hasSuffix("\"f1\":0.6667}}\n"))
  }

  @Test func aScoreBelowItsFloorFails() throws {
    let score = try score(investment)
    #expect(try Floors(argument: "found=.66,full=0").hold(for: score, in: .en))
    #expect(try !Floors(argument: "found=.67").hold(for: score, in: .en))
  }
}
