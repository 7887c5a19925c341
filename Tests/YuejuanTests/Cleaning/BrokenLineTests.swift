import Testing

@testable import Yuejuan

/// Lines that end inside a sentence, and captions in the middle of one.
@Suite struct BrokenLineTests {
  @Test(arguments: [
    ("全市规上工业增加值增长\r\n5%。", ["全市规上工业增加值增长5%。"]),
    ("全市社会消费品零售总额完成12\r\n.5亿元。", ["全市社会消费品零售总额完成12.5亿元。"]),
    ("全市社会消费品零售总额完成12.\r\n5亿元。", ["全市社会消费品零售总额完成12.5亿元。"]),
    ("规上工业企业完成产值256亿\n元，新增企业35\n家。", ["规上工业企业完成产值256亿元,新增企业35家。"]),
    ("固定资产投资同比下降\n3.2％。", ["固定资产投资同比下降3.2%。"]),
    ("粮食总产量达到\r\n12万吨。", ["粮食总产量达到12万吨。"]),
    ("限额以上零售额同比增长\r\n百分之五。", ["限额以上零售额同比增长百分之五。"]),
  ])
  func aQuantityIsNotCut(_ text: String, _ expected: [String]) {
    #expect(lines(PlainDocument.make(text.replacing("\r\n", with: "\n"))) == expected)
  }

  @Test(arguments: [
    "全市完成投资突破256亿\n今年以来，形势向好。", "发布时间：2022-10-09 15:30\n市政府召开会议。", "联系电话：0482-8266123\n个人可以来电。",
    "让发展再上台阶、工作不断提高\n2022年的工作已经结束。", "工作完成\n3.抓项目。", "文件编号：内政办发〔2022〕35\n号召全市学习。",
  ])
  func whatOnlyLooksLikeAQuantityIsNotJoined(_ text: String) {
    #expect(lines(PlainDocument.make(text)).count == 2)
  }

  @Test(arguments: [32, 44, 60, 72, 78])
  func linesOfAFixedWidthAreOneParagraph(_ width: Int) {
    let paragraphs = [
      "前三季度,面对复杂的形势,全县上下同心协力,经济运行保持平稳的态势(农业增加值增长4.1%,工业增加值增长6.7%,服务业“压舱石”作用明显,增加值增长3.9%,比上半年提高1个百分点),固定资产投资完成35亿元,同比增长8.2%。",
      "居民收入稳步增加,城镇居民人均可支配收入31256元,增长5.1%,农村居民人均可支配收入15321元,增长7.3%,城乡收入比继续缩小,生活条件不断改善。",
    ]
    let text = paragraphs.map { "　　" + wrapped($0, width - 4) }.joined(separator: "\n")
    #expect(lines(PlainDocument.make(text)) == paragraphs)
  }

  /// Programs count characters, so that lines of many digits are narrow ones; a decimal at a line's beginning is no
  /// number of a list.
  @Test(arguments: [31, 37, 45])
  func linesOfAFixedCountOfCharactersAreOneParagraph(_ count: Int) {
    let paragraph =
      "前三季度全县实现生产总值12930.7亿元,增长13.6%;财政总收入1504.6亿元,增长14.5%;固定资产投资7695.4亿元,增长36.2%;社会消费品零售总额4913.8亿元,实际增长21.1%;居民消费价格总水平下降0.4%,城镇居民人均可支配收入15084元,“三清单”项目有序推进,进出口总额-3.2%,经济运行总体平稳。"
    let characters = Array(paragraph)
    let lines = stride(from: 0, to: characters.count, by: count).map {
      String(characters[$0..<min($0 + count, characters.count)])
    }
    #expect(self.lines(PlainDocument.make(lines.joined(separator: "\n"))) == [paragraph])
  }

  /// A text with a line feed where the next character does not fit into so many columns.
  private func wrapped(_ text: String, _ width: Int) -> String {
    var (result, column) = ("", 0)
    for character in text {
      let columns = character.isASCII ? 1 : 2
      if column + columns > width, !",。)”%".contains(character) {
        result += "\n"
        column = 0
      }
      result.append(character)
      column += columns
    }
    return result
  }

  @Test func rowsOfEqualWidthAreNoParagraph() {
    let rows = (1...8).map { "一季度第\($0)产业增加值 128.35亿元 增长5.\($0)% 占比31.4%" }
    #expect(lines(PlainDocument.make(rows.joined(separator: "\n"))).count == 8)
  }

  @Test func aCaptionInTheMiddleOfASentenceStandsBehindIt() {
    let document = marked("全县粮食总产量达到\n丰收的稻田。张三 摄\n12万吨，再创新高。", captions: [1])
    #expect(lines(document) == ["全县粮食总产量达到12万吨,再创新高。", "丰收的稻田。张三 摄"])
  }

  @Test func aCaptionThatIsRepeatedIsMarkedAndNotLost() {
    let text = "现场会召开。\n现场会，35个单位参加。张三 摄\n现场会，35个单位参加。张三 摄\n会后考察12个项目。"
    let document = Cleaner().clean(marked(text, captions: [1, 2]))
    #expect(document.blocks.map(\.role) == [.main, .main, .related, .main])
    #expect(document.words(document.blocks[1].range) == document.words(document.blocks[2].range))
  }

  @Test func unitNotesOverTwoTablesAreNoRepeatedCaptions() {
    var document = marked("单位：亿元\n投资\n单位：亿元\n产值", captions: [0, 2])
    var blocks = document.blocks
    for (table, index) in [1, 3].enumerated() {
      blocks[index].kind = .tableCell(TableCell(table: table, row: 0, column: 0))
    }
    document = Document(
      name: document.name, metadata: document.metadata, source: document.source, blocks: blocks)
    #expect(Cleaner().clean(document).blocks.allSatisfy { $0.role == .main })
  }

  @Test func joinedLinesLeadBackToBothOfThem() throws {
    let document = Cleaner().clean(PlainDocument.make("规上工业企业完成产值256亿\n元，增长5%。"))
    let start = try #require(document.text.firstIndex(of: UInt8(ascii: "2")))
    #expect(document.words(start..<start + 9) == "256亿元")
    #expect(document.sourceWords(start..<start + 9) == "256亿\n元")
  }

  private func lines(_ document: Document) -> [String] {
    let cleaned = Cleaner().clean(document)
    return cleaned.blocks.map { cleaned.words($0.range).trimmingPrefix(while: { $0 == " " }) }.map {
      String($0)
    }
  }

  private func marked(_ text: String, captions: Set<Int>) -> Document {
    let document = PlainDocument.make(text)
    let blocks = document.blocks.enumerated().map { index, block in
      var block = block
      if captions.contains(index) { block.kind = .caption }
      return block
    }
    return Document(name: document.name, metadata: document.metadata, source: document.source, blocks: blocks)
  }
}
