public import Yuejuan

/// Figures as an aligned table for a terminal.
///
/// The columns are as wide as their widest cell, so the rows have to be known before the first is
/// written; the documents need not be kept.
public struct FigureTable {
  private var table = TextTable(columns: [
    .init(heading: "文档", limit: 28), .init(heading: "指标", limit: 28),
    .init(heading: "数值", alignsRight: true), .init(heading: "单位", limit: 12),
    .init(heading: "口径"), .init(heading: "状态"), .init(heading: "期间"),
    .init(heading: "主体", limit: 24), .init(heading: "原文", limit: 30),
  ])
  private var documents = 0

  /// Makes an empty table.
  public init() {}

  /// Adds the figures of a submission.
  public mutating func add(_ submission: Submission) {
    documents += 1
    table.rows += submission.figures.map { Self.row($0, of: submission.document) }
  }

  /// The table of all figures, in the order in which their submissions were added.
  public var text: String { table.text + "共 \(table.rows.count) 个数据，\(documents) 份文档\n" }

  private static func row(_ figure: Figure, of document: Document) -> [String] {
    [
      document.name, figure.indicator.text, figure.shownValue, figure.quantity.unit,
      figure.shownAspect, figure.status.word, figure.shownPeriod, figure.subject.text,
      document.sourceWords(figure.range),
    ]
  }
}
