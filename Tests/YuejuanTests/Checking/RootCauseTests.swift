import Testing

@testable import Yuejuan

@Suite struct RootCauseTests {
  private func findings(_ submissions: [Submission], reading: [Finding] = []) throws -> [Finding] {
    RoundChecker().check(try round(submissions, reading: reading)).filter { $0.unit == "gongxin" }
  }

  @Test func whatAReportOfTheWrongQuarterLacksFollowsFromThat() throws {
    let found = try findings([
      read(report("g.txt", "# 工信局二季度工作报告", "1至6月规上工业总产值170亿元，完成投资XX亿元。"))
    ])
    let cause = try #require(found.first { $0.rule == "wrong-period" })
    #expect(cause.cause == nil)
    let others = found.filter { $0.rule != "wrong-period" }
    #expect(Set(others.map(\.rule)) == ["missing-required-figure", "unfilled-figure"])
    #expect(others.allSatisfy { $0.cause == cause.fingerprint })
    #expect(others.allSatisfy { $0.sendsBack })
  }

  @Test func ofTwoReportsOnlyTheWrongOnesFaultsFollow() throws {
    let found = try findings([
      read(report("a.txt", "# 工信局三季度工作报告", "1至9月规上工业总产值256亿元，完成投资X亿元。")),
      read(report("b.txt", "# 工信局二季度工作报告", "完成投资XX亿元。")),
    ])
    let cause = try #require(found.first { $0.rule == "wrong-period" })
    let unfilled = found.filter { $0.rule == "unfilled-figure" }
    #expect(unfilled.map(\.document) == ["a.txt", "b.txt"])
    #expect(unfilled.map(\.cause) == [nil, cause.fingerprint])
    #expect(found.filter { $0.rule == "missing-required-figure" }.map(\.cause) == [nil])
  }

  @Test func whatAnUnreadFileMayHoldFollowsFromThat() throws {
    let unread = Finding(
      rule: "unread-file", level: .mandatory, document: "工信局.txt", summary: "读不出来", suggestion: "重报",
      key: "工信局.txt")
    let found = try findings([submission(of: "gongxin", report("g.txt", "正文。"))], reading: [unread])
    let cause = try #require(found.first { $0.rule == "unread-file" })
    let missing = found.filter { $0.rule == "missing-required-figure" }
    #expect(missing.count == 2)
    #expect(missing.allSatisfy { $0.cause == cause.fingerprint })
  }

  @Test func withoutACauseNothingIsFolded() throws {
    let found = try findings([submission(of: "gongxin", report("g.txt", "正文。"))])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.cause == nil })
  }
}
