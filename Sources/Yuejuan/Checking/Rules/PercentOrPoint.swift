/// Finds % where 个百分点 is meant, and the other way round.
///
/// A rate that goes up is said in points; an amount grows by per cent. 城镇化率提高1.2% leaves open which of
/// both it is.
struct PercentOrPoint: Rule {
  static let id = "percent-or-point"
  static let level = Level.verify
  static let title = "百分比与百分点混用"

  func check(_ round: Round) -> [Finding] {
    round.submissions.flatMap { submission in
      submission.reportedFigures.compactMap { figure in
        fault(figure, submission.document).map {
          Finding(Self.self, about: figure, in: submission, saying: $0, suggestion: "请写明是百分比还是百分点。")
        }
      }
    }
  }

  private func fault(_ figure: Figure, _ document: Document) -> String? {
    let limit = MeasureLimits.standard.limit(of: figure.indicator.text)
    let front = document.text[..<figure.range.lowerBound]
    if figure.aspect == .growth, figure.quantity.unit == "%", isRate(figure, limit), Self.moves(front) {
      return "比率的升降应以“个百分点”表示"
    }
    if figure.aspect == .change, figure.quantity.unit == "百分点", limit?.dimensions == [.money],
      Self.grows(front)
    {
      return "总量的增长应以“%”表示"
    }
    return nil
  }

  private func isRate(_ figure: Figure, _ limit: MeasureLimits.Limit?) -> Bool {
    limit?.most != nil || figure.indicator.text.hasSuffix("增速")
  }

  /// Whether the text ends with a verb of going up or down: 增速达到10% is the rate itself.
  private static func moves(_ text: ArraySlice<UInt8>) -> Bool {
    let verbs = ["提高", "提升", "上升", "下降", "降低", "增长", "回升", "回落", "加快", "增加", "减少"]
    return verbs.flatMap { [$0, $0 + "了"] }.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether the text ends with 增长: 提高 and 回升 may speak of a growth rate that is not named.
  private static func grows(_ text: ArraySlice<UInt8>) -> Bool {
    ["增长", "增长了", "下降", "下降了"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
