import Foundation
import RoundPublishing
import Yuejuan

/// What each stage behind the reading costs for a byte of report text.
@main
struct Stages {
  private let cleaner = Cleaner()
  private let extractor = FigureExtractor()
  private let matcher = IndicatorMatcher(catalogue: Self.catalogue)

  static func main() { Stages().run() }

  private func run() {
    print("Nanoseconds of CPU for a byte of report text; reports of 20 kB, paragraphs of 500 bytes")
    print("                    bytes a figure  clean   scan  interpret  scan+interpret  match   JSON")
    for density in ReportText.Density.allCases {
      show(
        density.rawValue,
        (0..<50).map {
          ReportText(density: density).document(bytes: 20_000, paragraph: 500, from: $0 * 1_000)
        })
    }
    showPublished(CommandLine.arguments.dropFirst().sorted())
    showChecks()
    print("\nThe same text as one paragraph; linear where the figures in a column stay the same")
    print("                    bytes a figure  clean   scan  interpret  scan+interpret  match   JSON")
    for density in ReportText.Density.allCases {
      for length in [1_000, 10_000, 100_000, 1_000_000, 4_000_000] {
        show(density.rawValue, [ReportText(density: density).document(bytes: length, paragraph: length)])
      }
    }
  }

  /// What all rules cost for a round of about 10,000 figures.
  private func showChecks() {
    let units = (0..<100).map { Unit(id: "u\($0)", name: "单位\($0)", unitClass: "unit") }
    let pipeline = Pipeline(
      name: "benchmark", title: "试", roster: Roster(units: units), catalogue: Self.catalogue)
    let submissions = units.map { unit in
      let source = ReportText(density: .dense).document(bytes: 8_500, paragraph: 500)
      let document = cleaner.clean(source)
      let extraction = extractor.extract(from: document)
      return Submission(
        document: document, mentions: extraction.mentions,
        figures: matcher.match(extraction.figures, in: document), unit: .unit(id: unit.id, reason: ""))
    }
    guard let name = RoundName("2022Q3") else { return }
    let round = Round(name: name, pipeline: pipeline, submissions: submissions)
    let count = submissions.reduce(0) { $0 + $1.figures.count }
    var findings = 0
    let seconds = CPUTime.least(of: 3) { findings = RoundChecker().check(round).count }
    print(
      String(
        format: "\nAll rules over %d figures of 100 units: %.3f s of CPU, %d findings", count, seconds,
        findings))
  }

  /// Texts as they were published, one by one and all together; each line is a paragraph.
  private func showPublished(_ paths: [String]) {
    let texts = paths.compactMap(PublishedText.document(at:))
    guard !texts.isEmpty else { return print("No published texts were named: REPORTS in the Makefile.") }
    for text in texts { show(String(text.name.prefix(6)), [text]) }
    show("all", texts)
  }

  private func show(_ name: String, _ sources: [Document]) {
    let bytes = sources.reduce(0) { $0 + $1.text.count }
    let documents = sources.map(cleaner.clean)
    let scans = documents.map(extractor.scan)
    let scanned = Array(zip(scans, documents))
    let submissions = scanned.map { scan, document in
      let extraction = extractor.interpret(scan, of: document)
      return Submission(
        document: document, mentions: extraction.mentions,
        figures: matcher.match(extraction.figures, in: document), unit: .none)
    }
    let figures = submissions.reduce(0) { $0 + $1.figures.count }
    let clean = cost(bytes, sources) { cleaner.clean($0).text.count }
    let scanning = cost(bytes, documents) { extractor.scan($0).mentions.count }
    let interpreting = cost(bytes, scanned) { extractor.interpret($0, of: $1).figures.count }
    let matching = cost(bytes, submissions) { matcher.match($0.figures, in: $0.document).count }
    let json = cost(bytes, submissions) { FiguresJSONLines.bytes(of: $0).count }
    print(
      String(
        format: "%@ %7d B %9d %9.1f %6.1f %10.1f %15.1f %6.1f %6.1f",
        name.padding(toLength: 6, withPad: " ", startingAt: 0), bytes / sources.count,
        bytes / max(1, figures), clean, scanning, interpreting, scanning + interpreting, matching, json))
  }

  /// The nanoseconds for a byte, at best of some runs that are long enough to be timed.
  private func cost<Input>(_ bytes: Int, _ inputs: [Input], _ work: (Input) -> Int) -> Double {
    let rounds = max(1, 1_000_000 / bytes)
    var sum = 0
    let seconds = CPUTime.least(of: 10) {
      for _ in 0..<rounds { for input in inputs { sum &+= work(input) } }
    }
    precondition(sum != .min, "the work is not dropped")
    return seconds / Double(bytes * rounds) * 1e9
  }

  /// Indicators of the kind that an office asks for.
  private static let catalogue = Catalogue(
    indicators: ["规模以上工业总产值", "完成投资", "新增城镇就业", "农村居民人均可支配收入", "总投资"].enumerated().map {
      Indicator(id: "indicator-\($0.offset)", name: $0.element, dimension: .none)
    })
}
