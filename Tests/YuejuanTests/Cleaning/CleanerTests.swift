import Testing

@testable import Yuejuan

@Suite struct CleanerTests {
  @Test(arguments: [
    ("产值１２３．４亿元，增长５％。", "产值123.4亿元,增长5%。"),
    ("完成投資１５億元,帶動就業５００人，成績顯著", "完成投资15亿元,带动就业500人,成绩显著"),
    ("实施項目(xiàng)建設(shè)、補短板(bǎn)工程(chéng)", "实施项目建设、补短板工程"),
    ("產(chǎn)業(yè)發(fā)展(le)很快", "产业发展很快"),
    ("產(chǎn)業(yè)發(fā)展奮勇?zhēng)先?tīng)好", "产业发展奋勇?先?好"),
    ("一是抓投產,,二是抓開工,、三是抓達效,。四是抓謀劃,，", "一是抓投产,二是抓开工、三是抓达效。四是抓谋划,"),
    ("甲、,乙、,丙、,丁,,戊,,己,,", "甲、乙、丙、丁,戊,己,"),
    ("第一　季度", "第一 季度"),
  ])
  func damagedTextReadsNaturally(source: String, expected: String) {
    #expect(PlainDocument.cleaned(source) == expected)
  }

  @Test(arguments: [
    // A county's name in simplified text, an abbreviation, one slip of the finger, an ordinary bracket.
    "乾县完成投资3亿元,比上年增长5%", "世界贸易组织(wto)成员", "完成投资3亿元,,增长5%", "全市(含开发区)增长5%",
    "“三本清单”制度、“链长制”", "增速(%)",
  ])
  func ordinaryWritingStaysAsItIs(text: String) {
    #expect(PlainDocument.cleaned(text) == text)
  }

  @Test func linesCutInsideASentenceAreJoinedOverACaption() {
    let text = """
      围绕补链强链延链,大力引进龙头企业,加强在谈项目盯办,促
      座谈会现场。张三 摄
      成一批项目落地,实现突破。
      """
    var document = PlainDocument.make(text)
    document = Document(
      name: document.name, metadata: document.metadata, source: document.source,
      blocks: document.blocks.enumerated().map { index, block in
        var block = block
        if index == 1 { block.kind = .caption }
        return block
      })
    let cleaned = Cleaner().clean(document)
    #expect(
      cleaned.blocks.map { cleaned.words($0.range) } == [
        "围绕补链强链延链,大力引进龙头企业,加强在谈项目盯办,促成一批项目落地,实现突破。", "座谈会现场。张三 摄",
      ])
  }

  @Test(arguments: [
    "工业经济稳步增长,投资结构优化\n一是抓项目。", "工业经济稳步增长,投资结构持续优化\n1.抓项目。",
    "述职评议晒成绩 压实责任鼓干劲\n全市完成投资3亿元。", "全市完成投资3亿元,增长5%。\n下一步打算。",
  ])
  func linesThatStandForThemselvesAreNotJoined(text: String) {
    #expect(PlainDocument.cleaned(text) == text)
  }

  @Test(arguments: [
    ("产值（上半年）：１２．５亿元，增长５％；“双百”工程、园区。", "产值(上半年):12.5亿元,增长5%;“双百”工程、园区。"),
    ("完成！！，，是吗？", "完成!!,,是吗?"), ("，", ","), ("，。，、，—，", ",。,、,—,"),
  ])
  func fullWidthMarksBecomeHalfWidthAndLeadBackWhereverTheyStand(source: String, expected: String) {
    for before in 0..<16 {
      let front = String(repeating: "a", count: before)
      let cleaned = Cleaner().clean(PlainDocument.make(front + source))
      let text = String(decoding: cleaned.text, as: UTF8.self)
      #expect(text == front + expected + "\n")
      var offset = 0
      for (mark, original) in zip((front + expected).unicodeScalars, (front + source).unicodeScalars) {
        let length = String(mark).utf8.count
        #expect(cleaned.sourceWords(offset..<offset + length) == String(original))
        offset += length
      }
    }
  }

  @Test func everyRangeOfTheCleanedTextLeadsBackToItsSource() {
    let document = PlainDocument.make("實(shí)現(xiàn)產(chǎn)值,,３．９萬(wàn)家,、增長5％\n第二段。")
    let cleaned = Cleaner().clean(document)
    for block in cleaned.blocks {
      for start in block.range where cleaned.text[start] & 0xC0 != 0x80 {
        for end in start + 1...block.range.upperBound
        where end == cleaned.text.count || cleaned.text[end] & 0xC0 != 0x80 {
          let source = cleaned.map.sourceRange(of: start..<end)
          #expect(source.lowerBound < source.upperBound && source.upperBound <= document.source.utf8.count)
          #expect(String(validating: document.source.utf8[source], as: UTF8.self) != nil)
        }
      }
    }
    let amount = cleaned.words(0..<cleaned.text.count).utf8
    let start = Array(amount).firstIndex(of: UInt8(ascii: "3")) ?? 0
    #expect(cleaned.sourceWords(start..<start + 9) == "３．９萬(wàn)家")
  }
}
