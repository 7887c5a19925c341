import Testing

@testable import Yuejuan

@Suite struct WrongPeriodTests {
  private func finding(_ name: String, _ document: Document) throws -> Finding? {
    let round = Round(
      name: try #require(RoundName(name)), pipeline: smallPipeline, submissions: [read(document)])
    return WrongPeriod().check(round).first
  }

  @Test(arguments: [
    ("工信局二季度工作报告", "2022Q3", "2022年二季度"), ("工信局2021年第三季度工作报告", "2022Q3", "2021年三季度"),
    ("工信局上半年工作总结", "2022Q3", "2022年1至6月"), ("工信局前三季度工作总结", "2022Q2", "2022年1至9月"),
    ("工信局2021年工作总结", "2022", "2021年"), ("工信局8月份简报", "2022-09", "2022年8月"),
  ])
  func aTitleOfAnotherPeriodIsFound(title: String, round: String, period: String) throws {
    let found = try #require(try finding(round, report("g.txt", "# " + title, "正文。")))
    #expect(found.level == .mandatoryUnlessExplained)
    #expect(found.summary.contains("（\(period)）"), "\(found.summary)")
  }

  @Test(arguments: [
    ("工信局三季度工作报告", "2022Q3"), ("工信局2022年第三季度工作报告", "2022Q3"),
    ("工信局前三季度工作总结", "2022Q3"), ("工信局1至9月工作情况", "2022Q3"), ("工信局2022年工作报告", "2022Q3"),
    ("工信局上半年工作总结和下半年打算", "2022Q2"), ("工信局三季度工作总结及四季度打算", "2022Q3"),
    ("工信局2022年度工作总结", "2022"), ("工信局工作报告", "2022Q3"), ("工信局关于“十四五”开局的报告", "2022Q3"),
  ])
  func aTitleOfTheRoundIsNot(title: String, round: String) throws {
    #expect(try finding(round, report("g.txt", "# " + title, "正文。")) == nil)
  }

  @Test func theMessageShowsBothPeriods() throws {
    let found = try #require(try finding("2022Q3", report("g.txt", "# 工信局二季度工作报告", "正文。")))
    #expect(found.summary == "“g.txt”可能不是本期的材料：标题写的是“二季度”（2022年二季度），本轮收的是2022年三季度")
    #expect(found.quote == "二季度")
    #expect(found.key == "title 2022-04-01/2022-06-30")
  }

  @Test func aSignatureFromBeforeTheRoundHasToBeLookedAt() throws {
    let found = try finding("2022Q3", report("g.txt", "# 工信局工作报告", "工业运行平稳，企业信心增强，全年目标可期。", "2022年4月12日"))
    #expect(found?.level == .verify)
    #expect(found?.summary.contains("落款日期是2022-04-12，本期从2022-07-01才开始") == true)
    #expect(try finding("2022Q3", report("g.txt", "# 工信局工作报告", "工业运行平稳。", "2022年10月12日")) == nil)
  }

  @Test func aHeadingOfAnEarlierQuarterHasToBeLookedAt() throws {
    let found = try finding("2022Q3", report("g.txt", "# 工信局工作报告", "## 一、二季度工作完成情况", "工业运行平稳。"))
    #expect(found?.level == .verify)
    #expect(found?.quote == "二季度")
  }

  @Test(arguments: ["## 一、二季度反馈问题整改情况", "## 二、四季度打算", "## 一、上半年工作回顾", "## 一、三季度工作"])
  func aHeadingThatLooksBackOrAheadIsNot(heading: String) throws {
    #expect(try finding("2022Q3", report("g.txt", "# 工信局工作报告", heading, "工业运行平稳。")) == nil)
  }

  @Test func aTextWhoseFactsAreOfAnotherQuarterHasToBeLookedAt() throws {
    let found = try finding(
      "2022Q3",
      report(
        "g.txt", "# 工信局工作报告", "1至6月完成产值120亿元。", "1至6月工业用电3亿千瓦时。", "上半年新增企业5户。"))
    #expect(found?.level == .verify)
    #expect(found?.summary.contains("正文写明期间的 3 个数据里，3 个截至2022年6月，没有一个属于本期") == true)
  }

  @Test func mentionsOfOtherPeriodsForComparisonAreOrdinary() throws {
    let document = report(
      "g.txt", "# 工信局工作报告", "1至9月完成产值220亿元，比去年同期增长9.9%，比上半年加快1.2个百分点。",
      "上半年完成120亿元，一季度完成50亿元，二季度完成70亿元。", "2021年全年完成250亿元。")
    #expect(try finding("2022Q3", document) == nil)
  }

  @Test func aTextOfLastYearsFactsIsOrdinary() throws {
    let document = report(
      "g.txt", "# 工信局工作报告", "2021年完成产值250亿元。", "2021年新增企业5户。", "2021年用电3亿千瓦时。")
    #expect(try finding("2022Q3", document) == nil)
  }
}
