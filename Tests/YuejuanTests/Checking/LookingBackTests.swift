import Testing

@testable import Yuejuan

/// A round in which 工信局 reports some lines, after 2022Q2 in which it reported others.
private func round(
  _ now: String, after before: String, document: String = "g.txt", last: String = "2022Q2",
  jump: JumpLimits = JumpLimits()
) throws -> Round {
  var pipeline = smallPipeline
  pipeline.jump = jump
  var round = try YuejuanTests.round([read(report(document, "# 工信局", now))], pipeline: pipeline)
  let past = read(report("old.txt", "# 工信局", before))
  round.previous = PreviousRound(
    name: try #require(RoundName(last)), figures: past.figures.map { PastFigure($0, of: past) },
    sentences: past.reportedSentences.map {
      PastSentence(unit: "gongxin", document: "old.txt", words: $0.words)
    })
  return round
}

extension PastFigure {
  /// What a figure is in the next round.
  fileprivate init(_ figure: Figure, of submission: Submission) {
    self.init(
      unit: submission.unit.id ?? "", document: submission.document.name,
      text: submission.document.sourceWords(figure.range), quantity: figure.quantity, aspect: figure.aspect,
      status: figure.status, direction: figure.direction, indicator: figure.indicator,
      subject: figure.subject, period: figure.period)
  }
}

@Suite struct LookingBackTests {
  private static let rules: [any Rule] = [
    CopiedSentence(), CumulativeDecrease(), ImplausibleJump(), TargetChanged(),
  ]

  private func found(_ now: String, after before: String) throws -> [String] {
    RoundChecker(rules: Self.rules).check(try round(now, after: before)).map(\.rule)
  }

  @Test func withoutARoundBeforeTheRulesSayOnceThatTheyDidNotRun() throws {
    let findings = RoundChecker(rules: Self.rules).check(try YuejuanTests.round([]))
    #expect(findings.map(\.rule) == ["rule-not-run"])
    #expect(findings[0].summary.contains("--previous"))
    for rule in Self.rules { #expect(findings[0].summary.contains(type(of: rule).id)) }
  }

  // MARK: copied-sentence

  @Test func aSentenceWithTheSameFiguresIsCopied() throws {
    let line = "今年以来走访企业215户次，收集问题183件。"
    let findings = CopiedSentence().check(try round("前言。" + line, after: line))
    #expect(findings.map(\.quote) == ["今年以来走访企业215户次，收集问题183件"])
    #expect(findings[0].summary == "“今年以来走访企业215户次，收集问题183件”这一句连同数字与上期2022Q2的“old.txt”一字不差")
  }

  @Test(arguments: [
    ("今年以来走访企业216户次，收集问题183件。", "今年以来走访企业215户次，收集问题183件。"),
    ("我们坚持把企业服务放在首要位置抓好。", "我们坚持把企业服务放在首要位置抓好。"),
    ("2021年全年实现规上工业总产值300亿元。", "2021年全年实现规上工业总产值300亿元。"),
    ("全年规上工业总产值目标为322亿元。", "全年规上工业总产值目标为322亿元。"),
  ])
  func whatChangedAndWhatCannotChangeIsNotCopied(now: String, before: String) throws {
    #expect(CopiedSentence().check(try round(now, after: before)) == [])
  }

  @Test func manyCopiedSentencesAreOneFinding() throws {
    let line = (1...7).map { "截至目前第\($0)批走访企业21\($0)户次，收集问题18\($0)件。" }.joined()
    let findings = CopiedSentence().check(try round(line, after: line))
    #expect(findings.count == 1)
    #expect(findings[0].summary.contains("有 7 句连同数字"))
    #expect(findings[0].notes.count == 6)
  }

  // MARK: cumulative-decrease

  @Test func aRunningCountThatFallsIsFound() throws {
    let findings = CumulativeDecrease().check(
      try round("1至9月，规上工业总产值完成256亿元。", after: "1至6月，规上工业总产值完成270.5亿元。"))
    #expect(
      findings.map(\.summary) == [
        "“规上工业总产值”的累计数比上期少14.5亿元：本期256亿元（2022年1至9月），上期2022Q2报270.5亿元（2022年1至6月）"
      ])
    #expect(findings[0].quote == "256亿元")
    #expect(findings[0].key == "output|gongxin|规上工业总产值|level|25600000000|27050000000")
  }

  @Test(arguments: [
    ("1至9月，规上工业总产值完成256亿元。", "1至6月，规上工业总产值完成170亿元。"),
    ("1至9月，规上工业总产值完成256亿元。", "1至6月，规上工业总产值完成256.4亿元。"),
    ("三季度，规上工业总产值完成86亿元。", "1至6月，规上工业总产值完成170亿元。"),
    ("1至9月，规上工业总产值完成256亿元。", "2021年1至6月，规上工业总产值完成270亿元。"),
    ("1至9月，规上工业总产值完成256亿元。", "全年规上工业总产值目标为322亿元。"),
    ("1至9月，规上工业总产值完成256亿元。", "1至6月，规上工业总产值超过270亿元。"),
    ("1至9月，固定资产投资余额25亿元。", "1至6月，固定资产投资余额27亿元。"),
    ("1至9月，园区规上工业总产值56亿元。", "1至6月，全盟规上工业总产值完成170亿元。"),
  ])
  func whatMayBeLowerIsNot(now: String, before: String) throws {
    #expect(CumulativeDecrease().check(try round(now, after: before)) == [])
  }

