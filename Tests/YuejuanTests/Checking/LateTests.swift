import Testing

@testable import Yuejuan

@Suite struct LateTests {
  private func findings(_ lines: String..., deadline: Int? = 25) throws -> [Finding] {
    var pipeline = smallPipeline
    pipeline.deadline = deadline
    let document = report("g.txt", "# 工信局第三季度工作报告", lines[0], lines.count > 1 ? lines[1] : "")
    return Late().check(try round([read(document)], pipeline: pipeline))
  }

  @Test func aReportSignedAfterTheDeadlineIsLate() throws {
    let found = try findings("工业运行平稳，企业信心增强，全年目标可期。", "2022年11月3日")
    #expect(found.map(\.summary) == ["“g.txt”写于2022-11-03，截止日期是2022-10-25，逾期 9 天"])
    #expect(found[0].quote == "2022年11月3日")
    #expect(found[0].unit == "gongxin")
  }

  @Test(arguments: ["2022年10月25日", "工信局 2022年10月20日"])
  func aReportSignedInTimeIsNot(signature: String) throws {
    #expect(try findings("工业运行平稳。", signature) == [])
  }

  @Test func aDateInsideTheTextIsNoSignature() throws {
    let found = try findings("我们将于2022年12月3日召开推进会，部署下一步的重点任务和保障措施。")
    #expect(found.map(\.level) == [.note])
    #expect(found[0].summary == "1 份报送件没有写日期，没有检查是否逾期：g.txt")
  }

  @Test func withoutADeadlineTheRuleSaysThatItDidNotRun() throws {
    let checked = RoundChecker(rules: [Late()]).check(try round([]))
    #expect(checked.map(\.rule) == ["rule-not-run"])
    #expect(checked[0].summary.contains("deadline"))
  }

  @Test(arguments: [
    ("2022-09-30", 25, "2022-10-25"), ("2022-12-31", 1, "2023-01-01"), ("2024-02-28", 2, "2024-03-01"),
    ("2023-03-01", -1, "2023-02-28"), ("2021-12-31", 366, "2023-01-01"), ("0001-01-01", -5, "0001-01-01"),
    ("9999-12-31", 3, "9999-12-31"),
  ])
  func daysAreCountedOverMonthsAndYears(start: String, days: Int, end: String) throws {
    let first = try #require(CalendarDate(iso: start))
    #expect(first.adding(days: days).description == end)
  }

  @Test func daysBetweenDatesCountLeapDays() throws {
    let (first, last) = (
      try #require(CalendarDate(iso: "2019-12-31")), try #require(CalendarDate(iso: "2021-01-01"))
    )
    #expect(first.days(until: last) == 367)
    #expect(last.days(until: first) == -367)
  }
}
