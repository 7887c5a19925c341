import Testing

@testable import Yuejuan

/// A round of 98 units whose reports are put together from sentences of our own, some of them faulty.
struct GeneratedRound {
  /// A fault that was planted, or one that was found.
  struct Fault: Hashable {
    var rule: String
    var unit: String
  }

  let round: Round
  let planted: Set<Fault>

  /// Makes a round.
  ///
  /// - Parameter clean: Whether nothing is planted.
  init(seed: Int, clean: Bool = false) throws {
    var numbers = SeededNumbers(seed: seed)
    var planted: Set<Fault> = []
    var submissions: [Submission] = []
    let extractor = FigureExtractor(names: Self.pipeline.roster.units.flatMap(\.names))
    let matcher = IndicatorMatcher(catalogue: Self.pipeline.catalogue)
    for unit in Self.pipeline.roster.units {
      // One unit in thirty hands nothing in.
      if !clean, numbers.pick(1...30) == 1 {
        planted.insert(Fault(rule: NotSubmitted.id, unit: unit.id))
        continue
      }
      let text = Self.text(of: unit, clean: clean, &numbers, &planted)
      let document = Cleaner().clean(
        PlainDocument.make(text, name: "\(unit.id).txt", heading: 1, sha256: unit.id))
      let extraction = extractor.extract(
        from: document, date: CalendarDate(year: 2022, month: 10, day: 20))
      let figures = SubjectMatcher(roster: Self.pipeline.roster)
        .match(matcher.match(extraction.figures, in: document))
      submissions.append(
        Submission(
          document: document, mentions: extraction.mentions, figures: figures,
          unit: .unit(id: unit.id, reason: "标题写明“\(unit.name)”")))
    }
    round = Round(
      name: try #require(RoundName("2022Q3")), pipeline: Self.pipeline, submissions: submissions)
    self.planted = planted
  }

  /// What the rules find that sends somebody to look: notes are left out.
  func found() -> [Fault] {
    RoundChecker().check(round).filter { $0.level != .note }
      .map { Fault(rule: $0.rule, unit: $0.unit ?? "-") }
  }

  private static func text(
    of unit: Unit, clean: Bool, _ numbers: inout SeededNumbers, _ planted: inout Set<Fault>
  ) -> String {
    let (output, growth) = (numbers.pick(300...9000), numbers.pick(11...99))
    var lines = ["\(unit.name)2022年第三季度述职报告"]
    let isShort = !clean && numbers.pick(1...25) == 1
    if isShort { planted.insert(Fault(rule: MissingRequiredFigure.id, unit: unit.id)) }
    lines.append(
      "前三季度，规上工业总产值\(PlantedSentence.tenths(output))亿元"
        + (isShort ? "。" : "，同比增长\(PlantedSentence.tenths(growth))%。"))
    for sentence in PlantedSentence.all.shuffled(using: &numbers).prefix(9) {
      let isFaulty = !clean && numbers.pick(1...22) == 1
      if isFaulty { planted.insert(Fault(rule: sentence.rule, unit: unit.id)) }
      lines.append(sentence.write(isFaulty, &numbers))
    }
    let contradicts = !clean && numbers.pick(1...30) == 1
    if contradicts { planted.insert(Fault(rule: ConflictingFigures.id, unit: unit.id)) }
    lines.append("综上，前三季度，规上工业总产值\(PlantedSentence.tenths(contradicts ? output + 90 : output))亿元。")
    return lines.joined(separator: "\n")
  }

  /// 98 units that owe output and its growth.
  static let pipeline: Pipeline = {
    let towns = ["东", "西", "南", "北", "中", "上", "下", "前", "后", "左", "右", "新", "长", "青"]
    let names = towns.flatMap { town in ["山县", "河县", "湖县", "岭县", "坪县", "川县", "原县"].map { town + $0 } }
    let units = names.enumerated().map { Unit(id: "u\($0)", name: $1, unitClass: "county") }
    return Pipeline(
      name: "generated", title: "试", roster: Roster(units: units),
      catalogue: Catalogue(indicators: [
        Indicator(id: "output", name: "规上工业总产值", dimension: .money),
        Indicator(id: "foreign-capital", name: "实际利用外资", dimension: .money),
      ]),
      requirements: [
        Requirement(owner: "county", indicator: "output", aspect: .level),
        Requirement(owner: "county", indicator: "output", aspect: .growth),
      ])
  }()
}
