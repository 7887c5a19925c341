import Yuejuan

/// Report text made from sentences of our own, with figures as close together as reports have them.
struct ReportText {
  /// How close together the figures stand.
  enum Density: String, CaseIterable {
    /// About 25 characters a figure: a bulletin of a few sentences that come again with other numbers.
    case dense
    /// As dense, and put together anew for each sentence: a processor that has seen the one knows nothing of the next.
    case varied
    /// About 150 characters a figure: a work report.
    case sparse
  }

  let density: Density

  /// Paragraphs of at least so many bytes, parted by line feeds, until the text has a length.
  ///
  /// - Parameter first: The number of the first sentence, by which a text differs from others.
  func document(bytes: Int, paragraph: Int, from first: Int = 0) -> Document {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var sentence = first
    while text.count < bytes {
      let start = text.count
      while text.count - start < paragraph {
        text += Array(self.sentence(sentence).utf8)
        sentence += 1
      }
      blocks.append(
        Block(kind: .paragraph, range: start..<text.count, place: "paragraph \(blocks.count + 1)"))
      text.append(UInt8(ascii: "\n"))
    }
    return Document(
      name: "报告.txt", metadata: Self.metadata, source: SourceText(utf8: text), blocks: blocks)
  }

  /// What is said of every text of the benchmark.
  static let metadata = DocumentMetadata(
    date: CalendarDate(year: 2022, month: 10, day: 30), mediaType: "text/plain", encoding: "UTF-8",
    sha256: String(repeating: "0", count: 64))

  private func sentence(_ seed: Int) -> String {
    let number = seed &* 7919 % 900 + 13
    let rate = "\(number % 27).\(number % 10)"
    let place = ["河东区", "河西区", "滨江县", "临湖县", "北山市"][seed % 5]
    let counted = Self.counted[seed % Self.counted.count]
    switch density {
    case .dense:
      switch seed % 4 {
      case 0:
        return """
          前三季度，\(place)规模以上工业总产值完成\(number).\(number % 9)亿元，同比增长\(rate)%，占全市规模以上工业总产值的比重为\(number % 60)%，\
          重点企业生产经营总体平稳，产业结构持续优化，新动能加快成长，为完成全年目标任务打下了坚实基础。
          """
      case 1:
        return """
          今年以来，全市各级各部门抢抓施工黄金期，实施\(counted)\(number)个，累计完成投资\(number)万元，占年度计划的\(number % 100)%，\
          受雨季较长等因素影响，比上年同期下降\(rate)%，下一步将倒排工期、挂图作战，加快形成更多实物工作量。
          """
      case 2:
        return """
          截至9月底，\(place)新增城镇就业\(number)人，农村居民人均可支配收入\(number * 17)元，分别增长\(rate)%和\(number % 9)%，\
          就业形势总体稳定，居民收入稳步提高，社会保障体系进一步健全，群众的获得感、幸福感、安全感不断增强。
          """
      default:
        return """
          \(counted)进展顺利，已开工\(number % 90)个、完工\(number % 50)个，其余项目正在办理前期手续，计划年底前再完成\(number % 40)个，\
          项目全部建成后将有效改善周边群众的出行和居住条件，总投资\(number)亿元，资金由市级财政统筹安排。
          """
      }
    case .varied:
      return variedSentence(seed)
    case .sparse:
      return """
        各部门认真落实会议要求，进一步健全工作机制，压实主体责任，加强协调配合，及时研究解决群众反映强烈的突出问题，确保各项任务落到实处、见到成效。\
        \(place)坚持以项目建设为抓手，深入开展走访调研，优化服务流程，改善营商环境，\(counted)建设有序推进，目前完成投资\(number)万元，\
        下一步将继续巩固成果，完善长效机制，推动工作再上新台阶。
        """
    }
  }

  private static let counted = ["老旧小区改造项目", "民生实事", "乡村道路工程", "高标准农田项目", "社区养老服务站"]
}
