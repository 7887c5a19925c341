import Testing

@testable import Yuejuan

@Suite struct WrongUnitTests {
  private func findings(_ documents: Document...) throws -> [Finding] {
    WrongUnit().check(try round(documents.map { read($0) }))
  }

  @Test func aSignatureOfAnotherUnitIsFound() throws {
    let found = try findings(
      report("z.txt", "# 住建局第三季度工作报告", "改造老旧小区67个，惠及居民8940户，群众普遍满意，工程进展总体顺利。", "兴安盟水利局", "2022年10月20日"))
    #expect(found.map(\.unit) == ["zhujian"])
    #expect(found[0].summary == "住建局的“z.txt”里有别的单位以自己的口气说话：标题写的是“住建局”，落款却是“兴安盟水利局”")
    #expect(found[0].quote == "兴安盟水利局")
  }

  @Test(arguments: [
    "下一步，水利局将继续抓好各项任务。", "水利局党组始终把安全放在首位。", "现将水利局三季度工作报告如下。",
  ])
  func aSentenceInWhichAnotherUnitSpeaksIsFound(sentence: String) throws {
    let found = try findings(
      report("z.txt", "# 住建局第三季度工作报告", sentence, "改造老旧小区67个，惠及居民8940户，群众普遍满意。"))
    #expect(found.map(\.quote) == ["水利局"])
  }

  @Test(arguments: [
    "我局会同水利局将继续抓好防汛。", "与水利局党组召开联席会议。", "乌兰浩特市将继续推进棚改。", "水利局完成投资3亿元。",
    "住建局将继续配合水利局。", "科右前旗水利局党组成员参加活动。", "现将住建局和水利局联合检查情况报告如下。",
  ])
  func aUnitThatIsOnlySpokenOfIsNot(sentence: String) throws {
    #expect(try findings(report("z.txt", "# 住建局第三季度工作报告", sentence, "改造老旧小区67个。")) == [])
  }

  @Test func aSignatureOfTheUnitAndOfItsHostIsItsOwn() throws {
    #expect(
      try findings(
        report("z.txt", "# 住建局第三季度工作报告", "改造老旧小区67个，惠及居民8940户，群众普遍满意，工程进展总体顺利。", "兴安盟住房和城乡建设局")) == [])
  }

  private static let sentences = [
    "排查各类隐患1935处，整改到位1902处。", "新增热力管网7.6公里，改造老旧小区11个。", "办理热线工单6480件，群众满意度97.3%。",
    "开展业务培训36期，参训人员7200人次。", "争取上级补助资金1.29亿元，拨付到位。",
  ]

  private func fiveSentences(_ name: String, _ title: String, changing: Int = 0) -> Document {
    let lines = Self.sentences.enumerated().map { index, line in
      index < changing ? "本单位第三季度另有安排，具体见附件说明\(index)。" : line
    }
    return report(name, "# " + title, lines[0], lines[1], lines[2], lines[3], lines[4])
  }

  @Test func aTextCopiedFromAnotherUnitIsFound() throws {
    let found = try findings(fiveSentences("a.txt", "住建局"), fiveSentences("b.txt", "水利局"))
    #expect(found.map(\.document) == ["b.txt"])
    #expect(found[0].summary == "“b.txt”有 5 句连同数字与住建局的“a.txt”一字不差")
  }

  @Test func aFewSentencesThatOfficesShareAreNoCopy() throws {
    #expect(try findings(fiveSentences("a.txt", "住建局"), fiveSentences("b.txt", "水利局", changing: 1)) == [])
  }
}
