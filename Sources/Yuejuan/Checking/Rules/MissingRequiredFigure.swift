/// Finds figures that a unit owes and that none of its submissions holds.
///
/// What is owed comes from `requirements.csv`; the finding says what was looked for and the nearest
/// thing that the text holds. A unit that handed nothing in is spared, as is a figure in whose place
/// a number was left unfilled: those have findings of their own.
struct MissingRequiredFigure: Rule {
  static let id = "missing-required-figure"
  static let level = Level.mandatoryUnlessExplained
  static let title = "缺应报数据"

  func check(_ round: Round) -> [Finding] {
    let names = IndicatorNames(round.pipeline.catalogue)
    return round.pipeline.roster.units.flatMap { unit in
      let submissions = round.submissions(of: unit).map { SearchedSubmission($0, names) }
      return submissions.isEmpty ? [] : findings(unit, submissions, round.pipeline)
    }
  }

  private func findings(
    _ unit: Unit, _ submissions: [SearchedSubmission], _ pipeline: Pipeline
  ) -> [Finding] {
    pipeline.figuresOwed(by: unit).compactMap { requirement in
      guard let indicator = pipeline.catalogue[requirement.indicator],
        !submissions.contains(where: { $0.meets(requirement) || $0.leavesOpen(requirement) })
      else { return nil }
      let nearest = submissions.compactMap { $0.nearest(to: requirement, indicator) }
        .min { $0.distance < $1.distance }
      return finding(unit, requirement, indicator, nearest)
    }
  }

  private func finding(
    _ unit: Unit, _ requirement: Requirement, _ indicator: Indicator, _ nearest: NearestThing?
  ) -> Finding {
    let owed = "“\(indicator.name)”的\(requirement.caliber)"
    return Finding(
      rule: Self.id, level: Self.level, unit: unit.id, document: nearest?.document.name,
      range: nearest.map { $0.document.map.sourceRange(of: $0.range) },
      quote: nearest.map { $0.document.sourceWords($0.range) },
      summary: "\(unit.name)缺\(owed)：\(nearest?.words ?? "全文未提到")", notes: [searched(indicator)],
      suggestion: nearest?.suggestion(for: requirement, indicator)
        ?? "请补报\(owed)；如本单位本期没有此项，请书面说明理由。",
      key: requirement.key)
  }

  private func searched(_ indicator: Indicator) -> String {
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
