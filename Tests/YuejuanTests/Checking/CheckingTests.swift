import FoundationEssentials
import Testing

@testable import Yuejuan

@Suite struct CheckingTests {
  private func rules(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.rule) \($0.unit ?? "-")" }
  }

  private let full = report("gongxin.txt", "# 工信局", "规上工业总产值256亿元,同比增长9.9%。")

  private func fullSubmission() throws -> Submission {
    let output = try full.figure("256亿元", "规上工业总产值")
    let growth = try full.figure("9.9%", "规上工业总产值", aspect: .growth, dimension: .percent)
    return submission(of: "gongxin", full, figures: [output, growth])
  }

  private func missing(_ submission: Submission) throws -> [Finding] {
    MissingRequiredFigure().check(try round([submission]))
  }

  private func named(_ submission: Submission) throws -> [Finding] {
    RequiredFigureWithoutNumber().check(try round([submission]))
  }

  /// What all rules find, but for the notes of those that need what this round does not have.
  private func found(_ round: Round) -> [Finding] {
    RoundChecker().check(round).filter { $0.rule != "rule-not-run" }
  }

  // MARK: not-submitted

  @Test func aUnitWithoutSubmissionIsNotSubmitted() throws {
    let findings = NotSubmitted().check(try round([try fullSubmission()]))
    #expect(findings.map(\.unit) == ["shuili", "zhujian", "wulanhaote"])
    #expect(findings[0].summary == "水利局没有报送2022Q3的材料")
  }

  @Test func aUnitWhoseFileCouldNotBeReadHasSubmittedSomething() throws {
    let unread = Finding(
      rule: "unread-file", level: .mandatory, document: "水利局.txt", summary: "读不出来", suggestion: "重报",
      key: "水利局.txt")
    let findings = found(try round([try fullSubmission()], reading: [unread]))
    #expect(
      rules(findings) == ["unread-file shuili", "not-submitted zhujian", "not-submitted wulanhaote"])
  }

  // MARK: missing-required-figure

  @Test func aUnitThatReportsWhatItOwesIsComplete() throws {
    #expect(try missing(fullSubmission()) == [])
  }

  @Test func aFigureOfAnotherAspectIsTheNearestThing() throws {
    let document = report("g.txt", "规上工业总产值256亿元。")
    let figure = try document.figure("256亿元", "规上工业总产值")
    let finding = try #require(try missing(submission(of: "gongxin", document, figures: [figure])).first)
    #expect(finding.summary == "工信局缺“规上工业总产值”的增速（实际）：第1段只写了“256亿元”，是数额（实际）")
    #expect(finding.quote == "256亿元")
    #expect(finding.range == figure.range)
    #expect(finding.notes == ["查找的名称：规上工业总产值、工业总产值"])
    #expect(finding.key == "output|growth|actual")
  }

  @Test func aPlanDoesNotStandForWhatWasDone() throws {
    let figures = try fullSubmission().figures.map { figure in
      var figure = figure
      figure.status = .plan
      return figure
    }
    let findings = try missing(submission(of: "gongxin", full, figures: figures))
    #expect(findings.map(\.quote) == ["256亿元", "9.9%"])
  }

  @Test func aNameWithoutANumberIsAFindingOfItsOwn() throws {
    let document = report("g.txt", "前言。", "今年以来规上工业总产值再创新高，企业信心足。")
    let nameOnly = submission(of: "gongxin", document)
    #expect(try missing(nameOnly) == [])
    let findings = try named(nameOnly)
    #expect(findings.map(\.key) == ["output|level|actual", "output|growth|actual"])
    let finding = try #require(findings.first)
    #expect(finding.summary == "工信局缺“规上工业总产值”的数额（实际）：第2段提到它但没有这个数字：“今年以来规上工业总产值再创新高，企业信心足”")
    #expect(finding.quote == "规上工业总产值")
  }

  @Test func aFigureThatSoundsAlikeIsTheNearestThing() throws {
    let document = report("g.txt", "工业产值累计256亿元,完成投资3亿元。")
    let figures = [
      try document.figure("3亿元", "完成投资"), try document.figure("256亿元", "工业产值累计"),
    ]
    let finding = try #require(try missing(submission(of: "gongxin", document, figures: figures)).first)
    #expect(finding.summary.hasSuffix("最接近的是第1段“工业产值累计”256亿元，是数额（实际）"))
  }

  @Test func whereNothingIsNearThereIsNoPlace() throws {
    let findings = try missing(submission(of: "gongxin", report("g.txt", "各项工作推进。")))
    #expect(findings.map(\.summary).allSatisfy { $0.hasSuffix("全文未提到") })
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.range == nil && $0.document == nil && $0.quote == nil })
  }

  @Test func figuresOutsideTheReportDoNotCount() throws {
    let blocks = full.blocks.map { block in
      Block(kind: block.kind, role: .related, range: block.range, place: block.place)
    }
    let document = Document(name: "g", metadata: full.metadata, source: full.source, blocks: blocks)
    #expect(try missing(submission(of: "gongxin", document, figures: fullSubmission().figures)).count == 2)
  }

  // MARK: unfilled-figure

  @Test func aPlaceholderIsFoundWithTheWordsAroundIt() throws {
    let document = report("g.txt", "前言。", "截至目前，规上工业总产值XX亿元，比去年多。")
    let unfilled = submission(of: "gongxin", document, mentions: [try document.placeholder("XX")])
    let findings = UnfilledFigure().check(try round([unfilled]))
    #expect(findings.map(\.quote) == ["XX"])
    #expect(findings[0].summary == "第2段“截至目前，规上工业总产值XX亿元，比去年多。”中的“XX”没有填写数字")
    #expect(findings[0].unit == "gongxin")
    #expect(UnfilledFigure().check(try round([try fullSubmission()])) == [])
  }

  @Test func aPlaceholderStandsForTheFigureThatIsMissingThere() throws {
    func owed(_ text: String, _ placeholder: String) throws -> [String] {
      let document = report("g.txt", text)
      let mentions = [try document.placeholder(placeholder)]
      let open = submission(of: "gongxin", document, mentions: mentions)
      return try (missing(open) + named(open)).map(\.key)
    }
    let (level, growth) = ("output|level|actual", "output|growth|actual")
    #expect(try owed("规上工业总产值XX亿元。", "XX亿元") == [growth])
    #expect(try owed("规上工业总产值XX亿元。", "XX") == [growth])
    #expect(try owed("规上工业总产值同比增长XX%。", "XX%") == [level])
    #expect(try owed("规上工业总产值同比增长XX%。", "XX") == [level])
    #expect(try owed("规上工业总产值待补。", "待补") == [])
    #expect(try owed("规上工业总产值再创新高。完成投资XX亿元。", "XX亿元") == [level, growth])
  }

  @Test func likePlaceholdersHaveKeysOfTheirOwn() throws {
    let document = report("g.txt", "投资一X亿元;投资二XX亿元。")
    let mentions = [try document.placeholder("X亿元;"), try document.placeholder("XX")]
    let found = UnfilledFigure().check(try round([submission(of: nil, document, mentions: mentions)]))
    #expect(Set(found.map(\.fingerprint)).count == 2)
  }

  // MARK: ambiguous-unit

  @Test func aSubmissionOfNobodyOrOfSeveralIsAmbiguous() throws {
    let nobody = submission(of: nil, report("x.txt", "正文。"))
    var several = submission(of: nil, report("y.txt", "正文。"))
    several.unit = .ambiguous(ids: ["gongxin", "shuili"], reason: "标题并列写着“工信局”、“水利局”")
    let findings = AmbiguousUnit().check(try round([nobody, several, try fullSubmission()]))
    #expect(findings.map(\.document) == ["x.txt", "y.txt"])
    #expect(findings[1].summary == "未能判定“y.txt”属于哪个单位（可能是工信局、水利局）：标题并列写着“工信局”、“水利局”")
    #expect(NotSubmitted().check(try round([several]))[0].notes == ["“y.txt”可能是它的报送件，归属待定"])
  }

  // MARK: the checker

  @Test func thePipelineWeighsAndSwitchesOff() throws {
    var pipeline = smallPipeline
    pipeline.levels = ["not-submitted": .verify]
    pipeline.switchedOff = ["missing-required-figure": "本季只收简报"]
    let empty = submission(of: "gongxin", report("g.txt", "正文。"))
    let findings = found(try round([empty], pipeline: pipeline))
    #expect(
      findings.map { "\($0.rule) \($0.level.rawValue)" } == [
        "not-submitted 核实", "not-submitted 核实", "not-submitted 核实", "rule-switched-off 提示",
      ])
    #expect(findings[3].summary.contains("本季只收简报"))
  }

  /// Needs what no round has, and finds one thing lighter than it usually does.
  private struct Hungry: Rule {
    static let id = "not-submitted"
    static let level = Level.mandatory
    static let title = "缺料"
    func check(_ round: Round) -> [Finding] {
      [Finding(rule: Self.id, level: .note, summary: "轻", suggestion: "", key: "k")]
    }
    func obstacle(in round: Round) -> String? { round.submissions.isEmpty ? "没有报送件" : nil }
  }

  @Test func aRuleThatLacksWhatItNeedsSaysSo() throws {
    let findings = RoundChecker(rules: [Hungry()]).check(try round([]))
    #expect(findings.map(\.rule) == ["rule-not-run"])
    #expect(findings[0].summary == "规则“not-submitted”（缺料）没有检查：没有报送件")
  }

  @Test func whatARuleCallsLighterThanUsualStaysLight() throws {
    var pipeline = smallPipeline
    pipeline.levels = ["not-submitted": .verify]
    let findings = RoundChecker(rules: [Hungry()]).check(
      try round([try fullSubmission()], pipeline: pipeline))
    #expect(findings.map(\.level) == [.note])
  }

  @Test func theOrderOfSubmissionsChangesNothing() throws {
    let unfilled = report("a.txt", "规上工业总产值X亿元。")
    let submissions = [
      try fullSubmission(), submission(of: "shuili", report("b.txt", "正文。")),
      submission(of: "gongxin", unfilled, mentions: [try unfilled.placeholder("X")]),
      submission(of: "wulanhaote", report("w1.txt", "固定资产投资增长。")),
      submission(of: "wulanhaote", report("w2.txt", "固定资产投资下降。")), submission(of: nil, report("z.txt", "无。")),
    ]
    let expected = found(try round(submissions))
    #expect(expected.count == 4)
    let states = UnitState.states(of: try round(submissions), findings: expected)
    for shift in 1..<submissions.count {
      let rotated = Array(submissions[shift...] + submissions[..<shift])
      for order in [rotated, rotated.reversed()] {
        #expect(found(try round(order)) == expected)
        #expect(UnitState.states(of: try round(order), findings: expected) == states)
      }
    }
  }

  @Test func statesTellTheWorstThatApplies() throws {
    let unfilled = report("w.txt", "固定资产投资增长XX%。")
    let unread = Finding(
      rule: "unread-file", level: .mandatory, document: "水利局.txt", summary: "读不出来", suggestion: "重报",
      key: "水利局.txt")
    let short = submission(of: "gongxin", report("g.txt", "正文。"))
    let open = submission(of: "wulanhaote", unfilled, mentions: [try unfilled.placeholder("XX")])
    let round = try round([short, open], reading: [unread])
    let states = UnitState.states(of: round, findings: found(round))
    #expect(states.map(\.standing) == [.missing, .unread, .notSubmitted, .unfilled])
    #expect(states.map(\.missing) == [2, 0, 0, 0])
    #expect(states.map(\.unfilled) == [0, 0, 0, 1])
    #expect(states.map(\.documents) == [["g.txt"], ["水利局.txt"], [], ["w.txt"]])
    let complete = try self.round([try fullSubmission()])
    #expect(UnitState.states(of: complete, findings: [])[0].standing == .complete)
  }

  private func round(_ submissions: [Submission], reading: [Finding] = []) throws -> Round {
    try YuejuanTests.round(submissions, reading: reading)
  }

  private func round(_ submissions: [Submission], pipeline: Pipeline) throws -> Round {
    try YuejuanTests.round(submissions, pipeline: pipeline)
  }

  @Test func aFingerprintIsTheHashOfWhatStays() {
    var finding = Finding(rule: "r", level: .note, summary: "甲", suggestion: "", key: "k")
    // FNV-1a of "r|||k" as its authors define it.
    #expect(finding.fingerprint == "5c5acdb7a4d325c0")
    finding.summary = "乙"
    #expect(finding.fingerprint == "5c5acdb7a4d325c0")
    finding.unit = "u"
    #expect(finding.fingerprint != "5c5acdb7a4d325c0")
  }

  // MARK: the list of rules

  @Test func everyRuleOfTheFolderIsRegistered() throws {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "/\(folder)/Sources/Yuejuan/Checking/Rules")
    let types = Rules.all.map { "\(type(of: $0)).swift" }
    #expect(types.sorted() == files.sorted())
    let ids = Rules.all.map { type(of: $0).id }
    #expect(ids == Set(ids).sorted())
  }
}
