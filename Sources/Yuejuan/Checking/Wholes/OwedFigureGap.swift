/// A figure that a unit owes and that none of its submissions holds.
///
/// What is owed comes from `requirements.csv`. A unit that handed nothing in is spared, as is a figure in whose
/// place a number was left unfilled: those have findings of their own.
struct OwedFigureGap {
  var unit: Unit
  var requirement: Requirement
  var indicator: Indicator
  /// What comes nearest to the figure.
  var nearest: NearestThing?

  /// Whether the text names the indicator and gives no number, so that only the number is to be added.
  var isNamed: Bool {
    if case .naming = nearest?.kind { true } else { false }
  }

  /// What is owed: `“规上工业总产值”的增速（实际）`.
  var owed: String { "“\(indicator.name)”的\(requirement.caliber)" }

  /// The gaps of a round, in the order of the roster and of the requirements.
  static func gaps(in round: Round) -> [OwedFigureGap] {
    let names = IndicatorNames(round.pipeline.catalogue)
    return round.pipeline.roster.units.flatMap { unit in
      let submissions = round.submissions(of: unit).map { SearchedSubmission($0, names) }
      return submissions.isEmpty ? [] : gaps(of: unit, submissions, round.pipeline)
    }
  }

  private static func gaps(
    of unit: Unit, _ submissions: [SearchedSubmission], _ pipeline: Pipeline
  ) -> [OwedFigureGap] {
    pipeline.figuresOwed(by: unit).compactMap { requirement in
      guard let indicator = pipeline.catalogue[requirement.indicator],
        !submissions.contains(where: { $0.meets(requirement) || $0.leavesOpen(requirement) })
      else { return nil }
      let nearest = submissions.compactMap { $0.nearest(to: requirement, indicator) }
        .min { $0.distance < $1.distance }
      return OwedFigureGap(unit: unit, requirement: requirement, indicator: indicator, nearest: nearest)
    }
  }

  /// The gap as a finding of a rule.
  func finding(of rule: String, _ level: Level) -> Finding {
    Finding(
      rule: rule, level: level, unit: unit.id, document: nearest?.document.name,
      range: nearest.map { $0.document.map.sourceRange(of: $0.range) },
      quote: nearest.map { $0.document.sourceWords($0.range) },
      summary: "\(unit.name)缺\(owed)：\(nearest?.words ?? "全文未提到")", notes: [searched],
      suggestion: nearest?.suggestion(for: requirement, indicator)
        ?? "请补报\(owed)；如本单位本期没有此项，请书面说明理由。",
      key: requirement.key)
  }

  private var searched: String {
    let names = "查找的名称：" + indicator.names.joined(separator: "、")
    return indicator.within.isEmpty
      ? names : names + "；前文须出现“" + indicator.within.joined(separator: "”或“") + "”"
  }
}

extension Pipeline {
  /// What a unit owes, each figure once, where its class and the unit itself both ask for it.
  func figuresOwed(by unit: Unit) -> [Requirement] {
    var seen: Set<Requirement> = []
    return requirements(of: unit).filter { requirement in
      var asked = requirement
      asked.owner = unit.id
      return seen.insert(asked).inserted
    }
  }
}
