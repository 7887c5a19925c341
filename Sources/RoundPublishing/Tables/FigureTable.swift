public import Yuejuan

/// Figures as an aligned table for a terminal.
public enum FigureTable {
  /// The table of all figures of the submissions, in their order.
  public static func text(of submissions: [Submission]) -> String {
    var table = TextTable(columns: [
      .init(heading: "文档", limit: 28), .init(heading: "指标", limit: 28),
      .init(heading: "数值", alignsRight: true), .init(heading: "单位", limit: 12),
      .init(heading: "口径"), .init(heading: "状态"), .init(heading: "期间"),
      .init(heading: "主体", limit: 24), .init(heading: "原文", limit: 30),
    ])
    for submission in submissions {
      table.rows += submission.figures.map { row($0, of: submission.document) }
    }
    return table.text + "共 \(table.rows.count) 个数据，\(submissions.count) 份文档\n"
  }

  private static func row(_ figure: Figure, of document: Document) -> [String] {
    [
      document.name, figure.indicator.text, figure.shownValue, figure.quantity.unit,
      figure.shownAspect, figure.status.word, figure.shownPeriod, figure.subject.text,
      document.sourceWords(figure.range),
    ]
  }
}
