import Testing

@testable import Yuejuan

@Suite struct DuplicateSubmissionTests {
  private static let body = ["规上工业总产值达到256亿元，增势良好。", "新增规上企业6户，完成全年任务。", "帮扶企业37户解决困难问题。"]

  private func document(_ name: String, _ lines: [String] = body) -> Document {
    report(name, "# 工信局", lines[0], lines[1], lines[2])
  }

  private func findings(_ submissions: Submission...) throws -> [Finding] {
    DuplicateSubmission().check(try round(submissions))
  }

  @Test func theSameFileTwiceIsADuplicate() throws {
    let first = document("a.txt")
    let copy = Document(name: "b.txt", metadata: first.metadata, source: first.source, blocks: first.blocks)
    let found = try findings(read(first), read(copy))
    #expect(found.map(\.summary) == ["“b.txt”和“a.txt”是同一个文件"])
    let split = try findings(read(first, of: "gongxin"), read(copy, of: "shuili"))
    #expect(split.map(\.summary) == ["“b.txt”和“a.txt”是同一个文件，却分别归到水利局和工信局"])
  }

  @Test func theSameTextInTwoFilesIsADuplicate() throws {
    let found = try findings(read(document("a.txt")), read(document("b.txt")))
    #expect(found.map(\.summary) == ["“b.txt”和“a.txt”内容相同"])
    #expect(found[0].unit == "gongxin")
  }

  @Test func twoVersionsSayWhatDiffers() throws {
    let changed = ["规上工业总产值达到257亿元，增势良好。"] + Self.body[1...]
    let found = try findings(read(document("a.txt")), read(document("b.txt", changed)))
    #expect(found.map(\.summary) == ["“b.txt”和“a.txt”是同一份报告的两个版本：有 1 句数字不同"])
    #expect(found[0].notes == ["“规上工业总产值达到257亿元，增势良好”与“规上工业总产值达到256亿元，增势良好”"])
    #expect(found[0].quote == "规上工业总产值达到257亿元，增势良好")
    let again = try findings(read(document("a.txt")), read(document("b.txt", changed.reversed())))
    #expect(found[0].fingerprint == again[0].fingerprint)
  }

  @Test func aVersionWithAddedSentencesSaysSo() throws {
    let longer = report(
      "b.txt", "# 工信局", Self.body[0], Self.body[1], Self.body[2], "另外推动数字化改造项目落地见效。")
    let found = try findings(read(document("a.txt")), read(longer))
    #expect(found.map(\.summary) == ["“b.txt”和“a.txt”是同一份报告的两个版本：有 1 句只在一份里有"])
  }

  @Test func twoTextsOfOneUnitThatSayDifferentThingsAreNoDuplicates() throws {
    let other = ["重点项目开工率稳步提高，进展顺利。", "引进企业投资落地见效，势头良好。", "帮扶企业37户解决困难问题。"]
    #expect(try findings(read(document("a.txt")), read(document("b.txt", other))) == [])
  }

  @Test func likeTextsOfTwoUnitsAreLeftToAnotherRule() throws {
    #expect(try findings(read(document("a.txt"), of: "gongxin"), read(document("b.txt"), of: "shuili")) == [])
  }
}
