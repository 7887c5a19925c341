/// Finds % where 个百分点 is meant, and the other way round.
///
/// A rate that goes up is said in points; an amount grows by per cent. 城镇化率提高1.2% leaves open which of
/// both it is.
struct PercentOrPoint: TextRule {
  static let id = "percent-or-point"
  static let level = Level.verify
  static let title = "百分比与百分点混用"

  func check(_ text: CheckedText, for pipeline: Pipeline) -> [Finding] {
    text.figures.compactMap { figure in
      fault(figure, text.document).map {
        Finding(Self.self, about: figure, in: text, saying: $0, suggestion: "请写明是百分比还是百分点。")
      }
    }
  }

  private func fault(_ figure: Figure, _ document: Document) -> String? {
    let limit = MeasureLimits.standard.limit(of: figure.indicator.text)
    let front = document.text[..<figure.range.lowerBound]
    if figure.aspect == .growth, figure.quantity.unit == "%", isRate(figure, limit),
      front.ends(inVerb: .moves)
    {
      return "比率的升降应以“个百分点”表示"
    }
    if figure.aspect == .change, figure.quantity.unit == "百分点", limit?.dimensions == [.money],
      front.ends(inVerb: .grows)
    {
      return "总量的增长应以“%”表示"
    }
    return nil
  }

  private func isRate(_ figure: Figure, _ limit: MeasureLimits.Limit?) -> Bool {
    limit?.most != nil || figure.indicator.text.hasSuffix("增速")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text ends with a verb of a role, with 了 behind it or not: 增速达到10% is the rate itself, and
  /// 提高 and 回升 may speak of a growth rate that is not named.
  fileprivate func ends(inVerb role: RelationWords.Role) -> Bool {
    let particle = "了".utf8
    let verb = suffix(particle.count).elementsEqual(particle) ? dropLast(particle.count) : self
    return verb.ends(with: role)
  }
}
