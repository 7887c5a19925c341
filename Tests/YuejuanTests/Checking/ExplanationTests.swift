import Testing

@testable import Yuejuan

@Suite struct ExplanationTests {
  /// Finds one thing of a level, with a value in its key.
  private struct Stub: Rule {
    static let id = "not-submitted"
    static let level = Level.mandatoryUnlessExplained
    static let title = "试"
    func check(_ round: Round) -> [Finding] {
      [Finding(rule: Self.id, level: Self.level, unit: "gongxin", summary: "甲", suggestion: "", key: "256")]
    }
  }

  private static let fingerprint =
    Finding(rule: "not-submitted", level: .note, unit: "gongxin", summary: "", suggestion: "", key: "256")
    .fingerprint

  private func findings(
    _ reason: String, of fingerprint: String = fingerprint, levels: [String: Level] = [:]
  ) throws -> [Finding] {
    var pipeline = smallPipeline
    pipeline.levels = levels
    var round = try round([], pipeline: pipeline)
    round.explanations = [
      Explanation(fingerprint: fingerprint, reason: reason, by: "张三", date: .last(of: 10, 2022))
    ]
    return RoundChecker(rules: [Stub()]).check(round)
  }

  @Test func anExplainedFindingStaysAndSendsNothingBack() throws {
    let found = try findings("去年同期基数含已停产企业")
    #expect(found.map(\.rule) == ["not-submitted"])
    #expect(found[0].explanation?.by == "张三")
    #expect(!found[0].sendsBack)
    #expect(found[0].level == .mandatoryUnlessExplained)
  }

  @Test(arguments: ["核实无误", "经核实，数据属实。", "情况属实，以上报数据为准", "已核对", "无误！", "同意", "123"])
  func anAssuranceAloneIsRefused(reason: String) throws {
    let found = try findings(reason)
    #expect(found[0].explanation == nil)
    #expect(found[0].sendsBack)
    #expect(found[0].notes == ["不接受说明（张三 2022-10-31：“\(reason)”）：没有讲出理由，请写明数字的来历、变动的原因或依据的文件"])
  }

  @Test(arguments: ["核实无误，疫情期间停产两个月", "本期无此项业务", "统计口径调整，见兴统发〔2022〕8号"])
  func aReasonIsAccepted(reason: String) throws {
    let found = try findings(reason)
    #expect(found[0].explanation != nil)
  }

  @Test func whatMustBeMendedCannotBeExplained() throws {
    let found = try findings("疫情期间停产两个月", levels: ["not-submitted": .mandatory])
    #expect(found[0].explanation == nil)
    #expect(found[0].sendsBack)
    #expect(found[0].notes.first?.hasSuffix("强制级的问题要改正后重新报送") == true)
  }

  @Test func anExplanationWithoutItsFindingIsSaid() throws {
    let found = try findings("疫情期间停产两个月", of: "00000000000000ff")
    #expect(found.map(\.rule) == ["not-submitted", "unused-explanation"])
    #expect(found[0].sendsBack)
    #expect(found[1].level == .note)
    #expect(found[1].summary.contains("00000000000000ff"))
  }

  @Test func anExplainedGapDoesNotCountAsMissing() throws {
    let empty = submission(of: "gongxin", report("g.txt", "正文。"))
    var round = try round([empty])
    let open = RoundChecker().check(round)
    let gaps = open.filter { $0.rule == "missing-required-figure" }
    try #require(gaps.count == 2)
    round.explanations = gaps.map {
      Explanation(fingerprint: $0.fingerprint, reason: "本期无此项业务", by: "张三", date: .last(of: 10, 2022))
    }
    #expect(UnitState.states(of: round, findings: open)[0].missing == 2)
    let state = UnitState.states(of: round, findings: RoundChecker().check(round))[0]
    #expect(state.missing == 0)
    #expect(state.standing == .complete)
  }
}
