import Testing
import Yuejuan

@testable import YuejuanCommands

/// A round of 98 units whose reports are put together from sentences of our own, some of them faulty, read as files
/// are and compared with the round before.
struct GeneratedRound {
  /// A fault that was planted, or one that was found.
  struct Fault: Hashable {
    var rule: String
    var unit: String
  }

  private(set) var planted: Set<Fault> = []
  /// What each unit wrote.
  private(set) var texts: [String: String] = [:]
  /// How many reports were handed in and could be read.
  let reports: Int
  /// What was found that sends somebody to look: notes are left out.
  let findings: [Finding]

  /// Makes a round.
  ///
  /// - Parameter clean: Whether nothing is planted.
  init(seed: Int, clean: Bool = false) throws {
    var numbers = SeededNumbers(seed: seed)
    let counties = Self.pipeline.roster.units.filter { $0.unitClass == "county" }
    let profiles = counties.map { UnitProfile($0, &numbers) }
    let intake = ReportIntake(for: Self.pipeline, fallbackDate: CalendarDate(year: 2022, month: 9, day: 30))
    var planted: Set<Fault> = []
    var files: [GeneratedFile] = []
    for profile in profiles {
      // One unit in thirty hands nothing in.
      if !clean, numbers.once(in: 30) {
        planted.insert(Fault(rule: "not-submitted", unit: profile.unit.id))
        continue
      }
      var report = GeneratedReport(profile, clean: clean)
      let others = counties.filter { $0.id != profile.unit.id }
      let paragraphs = report.paragraphs(among: others, &numbers)
      texts[profile.unit.id] = paragraphs.joined(separator: "\n")
      files += GeneratedFile.files(of: &report, paragraphs, &numbers)
      planted.formUnion(report.planted.map { Fault(rule: $0, unit: profile.unit.id) })
    }
    var bureau = GeneratedBureau(clean: clean)
    files.append(bureau.report(on: profiles, planted, &numbers))
    planted.formUnion(bureau.contradicted.map { Fault(rule: "conflicting-figures", unit: $0) })
    let taken = files.map { intake.takeIn($0.bytes, name: $0.name) }
    let round = Round(
      name: try #require(RoundName("2022Q3")), pipeline: Self.pipeline,
      submissions: taken.compactMap(\.submission), readingFindings: taken.flatMap(\.findings),
      previous: try Self.halfYear(of: profiles))
    reports = round.submissions.count
    findings = RoundChecker().check(round).filter { $0.level != .note }
    self.planted = planted
  }

  /// What the round before left behind.
  private static func halfYear(of profiles: [UnitProfile]) throws -> PreviousRound {
    let intake = ReportIntake(for: pipeline, fallbackDate: CalendarDate(year: 2022, month: 6, day: 30))
    let submissions = profiles.compactMap {
      intake.takeIn(Array($0.halfYear.utf8), name: "\($0.unit.name)二季度.txt").submission
    }
    let sentences = submissions.flatMap { submission in
      submission.reportedSentences.compactMap { sentence in
        submission.unit.id.map {
          PastSentence(unit: $0, document: submission.document.name, words: sentence.words)
        }
      }
    }
    return PreviousRound(
      name: try #require(RoundName("2022Q2")), figures: submissions.flatMap(pastFigures), sentences: sentences
    )
  }

  private static func pastFigures(of submission: Submission) -> [PastFigure] {
    submission.figures.compactMap { figure in
      submission.unit.id.map { unit in
        PastFigure(
          unit: unit, document: submission.document.name,
          text: submission.document.source.words(submission.document.map.sourceRange(of: figure.range)),
          quantity: figure.quantity, aspect: figure.aspect, status: figure.status,
          direction: figure.direction, indicator: figure.indicator, subject: figure.subject,
          period: figure.period)
      }
    }
  }

  /// 97 counties that owe output, its growth and that of investment, and a bureau that reports on them.
  static let pipeline: Pipeline = {
    let towns = ["东", "西", "南", "北", "中", "上", "下", "前", "后", "左", "右", "新", "长", "青"]
    let names = towns.flatMap { town in ["山县", "河县", "湖县", "岭县", "坪县", "川县", "原县"].map { town + $0 } }
    let counties = names.prefix(97).enumerated().map { Unit(id: "u\($0)", name: $1, unitClass: "county") }
    let money: [(String, String)] = [
      ("output", "规上工业总产值"), ("foreign-capital", "实际利用外资"), ("tourism", "旅游收入"),
      ("premium", "保费收入"), ("investment", "固定资产投资"), ("tax", "税收收入"),
    ]
    return Pipeline(
      name: "generated", title: "试",
      roster: Roster(units: counties + [Unit(id: "tongji", name: "市统计局", unitClass: "bureau")]),
      catalogue: Catalogue(indicators: money.map { Indicator(id: $0, name: $1, dimension: .money) }),
      requirements: [
        Requirement(owner: "county", indicator: "output", aspect: .level),
        Requirement(owner: "county", indicator: "output", aspect: .growth),
        Requirement(owner: "county", indicator: "investment", aspect: .growth),
      ],
      items: counties.map {
        ListItem(
          id: "\($0.id)-1", unit: $0.id, list: "重点", title: "老旧管网改造", target: Target("40公里"))
      }, deadline: 25)
  }()
}