  // MARK: target-changed

  @Test func aLowerTargetHasToBeLookedAt() throws {
    let findings = TargetChanged().check(
      try round("全年规上工业总产值目标为300亿元。", after: "全年规上工业总产值目标为322亿元。"))
    #expect(findings.map(\.level) == [.verify])
    #expect(findings[0].summary.hasPrefix("“规上工业总产值”的目标调减22亿元：本期300亿元"), "\(findings[0].summary)")
  }

  @Test func aHigherTargetIsGoodToKnow() throws {
    let findings = TargetChanged().check(
      try round("全年规上工业总产值目标为330亿元。", after: "全年规上工业总产值目标为322亿元。"))
    #expect(findings.map(\.level) == [.note])
    #expect(findings[0].summary.contains("目标调增8亿元"))
  }

  @Test(arguments: [
    ("全年规上工业总产值目标为322亿元。", "全年规上工业总产值目标为322亿元。"),
    ("全年规上工业总产值目标为322亿元。", "全年规上工业总产值目标为321.8亿元。"),
    ("全年规上工业总产值目标为322亿元。", "2021年规上工业总产值目标为300亿元。"),
    ("1至9月规上工业总产值256亿元。", "全年规上工业总产值目标为322亿元。"),
  ])
  func anUnchangedTargetIsNot(now: String, before: String) throws {
    #expect(TargetChanged().check(try round(now, after: before)) == [])
  }

  // MARK: implausible-jump

  @Test func anAmountManyTimesTheLastIsFound() throws {
    let findings = ImplausibleJump().check(
      try round("1至9月，规上工业总产值完成2560亿元。", after: "1至6月，规上工业总产值完成170亿元。"))
    #expect(findings.map(\.quote) == ["2560亿元"])
    #expect(findings[0].summary.hasPrefix("“规上工业总产值”比上期大得多（15.0倍）：本期2560亿元"))
  }

  @Test func aRateThatMovesByManyPointsIsFound() throws {
    let findings = ImplausibleJump().check(
      try round("1至9月，规上工业总产值同比增长35.2%。", after: "1至6月，规上工业总产值同比下降8.1%。"))
    #expect(findings.map(\.quote) == ["35.2%"])
    #expect(findings[0].summary.contains("变动43.3个百分点"))
  }

  @Test(arguments: [
    ("1至9月，规上工业总产值完成256亿元。", "1至6月，规上工业总产值完成60亿元。"),
    ("1至9月，规上工业总产值同比增长9.9%。", "1至6月，规上工业总产值同比下降8.1%。"),
    ("1至9月，规上工业总产值完成256亿元，完成全年任务的90%。", "1至6月，规上工业总产值完成150亿元，完成全年任务的45%。"),
    ("1至3月，规上工业总产值完成60亿元。", "2021年，规上工业总产值完成300亿元。"),
  ])
  func anOrdinaryChangeIsNot(now: String, before: String) throws {
    #expect(ImplausibleJump().check(try round(now, after: before)) == [])
  }

  @Test func thePipelineSetsTheLimits() throws {
    let tight = JumpLimits(factor: 2, points: 10)
    let amounts = try round("1至9月完成规上工业总产值256亿元。", after: "1至6月完成规上工业总产值80亿元。", jump: tight)
    #expect(ImplausibleJump().check(amounts).count == 1)
    let rates = try round("1至9月规上工业总产值增长9.9%。", after: "1至6月规上工业总产值下降8.1%。", jump: tight)
    #expect(ImplausibleJump().check(rates).count == 1)
  }

  // MARK: what is the same figure

  @Test func figuresThatMayBeDifferentThingsAreNotCompared() throws {
    let before = "1至6月，规上工业总产值完成170亿元，其中规上工业总产值完成20亿元。"
    #expect(try found("1至9月，规上工业总产值完成15亿元。", after: before) == [])
  }

  @Test func aFigureIsTheSameUnderAnotherNameOfItsIndicator() throws {
    #expect(
      try found("1至9月，工业总产值完成156亿元。", after: "1至6月，规上工业总产值完成170亿元。") == ["cumulative-decrease"])
  }

  @Test func theFindingReturnsWhenAValueChanges() throws {
    let before = "1至6月，规上工业总产值完成270亿元。"
    let prints = try ["256亿元", "256亿元", "257亿元"].map { value in
      CumulativeDecrease().check(try round("1至9月，规上工业总产值完成\(value)。", after: before)).map(\.fingerprint)
    }
    #expect(prints[0] == prints[1] && prints[0] != prints[2])
  }

  @Test(arguments: [
    ("25600000000", "256亿元", 8), ("3664000000", "36.64亿元", 6), ("8.50", "8.50%", -2), ("80", "八成", 0),
    ("1000", "1000个", 0), ("12345", "12,345户", 0), ("0", "0", 0), ("-45000", "-4.5万元", 3),
  ])
  func aValueReadBackHasThePrecisionOfItsCharacters(value: String, text: String, exponent: Int) throws {
    let number = Number(try #require(Number(decimal: value)), writtenAs: text)
    #expect(number.exponent == exponent)
    #expect(number == Number(decimal: value))
  }
}
