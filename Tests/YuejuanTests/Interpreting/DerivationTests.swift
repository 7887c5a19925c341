import Testing

@testable import Yuejuan

@Suite struct DerivationTests {
  @Test(arguments: [
    "规上工业总产值256亿元,同比增长9.9%,完成全年322亿元目标任务的80%,居全区第四位。", "亩产743.5公斤,新增民宿14个,税收占66.4%。",
    "占比提高2.3个百分点,位次上升2位,完工率86.3%,满意度95%。", "办理时间6至8分钟,增长三成,是去年的3倍,电价0.5元/千瓦时。",
  ])
  func everyRuleOfAFigureIsPutIntoWords(text: String) {
    let document = Cleaner().clean(PlainDocument.make(text))
    let extraction = FigureExtractor().extract(from: document)
    #expect(extraction.figures.count >= 3)
    for figure in extraction.figures {
      let steps = Derivation(of: figure, mentions: extraction.mentions, in: document).steps
      #expect(steps.map(\.field) == ["数值", "口径", "指标", "主体", "时期"])
      for step in steps {
        #expect(!step.reason.isEmpty, "\(step.field) \(step.rule ?? "") of \(figure.rule)")
      }
    }
  }
}
